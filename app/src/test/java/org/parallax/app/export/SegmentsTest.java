package org.parallax.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Report;
import org.parallax.model.Span;

class SegmentsTest {
  private final Ledger ledger = SampleLedger.of("ferry-grounding");

  @Test
  void togetherAreTheWholeBlock() {
    for (Report report : ledger.reports()) {
      List<Claim> claims = new LedgerIndex(ledger).claimsOf(report);
      report
          .blocks()
          .forEach(
              block -> {
                String text =
                    Segments.of(block.span(), claims).stream()
                        .map(s -> s.span().of(report.text()))
                        .collect(Collectors.joining());
                assertEquals(block.span().of(report.text()), text);
              });
    }
  }

  @Test
  void areEachCoveredByTheSameClaimsThroughout() {
    Report report = ledger.reports().getFirst();
    List<Claim> claims = new LedgerIndex(ledger).claimsOf(report);
    for (Segments.Segment segment : Segments.of(new Span(0, report.text().length()), claims)) {
      long covering = claims.stream().filter(c -> c.span().overlaps(segment.span())).count();
      assertEquals(covering, segment.claims().size());
    }
  }
}
