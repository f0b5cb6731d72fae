package org.parallax.eval;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.parallax.app.desk.Assembly;
import org.parallax.brief.SelectingBriefWriter;
import org.parallax.grade.RuleGrader;
import org.parallax.model.Block;
import org.parallax.model.Extraction;
import org.parallax.model.Ledger;
import org.parallax.model.Outlet;
import org.parallax.model.Published;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.origin.ProvenanceOrigins;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.pipeline.Pipeline;
import org.parallax.pipeline.StoryStages;
import org.parallax.point.GatedPointBuilder;
import org.parallax.resolve.StoryMerger;
import org.parallax.text.RegisterTable;
import org.parallax.text.ReportReader;

/** Short reports through the whole program, all that are settled together as one story. */
final class MiniStories {
  private final ReportReader reader;
  private final ClaimExtractor extractor = Assembly.extractor();
  private final Pipeline pipeline;

  private MiniStories(ReportReader reader, Pipeline pipeline) {
    this.reader = reader;
    this.pipeline = pipeline;
  }

  static MiniStories open() throws IOException {
    StoryStages stages =
        new StoryStages(
            List::of,
            new StoryMerger(),
            new ProvenanceOrigins(),
            new GatedPointBuilder(Assembly.vectors(AttributionEval.SILENT)),
            RuleGrader.parallax(),
            new SelectingBriefWriter());
    return new MiniStories(
        Assembly.sentences(AttributionEval.SILENT), new Pipeline(stages, RegisterTable.shipped()));
  }

  /** What is read of a report of one paragraph, published on a day of May 2031. */
  Extraction read(String id, int day, String text) {
    Block paragraph = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return extractor.extract(
        reader.read(
            Report.ofText(id, text, List.of(paragraph))
                .from(new Outlet("Outlet " + id, id + ".example"))
                .on(new Published.On(LocalDate.of(2031, 5, day)))));
  }

  Ledger settle(List<Extraction> read) {
    return pipeline.settle(read);
  }
}
