package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/**
 * Reads the streets that a sentence names, as a number, a name and a sort: "400
 * block|quarry|street", "corner|quarry&tern|-".
 */
final class StreetReader {
  private static final String DIRECTION =
      "(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|[NSEW]|NE|NW|SE|SW|[NS]\\.[EW])\\.?"
          + " ";

  private static final String SORT =
      "[Ss]treets?|St|[Aa]venues?|Ave|[Rr]oads?|Rd|[Dd]rives?|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Way|Terrace|Parkway|Highway|Hwy";

  private static final Pattern STREET =
      Pattern.compile(
          "(?:\\b(\\d{1,5})(?:th|st|nd|rd)?[- ](block) of |\\b(\\d{1,5}) )?(?:"
              + DIRECTION
              + ")?"
              + "\\b((?:(?:St\\.?|Saint) )?(?:\\p{Lu}[\\p{L}'’-]+ ){1,2}|\\d+(?:st|nd|rd|th) )"
              + "(Streets?|St|Avenues?|Ave|Roads?|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place"
              + "|Pl|Way|Terrace|Parkway|Highway|Hwy|Square|Crescent|Circle|Trail)\\b");

  /** "Quay Street and Mill Lane", "Quay and Mill streets". */
  private static final Pattern CORNER =
      Pattern.compile(
          "\\b(?:"
              + DIRECTION
              + ")?(\\p{Lu}[\\p{L}'’-]+|\\d+(?:st|nd|rd|th))(?: ("
              + SORT
              + ")\\.?)? (?:and|&|at) (?:"
              + DIRECTION
              + ")?(\\p{Lu}[\\p{L}'’-]+|\\d+(?:st|nd|rd|th)) ("
              + SORT
              + ")\\b");

  /** "the corner of Quay and Mill", "near Quay Street and Broadway": sorts that are left out. */
  private static final Pattern BARE_CORNER =
      Pattern.compile(
          "\\b(?:(?:corner|intersection|area) of|near|at|on) (?:"
              + DIRECTION
              + ")?(\\p{Lu}[\\p{L}'’-]+|\\d+(?:st|nd|rd|th)) (?:("
              + SORT
              + ")\\.? )?(?:and|&) (?:"
              + DIRECTION
              + ")?(\\p{Lu}[\\p{L}'’-]+|\\d+(?:st|nd|rd|th))\\b(?! (?:\\p{Lu}|and\\b|"
              + SORT
              + "))");

  private static final Pattern NO_STREET = Pattern.compile("(?:^|&)(?:the|in)\\b");

  /** "the 9700 block of Broadway": a street without its sort. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\b(\\d{2,5})(?:th|st|nd|rd)?[- ]block of (?:"
              + DIRECTION
              + ")?+(\\p{Lu}[\\p{L}'’-]++)(?!(?: \\p{Lu}[\\p{L}'’-]+){0,2} (?:"
              + SORT
              + ")\\b)");

  private static final Map<String, String> SORTS =
      new TreeMap<>(
          Map.of(
              "st",
              "street",
              "streets",
              "street",
              "ave",
              "avenue",
              "avenues",
              "avenue",
              "rd",
              "road",
              "dr",
              "drive",
              "ln",
              "lane",
              "blvd",
              "boulevard",
              "ct",
              "court",
              "hwy",
              "highway"));

  /** What makes two streets the ends of a stretch, or the first a part of a longer name. */
  private static final Pattern STRETCH =
      Pattern.compile("(?i)(?:\\bbetween\\b[^,;.]{0,40}|\\p{L}+ of the )$");

  /** A name of a building and not of a street: "Quay Place liquor store". */
  private static final Pattern BUILDING =
      Pattern.compile(
          "(?i)^\\s+(?:\\p{Ll}+"
              + " )?(?:store|liquor|housing|complex|apartments?|church|school|bar|club|station|exit|bridge|park|mall|gang)\\b");

  /** A street of somebody's home. */
  private static final Pattern HOME =
      Pattern.compile(
          "(?i)(?:, (?:\\d{1,3}, )?of (?:the )?|lives? (?:in|on|at) (?:the )?|lived (?:in|on|at)"
              + " (?:the )?)$");

  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "^(?:The|In|On|At|Near|And|Of|A|Police|Interstate|State|County|.*"
              + " (?:County|Municipal|District|Circuit|Superior|Supreme|Common"
              + " Pleas|Federal)|District|Circuit|Superior|Supreme|Municipal|High|Dead|Main|Wall|Mile)"
              + " $");

  private StreetReader() {}

  /** The streets, blocks and corners of a sentence. */
  static List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    Matcher corner = CORNER.matcher(passage.text());
    while (corner.find()) {
      String name = corner(corner);
      boolean isStretch = STRETCH.matcher(passage.text().substring(0, corner.start())).find();
      if (!isStretch && !NO_STREET.matcher(name).find()) {
        entries.add(passage.event(corner.start(), corner.end(), "corner|" + name + "|-"));
      }
    }
    Matcher bare = BARE_CORNER.matcher(passage.text());
    while (bare.find()) {
      boolean isCorner = bare.group().startsWith("corner") || bare.group().startsWith("inter");
      if ((isCorner || bare.group(2) != null) && isFree(passage, bare, entries)) {
        String one = bare(bare.group(1));
        String two = bare(bare.group(3));
        String name = one.compareTo(two) < 0 ? one + "&" + two : two + "&" + one;
        entries.add(passage.event(bare.start(1), bare.end(), "corner|" + name + "|-"));
      }
    }
    Matcher block = BLOCK.matcher(passage.text());
    while (block.find()) {
      if (!HOME.matcher(passage.text().substring(0, block.start())).find()) {
        entries.add(
            passage.event(
                block.start(),
                block.end(),
                block.group(1) + " block|" + bare(block.group(2)) + "|-"));
      }
    }
    Matcher street = STREET.matcher(passage.text());
    while (street.find()) {
      street(passage, street, entries);
    }
    return entries;
  }

  /**
   * Both streets of a corner in the order of the alphabet, with their sorts where both are told.
   */
  private static String corner(Matcher corner) {
    boolean both = corner.group(2) != null && !corner.group(2).endsWith("s");
    String first = bare(corner.group(1)) + (both ? " " + sort(corner.group(2)) : "");
    String second =
        bare(corner.group(3))
            + (both && !corner.group(4).endsWith("s") ? " " + sort(corner.group(4)) : "");
    return first.compareTo(second) < 0 ? first + "&" + second : second + "&" + first;
  }

  /** Whether no corner was read there. */
  private static boolean isFree(Passage passage, Matcher found, List<Entry> entries) {
    Span at =
        new Span(passage.span().start() + found.start(1), passage.span().start() + found.end());
    return entries.stream().noneMatch(e -> e.phrase().span().overlap(at) > 0);
  }

  private static String sort(String word) {
    String bare = word.toLowerCase(Locale.ROOT);
    return SORTS.getOrDefault(bare, bare);
  }

  private static void street(Passage passage, Matcher street, List<Entry> entries) {
    boolean isHome = HOME.matcher(passage.text().substring(0, street.start())).find();
    boolean isBuilding = BUILDING.matcher(passage.text().substring(street.end())).find();
    if (isHome || isBuilding || NOT_A_NAME.matcher(street.group(4)).matches()) {
      return;
    }
    String number =
        street.group(1) != null
            ? street.group(1) + " block"
            : street.group(3) != null ? street.group(3) : "-";
    Span at =
        new Span(passage.span().start() + street.start(), passage.span().start() + street.end());
    if (entries.stream().noneMatch(e -> e.phrase().span().overlap(at) > 0)) {
      String value = number + "|" + bare(street.group(4)) + "|" + sort(street.group(5));
      entries.add(passage.event(street.start(), street.end(), value));
    }
  }

  private static String bare(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:st\\.?|saint) ", "st ");
  }
}
