package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Mention;
import org.parallax.point.pair.View;

/** Where somebody who is named lives: "Ada Brock, 26, of Mill Lane". */
public final class ResidenceSlot implements SlotRule {
  private static final Pattern OF =
      Pattern.compile(
          "^(?:,? \\(?\\d{1,3}\\)?)?,? of (?:the )?((?:\\d+ (?:block of"
              + " )?)?\\p{Lu}[\\p{L}\\d.'’-]*(?: \\p{Lu}[\\p{L}\\d.'’-]*){0,3})");

  /** What somebody is of, and does not live in. */
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:church|community|office|department|police|cent(?:er|re)|university|college|school|council"
              + "|association|institute|bureau|agency|committee|company|inc|ministr\\w+|coalition|union)\\b");

  @Override
  public String question() {
    return "where somebody lives";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    for (Mention mention : passage.setting().people(passage.report())) {
      int start = mention.phrase().span().start() - passage.span().start();
      int end = mention.phrase().span().end() - passage.span().start();
      if (start >= 0 && end <= passage.text().length()) {
        Matcher of = OF.matcher(passage.text().substring(end));
        if (of.find()) {
          Who who =
              new Who(
                  new LinkedHashSet<>(View.words(mention.phrase().text())),
                  Set.of(),
                  Set.of(),
                  Set.of(),
                  false);
          String value = street(of.group(1));
          entries.add(passage.entry(end + of.start(1), end + of.end(1), value).of(who));
        }
      }
    }
    return entries;
  }

  /** A place without what one report may write in full and another not. */
  private static String street(String place) {
    return place
        .toLowerCase(Locale.ROOT)
        .replaceAll("[.,]", "")
        .replaceAll("\\b(north|south|east|west)(?:east|west)?\\b|\\b[nsew][ew]?\\b", "")
        .replaceAll("\\bavenue\\b", "ave")
        .replaceAll("\\bstreet\\b", "st")
        .replaceAll("\\broad\\b", "rd")
        .replaceAll("\\bdrive\\b", "dr")
        .replaceAll("\\b(\\d+)\\d\\d (?:block of )?", "$1 hundred ")
        .strip()
        .replaceAll(" +", " ");
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    long shared = a.who().names().stream().filter(b.who().names()::contains).count();
    boolean isOne = surname(a).equals(surname(b)) && shared >= 2;
    boolean isBody = BODY.matcher(a.value() + " " + b.value()).find();
    boolean road = isRoad(a.value()) == isRoad(b.value());
    boolean within = a.value().contains(b.value()) || b.value().contains(a.value());
    return isOne && !isBody && road && !within
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.PLACE,
                0.4,
                "one may lie in the other, or somebody have moved",
                "place/home"))
        : Optional.empty();
  }

  /** The last word of the name. */
  private static String surname(Entry entry) {
    return entry.who().names().stream().reduce("", (x, y) -> y);
  }

  /** Whether it is a street and not a town: "ohio st". */
  private static boolean isRoad(String place) {
    return place.matches(
        ".*(?:\\d| (?:st|ave|rd|dr|lane|ln|court|ct|way|place|boulevard|blvd|terrace)$).*");
  }

  @Override
  public int most() {
    return 2;
  }

  @Override
  public boolean isSingle() {
    return false;
  }
}
