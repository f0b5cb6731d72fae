package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/**
 * What stands between the sentences of a report and tells nothing: credits of pictures, counters of
 * galleries, links to other stories, signatures, bylines. It stays in the text and is not read.
 */
final class Furniture {
  private static final Pattern WITHIN = pattern("within");
  private static final Pattern WHOLE = pattern("whole");

  /**
   * A film by its length and its title, which ends without a stop: "1:13 Otter born at the zoo".
   */
  private static final Pattern FILM = Pattern.compile("\\d{1,2}:[0-5]\\d\\s+\\p{Lu}.*[^.!?…]");

  /** So many of them are a list of films; fewer may be hours of a day. */
  private static final int LIST = 3;

  private Furniture() {}

  private static Pattern pattern(String sort) {
    List<String> alternatives =
        Table.beside(Furniture.class, "furniture.tsv").rows().stream()
            .filter(row -> row.get(0).equals(sort))
            .map(row -> "(?:" + row.get(1) + ")")
            .toList();
    return Pattern.compile(
        String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What of a sentence is to be read: all of it, the parts around furniture, or nothing. */
  static List<Span> prose(String text, Span sentence) {
    List<Span> prose = new ArrayList<>();
    int from = sentence.start();
    Matcher within = WITHIN.matcher(text).region(sentence.start(), sentence.end());
    while (within.find()) {
      add(text, from, within.start(), prose);
      from = within.end();
    }
    add(text, from, sentence.end(), prose);
    return prose;
  }

  private static void add(String text, int from, int to, List<Span> prose) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    String words = text.substring(start, end);
    boolean tells = words.codePoints().anyMatch(Character::isLetterOrDigit);
    if (tells && !WHOLE.matcher(bare(words)).matches()) {
      prose.add(new Span(start, end));
    }
  }

  /** Without the marks around it. */
  private static String bare(String words) {
    return words.replaceAll("^[\\s(\\[»>|*•-]+|[\\s)\\].!»>|*•-]+$", "");
  }

  /** Whether the sentences of a report hold a list of films. */
  static boolean listsFilms(List<String> sentences) {
    return sentences.stream().filter(Furniture::isFilm).count() >= LIST;
  }

  static boolean isFilm(String sentence) {
    return FILM.matcher(sentence).matches();
  }
}
