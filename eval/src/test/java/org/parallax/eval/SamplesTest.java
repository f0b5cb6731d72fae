package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Report;
import org.parallax.model.Story;

/** The pipeline's golden test: the sample stories against a person's reading of them. */
class SamplesTest {
  @Test
  void samplesKeepTheirFloors() throws IOException {
    Ledger ledger = SampleStories.ledger();
    Map<String, Double> measures = new LinkedHashMap<>();
    for (Path story : SamplesEval.stories(SampleStories.FOLDER)) {
      Gold gold = Gold.read(story.resolve("gold.json"));
      StoryScore.of(only(ledger, story), gold)
          .forEach(
              (name, share) ->
                  measures.put("samples." + story.getFileName() + "." + name, share.value()));
    }
    assertFalse(measures.isEmpty());
    assertEquals(List.of(), Floors.shipped().broken(measures));
  }

  @Test
  void eachSampleIsOneStoryAndTheStrayItemIsItsOwn() throws IOException {
    Ledger ledger = SampleStories.ledger();
    for (Path sample : SamplesEval.stories(SampleStories.FOLDER)) {
      Set<String> stories = new HashSet<>();
      for (Report report : ledger.reports()) {
        if (report.input().contains(sample.toString()) && !report.input().endsWith("#2")) {
          ledger.stories().stream()
              .filter(s -> s.reports().contains(report.id()))
              .map(Story::id)
              .forEach(stories::add);
        }
      }
      assertEquals(1, stories.size(), sample + " is one story");
    }
    assertEquals(SamplesEval.stories(SampleStories.FOLDER).size() + 1, ledger.stories().size());
  }

  @Test
  void everySpanHoldsItsText() throws IOException {
    Ledger ledger = SampleStories.ledger();
    Map<String, Report> reports = new LinkedHashMap<>();
    ledger.reports().forEach(r -> reports.put(r.id(), r));
    for (Claim claim : ledger.claims()) {
      Report report = reports.get(claim.report());
      assertTrue(report != null);
      assertHolds(report, claim.phrase());
      for (Link link : claim.attribution().links()) {
        link.source().ifPresent(s -> assertHolds(report, s.phrase()));
        link.cue().ifPresent(c -> assertHolds(report, c));
        link.hearer().ifPresent(h -> assertHolds(report, h));
        link.channel().ifPresent(c -> assertHolds(report, c.phrase()));
      }
      claim.quantities().forEach(q -> assertHolds(report, q.phrase()));
      claim.times().forEach(t -> assertHolds(report, t.phrase()));
      claim.places().forEach(p -> assertHolds(report, p.phrase()));
      claim.bindings().forEach(b -> assertHolds(report, b.phrase()));
      claim.proposition().arguments().forEach(a -> assertHolds(report, a.phrase()));
    }
  }

  @Test
  void idsAreUnique() throws IOException {
    Ledger ledger = SampleStories.ledger();
    Set<String> ids = new HashSet<>();
    ledger.reports().forEach(r -> assertTrue(ids.add(r.id()), r.id()));
    ledger.claims().forEach(c -> assertTrue(ids.add(c.id()), c.id()));
    ledger.points().forEach(p -> assertTrue(ids.add(p.id()), p.id()));
    ledger.points().forEach(p -> p.positions().forEach(q -> assertTrue(ids.add(q.id()), q.id())));
    ledger.discrepancies().forEach(d -> assertTrue(ids.add(d.id()), d.id()));
    ledger.origins().forEach(o -> assertTrue(ids.add(o.id()), o.id()));
    ledger.entities().forEach(e -> assertTrue(ids.add(e.id()), e.id()));
    ledger.stories().forEach(s -> assertTrue(ids.add(s.id()), s.id()));
  }

  private static void assertHolds(Report report, Phrase phrase) {
    assertEquals(phrase.span().of(report.text()), phrase.text());
  }

  /** The ledger as far as it is of the reports of one sample. */
  private static Ledger only(Ledger ledger, Path sample) {
    Set<String> reports = new HashSet<>();
    for (Report report : ledger.reports()) {
      if (report.input().contains(sample.toString())) {
        reports.add(report.id());
      }
    }
    Set<String> claims = new HashSet<>();
    ledger.claims().stream()
        .filter(c -> reports.contains(c.report()))
        .forEach(c -> claims.add(c.id()));
    return new Ledger(
        ledger.reports().stream().filter(r -> reports.contains(r.id())).toList(),
        ledger.stories().stream()
            .filter(s -> s.reports().stream().anyMatch(reports::contains))
            .toList(),
        ledger.claims().stream().filter(c -> claims.contains(c.id())).toList(),
        ledger.points().stream()
            .filter(p -> p.positions().getFirst().claims().stream().anyMatch(claims::contains))
            .toList(),
        ledger.discrepancies().stream()
            .filter(d -> claims.contains(d.claims().getFirst()))
            .toList(),
        ledger.origins().stream()
            .filter(o -> o.claims().stream().anyMatch(claims::contains))
            .toList(),
        ledger.entities(),
        List.of(),
        Map.of());
  }
}
