package org.parallax.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One condition of a rule: a fact compared with a number or with another fact.
 *
 * @param fact what is asked
 * @param comparison how it must stand to the bound
 * @param bound a whole number, where {@code other} is empty
 * @param other the fact that is the bound
 */
record Condition(Fact fact, Comparison comparison, int bound, Optional<Fact> other) {
  /** Ways of comparing. */
  enum Comparison {
    AT_LEAST(">="),
    AT_MOST("<="),
    EQUAL("="),
    MORE(">"),
    LESS("<");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    static Comparison ofSign(String sign) {
      for (Comparison comparison : values()) {
        if (comparison.sign.equals(sign)) {
          return comparison;
        }
      }
      throw new IllegalArgumentException("the comparison \"" + sign + "\" is none of >= <= = > <");
    }
  }

  /** The condition in {@code text}: "artefact", "not hedged", "named_origins >= 2". */
  static Condition parse(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    if (words.size() == 1 && !words.getFirst().isEmpty()) {
      return new Condition(Fact.of(words.getFirst()), Comparison.AT_LEAST, 1, Optional.empty());
    }
    if (words.size() == 2 && words.getFirst().equals("not")) {
      return new Condition(Fact.of(words.get(1)), Comparison.EQUAL, 0, Optional.empty());
    }
    if (words.size() == 3) {
      Fact fact = Fact.of(words.get(0));
      Comparison comparison = Comparison.ofSign(words.get(1));
      String bound = words.get(2);
      return bound.matches("\\d{1,6}")
          ? new Condition(fact, comparison, Integer.parseInt(bound), Optional.empty())
          : new Condition(fact, comparison, 0, Optional.of(Fact.of(bound)));
    }
    throw new IllegalArgumentException(
        "the condition \""
            + text
            + "\" cannot be read; write a fact, \"not\" and a fact, or a fact, >= <= = > or <, and"
            + " a number or fact");
  }

  /** The facts that it asks for. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(List.of(fact));
    other.ifPresent(facts::add);
    return facts;
  }

  boolean holds(Facts facts) {
    int value = facts.value(fact);
    int limit = other.map(facts::value).orElse(bound);
    return switch (comparison) {
      case AT_LEAST -> value >= limit;
      case AT_MOST -> value <= limit;
      case EQUAL -> value == limit;
      case MORE -> value > limit;
      case LESS -> value < limit;
    };
  }
}
