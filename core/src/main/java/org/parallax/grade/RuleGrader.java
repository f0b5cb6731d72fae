package org.parallax.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Grade;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Position;
import org.parallax.model.Register;
import org.parallax.model.StoryClaims;

/**
 * Grades points by packs of rules. A point has the best grade that one of its positions has: what
 * contradicts that position counts against each of them.
 */
public final class RuleGrader implements Grader {
  private static final String NOT_TOLD = "Not told";
  private static final Comparator<Facts> BY_ORIGINS =
      Comparator.comparingInt((Facts f) -> f.value(Fact.NAMED_ORIGINS))
          .thenComparingInt(f -> f.value(Fact.INDEPENDENT_ORIGINS));

  /** What is counted under any rule: the numbers that stand beside a grade. */
  private static final List<Fact> ALWAYS_TOLD =
      List.of(Fact.REPORTS, Fact.SPEAKING, Fact.INDEPENDENT_ORIGINS, Fact.NAMED_ORIGINS);

  private final Pack chosen;
  private final List<Pack> others;

  /**
   * A grader.
   *
   * @param chosen by which points are graded
   * @param others that are shown beside it
   */
  public RuleGrader(Pack chosen, List<Pack> others) {
    this.chosen = chosen;
    this.others = List.copyOf(others);
  }

  /** Grades by Parallax's own pack, the others that ship beside it. */
  public static RuleGrader parallax() {
    return by(Pack.shipped(Pack.SHIPPED.getFirst()));
  }

  /** Grades by {@code chosen}, the packs that ship beside it. */
  public static RuleGrader by(Pack chosen) {
    return new RuleGrader(
        chosen, Pack.allShipped().stream().filter(p -> !p.name().equals(chosen.name())).toList());
  }

  @Override
  public List<Graded> grade(
      List<Matter> matters,
      StoryClaims story,
      List<Origin> origins,
      List<Discrepancy> discrepancies,
      Register register) {
    StoryFacts facts = new StoryFacts(story, origins, discrepancies, register);
    return matters.parallelStream().map(m -> graded(m, facts)).toList();
  }

  private Graded graded(Matter matter, StoryFacts story) {
    PointFacts point = new PointFacts(story, matter, c -> true);
    List<Facts> positions = point.positions();
    List<Grade> grades = new ArrayList<>();
    grades.add(grade(chosen, positions, point, without(matter, story, point)));
    others.forEach(p -> grades.add(grade(p, positions, point, List.of())));
    Optional<String> first = grades.getFirst().proof().position();
    return new Graded(
        first.map(id -> inFront(matter, id)).orElse(matter), grades, Ladders.of(matter, story));
  }

  /**
   * The facts of the position that a pack grades best; of those alike the one with more named
   * origins, then with more origins, then the first.
   */
  private static Facts best(Pack pack, List<Facts> positions) {
    Facts best = positions.getFirst();
    for (Facts facts : positions) {
      int higher = Integer.compare(rank(pack, facts), rank(pack, best));
      if (higher > 0 || (higher == 0 && BY_ORIGINS.compare(facts, best) > 0)) {
        best = facts;
      }
    }
    return best;
  }

  private static int rank(Pack pack, Facts facts) {
    return pack.rank(pack.degree(facts));
  }

  private static Grade grade(
      Pack pack, List<Facts> positions, PointFacts point, List<Grade.Without> without) {
    Facts facts = best(pack, positions);
    Rule rule = pack.deciding(facts);
    Degree degree = pack.degree(rule);
    List<String> changes = new ArrayList<>(WhatIf.told(pack, facts));
    changes.addAll(rule.changes());
    return new Grade(
        pack.name(),
        degree.label(),
        pack.ratesSources() ? Optional.of(letter(facts)) : Optional.empty(),
        degree.place(),
        new Grade.Proof(
            rule.name(),
            rule.explanation(facts),
            facts.position(),
            Stream.concat(rule.asked().stream(), ALWAYS_TOLD.stream())
                .distinct()
                .map(f -> new Grade.Fact(f.code(), facts.value(f), facts.claims(f)))
                .toList(),
            facts.voices(),
            point.evidence(),
            changes,
            without));
  }

  private static Register.Reliability letter(Facts facts) {
    return Register.Reliability.values()[
        Register.Reliability.F.ordinal() - facts.value(Fact.RELIABILITY)];
  }

  /** The outlets without whose reports the chosen pack would give another grade. */
  private List<Grade.Without> without(Matter matter, StoryFacts story, PointFacts point) {
    Degree now = chosen.degree(best(chosen, point.positions()));
    Set<String> outlets = new LinkedHashSet<>();
    point.evidence().forEach(id -> outlets.add(story.outlet(story.claim(id))));
    List<Grade.Without> without = new ArrayList<>();
    for (String outlet : outlets) {
      PointFacts rest = new PointFacts(story, matter, c -> !isOf(outlet, c, story));
      if (rest.isEmpty()) {
        without.add(new Grade.Without(outlet, NOT_TOLD, Optional.empty()));
      } else {
        Degree then = chosen.degree(best(chosen, rest.positions()));
        if (!then.equals(now)) {
          without.add(new Grade.Without(outlet, then.label(), Optional.of(then.place())));
        }
      }
    }
    return without;
  }

  private static boolean isOf(String outlet, Claim claim, StoryFacts story) {
    return story.outlet(claim).equals(outlet);
  }

  private static Matter inFront(Matter matter, String id) {
    List<Position> positions = new ArrayList<>();
    matter.positions().stream().filter(p -> p.id().equals(id)).forEach(positions::add);
    matter.positions().stream().filter(p -> !p.id().equals(id)).forEach(positions::add);
    return new Matter(matter.id(), matter.title(), positions, matter.joins());
  }
}
