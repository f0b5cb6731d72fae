package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Place;
import org.parallax.point.pair.View;

/** How the event lies to a place that is named: in it, near it, so many miles north of it. */
public final class NearPlaceSlot implements SlotRule {
  private static final int LEAD = 1500;

  private static final Pattern RELATION =
      Pattern.compile(
          "(?i)\\b(in|inside|at|near|outside(?: of)?|(?:about |some |just |around )?(?:(?:\\d+|a"
              + " few|several|\\w+) (?:miles|kilometers|kilometres|km)"
              + " )?(?:north|south|east|west|northeast|northwest|southeast|southwest) of) (?:the"
              + " (?:town|city|village|outskirts) of |downtown |suburban |rural )?$");

  /** "in south Ferrol": a part of the place. */
  private static final Pattern SIDE =
      Pattern.compile(
          "(?:\\b(?:in|a)"
              + " )((?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?) $");

  private static final Set<String> SIDES =
      Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

  /** What makes the place a part of another name: "the Ferrol night club". */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "^(?:['’]s\\b|(?:[ -]\\p{Ll}[\\p{L}-]*+){0,2}"
              + " (?:clubs?|nightclubs?|bars?|hotels?|motels?|stores?|shops?|malls?"
              + "|schools?|church(?:es)?|parks?|homes?|houses?|apartments?|restaurants?|hospitals?|airport|station|neighbou?rhoods?)\\b|"
              + " (?!\\p{Lu}\\p{Ll}+day\\b)\\p{Lu}\\p{L}+)");

  private static String bare(String side) {
    return side.replace("ern", "");
  }

  @Override
  public String question() {
    return "how it lies to the place";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere() || !passage.isLead(LEAD)) {
      return entries;
    }
    for (View view : passage.views()) {
      for (Place place : view.claim().places()) {
        int start = place.phrase().span().start() - passage.span().start();
        int end = place.phrase().span().end() - passage.span().start();
        if (start >= 0 && end <= passage.text().length()) {
          Matcher side = SIDE.matcher(passage.text().substring(0, start));
          boolean isName = COMPOUND.matcher(passage.text().substring(end)).find();
          boolean isEvent = Timed.at(passage.text(), start, end) == Timed.EVENT;
          if (isName || !isEvent) {
            continue;
          }
          if (side.find()) {
            entries.add(
                passage.event(
                    side.start(1),
                    end,
                    bare(side.group(1)) + "|" + place.name().toLowerCase(Locale.ROOT)));
          }
          Matcher relation = RELATION.matcher(passage.text().substring(0, start));
          if (relation.find()) {
            String how =
                relation
                    .group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("^(?:about|some|just|around) ", "");
            String value =
                (how.equals("inside") || how.equals("at") ? "in" : how)
                    + "|"
                    + place.name().toLowerCase(Locale.ROOT);
            entries.add(passage.event(relation.start(1), end, value));
          }
        }
      }
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    String[] one = a.value().split("\\|");
    String[] two = b.value().split("\\|");
    boolean plain = one[0].equals("in") || two[0].equals("in");
    boolean side = SIDES.contains(one[0]) || SIDES.contains(two[0]);
    boolean isNear = one[0].equals("near") || two[0].equals("near");
    boolean isFar = (one[0] + two[0]).contains(" of");
    if (one[1].equals(two[1]) && isSide(one[0]) && isSide(two[0])) {
      return Optional.of(
          Verdict.listed(
              Discrepancy.Type.PLACE, 0.3, "one may tell the side loosely", "place/side"));
    }
    return one[1].equals(two[1])
            && !(plain && side)
            && !(isNear && !isFar && !plain)
            && !one[0].contains(two[0])
            && !two[0].contains(one[0])
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.PLACE,
                0.3,
                "the place may be meant loosely, with what lies about it",
                "place/relation"))
        : Optional.empty();
  }

  /** Whether it tells a side of the place, or the side on which it lies. */
  private static boolean isSide(String how) {
    return SIDES.contains(how.replaceFirst(" of$", ""));
  }

  @Override
  public int most() {
    return 1;
  }
}
