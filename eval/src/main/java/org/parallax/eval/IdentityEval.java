package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.parallax.app.desk.Assembly;
import org.parallax.language.Models;
import org.parallax.language.UserCache;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.point.PairJudge;
import org.parallax.text.SentenceAnalyzer;
import org.parallax.text.Vectors;

/**
 * Identity of events across documents (ECB+ dev, gold mentions of validated sentences, singletons
 * counted): several ways of telling it, beside that of equal head lemmas. The documents of one
 * seminal event are one story; once more with those of a whole topic, which holds two. The one
 * threshold is chosen on the training part.
 */
final class IdentityEval {
  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7};

  private final SentenceAnalyzer analyzer;
  private final ClaimExtractor extractor;
  private final Vectors vectors;

  IdentityEval(SentenceAnalyzer analyzer, ClaimExtractor extractor, Vectors vectors) {
    this.analyzer = analyzer;
    this.extractor = extractor;
    this.vectors = vectors;
  }

  /** Measures with the models that ship. */
  static Map<String, Double> run(Path sets) throws IOException {
    return new IdentityEval(
            Models.open(UserCache.models(), System.err::println),
            Assembly.extractor(),
            Assembly.vectors(Quiet.PROGRESS))
        .measure(sets.resolve("identity").resolve("ecbplus"));
  }

  /** Measures by name, in the order of printing. */
  Map<String, Double> measure(Path folder) throws IOException {
    Function<EcbPlus.Document, String> event = EcbPlus.Document::subtopic;
    List<Judged> train =
        judged(new EventReader(EcbPlus.read(folder, "Train"), analyzer, extractor).stories(event));
    EventReader reader = new EventReader(EcbPlus.read(folder, "Dev"), analyzer, extractor);
    List<Judged> dev = judged(reader.stories(event));
    List<Judged> topics = judged(reader.stories(EcbPlus.Document::topic));
    Map<String, Double> measures = new LinkedHashMap<>();
    for (EventLinks links : EventLinks.values()) {
      Likeness found = new Likeness(train, links);
      double threshold = found.best();
      String name = "identity.ecb-dev." + links.name().toLowerCase(Locale.ROOT).replace('_', '-');
      System.out.printf(
          Locale.ROOT,
          "%-24s threshold %.1f by train  %s%n",
          links,
          threshold,
          row(found.score(threshold)));
      ConllScore score = new Likeness(dev, links).score(threshold);
      measures.put(name + ".conll", score.mean());
      System.out.printf(Locale.ROOT, "%-24s dev                     %s%n", "", row(score));
      ConllScore wide = new Likeness(topics, links).score(threshold);
      measures.put(name + ".topics.conll", wide.mean());
      System.out.printf(Locale.ROOT, "%-24s dev, whole topics       %s%n", "", row(wide));
    }
    return measures;
  }

  /** A story with the judge of its claims. */
  private record Judged(EventReader.Told told, PairJudge judge) {}

  private List<Judged> judged(List<EventReader.Told> stories) {
    return stories.stream()
        .map(t -> new Judged(t, new PairJudge(t.claims().claims(), vectors)))
        .toList();
  }

  private static String row(ConllScore score) {
    return String.format(
        Locale.ROOT,
        "MUC %.3f (%.3f/%.3f)  B-cubed %.3f (%.3f/%.3f)  CEAF-e %.3f (%.3f/%.3f)  CoNLL %.3f",
        score.muc().f1(),
        score.muc().precision(),
        score.muc().recall(),
        score.bcubed().f1(),
        score.bcubed().precision(),
        score.bcubed().recall(),
        score.ceaf().f1(),
        score.ceaf().precision(),
        score.ceaf().recall(),
        score.mean());
  }

  /** How alike the mentions of each story are in one way. */
  private static final class Likeness {
    private final List<Judged> stories;
    private final List<double[][]> alike = new ArrayList<>();
    private final List<String> gold = new ArrayList<>();

    Likeness(List<Judged> stories, EventLinks links) {
      this.stories = stories;
      for (Judged story : stories) {
        List<Event> events = story.told().events();
        double[][] cells = new double[events.size()][events.size()];
        for (int i = 0; i < cells.length; i++) {
          for (int j = 0; j < i; j++) {
            cells[i][j] = links.link(events.get(j), events.get(i), story.judge());
            cells[j][i] = cells[i][j];
          }
        }
        alike.add(cells);
        events.forEach(e -> gold.add(e.chain()));
      }
    }

    ConllScore score(double threshold) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < stories.size(); i++) {
        String story = stories.get(i).told().name();
        Linkage.groups(alike.get(i), threshold).forEach(g -> found.add(story + " " + g));
      }
      return ConllScore.of(found, gold);
    }

    /** The threshold with the best mean, the lowest of equals. */
    double best() {
      double best = THRESHOLDS[0];
      double most = -1;
      for (double threshold : THRESHOLDS) {
        double mean = score(threshold).mean();
        if (mean > most) {
          most = mean;
          best = threshold;
        }
      }
      return best;
    }
  }
}
