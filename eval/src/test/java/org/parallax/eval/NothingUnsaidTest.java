package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Brief;
import org.parallax.model.Ledger;
import org.parallax.model.Line;

/** Promise three: nothing is said without its span. */
class NothingUnsaidTest {
  @Test
  void saysNothingOfTheSamplesThatTheirReportsDoNotCarry() throws IOException {
    Ledger ledger = SampleStories.ledger();
    assertEquals(List.of(), NothingUnsaid.violations(ledger));
    assertTrue(NothingUnsaid.lines(ledger) > ledger.points().size());
  }

  @Test
  void noticesAHeadlineThatNobodyWrote() throws IOException {
    Ledger ledger = SampleStories.ledger();
    Brief first = ledger.briefs().getFirst();
    List<Brief> briefs = new ArrayList<>(ledger.briefs());
    Line invented = new Line(List.of(new Line.Fixed("All are safe")));
    briefs.set(0, new Brief(first.story(), invented, first.entries()));
    Ledger broken =
        new Ledger(
            ledger.reports(),
            ledger.stories(),
            ledger.claims(),
            ledger.points(),
            ledger.discrepancies(),
            ledger.origins(),
            ledger.entities(),
            briefs,
            ledger.coverage());
    assertEquals(1, NothingUnsaid.violations(broken).size());
  }
}
