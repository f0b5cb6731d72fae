package org.parallax.speech;

/**
 * A half-open run of tokens of one sentence.
 *
 * @param from index of the first token
 * @param to index behind the last token
 */
record Words(int from, int to) {
  boolean isEmpty() {
    return to <= from;
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }

  boolean contains(Words other) {
    return from <= other.from && other.to <= to;
  }

  int size() {
    return Math.max(0, to - from);
  }
}
