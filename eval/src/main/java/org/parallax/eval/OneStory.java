package org.parallax.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parallax.app.desk.Assembly;
import org.parallax.app.desk.Progress;
import org.parallax.app.desk.Reader;
import org.parallax.brief.SelectingBriefWriter;
import org.parallax.grade.RuleGrader;
import org.parallax.model.Extraction;
import org.parallax.model.Ledger;
import org.parallax.model.Report;
import org.parallax.origin.ProvenanceOrigins;
import org.parallax.pipeline.Pipeline;
import org.parallax.pipeline.StoryStages;
import org.parallax.point.GatedPointBuilder;
import org.parallax.resolve.StoryMerger;
import org.parallax.text.RegisterTable;
import org.parallax.text.ReportReader;
import org.parallax.text.Vectors;

/**
 * The main job on reports that a person put into one story: grouping is left out, so that what
 * comes behind it is measured by itself. The language models are loaded once.
 */
final class OneStory {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void done(int done, int all) {}

        @Override
        public void say(String sentence) {
          System.err.println(sentence);
        }
      };

  private final Vectors vectors = Assembly.vectors(SILENT);
  private final Reader reader;
  private final Pipeline pipeline;

  private OneStory(ReportReader reports) {
    this.reader =
        new Reader(() -> reports, Assembly.extractor(), Runtime.getRuntime().availableProcessors());
    this.pipeline =
        new Pipeline(
            new StoryStages(
                all -> all.isEmpty() ? List.of() : List.of(all),
                new StoryMerger(),
                new ProvenanceOrigins(),
                new GatedPointBuilder(vectors),
                RuleGrader.parallax(),
                new SelectingBriefWriter()),
            RegisterTable.shipped());
  }

  static OneStory open() throws IOException {
    return new OneStory(Assembly.sentences(SILENT));
  }

  Vectors vectors() {
    return vectors;
  }

  /** The ledger of these reports. */
  Ledger ledger(List<Report> reports) throws IOException {
    List<Extraction> extractions = new ArrayList<>();
    for (Reader.Outcome outcome : reader.read(reports, SILENT)) {
      switch (outcome) {
        case Reader.Outcome.Read read -> extractions.add(read.extraction());
        case Reader.Outcome.Failed failed -> throw new IOException(failed.reason());
      }
    }
    return pipeline.settle(extractions);
  }
}
