package org.parallax.speech.learned;

import java.util.Map;

/**
 * The weights for every question.
 *
 * @param weights by question
 */
public record Model(Map<Question, Weights> weights) {
  public Model {
    weights = Map.copyOf(weights);
  }

  Weights of(Question question) {
    Weights found = weights.get(question);
    if (found == null) {
      throw new IllegalArgumentException("there are no weights for " + question);
    }
    return found;
  }
}
