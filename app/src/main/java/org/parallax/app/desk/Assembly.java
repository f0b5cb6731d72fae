package org.parallax.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.app.about.Version;
import org.parallax.app.fetch.Fetcher;
import org.parallax.brief.SelectingBriefWriter;
import org.parallax.clause.DependencyClauseSplitter;
import org.parallax.grade.RuleGrader;
import org.parallax.intake.Intake;
import org.parallax.intake.capture.Limits;
import org.parallax.language.LanguageIdentifier;
import org.parallax.language.Models;
import org.parallax.language.OpenNlpSplitter;
import org.parallax.language.UserCache;
import org.parallax.language.WordVectors;
import org.parallax.mend.MendingAnalyzer;
import org.parallax.model.Register;
import org.parallax.origin.ProvenanceOrigins;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.pipeline.Pipeline;
import org.parallax.pipeline.ReportStages;
import org.parallax.pipeline.StoryStages;
import org.parallax.place.GazetteerPlaceReader;
import org.parallax.point.GatedPointBuilder;
import org.parallax.quantity.NewsQuantityReader;
import org.parallax.resolve.SieveResolver;
import org.parallax.resolve.StoryMerger;
import org.parallax.speech.LearnedSpeechFinder;
import org.parallax.speech.RuleSpeechFinder;
import org.parallax.speech.learned.StoredWeights;
import org.parallax.stance.DependencyFactualityReader;
import org.parallax.story.SinglePassGrouper;
import org.parallax.text.QuotationFinder;
import org.parallax.text.RegisterTable;
import org.parallax.text.ReportReader;
import org.parallax.text.Vectors;
import org.parallax.time.NewsTimeReader;

/** The one place where the parts are put together. */
public final class Assembly {
  private static final String REGISTER = "sources.tsv";

  private Assembly() {}

  /**
   * How a run reads.
   *
   * @param threads how many reports at once
   * @param allowPrivate whether addresses on private networks are fetched too
   * @param attribution what finds who said what
   * @param rules the packs by which points are graded
   */
  public record Options(
      int threads, boolean allowPrivate, AttributionBy attribution, RuleChoice rules) {
    /** As the command line has it if nothing is asked for. */
    public static Options usual() {
      return new Options(
          Runtime.getRuntime().availableProcessors(),
          false,
          AttributionBy.LEARNED,
          RuleChoice.usual());
    }
  }

  /** The stages that read one report, without the language model. */
  public static ClaimExtractor extractor() {
    return extractor(AttributionBy.LEARNED);
  }

  /** The same, with attribution found as {@code attribution} says. */
  public static ClaimExtractor extractor(AttributionBy attribution) {
    return new ClaimExtractor(
        new ReportStages(
            switch (attribution) {
              case LEARNED -> new LearnedSpeechFinder();
              case RULES -> new RuleSpeechFinder();
            },
            new SieveResolver(),
            new DependencyClauseSplitter(),
            new DependencyFactualityReader(),
            new ReportStages.Values(
                new NewsQuantityReader(), new NewsTimeReader(), new GazetteerPlaceReader())));
  }

  /**
   * The stages that read reports together.
   *
   * @param vectors by which words are alike
   */
  public static Pipeline pipeline(Register register, Vectors vectors) {
    return pipeline(register, vectors, RuleChoice.usual());
  }

  /** The same, with points graded as {@code rules} says. */
  public static Pipeline pipeline(Register register, Vectors vectors, RuleChoice rules) {
    return new Pipeline(
        new StoryStages(
            new SinglePassGrouper(),
            new StoryMerger(),
            new ProvenanceOrigins(),
            new GatedPointBuilder(vectors),
            RuleGrader.by(rules.pack()),
            new SelectingBriefWriter()),
        register);
  }

  /**
   * The language model behind a reader of reports; takes seconds, and much longer the first time on
   * a machine.
   */
  public static ReportReader sentences(Progress progress) throws IOException {
    return new ReportReader(
        OpenNlpSplitter.open(),
        new MendingAnalyzer(Models.open(UserCache.models(), progress::say)),
        QuotationFinder::find);
  }

  /** The vectors of words, which cost nothing until the first one is asked for. */
  public static Vectors vectors(Progress progress) {
    return new WordVectors(UserCache.models(), progress::say);
  }

  /** The desk with everything behind it. */
  public static Desk desk(Register register, Fetcher fetcher, Options options, Progress progress) {
    LanguageIdentifier language = new LanguageIdentifier();
    return new Desk(
        new Intake(text -> identify(language, text), register, Limits.USUAL),
        fetcher,
        new Reader(() -> sentences(progress), extractor(options.attribution()), options.threads()),
        pipeline(register, vectors(progress), options.rules()),
        Clock.systemUTC());
  }

  private static String identify(LanguageIdentifier language, String text) {
    try {
      return language.identify(text);
    } catch (IOException e) {
      throw new UncheckedIOException("the model that tells languages cannot be read", e);
    }
  }

  /**
   * The register of sources: the one in the data folder if the analyst keeps one there, else the
   * one that ships.
   */
  public static Register register(Path data) throws IOException {
    Path own = data.resolve(REGISTER);
    return Files.notExists(own)
        ? RegisterTable.shipped()
        : Choices.table(Choices.OwnFile.read(own, "register"));
  }

  /** What made a ledger: versions, hashes and options, in a fixed order. */
  public static Map<String, Object> run(AttributionBy attribution, RuleChoice rules) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("parallax", Version.text());
    run.put("language", List.of("en"));
    run.put("rules", rules.files());
    Map<String, String> models = new TreeMap<>(Models.hashes());
    if (attribution == AttributionBy.LEARNED) {
      models.put(StoredWeights.SHIPPED, StoredWeights.hash());
    }
    run.put(
        "models", models.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    run.put("attribution", attribution.toString());
    return run;
  }
}
