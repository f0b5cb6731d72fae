package org.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Line;
import org.parallax.model.Phrase;
import org.parallax.model.Point;
import org.parallax.model.Span;
import org.parallax.model.Wording;

/**
 * A line that could stand in the brief.
 *
 * @param point that it speaks of
 * @param line what it says
 * @param claims that it rests on
 * @param matter all claims of the point
 * @param part the words that the grade holds for, where the line says more
 * @param beyond details of the line that the grade is not of
 * @param importance of the point, 0 or more
 * @param reports number of reports that speak to the point
 * @param terms the content words of its claims
 * @param words those of the line that are not short, in lower case
 */
record Candidate(
    Point point,
    Line line,
    List<Claim> claims,
    List<Claim> matter,
    Optional<Citation> part,
    List<Citation> beyond,
    double importance,
    int reports,
    Set<String> terms,
    Set<String> words) {
  private static final double ALIKE = 0.6;
  private static final double CONTAINED = 0.75;
  private static final int SHORT_WORD = 3;
  private static final int FEW_WORDS = 4;

  /** Names and cues, which are shorter, may come again. */
  private static final int SHORT = 40;

  Candidate {
    claims = List.copyOf(claims);
    matter = List.copyOf(matter);
    beyond = List.copyOf(beyond);
  }

  static Candidate of(
      Point point,
      Line line,
      List<Claim> claims,
      List<Claim> matter,
      Optional<Citation> part,
      List<Citation> beyond,
      double importance,
      int reports) {
    return new Candidate(
        point,
        line,
        claims,
        matter,
        part,
        beyond,
        importance,
        reports,
        terms(claims),
        words(line.text()));
  }

  /** Whether two or more reports speak to its point. */
  boolean isShared() {
    return reports > 1;
  }

  /** Whether it sets two sides against each other. */
  boolean isDisputed() {
    return line.pieces().contains(Wording.AGAINST.piece());
  }

  private static Set<String> terms(List<Claim> claims) {
    return claims.stream()
        .flatMap(c -> c.proposition().terms().stream())
        .collect(Collectors.toSet());
  }

  /** Whether it would say again what {@code other} says. */
  boolean repeats(Candidate other) {
    for (Citation mine : line.citations()) {
      for (Citation its : other.line.citations()) {
        if (mine.report().equals(its.report()) && covers(mine.phrase(), its.phrase())) {
          return true;
        }
      }
    }
    return overlap(terms, other.terms) > ALIKE
        || contained(words, other.words)
        || tellsMatterOf(other);
  }

  /**
   * Whether it holds a whole claim of the other's point, and not only one of its own: a sentence
   * that tells two matters does not tell one of them again for the sake of the other.
   */
  private boolean tellsMatterOf(Candidate other) {
    return other.matter.stream()
        .filter(c -> c.span().length() >= SHORT && !matter.contains(c))
        .anyMatch(
            c ->
                line.citations().stream()
                    .anyMatch(
                        mine ->
                            mine.report().equals(c.report())
                                && mine.phrase().span().contains(c.span())));
  }

  /** Whether most of the shorter of two quotations stands in the other. */
  private static boolean covers(Phrase a, Phrase b) {
    int shorter = Math.min(a.span().length(), b.span().length());
    return shorter >= SHORT && a.span().overlap(b.span()) > ALIKE * shorter;
  }

  private static Set<String> words(String text) {
    return Operators.words(text, new Span(0, text.length())).stream()
        .map(w -> w.form().toLowerCase(Locale.ROOT))
        .filter(w -> w.length() > SHORT_WORD)
        .collect(Collectors.toSet());
  }

  /** Whether nearly all words of the shorter line stand in the other. */
  private static boolean contained(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    int shorter = Math.min(a.size(), b.size());
    return shorter >= FEW_WORDS && shared > CONTAINED * shorter;
  }

  private static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double shared = a.stream().filter(b::contains).count();
    return shared / Math.max(a.size(), b.size());
  }
}
