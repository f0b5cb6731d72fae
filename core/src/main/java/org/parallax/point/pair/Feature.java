package org.parallax.point.pair;

/** What is measured on a pair of claims before it is judged; each 0 to 1 unless it says else. */
public enum Feature {
  BIAS,
  /** Cosine of the term vectors. */
  COSINE,
  COSINE_SQUARED,
  /** Share of the lighter claim's weight that the other holds too. */
  CONTAINMENT,
  /** The lesser of the shares of each claim's weight that words alike carry in the other. */
  CARRIED_BOTH,
  /** The greater of them. */
  CARRIED_ONE,
  /** Likeness of both kinds beyond the equal words. */
  CARRIED_SQUARED,
  /** Number of shared terms: 1, 2, 3, or 4 and more, as 0.25 to 1. */
  COMMON,
  /** Share of the rare terms (few claims of the story) among the shared ones, by number up to 4. */
  RARE,
  /** Share of the shorter claim's runs of four words. */
  QUOTED,
  ACT_SAME,
  ACT_RELATED,
  ACT_OPPOSED,
  ACT_OTHER,
  TARGET_SAME,
  TARGET_LIKE,
  TARGET_KIND,
  TARGET_PARTLY,
  TARGET_UNKNOWN,
  TARGET_DIFFERENT,
  AGENT_AGREES,
  AGENT_DIFFERENT,
  /** The agent of one is the target of the other. */
  CROSSED,
  /** Weight of further arguments that agree. */
  DETAIL,
  /** Both count the same, whatever their numbers. */
  CELL,
  /** A telling number that both hold. */
  NUMBER,
  /** Both hold numbers, none in common, of no common unit. */
  NUMBERS_APART,
  /** Entities that both mention, against those that either mentions. */
  ENTITIES,
  /** Both mention entities, none in common. */
  ENTITIES_APART,
  /** Both name times, and two of them meet. */
  TIME_MEETS,
  /** Both name times, and no two of them meet. */
  TIME_APART,
  PLACE_MEETS,
  PLACE_APART,
  /** One innermost speaker, named. */
  SPEAKER_SAME,
  SPEAKER_DIFFERENT,
  /** A class of events stands in the words of both. */
  TOLD_ACT,
  /** A noun phrase without a verb of its own. */
  FRAGMENT,
  /** One holds that it is so, the other that it is not. */
  POLARITY,
  TENSE_APART,
  SAME_REPORT,
  BOTH_HEADLINE,
  ONE_HEADLINE,
  /** Both stand in the first tenth of their reports. */
  BOTH_LEAD,
  /** Length of the shorter in words against the longer. */
  LENGTH,
  /** Both are short: six words or fewer. */
  SHORT
}
