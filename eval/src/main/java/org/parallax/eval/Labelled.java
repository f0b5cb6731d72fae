package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.speech.RuleSpeechFinder;
import org.parallax.speech.learned.Paragraph;
import org.parallax.text.AnalysedReport;
import org.parallax.text.ReportReader;

/**
 * A labelled article as the models see it.
 *
 * @param article the text with its labels
 * @param report the text with its sentences
 * @param paragraphs its blocks, with what the rules found there
 */
record Labelled(Standoff article, AnalysedReport report, List<Paragraph> paragraphs) {

  /** All articles of a part of the set, by name. */
  static List<Labelled> of(Path sets, String part, ReportReader reader) throws IOException {
    RuleSpeechFinder rules = new RuleSpeechFinder();
    List<Labelled> articles = new ArrayList<>();
    for (Standoff article :
        Standoff.folder(sets.resolve("attribution").resolve("polnear").resolve(part))) {
      AnalysedReport report = reader.read(article.report());
      articles.add(new Labelled(article, report, Paragraph.of(report, rules.hints(report))));
    }
    return articles;
  }
}
