package org.parallax.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.parallax.app.desk.Assembly;
import org.parallax.model.Span;
import org.parallax.speech.learned.Paragraph;
import org.parallax.speech.learned.Question;
import org.parallax.speech.learned.Reader;
import org.parallax.speech.learned.StoredWeights;
import org.parallax.text.Token;

/**
 * Teaches the models of attribution and writes their weights; the same set gives the same bytes.
 * Before that it reads each third of the training part with models taught on the other two.
 */
final class TrainAttribution {
  private static final int FOLDS = 3;
  private static final String OUT =
      "core/src/main/resources/org/parallax/speech/learned/" + StoredWeights.SHIPPED;

  private TrainAttribution() {}

  /** Writes the weights into the checkout; measures by name, from the folds. */
  static Map<String, Double> run(Path sets) throws IOException {
    Path out = Path.of(System.getProperty("parallax.home", "."), OUT);
    return run(Labelled.of(sets, "train", Assembly.sentences(AttributionEval.SILENT)), out);
  }

  /** The same on articles that were read before. */
  static Map<String, Double> run(List<Labelled> articles, Path out) throws IOException {
    System.out.println(articles.size() + " articles read");
    List<Training.Unseen> unseen = Training.unseen(articles, FOLDS);
    Map<String, Double> measures = measured(unseen);
    Map<Question, Learner> taught = Training.choosers(articles);
    taught.put(Question.ACCEPT, Training.accepting(unseen));
    byte[] bytes = stored(taught);
    Files.write(out, bytes);
    System.out.println(bytes.length + " bytes in " + out);
    return measures;
  }

  /** What is read of each fold, accepted as the other folds teach. */
  private static Map<String, Double> measured(List<Training.Unseen> unseen) {
    ExactScore score = new ExactScore();
    Reliability reliability = new Reliability();
    int size = unseen.size() / FOLDS + 1;
    for (int from = 0; from < unseen.size(); from += size) {
      int to = Math.min(unseen.size(), from + size);
      List<Training.Unseen> others = new ArrayList<>(unseen.subList(0, from));
      others.addAll(unseen.subList(to, unseen.size()));
      Reader reader =
          new Reader(Training.model(Map.of(Question.ACCEPT, Training.accepting(others))));
      for (Training.Unseen here : unseen.subList(from, to)) {
        here.candidates().forEach(reader::judge);
        Map<String, List<Span>> found = AttributionEval.parts(here.candidates());
        for (Paragraph paragraph : here.article().paragraphs()) {
          score.add(row(paragraph, here.article().article()), found);
        }
        here.candidates().forEach(c -> reliability.add(c, here.article().article()));
      }
    }
    reliability.rows().forEach(System.out::println);
    Map<String, Double> measures = new LinkedHashMap<>();
    for (String part : TaggedRow.PARTS) {
      measures.put("attribution.exact-train-folds." + part, score.f1(part));
    }
    return measures;
  }

  /** The tagged form of a paragraph, made from its labels. */
  private static TaggedRow row(Paragraph paragraph, Standoff article) {
    List<Span> tokens = paragraph.tokens().stream().map(Token::span).toList();
    List<String> labels = new ArrayList<>(tokens.stream().map(t -> "O").toList());
    TaggedRow bare = new TaggedRow(tokens, labels);
    for (Standoff.Labelled label : article.attributions()) {
      tag(labels, bare, label.source(), "source");
      tag(labels, bare, label.cue(), "cue");
      tag(labels, bare, label.content(), "content");
    }
    return new TaggedRow(tokens, labels);
  }

  private static void tag(List<String> labels, TaggedRow row, List<Span> spans, String part) {
    for (Span run : row.taken(spans)) {
      for (int i = run.start(); i <= run.end(); i++) {
        labels.set(i, (i == run.start() ? "B-" : "I-") + part);
      }
    }
  }

  private static byte[] stored(Map<Question, Learner> taught) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      for (Question question : Question.values()) {
        Learner learner = taught.get(question);
        if (learner == null) {
          throw new IllegalArgumentException("nothing was taught about " + question);
        }
        out.write(StoredWeights.write(learner.weights()));
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }
}
