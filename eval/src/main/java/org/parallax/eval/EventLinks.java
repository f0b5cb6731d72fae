package org.parallax.eval;

import java.util.Optional;
import org.parallax.point.PairJudge;
import org.parallax.text.Predicates;

/** The ways to tell whether two mentions are of one event, each 0 to 1. */
enum EventLinks {
  /** No two are. */
  SINGLETONS {
    @Override
    double link(Event a, Event b, PairJudge judge) {
      return 0;
    }
  },
  /** Equal lemmas of the heads: the common baseline. */
  HEAD_LEMMA {
    @Override
    double link(Event a, Event b, PairJudge judge) {
      return a.head().equals(b.head()) ? 1 : 0;
    }
  },
  /** One term by the tables of the stage that builds points: a concept, a class, a stem. */
  TERM {
    @Override
    double link(Event a, Event b, PairJudge judge) {
      return sameTerm(a, b) ? 1 : 0;
    }
  },
  /** The gate before points, where both mentions are predicates of claims. */
  GATE {
    @Override
    double link(Event a, Event b, PairJudge judge) {
      return judged(a, b, judge).filter(j -> j.passes()).map(j -> j.score()).orElse(0.0);
    }
  },
  /** The gate, and one term wherever it lets no pair through but forbids none either. */
  GATE_AND_TERM {
    @Override
    double link(Event a, Event b, PairJudge judge) {
      Optional<PairJudge.Judgement> judged = judged(a, b, judge);
      if (judged.filter(j -> j.forbidden()).isPresent()) {
        return 0;
      }
      return sameTerm(a, b) ? 1 : GATE.link(a, b, judge);
    }
  },
  /**
   * One term, or one class of events with a participant in common; never two words of one sentence,
   * and words of speech only where one and the same speaks.
   */
  SLOTS {
    @Override
    double link(Event a, Event b, PairJudge judge) {
      if (a.sentence().equals(b.sentence())) {
        return 0;
      }
      if (a.cue() || b.cue()) {
        return sameTerm(a, b) && a.actors().stream().anyMatch(b.actors()::contains) ? 1 : 0;
      }
      return sameTerm(a, b) || (sameClass(a, b) && a.sharesParticipant(b)) ? 1 : 0;
    }
  };

  /** How far the two mentions are of one event. */
  abstract double link(Event a, Event b, PairJudge judge);

  private static boolean sameTerm(Event a, Event b) {
    return PairJudge.concept(a.head()).equals(PairJudge.concept(b.head()));
  }

  private static boolean sameClass(Event a, Event b) {
    Optional<String> mine = Predicates.shipped().classOf(a.head());
    return mine.isPresent() && mine.equals(Predicates.shipped().classOf(b.head()));
  }

  /** The gate knows of claims only: a mention that is the predicate of none is not judged. */
  private static Optional<PairJudge.Judgement> judged(Event a, Event b, PairJudge judge) {
    return a.told() && b.told()
        ? a.claim().flatMap(x -> b.claim().map(y -> judge.judge(x.id(), y.id())))
        : Optional.empty();
  }
}
