package org.parallax.point.pair;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.model.Claim;
import org.parallax.model.Place;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Proposition.Tense;
import org.parallax.model.Quantity;
import org.parallax.model.Time;

/** Measures a pair of claims: what they share and in what they differ. */
public final class PairFeatures {
  /** A term that so many claims of a story hold at most is rare. */
  static final double RARE = 8;

  private static final double MOST = 4;
  private static final double DETAIL = 3;
  private static final int LEAD = 450;
  private static final int SHORT = 6;

  private final Weights weights;
  private final Kinship kinship;

  PairFeatures(Weights weights, Kinship kinship) {
    this.weights = weights;
    this.kinship = kinship;
  }

  /** The measures by the ordinal of their feature. */
  double[] of(View a, View b) {
    double[] x = new double[Feature.values().length];
    set(x, Feature.BIAS, 1);
    words(x, a, b);
    slots(x, a, b);
    numbers(x, a, b);
    overlap(
        x, new LinkedHashSet<>(a.claim().entities()), new LinkedHashSet<>(b.claim().entities()));
    times(x, a.claim(), b.claim());
    places(x, a.claim(), b.claim());
    standing(x, a, b);
    return x;
  }

  private void words(double[] x, View a, View b) {
    double cosine = weights.cosine(a, b);
    List<String> common = Weights.common(a, b);
    set(x, Feature.COSINE, cosine);
    set(x, Feature.COSINE_SQUARED, cosine * cosine);
    set(x, Feature.CONTAINMENT, weights.containment(a, b));
    double there = kinship.carried(a, b);
    double back = kinship.carried(b, a);
    set(x, Feature.CARRIED_BOTH, Math.min(there, back));
    set(x, Feature.CARRIED_ONE, Math.max(there, back));
    set(x, Feature.CARRIED_SQUARED, Math.min(there, back) * Math.min(there, back));
    set(x, Feature.COMMON, Math.min(common.size(), MOST) / MOST);
    long rare = common.stream().filter(t -> weights.frequency(t) <= RARE).count();
    set(x, Feature.RARE, Math.min((double) rare, MOST) / MOST);
    set(x, Feature.QUOTED, Gate.quoted(a, b));
    set(x, Feature.TOLD_ACT, common.stream().anyMatch(t -> t.startsWith("@")));
    set(x, Feature.CELL, common.stream().anyMatch(t -> t.startsWith(Terms.CELL)));
  }

  private void slots(double[] x, View a, View b) {
    switch (Acts.between(a, b)) {
      case SAME -> set(x, Feature.ACT_SAME, 1);
      case RELATED -> set(x, Feature.ACT_RELATED, 1);
      case OPPOSED -> set(x, Feature.ACT_OPPOSED, 1);
      case OTHER -> set(x, Feature.ACT_OTHER, 1);
    }
    switch (Slots.of(a.target(), b.target())) {
      case SAME -> set(x, Feature.TARGET_SAME, 1);
      case LIKE -> set(x, Feature.TARGET_LIKE, 1);
      case KIND -> set(x, Feature.TARGET_KIND, 1);
      case PARTLY -> set(x, Feature.TARGET_PARTLY, 1);
      case UNKNOWN -> set(x, Feature.TARGET_UNKNOWN, 1);
      case DIFFERENT -> set(x, Feature.TARGET_DIFFERENT, 1);
    }
    Slots agents = Slots.of(a.filler(Role.AGENT), b.filler(Role.AGENT));
    set(x, Feature.AGENT_AGREES, agents.agrees());
    set(x, Feature.AGENT_DIFFERENT, agents == Slots.DIFFERENT || agents == Slots.KIND);
    set(
        x,
        Feature.CROSSED,
        Slots.of(a.filler(Role.AGENT), b.target()).agrees()
            || Slots.of(a.target(), b.filler(Role.AGENT)).agrees());
    set(x, Feature.DETAIL, detail(a, b));
  }

  /** What arguments besides the target say alike: "to Port Wend", "for repairs". */
  private double detail(View a, View b) {
    double sum = 0;
    for (Filler mine : a.details()) {
      if (b.details().stream().anyMatch(other -> mine.against(other).agrees())) {
        sum += Math.min(2, weights.weight(mine.concept()) / 2) / 2;
      }
    }
    return Math.min(1, sum / DETAIL);
  }

  private void numbers(double[] x, View a, View b) {
    List<Quantity> mine = a.claim().quantities();
    List<Quantity> theirs = b.claim().quantities();
    boolean equal =
        mine.stream()
            .filter(PairFeatures::tells)
            .map(Terms::number)
            .anyMatch(n -> weights.frequency(n) <= RARE && b.terms().containsKey(n));
    boolean comparable =
        mine.stream()
            .anyMatch(
                q ->
                    theirs.stream()
                        .anyMatch(
                            o ->
                                Lexicon.concept(o.unit()).equals(Lexicon.concept(q.unit()))
                                    && o.kind() == q.kind()));
    set(x, Feature.NUMBER, equal);
    set(x, Feature.NUMBERS_APART, !equal && !comparable && !mine.isEmpty() && !theirs.isEmpty());
  }

  /** Small counts and ordinals are shared by chance. */
  public static boolean tells(Quantity quantity) {
    return quantity.stated() > 12 && quantity.kind() != Quantity.Kind.RANK;
  }

  private static void overlap(double[] x, Set<String> mine, Set<String> theirs) {
    if (mine.isEmpty() || theirs.isEmpty()) {
      return;
    }
    long shared = mine.stream().filter(theirs::contains).count();
    set(x, Feature.ENTITIES, (double) shared / (mine.size() + theirs.size() - shared));
    set(x, Feature.ENTITIES_APART, shared == 0);
  }

  private static void times(double[] x, Claim a, Claim b) {
    List<Time> mine = resolved(a);
    List<Time> theirs = resolved(b);
    if (!mine.isEmpty() && !theirs.isEmpty()) {
      boolean meets = mine.stream().anyMatch(t -> theirs.stream().anyMatch(o -> meet(t, o)));
      set(x, meets ? Feature.TIME_MEETS : Feature.TIME_APART, 1);
    }
  }

  private static List<Time> resolved(Claim claim) {
    return claim.times().stream()
        .filter(t -> t.from().isPresent() && t.until().isPresent())
        .filter(t -> t.anchor() != Time.Anchor.DURATION)
        .toList();
  }

  private static boolean meet(Time a, Time b) {
    LocalDateTime aEnd = a.until().orElseThrow();
    LocalDateTime bEnd = b.until().orElseThrow();
    return aEnd.isAfter(b.from().orElseThrow()) && bEnd.isAfter(a.from().orElseThrow());
  }

  private static void places(double[] x, Claim a, Claim b) {
    Set<String> mine = new LinkedHashSet<>(a.places().stream().map(Place::name).toList());
    Set<String> theirs = new LinkedHashSet<>(b.places().stream().map(Place::name).toList());
    if (!mine.isEmpty() && !theirs.isEmpty()) {
      boolean meets = mine.stream().anyMatch(theirs::contains);
      set(x, meets ? Feature.PLACE_MEETS : Feature.PLACE_APART, 1);
    }
  }

  private static void standing(double[] x, View a, View b) {
    boolean named = !a.speaker().isEmpty() && !b.speaker().isEmpty();
    set(x, Feature.SPEAKER_SAME, named && a.speaker().equals(b.speaker()));
    set(x, Feature.SPEAKER_DIFFERENT, named && !a.speaker().equals(b.speaker()));
    set(x, Feature.FRAGMENT, Gate.isFragment(a) || Gate.isFragment(b));
    set(x, Feature.POLARITY, a.holdsNot() != b.holdsNot() && !a.denied() && !b.denied());
    set(x, Feature.TENSE_APART, isAhead(a) != isAhead(b));
    set(x, Feature.SAME_REPORT, a.report().equals(b.report()));
    boolean mine = a.claim().kind() == Claim.Kind.HEADLINE;
    boolean theirs = b.claim().kind() == Claim.Kind.HEADLINE;
    set(x, Feature.BOTH_HEADLINE, mine && theirs);
    set(x, Feature.ONE_HEADLINE, mine != theirs);
    set(x, Feature.BOTH_LEAD, a.claim().span().start() < LEAD && b.claim().span().start() < LEAD);
    double shorter = Math.min(a.lemmas().size(), b.lemmas().size());
    double longer = Math.max(a.lemmas().size(), b.lemmas().size());
    set(x, Feature.LENGTH, longer == 0 ? 0 : shorter / longer);
    set(x, Feature.SHORT, longer <= SHORT);
  }

  private static boolean isAhead(View view) {
    Tense tense = view.claim().proposition().tense();
    return tense == Tense.FUTURE || tense == Tense.CONDITIONAL;
  }

  private static void set(double[] x, Feature feature, boolean holds) {
    set(x, feature, holds ? 1 : 0);
  }

  private static void set(double[] x, Feature feature, double value) {
    x[feature.ordinal()] = value;
  }
}
