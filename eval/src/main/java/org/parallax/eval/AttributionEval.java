package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.app.desk.Assembly;
import org.parallax.app.desk.Progress;
import org.parallax.model.Link;
import org.parallax.model.Span;
import org.parallax.speech.LearnedSpeechFinder;
import org.parallax.speech.RuleSpeechFinder;
import org.parallax.speech.SpeechFinder;
import org.parallax.speech.learned.Reader;
import org.parallax.speech.learned.Reading;
import org.parallax.speech.learned.StoredWeights;
import org.parallax.text.Speech;

/**
 * Attribution against news that people labelled with sources, cues and contents (PolNeAR), in two
 * forms: whole stretches exactly right in the tagged form; and content tokens by overlap with the
 * share of matched contents whose source is right, in the standoff form.
 */
final class AttributionEval {
  static final Progress SILENT =
      new Progress() {
        @Override
        public void done(int done, int all) {}

        @Override
        public void say(String sentence) {
          System.err.println(sentence);
        }
      };

  private static final double LEAST = 0.3;
  private static final String OPENING = "\"“‘'";
  private static final String CLOSING = "\"”’'";
  private static final String THAT = "that ";

  private AttributionEval() {}

  /** Measures on the development part: with the models that ship, and by the rules alone. */
  static Map<String, Double> run(Path sets) throws IOException {
    List<Labelled> articles = Labelled.of(sets, "dev", Assembly.sentences(SILENT));
    Map<String, Double> measures = new LinkedHashMap<>();
    standoff(articles, new LearnedSpeechFinder(), "", measures);
    standoff(articles, new RuleSpeechFinder(), ".rules", measures);
    Map<String, List<TaggedRow>> rows = rows(sets, articles);
    Reader reader = new Reader(StoredWeights.shipped());
    exact(articles, rows, a -> read(reader, a), "", measures);
    exact(articles, rows, AttributionEval::ruled, ".rules", measures);
    ErrorKinds before = new ErrorKinds();
    ErrorKinds now = new ErrorKinds();
    SpeechFinder rules = new RuleSpeechFinder();
    SpeechFinder learned = new LearnedSpeechFinder();
    Reliability reliability = new Reliability();
    for (Labelled article : articles) {
      before.add(article, rules.find(article.report()));
      now.add(article, learned.find(article.report()));
      article.paragraphs().forEach(p -> reliability.add(reader.judged(p), article.article()));
    }
    System.out.println("rules\tlearned\tkind of error");
    now.commonestSince(before).forEach(System.out::println);
    reliability.rows().forEach(System.out::println);
    return measures;
  }

  private static void standoff(
      List<Labelled> articles, SpeechFinder finder, String name, Map<String, Double> measures) {
    AttributionScore score = new AttributionScore();
    for (Labelled article : articles) {
      score.add(article.article(), finder.find(article.report()));
    }
    String prefix = "attribution.polnear-dev" + name;
    measures.put(prefix + ".content-precision", score.precision());
    measures.put(prefix + ".content-recall", score.recall());
    measures.put(prefix + ".content-f1", score.contentF1());
    measures.put(prefix + ".source", score.sourceShare());
    measures.put(prefix + ".source-of-same-cue", score.cuedShare());
  }

  /** The rows of the tagged form, by article. */
  private static Map<String, List<TaggedRow>> rows(Path sets, List<Labelled> articles)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    articles.forEach(a -> texts.put(a.article().report().id(), a.article().report().text()));
    Path folder = sets.resolve("attribution").resolve("polnear");
    return TaggedRow.read(folder.resolve("cofenet-valid.jsonl"), texts);
  }

  /** Finds the stretches of each part in an article. */
  private interface Parts {
    Map<String, List<Span>> of(Labelled article);
  }

  private static void exact(
      List<Labelled> articles,
      Map<String, List<TaggedRow>> rows,
      Parts finder,
      String name,
      Map<String, Double> measures) {
    ExactScore score = new ExactScore();
    for (Labelled article : articles) {
      Map<String, List<Span>> found = finder.of(article);
      rows.getOrDefault(article.article().report().id(), List.of())
          .forEach(row -> score.add(row, found));
    }
    for (String part : TaggedRow.PARTS) {
      measures.put("attribution.exact-dev" + name + "." + part, score.f1(part));
    }
  }

  /** What the models read, with the bounds that the labels have. */
  private static Map<String, List<Span>> read(Reader reader, Labelled article) {
    return parts(article.paragraphs().stream().map(reader::judged).toList());
  }

  /** The stretches by part of what stands in each paragraph. */
  static Map<String, List<Span>> parts(List<List<Reading>> judged) {
    Map<String, List<Span>> found = new HashMap<>();
    for (List<Reading> paragraph : judged) {
      for (Reading reading : Reader.outermost(paragraph, LEAST)) {
        put(found, "cue", List.of(reading.cue()));
        put(found, "source", reading.source().stream().toList());
        put(found, "content", reading.contents());
      }
    }
    return found;
  }

  private static void put(Map<String, List<Span>> found, String part, List<Span> spans) {
    found.computeIfAbsent(part, p -> new ArrayList<>()).addAll(spans);
  }

  /** What the rules find, drawn to the bounds that the labels have: with "that" and the marks. */
  private static Map<String, List<Span>> ruled(Labelled article) {
    Map<String, List<Span>> found = new HashMap<>();
    String text = article.article().report().text();
    for (Speech speech : AttributionScore.outer(new RuleSpeechFinder().find(article.report()))) {
      Link link = speech.chain().getLast();
      put(found, "source", link.source().stream().map(s -> s.phrase().span()).toList());
      put(found, "cue", link.cue().stream().map(c -> c.span()).toList());
      put(found, "content", List.of(labelled(speech.content(), text)));
    }
    return found;
  }

  private static Span labelled(Span content, String text) {
    int start = content.start();
    int end = content.end();
    if (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean hasStop = end + 1 < text.length() && ".,?!".indexOf(text.charAt(end)) >= 0;
    if (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    } else if (hasStop && CLOSING.indexOf(text.charAt(end + 1)) >= 0) {
      end += 2;
    }
    if (start >= THAT.length() && text.startsWith(THAT, start - THAT.length())) {
      start -= THAT.length();
    }
    return new Span(start, end);
  }
}
