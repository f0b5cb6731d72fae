package org.parallax.eval;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Quantity;
import org.parallax.point.PairJudge;
import org.parallax.point.PairSurvey;

/**
 * How the second text of a pair stands to the first, by the claims of both.
 *
 * @param pair as labelled
 * @param coverage share of the second text's words that words of the first carry, 0 to 1
 * @param back share of the first text's words that words of the second carry, 0 to 1
 * @param lacking whether the second tells a number that the first does not
 * @param against what sets a claim of the second against the nearest one of the first
 */
record Following(
    TextPair pair, double coverage, double back, boolean lacking, Optional<String> against) {
  /** A claim of which less is carried is not set against another. */
  private static final double ALIGNED = 0.5;

  private static final int POLARITY = PairSurvey.names().indexOf("POLARITY");
  private static final int OPPOSED = PairSurvey.names().indexOf("ACT_OPPOSED");
  private static final List<Integer> ONE_TARGET =
      List.of(PairSurvey.names().indexOf("TARGET_SAME"), PairSurvey.names().indexOf("TARGET_LIKE"));

  static Following of(PairReader.Told told, PairJudge judge) {
    double coverage = judge.carried(told.hypothesis(), told.text());
    Optional<String> against =
        coverage < ALIGNED
            ? Optional.empty()
            : told.hypothesis().stream().flatMap(h -> against(h, told, judge).stream()).findFirst();
    return new Following(
        told.pair(),
        coverage,
        judge.carried(told.text(), told.hypothesis()),
        !numbers(told.text()).containsAll(numbers(told.hypothesis())),
        against);
  }

  /** How alike the two texts are, whichever comes first. */
  double likeness() {
    return (coverage + back) / 2;
  }

  /** One of the three labels; what is carried less than {@code least} does not follow. */
  String label(double least) {
    if (against.isPresent()) {
      return "contradiction";
    }
    return coverage >= least && !lacking ? "entailment" : "neutral";
  }

  private static Set<Double> numbers(List<Claim> claims) {
    return claims.stream()
        .flatMap(c -> c.quantities().stream())
        .map(Quantity::stated)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What sets the claim against the claim of the text that carries most of it. */
  private static Optional<String> against(Claim claim, PairReader.Told told, PairJudge judge) {
    return told.text().stream()
        .filter(t -> judge.carried(List.of(claim), List.of(t)) >= ALIGNED)
        .max(
            Comparator.comparingDouble((Claim t) -> judge.carried(List.of(claim), List.of(t)))
                .thenComparingDouble(t -> judge.carried(List.of(t), List.of(claim)))
                .thenComparing(Claim::id))
        .flatMap(t -> between(claim, t, told, judge));
  }

  private static Optional<String> between(
      Claim claim, Claim nearest, PairReader.Told told, PairJudge judge) {
    if (areOpposed(claim.factuality(), nearest.factuality())) {
      return Optional.of("certainty");
    }
    List<Double> measures = judge.judge(nearest.id(), claim.id()).measures();
    if (measures.get(POLARITY) > 0) {
      return Optional.of("negation");
    }
    if (measures.get(OPPOSED) > 0 && ONE_TARGET.stream().anyMatch(t -> measures.get(t) > 0)) {
      return Optional.of("antonyms");
    }
    return judge.differences(told.story(), nearest.id(), claim.id()).stream()
        .filter(Discrepancy::alarm)
        .map(d -> d.type().name())
        .findFirst();
  }

  private static boolean areOpposed(Factuality one, Factuality other) {
    return (one.isPositive() && other.isNegative()) || (one.isNegative() && other.isPositive());
  }
}
