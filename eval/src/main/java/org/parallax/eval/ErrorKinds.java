package org.parallax.eval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Span;
import org.parallax.text.Speech;

/** Counts by kind what is wrong with found attributions. */
final class ErrorKinds {
  private static final double SAME = 0.5;
  private static final int COMMONEST = 20;
  private final Map<String, Integer> counts = new HashMap<>();

  void add(Labelled article, List<Speech> speeches) {
    List<Speech> outer = AttributionScore.outer(speeches);
    String text = article.article().report().text();
    for (Standoff.Labelled label : article.article().attributions()) {
      if (!label.content().isEmpty()) {
        kind(label, outer, text).ifPresent(this::count);
      }
    }
    for (Speech speech : outer) {
      boolean isLabelled =
          article.article().attributions().stream()
              .anyMatch(l -> AttributionScore.overlap(speech.content(), l.content()) > 0);
      if (!isLabelled) {
        count("not labelled: " + (speech.quoted() ? "quoted, " : "") + made(speech.by()));
      }
    }
  }

  /** The rule, whether or not a model mended what it found. */
  private static String made(String by) {
    return "found by " + by.replace("-learned", "");
  }

  private void count(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  private static Optional<String> kind(Standoff.Labelled label, List<Speech> outer, String text) {
    Optional<Speech> best =
        outer.stream()
            .filter(s -> AttributionScore.overlap(s.content(), label.content()) > 0)
            .max(Comparator.comparingDouble(s -> share(s.content(), label.content())));
    if (best.isEmpty()) {
      return Optional.of("missed: " + form(label, text));
    }
    Span found = best.get().content();
    boolean hasSource =
        label.source().isEmpty()
            || best.get().chain().stream()
                .flatMap(l -> l.source().stream())
                .anyMatch(s -> AttributionScore.overlap(s.phrase().span(), label.source()) > 0);
    double share = share(found, label.content());
    if (share < SAME) {
      int shared = AttributionScore.overlap(found, label.content());
      boolean isLonger = shared * 2 < found.length();
      return Optional.of(
          (isLonger ? "content too wide: " : "content too narrow: ") + form(label, text));
    }
    return hasSource ? Optional.empty() : Optional.of("other source: " + form(label, text));
  }

  private static double share(Span found, List<Span> label) {
    int shared = AttributionScore.overlap(found, label);
    int length = label.stream().mapToInt(Span::length).sum();
    return (double) shared / (found.length() + length - shared);
  }

  /** The form of a labelled attribution: quoted or not, and what its cue looks like. */
  private static String form(Standoff.Labelled label, String text) {
    Span content = label.content().getFirst();
    boolean isQuoted = "\"“'‘".indexOf(text.charAt(content.start())) >= 0;
    String cue =
        label.cue().isEmpty() ? "" : label.cue().getFirst().of(text).toLowerCase(Locale.ROOT);
    int words = cue.isBlank() ? 0 : cue.split("\\s+").length;
    boolean isBefore = !label.cue().isEmpty() && content.start() < label.cue().getFirst().start();
    String shape =
        words == 0
            ? "no cue"
            : cue.codePoints().noneMatch(Character::isLetter)
                ? "a mark as cue"
                : words == 1 ? "one-word cue" : words <= 3 ? "short cue" : "long cue";
    return (isQuoted ? "quoted, " : "")
        + shape
        + (isBefore ? " behind it" : "")
        + (label.source().isEmpty() ? ", no source" : "");
  }

  /**
   * The twenty commonest before and now, a line each: the count before, the count now, the kind.
   */
  List<String> commonestSince(ErrorKinds before) {
    Set<String> kinds = new TreeSet<>(counts.keySet());
    kinds.addAll(before.counts.keySet());
    return kinds.stream()
        .sorted(
            Comparator.comparingInt((String k) -> -Math.max(of(k), before.of(k)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(COMMONEST)
        .map(k -> before.of(k) + "\t" + of(k) + "\t" + k)
        .toList();
  }

  private int of(String kind) {
    return counts.getOrDefault(kind, 0);
  }
}
