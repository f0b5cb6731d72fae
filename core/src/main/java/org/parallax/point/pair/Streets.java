package org.parallax.point.pair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Phrase;
import org.parallax.model.Span;

/** Finds the streets that a claim names: "the 400 block of Quay Street", "Mill Lane". */
public final class Streets {
  private static final Pattern STREET =
      Pattern.compile(
          "\\b((?:\\p{Lu}[\\p{L}'’-]+|\\d+(?:st|nd|rd|th))(?: \\p{Lu}[\\p{L}'’-]+)?)"
              + " (Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl"
              + "|Way|Terrace|Parkway|Highway|Hwy|Square|Quay|Crescent|Circle)\\b");

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northwest",
          "northeast",
          "southwest",
          "southeast",
          "nw",
          "ne",
          "sw",
          "se");

  private Streets() {}

  /**
   * A street.
   *
   * @param name without its direction and its sort, lower case: "quay"
   * @param phrase the words
   */
  public record Street(String name, Phrase phrase) {}

  /** The streets in {@code view}, in the order of the text. */
  public static List<Street> in(View view) {
    List<Street> streets = new ArrayList<>();
    Matcher matcher = STREET.matcher(view.claim().text());
    int start = view.claim().span().start();
    while (matcher.find()) {
      Span span = new Span(start + matcher.start(), start + matcher.end());
      streets.add(new Street(bare(matcher.group(1)), new Phrase(span, matcher.group())));
    }
    return streets;
  }

  /** The names of the streets in {@code view}. */
  static Set<String> names(View view) {
    Set<String> names = new LinkedHashSet<>();
    in(view).forEach(s -> names.add(s.name()));
    return names;
  }

  private static String bare(String name) {
    List<String> words = new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
    if (words.size() > 1 && DIRECTIONS.contains(words.getFirst())) {
      words.removeFirst();
    }
    return String.join(" ", words);
  }
}
