package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Span;
import org.parallax.point.pair.Edits;

/** In which street and block it was: "the 2500 block of Quay Street", "12 Mill Lane". */
public final class StreetSlot implements SlotRule {
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
              + ")?(\\p{Lu}[\\p{L}'’-]+|\\d+(?:st|nd|rd|th))(?: (?:"
              + SORT
              + ")\\.?)? (?:and|&|at) (?:"
              + DIRECTION
              + ")?(\\p{Lu}[\\p{L}'’-]+|\\d+(?:st|nd|rd|th)) (?:"
              + SORT
              + ")\\b");

  /** "the 9700 block of Broadway": a street without its sort. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\b(\\d{2,5})(?:th|st|nd|rd)?[- ]block of (?:"
              + DIRECTION
              + ")?+(\\p{Lu}[\\p{L}'’-]++)(?! (?:"
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

  @Override
  public String question() {
    return "in which street";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere()) {
      return entries;
    }
    Matcher corner = CORNER.matcher(passage.text());
    while (corner.find()) {
      List<String> both =
          List.of(bare(corner.group(1)), bare(corner.group(2))).stream().sorted().toList();
      if (!both.contains("the") && !both.contains("in")) {
        entries.add(
            passage.event(
                corner.start(), corner.end(), "corner|" + both.get(0) + "&" + both.get(1) + "|-"));
      }
    }
    Matcher block = BLOCK.matcher(passage.text());
    while (block.find()) {
      if (HOME.matcher(passage.text().substring(0, block.start())).find()) {
        continue;
      }
      entries.add(
          passage.event(
              block.start(),
              block.end(),
              block.group(1) + " block|" + bare(block.group(2)) + "|-"));
    }
    Matcher street = STREET.matcher(passage.text());
    while (street.find()) {
      boolean isHome = HOME.matcher(passage.text().substring(0, street.start())).find();
      if (!isHome && !NOT_A_NAME.matcher(street.group(4)).matches()) {
        String number =
            street.group(1) != null
                ? street.group(1) + " block"
                : street.group(3) != null ? street.group(3) : "-";
        String sort = street.group(5).toLowerCase(Locale.ROOT);
        String value = number + "|" + bare(street.group(4)) + "|" + SORTS.getOrDefault(sort, sort);
        boolean isCorner =
            entries.stream()
                .anyMatch(
                    e ->
                        e.phrase()
                                .span()
                                .overlap(
                                    new Span(
                                        passage.span().start() + street.start(),
                                        passage.span().start() + street.end()))
                            > 0);
        if (!isCorner) {
          entries.add(passage.event(street.start(), street.end(), value));
        }
      }
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    String[] one = a.value().split("\\|");
    String[] two = b.value().split("\\|");
    if (one[0].equals("corner") || two[0].equals("corner")) {
      return corners(one, two);
    }
    if (!one[1].equals(two[1])) {
      return names(one, two, a, b, isSole);
    }
    boolean sorts =
        !one[2].equals(two[2])
            && !one[2].equals("-")
            && !two[2].equals("-")
            && !Character.isDigit(one[1].charAt(0));
    if (sorts) {
      return Optional.of(
          Verdict.listed(
              Discrepancy.Type.PLACE, 0.5, "one name of a street, of two sorts", "street/sort"));
    }
    return one[2].equals(two[2]) ? numbers(one[0], two[0]) : Optional.empty();
  }

  private static String bare(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:st\\.?|saint) ", "st ");
  }

  /** A corner against another corner, or against a block or house in one of its streets. */
  private static Optional<Verdict> corners(String[] one, String[] two) {
    List<String> first = List.of(one[1].split("&"));
    List<String> second = List.of(two[1].split("&"));
    boolean shared = first.stream().anyMatch(second::contains);
    if (!shared || one[1].equals(two[1])) {
      return Optional.empty();
    }
    if (one[0].equals("corner") && two[0].equals("corner")) {
      return Optional.of(
          Verdict.listed(
              Discrepancy.Type.PLACE,
              0.45,
              "the corners share one street, and the other differs",
              "street/corner"));
    }
    String number = one[0].equals("corner") ? two[0] : one[0];
    return number.equals("-")
        ? Optional.empty()
        : Optional.of(
            Verdict.listed(
                Discrepancy.Type.PLACE,
                0.2,
                "one names the corner, the other the block",
                "street/finer"));
  }

  private static Optional<Verdict> names(
      String[] one, String[] two, Entry a, Entry b, boolean isSole) {
    if (one[2].equals(two[2]) && Edits.areNear(one[1], two[1])) {
      return Optional.of(
          Verdict.listed(
              Discrepancy.Type.PLACE, 0.45, "one street, spelled in two ways", "street/spelled"));
    }
    return isSole && !a.report().equals(b.report())
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.PLACE,
                0.3,
                "the streets may meet, or the place lie on both",
                "street/other"))
        : Optional.empty();
  }

  private static Optional<Verdict> numbers(String one, String two) {
    if (one.equals("-") || two.equals("-") || one.equals(two)) {
      return Optional.empty();
    }
    int first = Integer.parseInt(one.replace(" block", ""));
    int second = Integer.parseInt(two.replace(" block", ""));
    boolean isBlock = one.endsWith("block") || two.endsWith("block");
    if (isBlock && first / 100 == second / 100) {
      return Optional.of(
          Verdict.listed(
              Discrepancy.Type.PLACE, 0.2, "the house lies in the block", "street/block"));
    }
    return Optional.of(
        Verdict.listed(
            Discrepancy.Type.PLACE,
            0.5,
            "one street, two " + (isBlock ? "blocks" : "houses"),
            "street/number"));
  }

  @Override
  public int most() {
    return 3;
  }

  @Override
  public boolean isSingle() {
    return true;
  }

  @Override
  public boolean isHeldAgainstItself() {
    return true;
  }
}
