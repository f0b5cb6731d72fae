package org.parallax.point.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Phrase;
import org.parallax.model.Telling;
import org.parallax.point.pair.Difference.Held;

class DifferenceTest {
  private final Telling telling = new Telling();

  @Test
  void listsTheSameWordsOfAReportOnce() {
    Telling.Draft outer = telling.claim("a", "The reeve praised the new Ferrol toll, set in May");
    telling.within(outer, "the new Ferrol toll, set in May");
    telling.claim("b", "The toll of Ostrel is the talk of the quay");
    List<Claim> claims = telling.story().claims();
    Phrase words = claims.get(1).phrase();
    Held first = new Held(View.of(0, claims.get(0)), "Ferrol", words);
    Held again = new Held(View.of(1, claims.get(1)), "Ferrol", words);
    Held other = new Held(View.of(2, claims.get(2)), "Ostrel", claims.get(2).phrase());
    assertEquals(List.of(first, other), difference(List.of(again, other, first)).values());
  }

  private static Difference difference(List<Held> values) {
    Cell cell = new Cell(Optional.empty(), values.stream().map(Held::view).toList());
    return new Difference(
        cell, Discrepancy.Type.WHO, false, 0.3, "whose it is", "Two may be meant.", values, "test");
  }
}
