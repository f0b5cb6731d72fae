package org.parallax.text;

import java.util.Optional;

/**
 * Vectors of words: the smaller the angle between two, the more alike the words are used in running
 * text. A vector says that words may stand for one another, never that they mean the same.
 */
public interface Vectors {
  /** The vector of {@code word} as written, if there is one; all vectors have one length. */
  Optional<float[]> of(String word);

  /** No vector for any word: likeness then rests on equal words and the tables alone. */
  static Vectors none() {
    return word -> Optional.empty();
  }

  /** The cosine of two vectors of one length, -1 to 1; 0 where one of them is nothing. */
  static double cosine(float[] a, float[] b) {
    double dot = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      left += a[i] * a[i];
      right += b[i] * b[i];
    }
    return left == 0 || right == 0 ? 0 : dot / Math.sqrt(left * right);
  }
}
