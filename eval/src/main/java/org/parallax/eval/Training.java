package org.parallax.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.parallax.speech.learned.AcceptSigns;
import org.parallax.speech.learned.Choice;
import org.parallax.speech.learned.Choices;
import org.parallax.speech.learned.Model;
import org.parallax.speech.learned.Paragraph;
import org.parallax.speech.learned.Question;
import org.parallax.speech.learned.Reader;
import org.parallax.speech.learned.Reading;
import org.parallax.speech.learned.Weights;

/**
 * Teaches the models of attribution from labelled articles. The same articles give the same
 * weights: the order of the lessons is drawn by a fixed seed, and each question is taught alone.
 */
final class Training {
  private static final int EPOCHS = 5;
  private static final double RATE = 0.05;
  private static final double SPARSE = 1;
  private static final double SMALL = 1;
  private static final int SEED = 20161108;

  private Training() {}

  /**
   * What is read by models that were taught without it.
   *
   * @param article where it stands
   * @param candidates by paragraph, none of them accepted yet
   */
  record Unseen(Labelled article, List<List<Reading>> candidates) {}

  /** All articles, each read by models that were taught on the other folds. */
  static List<Unseen> unseen(List<Labelled> articles, int folds) {
    List<Unseen> all = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      Reader reader = new Reader(model(choosers(part(articles, fold, folds, false))));
      for (Labelled article : part(articles, fold, folds, true)) {
        all.add(
            new Unseen(article, article.paragraphs().stream().map(reader::candidates).toList()));
      }
    }
    return all;
  }

  /** What accepts an attribution, taught on what the models had not seen before they read it. */
  static Learner accepting(List<Unseen> articles) {
    List<int[]> signs = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Unseen unseen : articles) {
      for (List<Reading> all : unseen.candidates()) {
        for (Reading reading : all) {
          signs.add(AcceptSigns.of(reading, all));
          right.add(isRight(reading, unseen.article().article()));
        }
      }
    }
    Learner accepting = new Learner(RATE, SPARSE, SMALL);
    for (int i : order(signs.size())) {
      accepting.learn(signs.get(i), right.get(i));
    }
    return accepting;
  }

  /** The articles whose number leaves the remainder {@code fold}, or all others. */
  static <T> List<T> part(List<T> articles, int fold, int folds, boolean inside) {
    List<T> part = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (i % folds == fold == inside) {
        part.add(articles.get(i));
      }
    }
    return part;
  }

  static Model model(Map<Question, Learner> taught) {
    Map<Question, Weights> weights = new EnumMap<>(Question.class);
    weights.putAll(taught);
    weights.putIfAbsent(Question.ACCEPT, id -> 0);
    return new Model(weights);
  }

  /**
   * Whether the cue is labelled and at least half of its content and of the read one is the same.
   */
  static boolean isRight(Reading reading, Standoff article) {
    for (Standoff.Labelled labelled : article.attributions()) {
      if (AttributionScore.overlap(reading.cue(), labelled.cue()) > 0) {
        int shared =
            reading.contents().stream()
                .mapToInt(c -> AttributionScore.overlap(c, labelled.content()))
                .sum();
        int all =
            Stream.concat(reading.contents().stream(), labelled.content().stream())
                .mapToInt(org.parallax.model.Span::length)
                .sum();
        boolean hasSource =
            labelled.source().isEmpty()
                ? reading.source().isEmpty()
                : reading
                    .source()
                    .filter(s -> AttributionScore.overlap(s, labelled.source()) > 0)
                    .isPresent();
        if (shared * 2 >= all - shared && hasSource) {
          return true;
        }
      }
    }
    return false;
  }

  /** The weights for every question but whether to accept. */
  static Map<Question, Learner> choosers(List<Labelled> articles) {
    Map<String, double[]> shares =
        Lesson.cueShares(
            articles.stream().map(Labelled::paragraphs).toList(),
            articles.stream().map(Labelled::article).toList());
    List<Lesson> lessons = new ArrayList<>();
    for (Labelled article : articles) {
      for (Paragraph paragraph : article.paragraphs()) {
        lessons.add(Lesson.of(paragraph, article.article(), shares));
      }
    }
    Map<Question, Learner> taught = new ConcurrentHashMap<>();
    Stream.of(Question.values())
        .parallel()
        .filter(q -> q != Question.ACCEPT)
        .forEach(q -> taught.put(q, q == Question.ANCHOR ? anchors(lessons) : chooser(q, lessons)));
    return new EnumMap<>(taught);
  }

  private static Learner anchors(List<Lesson> lessons) {
    List<int[]> signs = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Lesson lesson : lessons) {
      for (int i = 0; i < lesson.paragraph().tokens().size(); i++) {
        if (Choices.mayBeAnchor(lesson.paragraph(), i)) {
          signs.add(Choices.anchor(lesson.paragraph(), i));
          right.add(lesson.answers().containsKey(i));
        }
      }
    }
    Learner learner = new Learner(RATE, SPARSE, SMALL);
    for (int i : order(signs.size())) {
      learner.learn(signs.get(i), right.get(i));
    }
    return learner;
  }

  private static Learner chooser(Question question, List<Lesson> lessons) {
    List<Choice> choices = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (Lesson lesson : lessons) {
      for (int anchor : new TreeSet<>(lesson.answers().keySet())) {
        Reading reading = lesson.before(question, anchor);
        if (!reading.isMoot(question)) {
          Choice choice = Choices.of(question, reading);
          int answer = lesson.answer(question, anchor);
          if (choice.places().contains(answer)) {
            choices.add(choice);
            right.add(choice.places().indexOf(answer));
          }
        }
      }
    }
    Learner learner = new Learner(RATE, SPARSE, SMALL);
    for (int i : order(choices.size())) {
      learner.learn(choices.get(i), right.get(i));
    }
    return learner;
  }

  /** The numbers below {@code size}, shuffled anew for each time that all are gone through. */
  private static int[] order(int size) {
    int[] order = new int[size * EPOCHS];
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      int first = epoch * size;
      for (int i = 0; i < size; i++) {
        int other = random.nextInt(i + 1);
        order[first + i] = order[first + other];
        order[first + other] = i;
      }
    }
    return order;
  }
}
