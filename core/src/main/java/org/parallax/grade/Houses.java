package org.parallax.grade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.parallax.model.Claim;
import org.parallax.model.Ladder;

/**
 * The rules by which houses of record turn reported numbers into one entry, as far as a program can
 * follow them: UCDP's Georeferenced Event Dataset, ACLED's codebook, Iraq Body Count's method.
 */
final class Houses {
  private Houses() {}

  /**
   * UCDP: low and high are the lowest and highest reliable numbers, best the one that most
   * independent sources give, of those alike the lower. A party's count of another's losses is in
   * the high alone, unless there is no other.
   */
  static Ladder.Rung ucdp(List<Counted> counted) {
    List<Counted> reliable = counted.stream().filter(c -> !c.isOfTheEnemy()).toList();
    boolean isOnlyEnemy = reliable.isEmpty();
    List<Counted> used = isOnlyEnemy ? counted : reliable;
    double best = bestBacked(used, Counted::stated);
    double low = least(used, Counted::low);
    double high = Math.max(best, most(counted));
    String why =
        "Best is the number that most independent origins give, of those alike the lower"
            + (isOnlyEnemy
                ? "; only parties count it, each the losses of another."
                : used.size() < counted.size()
                    ? "; a party's count of another's losses is in the high alone."
                    : ".");
    return new Ladder.Rung(
        "UCDP",
        List.of(
            step("low", low, used, Counted::low),
            step("best", best, used, Counted::stated),
            step("high", high, counted, Counted::high)),
        why);
  }

  /** ACLED: of conflicting or vague numbers the lowest, unless one alone is corroborated. */
  static Ladder.Rung acled(List<Counted> counted) {
    List<Double> corroborated =
        values(counted, Counted::conservative).stream()
            .filter(v -> backing(counted, v, Counted::conservative) > 1)
            .toList();
    boolean isDecided = corroborated.size() == 1;
    double best = isDecided ? corroborated.getFirst() : least(counted, Counted::conservative);
    return new Ladder.Rung(
        "ACLED",
        List.of(step("best", best, counted, Counted::conservative)),
        isDecided
            ? "The only number that two independent origins give."
            : "The lowest reported, until one alone is corroborated.");
  }

  /** Iraq Body Count: lowest and highest; provisional until two independent origins tell it. */
  static Ladder.Rung ibc(List<Counted> counted) {
    List<Voice> voices = counted.stream().flatMap(c -> c.voices().stream()).toList();
    int origins = Independence.groups(named(voices), List.of()).size();
    return new Ladder.Rung(
        "IBC",
        List.of(
            step("low", least(counted, Counted::stated), counted, Counted::stated),
            step("high", most(counted), counted, Counted::high)),
        origins > 1
            ? "The lowest and the highest reported."
            : "The lowest and the highest reported; provisional, as no two independent origins that"
                + " can be named tell it.");
  }

  private static List<Voice> named(List<Voice> voices) {
    return voices.stream().filter(Voice::isNamed).distinct().toList();
  }

  private static double least(List<Counted> counted, ToDoubleFunction<Counted> value) {
    return counted.stream().mapToDouble(value).min().orElseThrow();
  }

  private static double most(List<Counted> counted) {
    return counted.stream().mapToDouble(Counted::high).max().orElseThrow();
  }

  private static List<Double> values(List<Counted> counted, ToDoubleFunction<Counted> value) {
    Set<Double> values = new TreeSet<>();
    counted.forEach(c -> values.add(value.applyAsDouble(c)));
    return List.copyOf(values);
  }

  /** The value with the most independent named origins; of those alike the lower. */
  private static double bestBacked(List<Counted> counted, ToDoubleFunction<Counted> value) {
    double best = 0;
    int most = -1;
    for (double candidate : values(counted, value)) {
      int backing = backing(counted, candidate, value);
      if (backing > most) {
        most = backing;
        best = candidate;
      }
    }
    return best;
  }

  private static int backing(
      List<Counted> counted, double wanted, ToDoubleFunction<Counted> value) {
    List<Voice> voices =
        counted.stream()
            .filter(c -> isSame(value.applyAsDouble(c), wanted))
            .flatMap(c -> c.voices().stream())
            .toList();
    return Independence.groups(named(voices), List.of()).size();
  }

  private static boolean isSame(double a, double b) {
    return Double.compare(a, b) == 0;
  }

  /** The step with the claims that give its value. */
  private static Ladder.Step step(
      String name, double number, List<Counted> counted, ToDoubleFunction<Counted> value) {
    Set<Claim> behind = new LinkedHashSet<>();
    for (Counted one : counted) {
      if (isSame(value.applyAsDouble(one), number) || isSame(one.stated(), number)) {
        behind.add(one.claim());
      }
    }
    List<Claim> sorted = new ArrayList<>(behind);
    sorted.sort(Claim.ORDER);
    return new Ladder.Step(name, number, sorted.stream().map(Claim::id).toList());
  }
}
