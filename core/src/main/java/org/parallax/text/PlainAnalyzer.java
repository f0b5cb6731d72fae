package org.parallax.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/**
 * An analyser that needs no model: words and marks, tags by a short lexicon and by endings, no
 * relations and no names. Rules that read values (numbers, times) can do with it.
 */
public final class PlainAnalyzer implements SentenceAnalyzer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|\\p{Lu}\\p{L}{0,4}\\.(?=\\s+[\\d\\p{L}])(?<=Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Sep\\.|Oct\\.|Nov\\.|Dec\\.|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Gen\\.|No\\.)"
              + "|[ap]\\.m\\.?|\\d+(?:[.,:]\\d+)*|['’](?:s|re|ve|ll|d|m)\\b|[\\p{L}\\p{M}]+|\\S",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ADJECTIVE =
      Pattern.compile(".{2,}(?:al|ous|ful|ish|ian|ive|less|able|ible|ic|ary|ern|ese|ent|ant)");

  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();

  public PlainAnalyzer() {
    for (List<String> row : Table.beside(PlainAnalyzer.class, "plain-tags.tsv").rows()) {
      for (String word : row.get(1).split(" ")) {
        tags.put(word, row.getFirst());
      }
    }
    for (List<String> row : Table.beside(PlainAnalyzer.class, "plain-lemmas.tsv").rows()) {
      for (String form : row.get(1).split(" ")) {
        lemmas.put(form, row.getFirst());
      }
    }
  }

  @Override
  public Sentence analyze(String sentence) {
    List<Span> spans = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sentence);
    String last = "";
    while (matcher.find()) {
      last = tag(matcher.group(), last, forms.isEmpty());
      spans.add(new Span(matcher.start(), matcher.end()));
      forms.add(matcher.group());
      words.add(last);
    }
    List<String> corrected = PlainContext.corrected(forms, words);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      String tag = corrected.get(i);
      tokens.add(new Token(spans.get(i), form, lemma(form, tag), tag, -1, Relation.DEP));
    }
    return new Sentence(new Span(0, sentence.length()), tokens, List.of());
  }

  private String tag(String form, String last, boolean first) {
    String lower = form.toLowerCase(Locale.ROOT);
    int start = form.codePointAt(0);
    if (Character.isDigit(start)) {
      return "CD";
    }
    if (!Character.isLetter(start)) {
      return form.startsWith("'s") || form.startsWith("’s") ? "POS" : form;
    }
    String known = tags.get(lower);
    if (known != null && (first || !Character.isUpperCase(start) || known.equals("CD"))) {
      return known;
    }
    if (Character.isUpperCase(start) && !first) {
      return ADJECTIVE.matcher(lower).matches() ? "JJ" : "NNP";
    }
    return byEnding(lower, last);
  }

  private static String byEnding(String lower, String last) {
    if (lower.endsWith("ly")) {
      return "RB";
    }
    if (lower.endsWith("ing") && lower.length() > 5) {
      return "VBG";
    }
    if (lower.endsWith("ed") && lower.length() > 4) {
      return last.startsWith("NN") || last.startsWith("PRP") ? "VBD" : "VBN";
    }
    if (ADJECTIVE.matcher(lower).matches() && lower.length() > 5) {
      return "JJ";
    }
    return lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3 ? "NNS" : "NN";
  }

  private String lemma(String form, String tag) {
    String lower = form.toLowerCase(Locale.ROOT);
    String known = lemmas.get(lower);
    if (known != null) {
      return known;
    }
    return switch (tag) {
      case "VBD", "VBN" -> cut(lower, "ed");
      case "VBG" -> cut(lower, "ing");
      case "NNS", "VBZ" -> singular(lower);
      default -> lower;
    };
  }

  /** "killed" is of "kill", "injured" of "injure", "trapped" of "trap", "arrested" of "arrest". */
  private static String cut(String lower, String ending) {
    if (!lower.endsWith(ending)) {
      return lower;
    }
    String stem = lower.substring(0, lower.length() - ending.length());
    int n = stem.length();
    if (n > 3
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && "lsz".indexOf(stem.charAt(n - 1)) < 0) {
      return stem.substring(0, n - 1);
    }
    boolean silent =
        stem.endsWith("ur")
            || stem.endsWith("at")
            || stem.endsWith("iv")
            || stem.endsWith("as")
            || stem.endsWith("uc")
            || stem.endsWith("ag")
            || stem.endsWith("cu")
            || stem.endsWith("rg")
            || stem.endsWith("id")
            || stem.endsWith("ac")
            || (stem.endsWith("ir") && n > 3);
    return silent ? stem + "e" : stem;
  }

  private static String singular(String lower) {
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    boolean es =
        lower.endsWith("ches")
            || lower.endsWith("shes")
            || lower.endsWith("sses")
            || lower.endsWith("xes");
    return lower.substring(0, lower.length() - (es ? 2 : 1));
  }
}
