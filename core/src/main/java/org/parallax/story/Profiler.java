package org.parallax.story;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.parallax.model.Report;
import org.parallax.story.ReportTerms.Field;

/**
 * Draws up the profiles of reports. How rare a term is, is learned from the reports that were seen,
 * so that a profile hangs on what came before it and not on what comes.
 */
final class Profiler {
  /** What a term must be rarer than to count as rare: in fewer than one of 55 reports. */
  private static final double USUAL = 4;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Field, Rarity> rarities = new EnumMap<>(Field.class);

  /** Counts the terms of a report; the reports of a day are all seen before one is drawn up. */
  void see(Map<Field, Map<String, Integer>> terms) {
    terms.forEach((field, counts) -> rarity(field).see(counts.keySet()));
  }

  private Rarity rarity(Field field) {
    boolean isPart = field == Field.HEADLINE || field == Field.LEAD;
    return rarities.computeIfAbsent(isPart ? Field.BODY : field, f -> new Rarity());
  }

  /** The profile of a report with these terms. */
  Profile of(Report report, Map<Field, Map<String, Integer>> terms) {
    return new Profile(
        report.published().sortKey(),
        terms.getOrDefault(Field.BODY, Map.of()).values().stream().mapToInt(n -> n).sum(),
        scaled(Field.HEADLINE, terms),
        scaled(Field.LEAD, terms),
        scaled(Field.BODY, terms),
        scaled(Field.NUMBERS, terms),
        scaled(Field.PLACES, terms),
        rare(Field.BODY, terms),
        rare(Field.NAMES, terms));
  }

  private TermVector scaled(Field field, Map<Field, Map<String, Integer>> terms) {
    return vector(field, terms, count -> 1 + Math.log(count), rarity -> rarity).ofLengthOne();
  }

  private TermVector rare(Field field, Map<Field, Map<String, Integer>> terms) {
    return vector(field, terms, count -> 1, rarity -> Math.sqrt(Math.max(0, rarity - USUAL)));
  }

  private TermVector vector(
      Field field,
      Map<Field, Map<String, Integer>> terms,
      DoubleUnaryOperator frequency,
      DoubleUnaryOperator weightOfRarity) {
    Rarity rarity = rarity(field);
    TreeMap<Integer, Double> weights = new TreeMap<>();
    terms
        .getOrDefault(field, Map.of())
        .forEach(
            (term, count) -> {
              double weight =
                  frequency.applyAsDouble(count) * weightOfRarity.applyAsDouble(rarity.of(term));
              if (weight > 0) {
                weights.put(number(term), weight);
              }
            });
    return new TermVector(
        weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private int number(String term) {
    return numbers.computeIfAbsent(term, t -> numbers.size());
  }
}
