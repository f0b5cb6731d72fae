package org.parallax.story;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** A sparse vector of terms. */
final class TermVector {
  private final int[] terms;
  private final double[] weights;

  /**
   * A vector that keeps its arrays.
   *
   * @param terms numbers of terms, ascending
   * @param weights of the terms, in their order; positive
   */
  TermVector(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  int[] terms() {
    return terms;
  }

  double[] weights() {
    return weights;
  }

  /** The vector of the same direction and of length 1, if it has any term. */
  TermVector ofLengthOne() {
    double square = 0;
    for (double weight : weights) {
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    double[] scaled = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      scaled[i] = weights[i] / length;
    }
    return new TermVector(terms, scaled);
  }

  /** The sum of the products of the weights of shared terms; the cosine, if both have length 1. */
  double times(TermVector other) {
    return DoubleStream.of(products(other)).sum();
  }

  /** The largest of these products; 0 where no term is shared. */
  double heaviest(TermVector other) {
    return DoubleStream.of(products(other)).max().orElse(0);
  }

  private double[] products(TermVector other) {
    double[] products = new double[Math.min(terms.length, other.terms.length)];
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] < other.terms[j]) {
        i++;
      } else if (terms[i] > other.terms[j]) {
        j++;
      } else {
        products[shared++] = weights[i++] * other.weights[j++];
      }
    }
    return Arrays.copyOf(products, shared);
  }

  boolean isEmpty() {
    return terms.length == 0;
  }
}
