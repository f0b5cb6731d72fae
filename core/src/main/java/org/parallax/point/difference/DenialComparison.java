package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;

/** Sets those who hold that something is so against those who deny it. */
final class DenialComparison implements Comparison {
  /** Claims less likely one matter than this do not deny one another. */
  private static final double SURE = 0.5;

  private static final Pattern WORD =
      Pattern.compile(
          "(?i)\\b(den(y|ies|ied|ying|ial)|refut|disput|contradict|rebut|reject|dismiss|rul\\w*"
              + " out)");

  /** "knew who had done it" does not say that this one did. */
  private static final Pattern ASKING =
      Pattern.compile("(?i)(?:who|whom|whose|what|which|when|where|why|how|whether|if)\\b");

  private final Setting setting;

  DenialComparison(Setting setting) {
    this.setting = setting;
  }

  @Override
  public List<Difference> compare(Cell cell) {
    Set<Held> against = new LinkedHashSet<>();
    Set<Held> so = new LinkedHashSet<>();
    for (View denied : cell.views()) {
      for (View held : cell.views()) {
        if (denied.denied() && isHeld(held) && isOneThing(denied, held)) {
          against.add(new Held(denied, "denied", words(denied)));
          so.add(new Held(held, "held", words(held)));
        }
      }
    }
    if (against.isEmpty() || so.isEmpty()) {
      return List.of();
    }
    return List.of(difference(cell, List.copyOf(against), List.copyOf(so), "denial/stance", true));
  }

  private static boolean isHeld(View view) {
    return !view.denied()
        && !view.holdsNot()
        && !ASKING.matcher(view.claim().text()).lookingAt()
        && isAsserted(view.claim().factuality());
  }

  /** Who says that something may be so holds nothing that a denial contradicts. */
  private static boolean isAsserted(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN, PROBABLE, PROBABLE_NOT, CERTAIN_NOT -> true;
      case POSSIBLE, UNCOMMITTED, POSSIBLE_NOT -> false;
    };
  }

  /** Whether a word of denial stands there, not one of refusal or regret. */
  private static boolean isSaid(View denied) {
    List<Link> links = denied.claim().attribution().links();
    return links.isEmpty()
        || links.getLast().cue().filter(c -> WORD.matcher(c.text()).find()).isPresent();
  }

  /** Whether the denial is of a clause, and of this one: "rejected his advances" denies nothing. */
  private boolean isOneThing(View denied, View held) {
    return !Gate.isFragment(denied)
        && !denied.claim().by().contains("relative")
        && !denied.claim().by().contains("apposition")
        && isSaid(denied)
        && Acts.tellOne(denied, held)
        && setting.kinship(denied, held) >= SURE;
  }

  private static Difference difference(
      Cell cell, List<Held> against, List<Held> holders, String by, boolean alarm) {
    List<Held> values = new ArrayList<>(against);
    values.addAll(holders);
    return new Difference(
        cell,
        Discrepancy.Type.DENIAL,
        alarm,
        0.8,
        "whether it is so",
        "Alarm: one side holds what the other denies.",
        values,
        by);
  }

  private static Phrase words(View view) {
    return view.claim().phrase();
  }
}
