package org.parallax.point.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.model.ContentId;
import org.parallax.model.Discrepancy;
import org.parallax.model.Phrase;

/**
 * A difference between claims before it has its point's positions.
 *
 * @param cell what the claims answer
 * @param type what sort of difference
 * @param alarm whether both cannot be plainly true
 * @param severity 0 to 1
 * @param slot the part of the cell that differs: "how many", "when", "who"
 * @param reason why it is, or is not, an alarm: a sentence
 * @param values what each claim holds
 * @param by name of the rule
 */
public record Difference(
    Cell cell,
    Discrepancy.Type type,
    boolean alarm,
    double severity,
    String slot,
    String reason,
    List<Held> values,
    String by) {

  /** The slot of those who tell one thing as more or as less certain. */
  public static final String CERTAINTY = "how certain it is";

  /** What one claim holds in the slot, and the words that carry it. */
  public record Held(View view, String value, Phrase phrase) {}

  public Difference {
    Map<String, Held> once = new LinkedHashMap<>();
    values.stream()
        .sorted(Comparator.comparing((Held h) -> h.view().index()).thenComparing(Held::value))
        .forEach(h -> once.putIfAbsent(h.view().report() + h.phrase() + h.value(), h));
    values = List.copyOf(once.values());
  }

  /** The same difference with what {@code other} found of it too. */
  public Difference and(Difference other) {
    List<Held> all = new ArrayList<>(values);
    all.addAll(other.values);
    return new Difference(
        cell, type, alarm, Math.max(severity, other.severity), slot, reason, all, by);
  }

  /** The same difference with one more claim that holds one of its values. */
  public Difference with(Held held) {
    List<Held> all = new ArrayList<>(values);
    all.add(held);
    return new Difference(cell, type, alarm, severity, slot, reason, all, by);
  }

  /** Whether this one tells of the same sort of difference between two of the same claims. */
  public boolean covers(Difference other) {
    return type == other.type && sharesTwo(other);
  }

  /** Whether this one answers the same question, or is of the same sort, for two of the claims. */
  public boolean answers(Difference other) {
    boolean isOneQuestion = asked().equals(other.asked());
    return ((type == other.type || isOneQuestion) && sharesTwo(other))
        || (isOneQuestion && sides().keySet().equals(other.sides().keySet()));
  }

  private boolean sharesTwo(Difference other) {
    return other.values.stream()
            .filter(h -> values.stream().anyMatch(v -> v.view().index() == h.view().index()))
            .count()
        >= 2;
  }

  /** What is asked, without what is counted: "how many". */
  private String asked() {
    int about = slot.indexOf(" (");
    return about < 0 ? slot : slot.substring(0, about);
  }

  /** The same difference as one that is no alarm, for {@code why}. */
  public Difference withoutAlarm(String why, double factor) {
    return new Difference(cell, type, false, severity * factor, slot, why, values, by);
  }

  /** The same difference as one of another sort. */
  public Difference withType(Discrepancy.Type other) {
    return new Difference(cell, other, alarm, severity, slot, reason, values, by);
  }

  /** Whether {@code other} sets the same words side by side, whatever it calls them. */
  public boolean repeats(Difference other) {
    return other.values.stream()
            .filter(h -> values.stream().anyMatch(v -> areOne(v, h)))
            .map(Held::value)
            .distinct()
            .count()
        >= 2;
  }

  private static boolean areOne(Held a, Held b) {
    return a.view().report().equals(b.view().report())
        && a.phrase().span().overlap(b.phrase().span()) > 0;
  }

  /** Whether all that differ stand in one report. */
  public boolean isInternal() {
    return values.stream().map(h -> h.view().report()).distinct().count() == 1;
  }

  /** The claims by what they hold, in the order of first appearance. */
  public Map<String, List<View>> sides() {
    Map<String, List<View>> sides = new LinkedHashMap<>();
    for (Held held : values) {
      sides.computeIfAbsent(held.value(), k -> new ArrayList<>()).add(held.view());
    }
    return sides;
  }

  /** The discrepancy, with the ids of the positions that differ. */
  public Discrepancy toDiscrepancy(List<String> positions) {
    List<Discrepancy.Value> listed =
        values.stream()
            .map(h -> new Discrepancy.Value(h.view().claim().id(), h.value(), h.phrase()))
            .toList();
    List<String> parts = new ArrayList<>(List.of(type().name(), by));
    listed.forEach(v -> parts.add(v.claim() + " " + v.value()));
    return new Discrepancy(
        ContentId.of("d", parts.toArray(String[]::new)),
        cell.point(),
        type,
        alarm,
        Math.max(0, Math.min(1, severity)),
        explanation(),
        listed,
        positions,
        by);
  }

  private String explanation() {
    String told =
        values.stream()
            .map(h -> "“" + h.phrase().text() + "”")
            .distinct()
            .collect(Collectors.joining(" / "));
    String asked = slot + ": " + told + ". " + reason;
    return cell.point().isEmpty()
        ? Character.toUpperCase(asked.charAt(0)) + asked.substring(1)
        : "Of " + cell.label() + ": " + asked;
  }
}
