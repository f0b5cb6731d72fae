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

/** Where somebody died: at the scene, on the way, in hospital. */
public final class DeathPlaceSlot implements SlotRule {
  private static final Pattern DIED =
      Pattern.compile(
          "(?i)\\b(?:(?:pronounced|declared) dead|died|dead|was killed)(?: (?:later|shortly"
              + " after|there))? (at|on|in|en route to|before reaching) (?:the |a |an |his |her"
              + " |their )?(?:\\S+ ){0,4}?(scene|hospitals?|medical"
              + " cent(?:er|re)|home|house|apartment|way|arrival)\\b");

  /** "taken to the hospital, where he died". */
  private static final Pattern THERE =
      Pattern.compile(
          "(?i)\\b(?:hospital|medical cent(?:er|re)|infirmary|clinic)[^.;]{0,30}?\\bwhere (?:\\w+"
              + " ){1,3}?(?:later |was |were ){0,2}(?:died|pronounced dead|declared dead)\\b");

  private static final Map<String, String> PLACES =
      new TreeMap<>(
          Map.of(
              "scene",
              "scene",
              "hospital",
              "hospital",
              "hospitals",
              "hospital",
              "medical center",
              "hospital",
              "medical centre",
              "hospital",
              "home",
              "home",
              "house",
              "home",
              "apartment",
              "home",
              "way",
              "on the way",
              "arrival",
              "hospital"));

  @Override
  public String question() {
    return "where somebody died";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    Matcher died = DIED.matcher(passage.text());
    while (!passage.isElsewhere() && died.find()) {
      String place = PLACES.getOrDefault(died.group(2).toLowerCase(Locale.ROOT), "");
      boolean isBefore = died.group(1).toLowerCase(Locale.ROOT).startsWith("en route");
      entries.add(passage.entry(died.start(), died.end(), isBefore ? "on the way" : place));
    }
    Matcher there = THERE.matcher(passage.text());
    while (!passage.isElsewhere() && there.find()) {
      entries.add(passage.entry(there.start(), there.end(), "hospital"));
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    Cast cast = a.passage().cast();
    boolean isOneDead =
        cast.isOneDead(a.report())
            && cast.isOneDead(b.report())
            && !a.report().equals(b.report())
            && a.who().mayBe(b.who());
    boolean isOne = isSole && (a.isOfOne(b) || isOneDead);
    boolean isHome = (a.value() + b.value()).matches("scenehome|homescene");
    return isOne && !isHome
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.PLACE, 0.45, "two who died may be meant", "death/place"))
        : Optional.empty();
  }

  @Override
  public int most() {
    return 2;
  }
}
