package org.parallax.eval;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.app.desk.Assembly;
import org.parallax.speech.LearnedSpeechFinder;
import org.parallax.speech.RuleSpeechFinder;
import org.parallax.speech.SpeechFinder;
import org.parallax.text.ReportReader;

/**
 * The share of claims whose whole chain of sources is right, on invented sentences and articles.
 * The rules are mended with the parts named "dev" in view; those named "heldout" were never read by
 * whoever wrote them.
 */
final class ChainsEval {
  private ChainsEval() {}

  /** Measures by name, for both finders. */
  static Map<String, Double> run() throws IOException {
    ReportReader reader = Assembly.sentences(AttributionEval.SILENT);
    Map<String, SpeechFinder> finders = new LinkedHashMap<>();
    finders.put("", new LearnedSpeechFinder());
    finders.put(".rules", new RuleSpeechFinder());
    Map<String, Double> measures = new LinkedHashMap<>();
    for (String part : ChainGold.PARTS) {
      finders.forEach(
          (name, finder) -> {
            ChainScore score = new ChainScore();
            for (ChainGold gold : ChainGold.of(part)) {
              score.add(gold, finder.find(reader.read(gold.report())));
            }
            measures.put("chains." + part + name + ".right", score.share());
            measures.put("chains." + part + name + ".nested-right", score.nestedShare());
            measures.put("chains." + part + name + ".precision", score.precision());
            measures.put("chains." + part + name + ".stance", score.stanceShare());
            measures.put("chains." + part + name + ".bounds", score.exactShare());
            if (part.startsWith("dev") && name.isEmpty()) {
              score.missed.forEach(System.out::println);
            }
          });
    }
    return measures;
  }
}
