package org.parallax.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Span;
import org.parallax.speech.learned.Choice;
import org.parallax.speech.learned.Choices;
import org.parallax.speech.learned.Paragraph;
import org.parallax.speech.learned.Question;
import org.parallax.speech.learned.Reading;
import org.parallax.text.Token;

/**
 * A paragraph with the right answers to what the models are asked about it.
 *
 * @param paragraph the paragraph
 * @param answers by the token on which the cue hangs
 */
record Lesson(Paragraph paragraph, Map<Integer, Map<Question, Integer>> answers) {

  /** How often each lemma stands in a cue, of how often it stands at all. */
  static Map<String, double[]> cueShares(List<List<Paragraph>> articles, List<Standoff> labels) {
    Map<String, double[]> shares = new HashMap<>();
    for (int a = 0; a < articles.size(); a++) {
      List<Span> cues =
          labels.get(a).attributions().stream().flatMap(l -> l.cue().stream()).toList();
      for (Paragraph paragraph : articles.get(a)) {
        for (Token token : paragraph.tokens()) {
          double[] share = shares.computeIfAbsent(token.lemma(), l -> new double[2]);
          share[0] += cues.stream().anyMatch(token.span()::overlaps) ? 1 : 0;
          share[1]++;
        }
      }
    }
    return shares;
  }

  static Lesson of(Paragraph paragraph, Standoff article, Map<String, double[]> shares) {
    Map<Integer, Map<Question, Integer>> answers = new HashMap<>();
    for (Standoff.Labelled labelled : article.attributions()) {
      Set<Integer> cue = within(paragraph, labelled.cue());
      if (!cue.isEmpty()) {
        int anchor = anchor(paragraph, cue, shares);
        answers.putIfAbsent(anchor, answers(paragraph, labelled, cue));
      }
    }
    return new Lesson(paragraph, answers);
  }

  private static Map<Question, Integer> answers(
      Paragraph paragraph, Standoff.Labelled labelled, Set<Integer> cue) {
    Map<Question, Integer> right = new EnumMap<>(Question.class);
    int from = cue.stream().min(Comparator.naturalOrder()).orElseThrow();
    int to = cue.stream().max(Comparator.naturalOrder()).orElseThrow();
    right.put(Question.CUE_START, from);
    right.put(Question.CUE_END, to);
    List<Integer> source = new ArrayList<>(within(paragraph, labelled.source()));
    int head = head(paragraph, source);
    right.put(Question.SOURCE, head);
    if (head >= 0) {
      right.put(Question.SOURCE_START, source.getFirst());
      right.put(Question.SOURCE_END, source.getLast());
    }
    List<Span> pieces = labelled.content().stream().sorted().toList();
    Optional<List<Integer>> left = Optional.empty();
    Optional<List<Integer>> behind = Optional.empty();
    for (Span piece : pieces) {
      List<Integer> tokens = new ArrayList<>(within(paragraph, List.of(piece)));
      if (!tokens.isEmpty() && tokens.getLast() < from) {
        left = Optional.of(tokens);
      } else if (!tokens.isEmpty() && tokens.getFirst() > to && behind.isEmpty()) {
        behind = Optional.of(tokens);
      }
    }
    right.put(Question.LEFT, left.map(List::getLast).orElse(Choice.NONE));
    left.ifPresent(t -> right.put(Question.LEFT_START, t.getFirst()));
    right.put(Question.RIGHT, behind.map(List::getFirst).orElse(Choice.NONE));
    behind.ifPresent(t -> right.put(Question.RIGHT_END, t.getLast()));
    return right;
  }

  private static Set<Integer> within(Paragraph paragraph, List<Span> spans) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < paragraph.tokens().size(); i++) {
      Span token = paragraph.tokens().get(i).span();
      if (spans.stream().anyMatch(token::overlaps)) {
        found.add(i);
      }
    }
    return found;
  }

  /** The token of the cue whose lemma is most often in cues. */
  private static int anchor(Paragraph paragraph, Set<Integer> cue, Map<String, double[]> shares) {
    int best = -1;
    double most = -1;
    for (int i : cue) {
      double[] share = shares.getOrDefault(paragraph.tokens().get(i).lemma(), new double[2]);
      String tag = paragraph.tokens().get(i).tag();
      double weight =
          tag.startsWith("VB") ? 1 : tag.startsWith("NN") || tag.startsWith("JJ") ? 0.8 : 0.4;
      double value = weight * share[0] / (share[1] + 3);
      if (value > most) {
        most = value;
        best = i;
      }
    }
    return best;
  }

  /** The token of the phrase whose head lies outside of it, a nominal one if there is one. */
  private static int head(Paragraph paragraph, List<Integer> phrase) {
    for (int i : phrase) {
      if (Choices.isNominal(paragraph, i) && !phrase.contains(paragraph.head(i))) {
        return i;
      }
    }
    return phrase.stream()
        .filter(i -> Choices.isNominal(paragraph, i))
        .findFirst()
        .orElse(Choice.NONE);
  }

  /** What is right for an anchor, or that nothing is. */
  int answer(Question question, int anchor) {
    return answers.getOrDefault(anchor, Map.of()).getOrDefault(question, Choice.NONE);
  }

  /**
   * A reading of the anchor in which all that is asked before {@code question} is rightly chosen.
   */
  Reading before(Question question, int anchor) {
    Reading reading = new Reading(paragraph, anchor);
    for (Question earlier : Question.values()) {
      if (earlier.compareTo(question) < 0 && earlier != Question.ANCHOR) {
        reading.choose(earlier, answer(earlier, anchor));
      }
    }
    return reading;
  }
}
