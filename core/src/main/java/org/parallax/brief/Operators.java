package org.parallax.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;
import org.parallax.text.Table;

/**
 * The words that turn, weaken or condition what stands beside them, so that a quotation must not
 * leave them out.
 */
final class Operators {
  /** What a word does to its neighbours. */
  enum Kind {
    NEGATION,
    HEDGE,
    CONDITION,
    /** Says of what stands before it that it is not so. */
    VERDICT,
    /** No line can begin with it. */
    OPENER,
    PRONOUN,
    /** Begins a paragraph that takes back what it quotes. */
    NOTICE
  }

  /** A word of a text with its place. */
  record Word(Span span, String form) {
    boolean is(Kind kind) {
      return Operators.is(form, kind);
    }
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
  private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      WORDS.put(kind, new HashSet<>());
    }
    for (List<String> row : Table.beside(Operators.class, "operators.tsv").rows()) {
      words(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))).add(row.getFirst());
    }
  }

  private Operators() {}

  private static Set<String> words(Kind kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }

  /** Whether {@code word}, in any case, is of that kind. */
  static boolean is(String word, Kind kind) {
    String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return words(kind).contains(form)
        || (kind == Kind.NEGATION && form.endsWith("n't"))
        || (kind == Kind.PRONOUN && words(kind).contains(form.replaceFirst("'.*", "")));
  }

  /** The words of {@code text} within {@code span}, in order. */
  static List<Word> words(String text, Span span) {
    List<Word> found = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      found.add(new Word(new Span(matcher.start(), matcher.end()), matcher.group()));
    }
    return found;
  }

  /** The span from its first word to its last, without the marks around them. */
  static Span core(String text, Span span) {
    List<Word> words = words(text, span);
    return words.isEmpty()
        ? span
        : new Span(words.getFirst().span().start(), words.getLast().span().end());
  }

  /** The words of {@code text} within {@code span} that are of that kind, in order. */
  static List<Word> words(String text, Span span, Kind kind) {
    return words(text, span).stream().filter(w -> w.is(kind)).toList();
  }
}
