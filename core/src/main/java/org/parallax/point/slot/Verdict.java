package org.parallax.point.slot;

import org.parallax.model.Discrepancy;

/**
 * What a rule holds of two values of one slot.
 *
 * @param type what sort of difference
 * @param alarm whether both cannot plainly be true
 * @param severity 0 to 1
 * @param reason why it is, or is not, an alarm: a sentence
 * @param by name of the rule
 */
public record Verdict(
    Discrepancy.Type type, boolean alarm, double severity, String reason, String by) {
  static Verdict alarm(Discrepancy.Type type, double severity, String why, String by) {
    return new Verdict(type, true, severity, "Alarm: " + why + ".", by);
  }

  static Verdict listed(Discrepancy.Type type, double severity, String why, String by) {
    return new Verdict(type, false, severity, "No alarm: " + why + ".", by);
  }
}
