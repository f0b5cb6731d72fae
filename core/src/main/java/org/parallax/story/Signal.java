package org.parallax.story;

import java.util.EnumMap;
import java.util.Map;

/** One way in which two reports are compared; {@link JoinModel} weighs them. */
public enum Signal {
  /** Square root of the cosine of the whole texts. */
  BODY,
  /** The larger cosine of one's headline with the other's headline and first words. */
  HEADLINE,
  /** Logarithm of the rarity of the words they share. */
  RARE_WORDS,
  /** Logarithm of the rarity of the names they share. */
  RARE_NAMES,
  /** Cosine of the numbers. */
  NUMBERS,
  /** 1 where both name one town. */
  SAME_PLACE,
  /** 1 where both name towns, and not one of them is the same. */
  OTHER_PLACE,
  /** 1 where less than a day lies between them. */
  SAME_DAY,
  /** Falls to a third in two days. */
  DAYS,
  /** Falls to a third in a week. */
  WEEKS,
  /** Logarithm of the whole days between them. */
  GAP,
  /** 1 where one has no date; the four signals of time are then 0. */
  UNDATED,
  /** Logarithm of the words of the shorter. */
  LENGTH;

  private static final double FEW_DAYS = 2;
  private static final double A_WEEK = 7;
  private static final double SHORT = 30;

  /** The values of all signals for two reports, which do not hang on their order. */
  static Map<Signal, Double> between(Profile a, Profile b) {
    Map<Signal, Double> values = new EnumMap<>(Signal.class);
    values.put(BODY, Math.sqrt(a.body().times(b.body())));
    values.put(HEADLINE, Math.max(a.headline().times(b.lead()), b.headline().times(a.lead())));
    values.put(RARE_WORDS, Math.log1p(a.rareWords().times(b.rareWords())));
    values.put(RARE_NAMES, Math.log1p(a.rareNames().times(b.rareNames())));
    values.put(NUMBERS, a.numbers().times(b.numbers()));
    boolean isPlaced = !a.places().isEmpty() && !b.places().isEmpty();
    boolean isShared = a.places().times(b.places()) > 0;
    values.put(SAME_PLACE, isShared ? 1.0 : 0.0);
    values.put(OTHER_PLACE, isPlaced && !isShared ? 1.0 : 0.0);
    values.put(LENGTH, Math.log(Math.max(SHORT, Math.min(a.words(), b.words()))));
    boolean isDated = a.isDated() && b.isDated();
    long days = a.daysTo(b);
    values.put(SAME_DAY, isDated && days == 0 ? 1.0 : 0.0);
    values.put(DAYS, isDated ? Math.exp(-(double) days / FEW_DAYS) : 0);
    values.put(WEEKS, isDated ? Math.exp(-(double) days / A_WEEK) : 0);
    values.put(GAP, Math.log1p((double) days));
    values.put(UNDATED, isDated ? 0.0 : 1.0);
    return values;
  }

  /** The same values as if neither report had a date. */
  public static Map<Signal, Double> undated(Map<Signal, Double> values) {
    Map<Signal, Double> undated = new EnumMap<>(values);
    for (Signal time : new Signal[] {SAME_DAY, DAYS, WEEKS, GAP}) {
      undated.put(time, 0.0);
    }
    undated.put(UNDATED, 1.0);
    return undated;
  }
}
