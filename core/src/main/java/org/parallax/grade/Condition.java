package org.parallax.grade;

import java.util.List;

/**
 * One condition of a rule: a fact compared with a number or with another fact.
 *
 * @param fact name of the fact
 * @param comparison how it must stand to {@code bound}
 * @param bound a whole number, or the name of another fact
 */
record Condition(String fact, Comparison comparison, String bound) {
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
      throw new IllegalArgumentException("comparison " + sign + " is none of >= <= = > <");
    }
  }

  /** The condition in {@code text}: "artefact", "not hedged", "origins >= 2". */
  static Condition parse(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    if (words.size() == 1) {
      return new Condition(words.getFirst(), Comparison.AT_LEAST, "1");
    }
    if (words.size() == 2 && words.getFirst().equals("not")) {
      return new Condition(words.get(1), Comparison.EQUAL, "0");
    }
    if (words.size() == 3) {
      return new Condition(words.get(0), Comparison.ofSign(words.get(1)), words.get(2));
    }
    throw new IllegalArgumentException("condition \"" + text + "\" cannot be read");
  }

  boolean holds(Facts facts) {
    int value = facts.value(fact);
    int limit = Character.isDigit(bound.charAt(0)) ? Integer.parseInt(bound) : facts.value(bound);
    return switch (comparison) {
      case AT_LEAST -> value >= limit;
      case AT_MOST -> value <= limit;
      case EQUAL -> value == limit;
      case MORE -> value > limit;
      case LESS -> value < limit;
    };
  }
}
