package org.parallax.point;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity;

/**
 * Decides whether two claims answer one question. Likeness of words finds and weighs; a pair passes
 * only where its slots bear it: the same act, the same thing acted on, one utterance or a shared
 * rare number. After de Marneffe, Rafferty and Manning (2008): differing values are looked for
 * behind a same-event gate, never before it.
 */
final class Gate {
  /** A pair with this score or more may be one matter. */
  static final double THRESHOLD = 0.45;

  private static final double RARE = 4;
  private static final double MUCH_ALIKE = 0.55;

  private final Weights weights;

  Gate(Weights weights) {
    this.weights = weights;
  }

  /**
   * What was found on a pair.
   *
   * @param score 0 to 1; 0 where a veto fell
   * @param reasons what bears it, or the veto
   */
  record Verdict(double score, List<String> reasons) {
    Verdict {
      reasons = List.copyOf(reasons);
    }

    boolean passes() {
      return score >= THRESHOLD;
    }
  }

  /** Whether the two claims must not stand in one point, however alike they are. */
  boolean forbids(View a, View b) {
    return veto(a, b).isPresent();
  }

  /** How far the two claims are one matter. */
  Verdict judge(View a, View b) {
    Optional<String> veto = veto(a, b);
    if (veto.isPresent()) {
      return new Verdict(0, List.of(veto.get()));
    }
    List<String> reasons = new ArrayList<>();
    double score = 0.45 * weights.cosine(a, b) + 0.25 * containment(a, b) + bearing(a, b, reasons);
    if (reasons.isEmpty()) {
      return new Verdict(0, List.of("no slot bears it"));
    }
    return new Verdict(Math.max(0, Math.min(1, score - burden(a, b))), reasons);
  }

  /** Containment, shrunk where little is shared: two words are no matter. */
  private double containment(View a, View b) {
    int common = Weights.common(a, b).size();
    return weights.containment(a, b) * Math.min(1, common / 3.0);
  }

  private double bearing(View a, View b, List<String> reasons) {
    double sum = 0;
    double quote = quoted(a, b);
    if (quote >= 0.3) {
      reasons.add("one utterance");
      sum += 0.5 * quote;
    }
    Acts acts = Acts.between(a, b);
    Slots target = target(a, b);
    if (acts == Acts.SAME) {
      reasons.add("same act");
      sum += 0.13;
    } else if (acts == Acts.RELATED) {
      sum += 0.05;
    }
    if (target == Slots.SAME || target == Slots.LIKE) {
      reasons.add("same thing acted on");
      sum += target == Slots.SAME ? 0.12 : 0.09;
    }
    if (sharedNumber(a, b)) {
      reasons.add("shared rare number");
      sum += 0.12;
    }
    if (weights.cosine(a, b) >= MUCH_ALIKE) {
      reasons.add("same words");
    }
    Slots agent = Slots.of(a, b, Role.AGENT);
    if (agent == Slots.SAME || agent == Slots.LIKE) {
      sum += 0.05;
    }
    return sum;
  }

  private double burden(View a, View b) {
    double burden = 0;
    if (target(a, b) == Slots.DIFFERENT) {
      burden += 0.08;
    }
    if (Slots.of(a, b, Role.AGENT) == Slots.DIFFERENT) {
      burden += 0.04;
    }
    if (Acts.between(a, b) == Acts.OPPOSED) {
      burden += 0.05;
    }
    if (a.holdsNot() != b.holdsNot() && !a.denied() && !b.denied()) {
      burden += 0.15;
    }
    if (a.report().equals(b.report())) {
      burden += 0.1;
    }
    return burden;
  }

  private static Slots target(View a, View b) {
    return Slots.of(a.target(), b.target());
  }

  /** The share of the shorter claim's runs of four words that the other holds. */
  static double quoted(View a, View b) {
    int shorter = Math.min(a.shingles().size(), b.shingles().size());
    if (shorter == 0) {
      return 0;
    }
    long shared = a.shingles().stream().filter(b.shingles()::contains).count();
    return shared < 2 ? 0 : (double) shared / shorter;
  }

  private boolean sharedNumber(View a, View b) {
    Set<String> mine = new LinkedHashSet<>();
    a.claim().quantities().stream().filter(Gate::tells).map(View::numberTerm).forEach(mine::add);
    return b.claim().quantities().stream()
        .filter(Gate::tells)
        .map(View::numberTerm)
        .anyMatch(t -> mine.contains(t) && weights.frequency(t) <= RARE + 4);
  }

  /** Small counts and ordinals are shared by chance. */
  private static boolean tells(Quantity quantity) {
    return quantity.stated() > 12 && quantity.kind() != Quantity.Kind.RANK;
  }

  private static Optional<String> veto(View a, View b) {
    if (a.sharesSentence(b) && !a.holds(b) && !b.holds(a)) {
      return Optional.of("two matters of one sentence");
    }
    if (a.report().equals(b.report()) && twins(a, b)) {
      return Optional.of("two members of one group");
    }
    if (a.holdsNot() != b.holdsNot()
        && !a.denied()
        && !b.denied()
        && a.reach().isSingle()
        && b.reach().isSingle()) {
      return Optional.of("one has it, the other has not");
    }
    return turned(a, b) ? Optional.of("roles turned round") : Optional.empty();
  }

  private static boolean twins(View a, View b) {
    return a.reach() != b.reach() && a.reach().isSingle() && b.reach().isSingle();
  }

  private static boolean turned(View a, View b) {
    Optional<Argument> agent = a.argument(Role.AGENT);
    Optional<Argument> patient = a.argument(Role.PATIENT);
    return isSame(agent, b.argument(Role.PATIENT)) && isSame(patient, b.argument(Role.AGENT));
  }

  private static boolean isSame(Optional<Argument> a, Optional<Argument> b) {
    Slots slots = Slots.of(a, b);
    return slots == Slots.SAME || slots == Slots.LIKE;
  }
}
