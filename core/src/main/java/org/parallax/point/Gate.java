package org.parallax.point;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Proposition;
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
  static final double THRESHOLD = 0.33;

  /** What words alone may reach: too little to join. */
  private static final double UNBORNE = 0.25;

  private static final double RARE = 8;
  private static final double MUCH_ALIKE = 0.55;
  private static final double ALIKE = 0.35;
  private static final double QUITE_ALIKE = 0.42;

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
    double cosine = weights.cosine(a, b);
    int common = Weights.common(a, b).size();
    double words = 0.45 * cosine + 0.25 * containment(a, b, common);
    double score = Math.max(0, Math.min(1, words + bearing(a, b, cosine, reasons) - burden(a, b)));
    return reasons.isEmpty() || isThin(a, b, cosine)
        ? new Verdict(Math.min(score, UNBORNE), List.of("no slot bears it"))
        : new Verdict(score, reasons);
  }

  /** One shared word makes no matter, unless it is all that both say. */
  private static boolean isThin(View a, View b, double cosine) {
    return Weights.common(a, b).stream().filter(t -> !t.equals(Terms.NEGATIVE)).count() < 2
        && cosine < MUCH_ALIKE;
  }

  /** Containment, shrunk where little is shared: two words are no matter. */
  private double containment(View a, View b, int common) {
    return weights.containment(a, b) * Math.min(1, common / 3.0);
  }

  private double bearing(View a, View b, double cosine, List<String> reasons) {
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
    if (target.agrees()) {
      reasons.add("same thing acted on");
      sum += target == Slots.SAME ? 0.12 : 0.09;
    } else if (target == Slots.KIND && acts != Acts.OTHER) {
      reasons.add("two values of one kind");
      sum += 0.1;
    }
    if (target == Slots.PARTLY && acts != Acts.OTHER) {
      reasons.add("words of the thing acted on");
      sum += 0.06;
    }
    double detail = detail(a, b);
    if (detail > 0) {
      reasons.add("same detail");
      sum += detail;
    }
    if (sharedCell(a, b)) {
      reasons.add("a count of the same");
      sum += 0.22;
    }
    if (sharedNumber(a, b)) {
      reasons.add("shared rare number");
      sum += 0.12;
    }
    Slots agent = Slots.of(a.filler(Role.AGENT), b.filler(Role.AGENT));
    sum += agent.agrees() ? 0.05 : 0;
    if (cosine >= MUCH_ALIKE) {
      reasons.add("same words");
    } else if (cosine >= ALIKE && (agent.agrees() || toldAct(a, b))) {
      reasons.add("same words of one actor or act");
    } else if (cosine >= ALIKE && rareWords(a, b) >= (cosine >= QUITE_ALIKE ? 2 : 3)) {
      reasons.add("rare words");
    }
    return sum;
  }

  private long rareWords(View a, View b) {
    return Weights.common(a, b).stream().filter(t -> weights.frequency(t) <= RARE).count();
  }

  /**
   * Whether a class of events stands in the words of both: "were taken into custody", "the arrest".
   */
  private static boolean toldAct(View a, View b) {
    return Weights.common(a, b).stream().anyMatch(t -> t.startsWith("@"));
  }

  /** What arguments besides the target say alike: "to Port Wend", "for repairs". */
  private double detail(View a, View b) {
    double sum = 0;
    for (Filler mine : a.details()) {
      if (b.details().stream().anyMatch(other -> mine.against(other).agrees())) {
        sum += 0.05 * Math.min(2, weights.weight(mine.concept()) / 2);
      }
    }
    return Math.min(0.15, sum);
  }

  private double burden(View a, View b) {
    double burden = 0;
    if (target(a, b) == Slots.DIFFERENT) {
      burden += 0.08;
    }
    Acts acts = Acts.between(a, b);
    if (Slots.of(a.filler(Role.AGENT), b.filler(Role.AGENT)) == Slots.DIFFERENT) {
      burden += acts == Acts.SAME ? 0.08 : 0.04;
    }
    if (acts == Acts.OPPOSED || (acts == Acts.OTHER && isNarrow(a) && isNarrow(b))) {
      burden += 0.1;
    }
    if (isFragment(a) || isFragment(b)) {
      burden += 0.08;
    }
    if (a.holdsNot() != b.holdsNot() && !a.denied() && !b.denied()) {
      burden += 0.15;
    }
    if (a.report().equals(b.report())) {
      burden += 0.1;
    }
    return burden;
  }

  /** A noun phrase without a verb of its own: a heading, a caption, the object of a cue. */
  private static boolean isFragment(View view) {
    return view.claim().proposition().tense() == Proposition.Tense.NONE
        && view.claim().by().endsWith("fragment");
  }

  private static boolean isNarrow(View view) {
    return view.act().filter(act -> !Lexicon.isWide(act)).isPresent();
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

  /** Whether both count the same, whatever their numbers. */
  private static boolean sharedCell(View a, View b) {
    return Weights.common(a, b).stream().anyMatch(t -> t.startsWith(Terms.CELL));
  }

  private boolean sharedNumber(View a, View b) {
    Set<String> mine = new LinkedHashSet<>();
    a.claim().quantities().stream().filter(Gate::tells).map(Terms::number).forEach(mine::add);
    return b.claim().quantities().stream()
        .filter(Gate::tells)
        .map(Terms::number)
        .anyMatch(t -> mine.contains(t) && weights.frequency(t) <= RARE);
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
    return Slots.of(a.filler(Role.AGENT), b.filler(Role.PATIENT)).agrees()
        && Slots.of(a.filler(Role.PATIENT), b.filler(Role.AGENT)).agrees();
  }
}
