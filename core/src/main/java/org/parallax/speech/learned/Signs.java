package org.parallax.speech.learned;

import java.util.Arrays;

/** The features of one candidate as hashes: each a template with its values. */
public final class Signs {
  private static final int BITS = 22;
  private static final int FIRST = 64;
  private final int salt;
  private int[] ids = new int[FIRST];
  private int size;

  Signs(Question question) {
    this.salt = (question.ordinal() + 1) * 0x9E3779B1;
    put(salt);
  }

  /** How many different features there can be. */
  public static int space() {
    return 1 << BITS;
  }

  Signs add(int template, int a) {
    put(mix(mix(salt, template), a));
    return this;
  }

  Signs add(int template, int a, int b) {
    put(mix(mix(mix(salt, template), a), b));
    return this;
  }

  Signs add(int template, int a, int b, int c) {
    put(mix(mix(mix(mix(salt, template), a), b), c));
    return this;
  }

  Signs addIf(boolean holds, int template) {
    return holds ? add(template, 1) : this;
  }

  private void put(int hash) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    int mixed = hash * 0x85EBCA6B;
    mixed ^= mixed >>> 15;
    mixed *= 0xC2B2AE35;
    ids[size++] = mixed >>> (32 - BITS);
  }

  static int mix(int hash, int value) {
    int mixed = (hash ^ value) * 0x01000193;
    mixed = Integer.rotateLeft(mixed, 13) * 5 + 0xE6546B64;
    return mixed ^ (value >>> 7);
  }

  /** The feature numbers, below {@link #space()}. */
  public int[] ids() {
    return Arrays.copyOf(ids, size);
  }
}
