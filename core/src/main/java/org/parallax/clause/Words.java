package org.parallax.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.text.Relation;
import org.parallax.text.Table;
import org.parallax.text.Token;
import org.parallax.text.Tree;

/** Tells content words from the rest, and gives the terms by which clauses are compared. */
final class Words {
  private static final Set<String> STOP = new HashSet<>();
  private static final Map<String, String> NUMERALS = new HashMap<>();

  static {
    Table.beside(Words.class, "stop-words.tsv").rows().forEach(row -> STOP.add(row.getFirst()));
    Table.beside(Words.class, "numerals.tsv")
        .rows()
        .forEach(row -> NUMERALS.put(row.get(0), row.get(1)));
  }

  private static final Set<String> CLITICS = Set.of("'s", "'re", "'m", "’s", "’re", "’m");

  private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion");

  private Words() {}

  /** Whether the token says something by itself: a noun, number, verb, adjective or adverb. */
  static boolean isContent(Tree tree, int index) {
    Token token = tree.token(index);
    if (tree.isAuxiliary(index) || tree.is(index, Relation.PUNCT, Relation.NEG)) {
      return false;
    }
    boolean named = token.isProperNoun() || token.tag().equals("CD");
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit)
        && (named || !STOP.contains(lemma(token)))
        && !token.isPronoun()
        && isOpenClass(token.tag());
  }

  private static boolean isOpenClass(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("VB")
        || tag.startsWith("JJ")
        || tag.startsWith("RB")
        || tag.startsWith("FW")
        || tag.equals("CD")
        || tag.equals("UH")
        || tag.equals("ADD");
  }

  /** The terms of a content word: its lemma, a number in digits, the parts of a hyphenated word. */
  static List<String> terms(Token token) {
    String lemma = lemma(token);
    if (lemma.indexOf('-') > 0 && lemma.codePoints().anyMatch(Character::isLetter)) {
      List<String> parts = new ArrayList<>();
      Arrays.stream(lemma.split("-"))
          .filter(part -> !part.isEmpty() && !STOP.contains(part))
          .map(Words::digits)
          .forEach(parts::add);
      return parts;
    }
    return List.of(digits(lemma));
  }

  /** The terms of the content words among {@code tokens}; "2.5 million" is one number. */
  static List<String> terms(Tree tree, List<Integer> tokens) {
    List<String> terms = new ArrayList<>();
    for (int token : tokens) {
      boolean scale =
          SCALES.contains(tree.lemma(token)) || SCALES.contains(lemma(tree.token(token)));
      boolean scaled =
          scale && token > 0 && !terms.isEmpty() && tree.token(token - 1).tag().equals("CD");
      if (scaled) {
        terms.add(product(terms.removeLast(), digits(lemma(tree.token(token)))));
      } else if (isContent(tree, token) && !tree.is(token, Relation.PRT)) {
        terms.addAll(terms(tree.token(token)));
      }
    }
    return terms;
  }

  private static String product(String count, String scale) {
    try {
      return new BigDecimal(count)
          .multiply(new BigDecimal(scale))
          .stripTrailingZeros()
          .toPlainString();
    } catch (NumberFormatException e) {
      return count + " " + scale;
    }
  }

  /** The lemma of a token; a number keeps its digits, a clitic "is" is written out. */
  static String lemma(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (token.tag().equals("CD") || form.codePoints().anyMatch(Character::isDigit)) {
      return form;
    }
    boolean verb = token.tag().startsWith("VB");
    if (verb && CLITICS.contains(token.lemma())) {
      return "be";
    }
    boolean inflected =
        (token.tag().equals("VBD") || token.tag().equals("VBN"))
            && form.endsWith("ed")
            && form.equals(token.lemma());
    return inflected ? infinitive(form) : token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The infinitive of a regular past form that the analyser left as it was. */
  private static String infinitive(String past) {
    String stem = past.substring(0, past.length() - 2);
    return stem.matches(".*[^aeiou][aeiou][cdgsvz]") ? stem + "e" : stem;
  }

  private static String digits(String lemma) {
    boolean isNumber = !lemma.isEmpty() && Character.isDigit(lemma.charAt(0));
    return isNumber ? lemma.replace(",", "") : NUMERALS.getOrDefault(lemma, lemma);
  }
}
