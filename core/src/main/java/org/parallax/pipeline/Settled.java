package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Extraction;
import org.parallax.model.Report;

/**
 * The settled order of a set of reports, with what only the set can tell of each: its version and
 * which report it repeats.
 */
final class Settled {
  private Settled() {}

  static List<Extraction> order(List<Extraction> extractions) {
    Map<String, Integer> versions = new HashMap<>();
    Map<String, String> firstOfBytes = new HashMap<>();
    List<Extraction> settled = new ArrayList<>();
    for (Extraction extraction :
        extractions.stream()
            .sorted(Comparator.comparing(Extraction::report, Report.ORDER))
            .toList()) {
      Report report = extraction.report();
      int version = report.url().map(url -> versions.merge(url, 1, Integer::sum)).orElse(1);
      Optional<String> sameAs =
          Optional.ofNullable(firstOfBytes.putIfAbsent(report.sha256(), report.id()));
      settled.add(
          new Extraction(
              report.placed(version, sameAs),
              extraction.claims(),
              extraction.entities(),
              extraction.mentions(),
              extraction.coverage()));
    }
    return settled;
  }
}
