package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.language.Models;
import org.parallax.language.OpenNlpSplitter;
import org.parallax.language.UserCache;
import org.parallax.speech.RuleSpeechFinder;
import org.parallax.speech.SpeechFinder;
import org.parallax.text.QuotationFinder;
import org.parallax.text.ReportReader;

/**
 * Attribution against news that people labelled with sources, cues and contents (the standoff form
 * of PolNeAR): F1 of content tokens by overlap, and the share of matched contents whose source is
 * right.
 */
final class AttributionEval {
  private final ReportReader reader;
  private final SpeechFinder finder;

  AttributionEval(ReportReader reader, SpeechFinder finder) {
    this.reader = reader;
    this.finder = finder;
  }

  /** Measures on the development part, with the models and rules that ship. */
  static Map<String, Double> run(Path sets) throws IOException {
    ReportReader reader =
        new ReportReader(
            OpenNlpSplitter.open(),
            Models.open(UserCache.models(), System.err::println),
            QuotationFinder::find);
    return new AttributionEval(reader, new RuleSpeechFinder()).run(sets, "dev");
  }

  /**
   * Measures by name, in the order of printing.
   *
   * @param sets the folder that holds {@code attribution/polnear}
   * @param part "train" or "dev"
   */
  Map<String, Double> run(Path sets, String part) throws IOException {
    AttributionScore score = new AttributionScore();
    for (Standoff article :
        Standoff.folder(sets.resolve("attribution").resolve("polnear").resolve(part))) {
      score.add(article, finder.find(reader.read(article.report())));
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("attribution.polnear-" + part + ".content-precision", score.precision());
    measures.put("attribution.polnear-" + part + ".content-recall", score.recall());
    measures.put("attribution.polnear-" + part + ".content-f1", score.contentF1());
    measures.put("attribution.polnear-" + part + ".source", score.sourceShare());
    return measures;
  }
}
