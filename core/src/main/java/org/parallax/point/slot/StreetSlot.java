package org.parallax.point.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.point.pair.Edits;

/** In which street and block it was: "the 2500 block of Quay Street", "12 Mill Lane". */
public final class StreetSlot implements SlotRule {
  /** Words by which a street is that of what happened. */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "(?i)\\b(?:shot|shots|shooting|shootings|gunfire|gunshots?|happened|occurred|took"
              + " place|killed|wounded|injured|fired|stabb\\w+|attack\\w*|crash\\w*|explo\\w+|burn\\w*|found|called"
              + " to|responded|dispatched|scene|went"
              + " off|discharged|suffered|robb\\w+|incident|erupted|broke out|fire)\\b");

  private static final Pattern NOT_OF_EVENT =
      Pattern.compile(
          "(?i)\\b(?:church|mass|funeral|vigil|hospital|court(?:house)?|headquarters|last"
              + " seen|fled|arrested"
              + "|custody|closed|lives?|lived|resident|residents|traveling|travelling|drove|drive|driving|parked|searched|search"
              + " warrant|pulled over|traffic stop|donations|program|memorial|school on)\\b");

  /** Words that make a place loose: "near", "in the area of". */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)\\b(?:near|around|off|area of|vicinity of|close to|blocks? from|by)\\s+(?:a \\p{L}+"
              + " (?:at|on|in) )?(?:the )?$");

  /** Where houses are counted in tens of thousands, a block may be named by its thousand. */
  private static final int THOUSANDS = 10_000;

  @Override
  public String question() {
    return "in which street";
  }

  @Override
  public List<Entry> read(Passage passage) {
    return passage.isElsewhere() ? List.of() : StreetReader.read(passage);
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    String[] one = a.value().split("\\|");
    String[] two = b.value().split("\\|");
    boolean isOneReport = a.report().equals(b.report());
    if (one[0].equals("corner") || two[0].equals("corner")) {
      boolean areCorners = one[0].equals(two[0]);
      boolean isOther = areCorners ? isTaken(a) || isTaken(b) : isOneReport;
      return isOther ? Optional.empty() : corners(one, two);
    }
    if (!one[1].equals(two[1])) {
      return names(one, two, a, b, isSole);
    }
    boolean sorts =
        !one[2].equals(two[2])
            && !one[2].equals("-")
            && !two[2].equals("-")
            && (!Character.isDigit(one[1].charAt(0)) || isOneBlock(one, two));
    if (sorts) {
      boolean firm = !isOneReport && (isOfEvent(a, b) || isOneBlock(one, two));
      return Optional.of(
          firm
              ? Verdict.alarm(
                  Discrepancy.Type.PLACE,
                  0.5,
                  "one place lies in one of the streets",
                  "street/sort")
              : Verdict.listed(
                  Discrepancy.Type.PLACE,
                  0.5,
                  "one name of a street, of two sorts",
                  "street/sort"));
    }
    return one[2].equals(two[2]) && !isOneReport
        ? numbers(one[0], two[0], isOfEvent(a, b) && !isLoose(a) && !isLoose(b))
        : Optional.empty();
  }

  /** Whether the street is that of what happened, by the words of its sentence. */
  private static boolean isOfEvent(Entry entry) {
    String text = entry.passage().text();
    return HAPPENED.matcher(text).find() && !NOT_OF_EVENT.matcher(text).find();
  }

  /** Whether the street is that of an arrest, or of somebody's home. */
  private static boolean isTaken(Entry entry) {
    return Timed.at(
            entry.passage().text(),
            entry.phrase().span().start() - entry.passage().span().start(),
            entry.phrase().span().end() - entry.passage().span().start())
        != Timed.EVENT;
  }

  private static boolean isOfEvent(Entry a, Entry b) {
    return isOfEvent(a) && isOfEvent(b);
  }

  private static boolean isLoose(Entry entry) {
    int start = entry.phrase().span().start() - entry.passage().span().start();
    return LOOSE.matcher(entry.passage().text().substring(0, start)).find();
  }

  /** A corner against another corner, or against a street of one name and another sort. */
  private static Optional<Verdict> corners(String[] one, String[] two) {
    List<String> first = List.of(one[1].split("&"));
    List<String> second = List.of(two[1].split("&"));
    if (one[0].equals("corner") && two[0].equals("corner")) {
      Set<String> names = new TreeSet<>(first.stream().map(StreetSlot::name).toList());
      Set<String> others = new TreeSet<>(second.stream().map(StreetSlot::name).toList());
      boolean shared = names.stream().anyMatch(others::contains);
      return !shared || names.equals(others)
          ? Optional.empty()
          : Optional.of(
              Verdict.listed(
                  Discrepancy.Type.PLACE,
                  0.45,
                  "the corners share one street, and the other differs",
                  "street/corner"));
    }
    String[] street = one[0].equals("corner") ? two : one;
    List<String> corner = one[0].equals("corner") ? first : second;
    if (corner.stream().anyMatch(c -> isOtherSort(c, street))
        && corner.stream().noneMatch(c -> c.equals(street[1] + " " + street[2]))) {
      return Optional.of(
          Verdict.listed(
              Discrepancy.Type.PLACE, 0.45, "one name of a street, of two sorts", "street/sort"));
    }
    return !street[0].equals("-") && corner.stream().anyMatch(c -> name(c).equals(street[1]))
        ? Optional.of(finer("one names the corner, the other the block or the house"))
        : Optional.empty();
  }

  /** One place, told by two of its marks. */
  private static Verdict finer(String why) {
    return Verdict.listed(Discrepancy.Type.DETAIL, 0.2, why, "street/finer");
  }

  private static boolean isOtherSort(String corner, String[] street) {
    return corner.indexOf(' ') > 0
        && !street[2].equals("-")
        && name(corner).equals(street[1])
        && !corner.equals(street[1] + " " + street[2]);
  }

  /** Without its sort. */
  private static String name(String street) {
    int at = street.lastIndexOf(' ');
    return at > 0 && !street.startsWith("st ") ? street.substring(0, at) : street;
  }

  private static Optional<Verdict> names(
      String[] one, String[] two, Entry a, Entry b, boolean isSole) {
    boolean isNumber = Character.isDigit(one[1].charAt(0)) || Character.isDigit(two[1].charAt(0));
    if (one[2].equals(two[2]) && !isNumber && Edits.areNear(one[1], two[1])) {
      return Optional.of(spelled(one, two, a.report().equals(b.report())));
    }
    boolean numbered = !one[0].equals("-") && !two[0].equals("-");
    return isSole
            && numbered
            && isOfEvent(a, b)
            && !isTaken(a)
            && !isTaken(b)
            && !a.report().equals(b.report())
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.PLACE,
                0.35,
                "the streets may meet, or the place lie on both",
                "street/other"))
        : Optional.empty();
  }

  /** Whether both tell one number of a block or a house. */
  private static boolean isOneBlock(String[] one, String[] two) {
    return !one[0].equals("-") && one[0].equals(two[0]);
  }

  /** Streets that differ by a letter or two: of one block, or one house, surely one. */
  private static Verdict spelled(String[] one, String[] two, boolean isOneReport) {
    boolean isOnePlace = !isOneReport && isOneBlock(one, two);
    String why = "one street, spelled in two ways";
    return isOnePlace
        ? Verdict.alarm(
            Discrepancy.Type.PLACE, 0.45, why + ", of which one is wrong", "street/spelled")
        : Verdict.listed(Discrepancy.Type.PLACE, 0.45, why + ", or two streets", "street/spelled");
  }

  /** Two blocks, or two houses, of one street; a house in its block is none. */
  private static Optional<Verdict> numbers(String one, String two, boolean firm) {
    if (one.equals("-") || two.equals("-") || one.equals(two)) {
      return Optional.empty();
    }
    int first = Integer.parseInt(one.replace(" block", ""));
    int second = Integer.parseInt(two.replace(" block", ""));
    boolean isBlock = one.endsWith("block") || two.endsWith("block");
    boolean isCoarse =
        (one.endsWith("000 block") || two.endsWith("000 block")) && first > THOUSANDS;
    int block = isCoarse ? 1000 : 100;
    if (isBlock && first / block == second / block) {
      return one.endsWith("block") == two.endsWith("block")
          ? Optional.empty()
          : Optional.of(finer("the house lies in the block"));
    }
    String why = "one street, two " + (isBlock ? "blocks" : "houses");
    return Optional.of(
        firm
            ? Verdict.alarm(Discrepancy.Type.PLACE, 0.5, why, "street/number")
            : Verdict.listed(
                Discrepancy.Type.PLACE,
                0.5,
                why + ", if the place of one event is meant",
                "street/number"));
  }

  @Override
  public int most() {
    return 3;
  }

  @Override
  public boolean isHeldAgainstItself() {
    return true;
  }
}
