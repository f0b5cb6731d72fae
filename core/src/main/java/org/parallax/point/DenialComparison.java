package org.parallax.point;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Phrase;
import org.parallax.point.Difference.Held;

/** Sets those who hold that something is so against those who deny it. */
final class DenialComparison implements Comparison {
  @Override
  public List<Difference> compare(Cell cell) {
    List<Held> against = new ArrayList<>();
    List<Held> so = new ArrayList<>();
    for (View view : cell.views()) {
      if (view.denied()) {
        against.add(new Held(view, "denied", words(view)));
      } else if (!view.holdsNot() && view.claim().factuality() != Factuality.UNCOMMITTED) {
        so.add(new Held(view, "held", words(view)));
      }
    }
    if (against.isEmpty() || so.isEmpty()) {
      return List.of();
    }
    return List.of(difference(cell, against, so, "denial/stance", true));
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
