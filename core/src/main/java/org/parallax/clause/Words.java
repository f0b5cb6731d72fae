package org.parallax.clause;

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

  private Words() {}

  /** Whether the token says something by itself: a noun, number, verb, adjective or adverb. */
  static boolean isContent(Tree tree, int index) {
    Token token = tree.token(index);
    if (tree.isAuxiliary(index) || tree.is(index, Relation.PUNCT, Relation.NEG)) {
      return false;
    }
    if (token.tag().equals("CD")) {
      return true;
    }
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit)
        && !STOP.contains(lemma(token))
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

  /** The lemma of a token; a number keeps its digits. */
  static String lemma(Token token) {
    boolean isNumber =
        token.tag().equals("CD") || token.form().codePoints().anyMatch(Character::isDigit);
    return (isNumber ? token.form() : token.lemma()).toLowerCase(Locale.ROOT);
  }

  private static String digits(String lemma) {
    boolean isNumber = !lemma.isEmpty() && Character.isDigit(lemma.charAt(0));
    return isNumber ? lemma.replace(",", "") : NUMERALS.getOrDefault(lemma, lemma);
  }
}
