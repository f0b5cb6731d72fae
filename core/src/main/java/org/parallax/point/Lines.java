package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Binding;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Factuality;
import org.parallax.model.Line;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition;
import org.parallax.model.Span;
import org.parallax.model.Wording;
import org.parallax.point.difference.Facet;
import org.parallax.point.difference.Question;
import org.parallax.point.pair.View;

/**
 * Writes titles and summaries out of the words of claims. A title sets the words of an attributed
 * or hedged claim between quotation marks, so that it asserts nothing; a summary names who holds
 * it, through whom, by which cue.
 */
final class Lines {
  private static final int SHORT = 25;
  private static final int LONG = 130;

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "his", "her", "their", "its", "them", "him", "who");

  private static final Set<String> LEADING = Set.of("to", "of", "by", "from", "per");

  private final Map<String, Claim> claims;

  Lines(Map<String, Claim> claims) {
    this.claims = claims;
  }

  /** The matter in the words of its clearest claim. */
  Line title(List<View> views) {
    View best = clearest(views);
    if (best.denied() || isDoubted(best.claim())) {
      return summary(best);
    }
    List<Line.Piece> words = content(best.claim());
    if (speaksPlainly(best.claim())) {
      return new Line(words);
    }
    List<Line.Piece> pieces = new ArrayList<>();
    pieces.add(Wording.OPEN_QUOTE.piece());
    pieces.addAll(words);
    pieces.add(Wording.CLOSE_QUOTE.piece());
    return new Line(pieces);
  }

  /** A typed question with an answer to it. */
  Line title(Question question, Line answer) {
    List<Line.Piece> pieces = new ArrayList<>();
    pieces.add(question.kind().title().piece());
    pieces.addAll(answer.pieces());
    return new Line(pieces);
  }

  /** The words that answer a question, and no more of the claim. */
  Line answer(Facet facet) {
    return new Line(
        List.of(
            Wording.OPEN_QUOTE.piece(),
            quoted(facet.view().claim(), facet.phrase()),
            Wording.CLOSE_QUOTE.piece()));
  }

  /** What the clearest claim holds, with those who say so. */
  Line summary(List<View> views) {
    return summary(clearest(views));
  }

  private Line summary(View view) {
    Claim claim = view.claim();
    List<Line.Piece> pieces = new ArrayList<>(speakers(claim));
    if (!pieces.isEmpty()) {
      pieces.add(Wording.COLON.piece());
    }
    pieces.addAll(content(claim));
    return new Line(pieces);
  }

  /** The chain, innermost first: "a sailor (through the guard) said". */
  private static List<Line.Piece> speakers(Claim claim) {
    List<Link> links = claim.attribution().links();
    if (links.isEmpty()) {
      return List.of();
    }
    List<Line.Piece> pieces = new ArrayList<>();
    List<Phrase> sources = new ArrayList<>();
    for (Link link : links) {
      link.source().ifPresent(s -> sources.addFirst(s.phrase()));
    }
    for (int i = 0; i < sources.size(); i++) {
      if (i > 0) {
        pieces.add(i == 1 ? Wording.THROUGH.piece() : Wording.COMMA.piece());
      }
      pieces.add(quoted(claim, sources.get(i)));
    }
    if (sources.size() > 1) {
      pieces.add(Wording.CLOSE_BRACKET.piece());
    }
    links
        .getLast()
        .cue()
        .ifPresent(
            cue -> {
              if (leads(cue, links.getLast())) {
                pieces.add(0, Wording.SPACE.piece());
                pieces.add(0, quoted(claim, cue));
              } else {
                addCue(pieces, quoted(claim, cue));
              }
            });
    return pieces;
  }

  /** "According to the guard": such a cue stands before whom it names. */
  private static boolean leads(Phrase cue, Link link) {
    List<String> words = View.words(cue.text());
    boolean before =
        link.source().filter(s -> cue.span().end() <= s.phrase().span().start()).isPresent();
    return before && words.size() > 1 && LEADING.contains(words.getLast());
  }

  private static void addCue(List<Line.Piece> pieces, Line.Piece cue) {
    if (!pieces.isEmpty()) {
      pieces.add(Wording.SPACE.piece());
    }
    pieces.add(cue);
  }

  /**
   * The claim's words, each pronoun with what it refers to in brackets, and the subject in brackets
   * before them where the sentence has it further up: “[the summit] which will be held in May”.
   */
  private static List<Line.Piece> content(Claim claim) {
    List<Line.Piece> pieces = new ArrayList<>();
    claim.bindings().stream()
        .filter(Binding::isSubject)
        .findFirst()
        .ifPresent(
            subject -> {
              pieces.add(
                  new Line.Bound(subject.value(), new Citation(claim.report(), subject.shownBy())));
              pieces.add(Wording.SPACE.piece());
            });
    Phrase words = trimmed(claim.phrase());
    int from = words.span().start();
    for (Binding binding : claim.bindings()) {
      Span bound = binding.phrase().span();
      if (isPronoun(binding.phrase()) && bound.start() >= from && words.span().contains(bound)) {
        pieces.add(quoted(claim, part(words, from, bound.end())));
        pieces.add(Wording.SPACE.piece());
        pieces.add(
            new Line.Bound(binding.value(), new Citation(claim.report(), binding.shownBy())));
        from = bound.end();
      }
    }
    if (from < words.span().end()) {
      pieces.add(quoted(claim, part(words, from, words.span().end())));
    }
    return pieces;
  }

  private static Phrase trimmed(Phrase phrase) {
    String text = phrase.text();
    int end = text.length();
    while (end > 1 && " .,;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return part(phrase, phrase.span().start(), phrase.span().start() + end);
  }

  private static Phrase part(Phrase phrase, int start, int end) {
    Span span = new Span(start, end);
    return new Phrase(span, span.plus(-phrase.span().start()).of(phrase.text()));
  }

  private static boolean isPronoun(Phrase phrase) {
    return PRONOUNS.contains(phrase.text().toLowerCase(java.util.Locale.ROOT));
  }

  private static Line.Piece quoted(Claim claim, Phrase phrase) {
    return new Line.Quoted(new Citation(claim.report(), phrase));
  }

  private static boolean speaksPlainly(Claim claim) {
    return claim.attribution().links().isEmpty() && claim.factuality() == Factuality.CERTAIN;
  }

  private static boolean isDoubted(Claim claim) {
    return claim.factuality().isNegative() && !claim.proposition().negated();
  }

  /** The claim that tells the matter best by itself. */
  View clearest(List<View> views) {
    return views.stream()
        .min(
            Comparator.comparingDouble((View v) -> -clarity(v.claim(), views))
                .thenComparing(v -> v.claim(), Claim.ORDER))
        .orElseThrow();
  }

  private double clarity(Claim claim, List<View> views) {
    double clarity = 0;
    String text = claim.text();
    clarity += text.length() >= SHORT ? 2 : 0;
    clarity -= Math.max(0, text.length() - LONG) / 40.0;
    clarity += claim.proposition().tense() == Proposition.Tense.NONE ? 0 : 2;
    clarity += claim.proposition().argument(Proposition.Role.AGENT).isPresent() ? 1 : 0;
    clarity += claim.proposition().argument(Proposition.Role.PATIENT).isPresent() ? 0.5 : 0;
    clarity -= isPronoun(firstWord(claim.phrase())) ? 1.5 : 0;
    clarity += claim.factuality() == Factuality.CERTAIN ? 0.5 : 0;
    clarity -= hasInner(claim, views) ? 2 : 0;
    return clarity;
  }

  private static boolean hasInner(Claim claim, List<View> views) {
    return views.stream()
        .map(View::claim)
        .anyMatch(
            c ->
                c.report().equals(claim.report())
                    && !c.id().equals(claim.id())
                    && claim.span().contains(c.span()));
  }

  private static Phrase firstWord(Phrase phrase) {
    int space = phrase.text().indexOf(' ');
    return space < 0 ? phrase : part(phrase, phrase.span().start(), phrase.span().start() + space);
  }

  /** The claim with that id. */
  Claim claim(String id) {
    Claim claim = claims.get(id);
    if (claim == null) {
      throw new IllegalArgumentException("no claim " + id);
    }
    return claim;
  }
}
