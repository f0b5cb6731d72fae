package org.parallax.speech.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * Candidates of which exactly one is right.
 *
 * @param places the token of each candidate; {@link #NONE} for none of them
 * @param signs the features of each
 */
public record Choice(List<Integer> places, List<int[]> signs) {
  /** The candidate that says: there is none. */
  public static final int NONE = -1;

  public Choice {
    places = List.copyOf(places);
    signs = List.copyOf(signs);
  }

  static final class Builder {
    private final List<Integer> places = new ArrayList<>();
    private final List<int[]> signs = new ArrayList<>();

    void add(int place, Signs features) {
      places.add(place);
      signs.add(features.ids());
    }

    Choice build() {
      return new Choice(places, signs);
    }
  }
}
