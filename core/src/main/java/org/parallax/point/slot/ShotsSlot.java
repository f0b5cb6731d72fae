package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;

/** How many shots were fired, or how often somebody was hit. */
public final class ShotsSlot implements SlotRule {
  private static final Pattern FIRED =
      Pattern.compile(
          "(?i)\\b((?:at least |about |up to |as many as |more than"
              + " )?(?:an?|single|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}(?:"
              + " (?:to|or) \\d{1,3})?|several|multiple|numerous|a couple|a couple of|dozens"
              + " of|many)) (?:more |single |shotgun"
              + " |gun)?(?:shots|shot|gunshots|gunshot|rounds|bullets)\\b(?!"
              + " (?:wounds?|to|at|in|through|victims?|fired at))");

  private static final Pattern HIT =
      Pattern.compile(
          "(?i)\\b(?:shot|hit|struck|stabbed)(?: \\w+)? (once|twice|three times|four times|five"
              + " times|six times|seven times|eight times|nine times|ten times|\\d{1,2}"
              + " times|several times|multiple times|repeatedly)\\b");

  @Override
  public String question() {
    return "how many shots";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere()) {
      return entries;
    }
    Matcher fired = FIRED.matcher(passage.text());
    while (fired.find()) {
      String value =
          "fired " + fired.group(1).toLowerCase(Locale.ROOT).replaceAll("^(?:an?|single)$", "one");
      entries.add(passage.event(fired.start(), fired.end(), value));
    }
    Matcher hit = HIT.matcher(passage.text());
    while (hit.find()) {
      entries.add(
          passage.entry(hit.start(), hit.end(), "hit " + hit.group(1).toLowerCase(Locale.ROOT)));
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    String one = a.value().substring(0, 3);
    boolean oneSort = one.equals(b.value().substring(0, 3));
    boolean oneCell = one.equals("hit") ? a.who().isSurely(b.who()) || isSole : isSole;
    return oneSort && oneCell
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.QUANTITY,
                0.4,
                "who heard them may have heard a part, or one counts loosely",
                "shots/other"))
        : Optional.empty();
  }

  @Override
  public int most() {
    return 2;
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
