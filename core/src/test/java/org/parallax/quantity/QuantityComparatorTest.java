package org.parallax.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parallax.model.Quantity;
import org.parallax.quantity.Comparison.Verdict;
import org.parallax.text.PlainAnalyzer;

class QuantityComparatorTest {
  private final NewsQuantityReader reader = new NewsQuantityReader();
  private final PlainAnalyzer analyzer = new PlainAnalyzer();
  private final QuantityComparator comparator = new QuantityComparator();

  private Quantity first(String sentence) {
    return reader.read(analyzer.analyze(sentence), sentence).getFirst();
  }

  private Comparison compare(String a, String b) {
    return comparator.compare(first(a), first(b));
  }

  private void assertBothWays(Verdict verdict, String a, String b) {
    assertEquals(verdict, compare(a, b).verdict(), () -> compare(a, b).reason());
    assertEquals(verdict, compare(b, a).verdict(), () -> compare(b, a).reason());
  }

  @Test
  void findsTheSameNumberEqual() {
    assertBothWays(Verdict.EQUAL, "46 sailors died.", "Forty-six sailors died.");
  }

  @Test
  void findsARangeToHoldItsPoint() {
    assertBothWays(Verdict.NARROWER, "Between 400 and 500 villagers fled.", "450 villagers fled.");
  }

  @Test
  void findsDozensToHoldThirty() {
    assertBothWays(Verdict.NARROWER, "Dozens of miners fled.", "30 miners fled.");
  }

  @Test
  void findsOneRoundedMoreCoarselyTheSame() {
    assertBothWays(Verdict.ROUNDING, "12,000 troops left.", "11,800 troops left.");
    assertBothWays(Verdict.ROUNDING, "About 40 sailors left.", "43 sailors left.");
  }

  @Test
  void findsABoundKept() {
    assertBothWays(Verdict.BOUND, "At least 82 people died.", "86 people died.");
    assertBothWays(Verdict.BOUND, "Up to 300 people came.", "280 people came.");
  }

  @Test
  void findsABoundBroken() {
    assertBothWays(Verdict.DIFFERENT, "At least 82 people died.", "61 people died.");
  }

  @Test
  void findsDistinctNumbersDifferentTheMoreTheFartherApart() {
    Comparison near = compare("46 sailors died.", "48 sailors died.");
    Comparison far = compare("46 sailors died.", "480 sailors died.");
    assertEquals(Verdict.DIFFERENT, near.verdict());
    assertTrue(near.severity() < .1, near::toString);
    assertTrue(far.severity() > .9, far::toString);
  }

  @Test
  void findsAnotherScopeIncomparable() {
    assertBothWays(Verdict.INCOMPARABLE, "46 people were killed.", "12 people were injured.");
    assertBothWays(Verdict.INCOMPARABLE, "46 people fled.", "12 soldiers fled.");
    assertBothWays(Verdict.INCOMPARABLE, "46 drones were seen.", "12 tanks were seen.");
  }

  @Test
  void findsANarrowerNounOfTheSameNumberCompatible() {
    assertBothWays(Verdict.NARROWER, "44 people fled.", "44 sailors fled.");
  }

  @Test
  void convertsMeasuresAndNeverCurrencies() {
    assertBothWays(Verdict.ROUNDING, "It is 3 km long.", "It is 1.9 miles long.");
    assertBothWays(Verdict.DIFFERENT, "It is 3 km long.", "It is 300 metres long.");
    assertBothWays(Verdict.INCOMPARABLE, "It cost $300.", "It cost €300.");
  }

  @Test
  void comparesTheWholeApartFromThePart() {
    assertBothWays(Verdict.NARROWER, "46 of 56 rockets missed.", "46 rockets missed.");
    assertBothWays(Verdict.DIFFERENT, "46 of 56 rockets missed.", "46 of 58 rockets missed.");
  }
}
