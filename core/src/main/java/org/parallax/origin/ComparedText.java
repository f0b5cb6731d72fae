package org.parallax.origin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parallax.model.Span;
import org.parallax.text.CommonWords;
import org.parallax.text.Words;

/**
 * A text as it is compared with others: its words by their stems, how telling it is that another
 * text has them too, and which stand within quotation marks.
 */
public final class ComparedText {
  /** What a name or a number counts of its rarity: whoever tells of one event has the same. */
  private static final double FACT = 0.2;

  private final List<Words.Word> words;
  private final List<String> stems = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final BitSet quoted = new BitSet();

  private ComparedText(String text, List<Words.Word> words, List<Span> quotations) {
    this.words = words;
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      Words.Word word = words.get(i);
      stems.add(word.stem());
      weights.add(weight(word, text));
      while (at < quotations.size() && quotations.get(at).end() <= word.span().start()) {
        at++;
      }
      quoted.set(i, at < quotations.size() && quotations.get(at).contains(word.span()));
    }
  }

  private static double weight(Words.Word word, String text) {
    double rarity = CommonWords.rarity(word.stem());
    char start = text.charAt(word.span().start());
    return Character.isUpperCase(start) || Character.isDigit(start) ? FACT * rarity : rarity;
  }

  public static ComparedText of(String text) {
    return new ComparedText(text, Words.of(text), Quoted.in(text));
  }

  /** How many words it has. */
  public int size() {
    return words.size();
  }

  /** How many of its words stand outside of quotation marks. */
  public int unquoted() {
    return words.size() - quoted.cardinality();
  }

  String stem(int word) {
    return stems.get(word);
  }

  /** From 0, a word of every report, to 1, a word of none that is neither name nor number. */
  double weight(int word) {
    return weights.get(word);
  }

  boolean isQuoted(int word) {
    return quoted.get(word);
  }

  /** From the first letter of one word to behind the last of another. */
  Span span(int first, int last) {
    return words.get(first).span().hull(words.get(last).span());
  }
}
