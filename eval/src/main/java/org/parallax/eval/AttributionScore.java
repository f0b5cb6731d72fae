package org.parallax.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Link;
import org.parallax.model.Span;
import org.parallax.text.Speech;

/**
 * Counts how well found speech covers labelled attributions: tokens of content by overlap, and
 * whether a content that was matched has the right source.
 */
final class AttributionScore {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");

  /** How often a rule found something, and how often content and source were right. */
  static final class Row {
    int found;
    int right;
  }

  int shared;
  int foundTokens;
  int goldTokens;
  int gold;
  int matched;
  int sourced;
  int sourceRight;
  int cued;
  int cuedRight;
  final Map<String, Row> rules = new TreeMap<>();
  private String text = "";

  void add(Standoff article, List<Speech> speeches) {
    List<Speech> outer = outer(speeches);
    text = article.report().text();
    List<Span> tokens = tokens(text);
    BitSet found = covered(tokens, outer.stream().map(Speech::content).toList());
    BitSet labelled =
        covered(
            tokens, article.attributions().stream().flatMap(a -> a.content().stream()).toList());
    foundTokens += found.cardinality();
    goldTokens += labelled.cardinality();
    BitSet both = (BitSet) found.clone();
    both.and(labelled);
    shared += both.cardinality();
    for (Standoff.Labelled label : article.attributions()) {
      match(label, outer);
      matchByCue(label, speeches);
    }
    for (Speech speech : outer) {
      Row row = rules.computeIfAbsent(speech.by(), r -> new Row());
      row.found++;
      row.right += isRight(speech, article) ? 1 : 0;
    }
  }

  /** Those whose innermost cue lies in nobody else's content: labels are flat. */
  static List<Speech> outer(List<Speech> speeches) {
    return speeches.stream()
        .filter(
            s ->
                s.chain().size() == 1
                    || s.chain().getLast().cue().stream()
                        .noneMatch(
                            c ->
                                speeches.stream()
                                    .anyMatch(o -> depth(o) > 0 && o.content().contains(c.span()))))
        .toList();
  }

  private static int depth(Speech speech) {
    return (int) speech.chain().stream().filter(l -> l.source().isPresent()).count();
  }

  private void match(Standoff.Labelled label, List<Speech> speeches) {
    if (label.content().isEmpty()) {
      return;
    }
    gold++;
    Optional<Speech> best = Optional.empty();
    double most = 0;
    for (Speech speech : speeches) {
      int overlap = overlap(speech.content(), label.content());
      double share =
          (double) overlap / (speech.content().length() + length(label.content()) - overlap);
      if (share > most) {
        most = share;
        best = Optional.of(speech);
      }
    }
    if (best.isEmpty()) {
      return;
    }
    matched++;
    if (!label.source().isEmpty()) {
      sourced++;
      sourceRight += hasSource(best.get(), label.source()) ? 1 : 0;
    }
  }

  /** Whether an attribution with the labelled cue, at whatever depth, has the labelled source. */
  private void matchByCue(Standoff.Labelled label, List<Speech> speeches) {
    List<Speech> same =
        speeches.stream()
            .filter(s -> overlap(s.content(), label.content()) > 0)
            .filter(
                s ->
                    s.chain()
                        .getLast()
                        .cue()
                        .filter(c -> overlap(c.span(), label.cue()) > 0)
                        .isPresent())
            .toList();
    if (!same.isEmpty() && !label.source().isEmpty()) {
      cued++;
      cuedRight += same.stream().anyMatch(s -> hasSource(s, label.source())) ? 1 : 0;
    }
  }

  /** Whether most of the content is labelled, and with that source. */
  boolean isRight(Speech speech, Standoff article) {
    for (Standoff.Labelled label : article.attributions()) {
      boolean isContent =
          overlap(speech.content(), label.content()) * 2 >= speech.content().length();
      boolean isSourceless = label.source().isEmpty() && depth(speech) == 0;
      if (isContent && (isSourceless || hasSource(speech, label.source()))) {
        return true;
      }
    }
    return false;
  }

  /** A relative pronoun stands for the phrase right before it. */
  private boolean hasSource(Speech speech, List<Span> source) {
    boolean isRelative =
        source.size() == 1
            && RELATIVES.contains(source.getFirst().of(text).toLowerCase(Locale.ROOT));
    for (Link link : speech.chain()) {
      Optional<Span> span = link.source().map(s -> s.phrase().span());
      boolean isSame = span.filter(s -> overlap(s, source) > 0).isPresent();
      boolean isBefore =
          isRelative
              && span.filter(
                      s ->
                          s.end() <= source.getFirst().start()
                              && s.end() + 40 > source.getFirst().start())
                  .isPresent();
      if (isSame || isBefore) {
        return true;
      }
    }
    return false;
  }

  static int overlap(Span span, List<Span> others) {
    return others.stream().mapToInt(span::overlap).sum();
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean isWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (isWord && start < 0) {
        start = at;
      } else if (!isWord && start >= 0) {
        tokens.add(new Span(start, at));
        start = -1;
      }
    }
    return tokens;
  }

  private static BitSet covered(List<Span> tokens, List<Span> spans) {
    BitSet covered = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      covered.set(i, spans.stream().anyMatch(s -> s.overlaps(token)));
    }
    return covered;
  }

  double precision() {
    return foundTokens == 0 ? 0 : (double) shared / foundTokens;
  }

  double recall() {
    return goldTokens == 0 ? 0 : (double) shared / goldTokens;
  }

  /** F1 of content tokens. */
  double contentF1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Share of the matched contents with a source whose source is right. */
  double sourceShare() {
    return sourced == 0 ? 0 : (double) sourceRight / sourced;
  }

  /** Share of the attributions whose cue was found, and that have a source, with the right one. */
  double cuedShare() {
    return cued == 0 ? 0 : (double) cuedRight / cued;
  }

  double matchedShare() {
    return gold == 0 ? 0 : (double) matched / gold;
  }
}
