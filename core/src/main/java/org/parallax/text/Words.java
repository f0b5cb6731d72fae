package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/** The plain words of a text, found without a language model: runs of letters and digits. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
  private static final int SHORTEST_STEM = 3;

  private Words() {}

  /**
   * A word.
   *
   * @param span where it stands
   * @param folded in lower case, without possessive
   */
  public record Word(Span span, String folded) {
    public Word {
      requireNonNull(span, "span");
      requireNonNull(folded, "folded");
    }

    /** Without the commonest endings. */
    public String stem() {
      return Words.stem(folded);
    }
  }

  /** The words of {@code text} in its order. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(new Span(matcher.start(), matcher.end()), folded(matcher.group())));
    }
    return words;
  }

  private static String folded(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
  }

  /** A crude stem of a word: folded, without the commonest endings of English inflection. */
  public static String stem(String word) {
    String folded = folded(word);
    if (folded.endsWith("ies") && folded.length() > SHORTEST_STEM + 2) {
      return folded.substring(0, folded.length() - 3) + "y";
    }
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending)
          && !folded.endsWith("ss")
          && folded.length() - ending.length() >= SHORTEST_STEM) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
  }
}
