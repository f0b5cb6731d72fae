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
 * follow them: UCDP's Georeferenced Event Dataset, ACLED's codebook, Iraq Body Count's method. What
 * is entered is a number that a report tells, or that the codebook sets for a word; "as many as 30"
 * is entered as a high alone.
 */
final class Houses {
  private static final String KILLED = "killed";
  private static final String INJURED = "injured";

  private Houses() {}

  /** Whether any of them records how many so fared. */
  static boolean record(List<String> fate) {
    return fate.equals(List.of(KILLED)) || fate.equals(List.of(INJURED));
  }

  /** What each house records: all three count the dead, Iraq Body Count the injured too. */
  static List<Ladder.Rung> rungs(List<String> fate, List<Counted> counted) {
    List<Counted> numbers = counted.stream().filter(Counted::isNumber).toList();
    List<Ladder.Rung> rungs = new ArrayList<>();
    if (fate.equals(List.of(KILLED))) {
      if (!numbers.isEmpty()) {
        rungs.add(ucdp(numbers));
      }
      rungs.add(acled(counted));
    }
    if (!numbers.isEmpty()) {
      rungs.add(ibc(numbers));
    }
    return rungs;
  }

  /**
   * UCDP: low and high are the lowest and highest reliable numbers, best the one that most
   * independent sources give, of those alike the lower. A party's count of another's losses is in
   * the high alone, unless there is no other.
   */
  private static Ladder.Rung ucdp(List<Counted> counted) {
    List<Counted> reliable = counted.stream().filter(c -> !c.isOfTheEnemy()).toList();
    boolean isOnlyEnemy = reliable.isEmpty();
    List<Counted> used = floors(isOnlyEnemy ? counted : reliable);
    String why =
        "Best is the number that most independent origins give, of those alike the lower"
            + (isOnlyEnemy
                ? "; only parties count it, each the losses of another."
                : reliable.size() < counted.size()
                    ? "; a party's count of another's losses is in the high alone."
                    : ".");
    List<Ladder.Step> steps = new ArrayList<>();
    if (!used.isEmpty()) {
      steps.add(step("low", least(used, Counted::stated), used, Counted::stated));
      steps.add(step("best", bestBacked(used, Counted::stated), used, Counted::stated));
    }
    steps.add(step("high", most(counted), counted, Counted::high));
    return new Ladder.Rung("UCDP", steps, why);
  }

  /** Those that may be a low: "as many as 30" is none. */
  private static List<Counted> floors(List<Counted> counted) {
    return counted.stream().filter(c -> !c.isCeiling()).toList();
  }

  /** ACLED: of conflicting or vague numbers the lowest, unless one alone is corroborated. */
  private static Ladder.Rung acled(List<Counted> told) {
    List<Counted> counted = floors(told).isEmpty() ? told : floors(told);
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
  private static Ladder.Rung ibc(List<Counted> counted) {
    List<Voice> voices = counted.stream().flatMap(c -> c.voices().stream()).toList();
    int origins = Independence.groups(named(voices), List.of()).size();
    List<Ladder.Step> steps = new ArrayList<>();
    List<Counted> floors = floors(counted);
    if (!floors.isEmpty()) {
      steps.add(step("low", least(floors, Counted::stated), floors, Counted::stated));
    }
    steps.add(step("high", most(counted), counted, Counted::high));
    return new Ladder.Rung(
        "IBC",
        steps,
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
      if (isSame(value.applyAsDouble(one), number)) {
        behind.add(one.claim());
      }
    }
    List<Claim> sorted = new ArrayList<>(behind);
    sorted.sort(Claim.ORDER);
    return new Ladder.Step(name, number, sorted.stream().map(Claim::id).toList());
  }
}
