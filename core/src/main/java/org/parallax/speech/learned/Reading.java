package org.parallax.speech.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;

/** One attribution while it is read: what was chosen so far, as tokens of its paragraph. */
public final class Reading {
  final Paragraph paragraph;
  final int anchor;
  final Trails trails;
  final int hint;
  int cueFrom;
  int cueTo;
  int source = Choice.NONE;
  int sourceFrom = Choice.NONE;
  int sourceTo = Choice.NONE;
  int leftFrom = Choice.NONE;
  int leftTo = Choice.NONE;
  int rightFrom = Choice.NONE;
  int rightTo = Choice.NONE;
  double anchorOdds = 1;
  double cueOdds = 1;
  double sourceOdds = 1;
  double contentOdds = 1;
  double accepted;

  public Reading(Paragraph paragraph, int anchor) {
    this.paragraph = paragraph;
    this.anchor = anchor;
    this.trails = Trails.from(paragraph, anchor);
    this.hint = paragraph.hintCue[anchor];
    this.cueFrom = anchor;
    this.cueTo = anchor;
  }

  /** What was chosen for {@code question}. */
  public int chosen(Question question) {
    return switch (question) {
      case ANCHOR, ACCEPT -> anchor;
      case CUE_START -> cueFrom;
      case CUE_END -> cueTo;
      case SOURCE -> source;
      case SOURCE_START -> sourceFrom;
      case SOURCE_END -> sourceTo;
      case LEFT -> leftTo;
      case LEFT_START -> leftFrom;
      case RIGHT -> rightFrom;
      case RIGHT_END -> rightTo;
    };
  }

  /** Chooses {@code place} as the answer to {@code question}. */
  public void choose(Question question, int place) {
    switch (question) {
      case ANCHOR, ACCEPT -> throw new IllegalArgumentException(question + " is not chosen");
      case CUE_START -> cueFrom = place;
      case CUE_END -> cueTo = place;
      case SOURCE -> source = place;
      case SOURCE_START -> sourceFrom = place;
      case SOURCE_END -> sourceTo = place;
      case LEFT -> leftTo = place;
      case LEFT_START -> leftFrom = place;
      case RIGHT -> rightFrom = place;
      case RIGHT_END -> rightTo = place;
    }
  }

  /** Whether {@code question} needs no answer since there is nothing that it asks about. */
  public boolean isMoot(Question question) {
    return switch (question) {
      case SOURCE_START, SOURCE_END -> source == Choice.NONE;
      case LEFT_START -> leftTo == Choice.NONE;
      case RIGHT_END -> rightFrom == Choice.NONE;
      default -> false;
    };
  }

  /** Whether the token lies in the content. */
  boolean holds(int token) {
    return within(token, leftFrom, leftTo) || within(token, rightFrom, rightTo);
  }

  private static boolean within(int token, int from, int to) {
    return from >= 0 && from <= token && token <= to;
  }

  boolean hasContent() {
    return leftTo >= 0 || rightFrom >= 0;
  }

  /** Whether the cues of both share a token. */
  boolean meets(Reading other) {
    return cueFrom <= other.cueTo && other.cueFrom <= cueTo;
  }

  /** Whether {@code other} cannot stand beside it: their cues meet, or it holds the other's. */
  boolean excludes(Reading other) {
    return paragraph == other.paragraph && (meets(other) || holds(other.anchor));
  }

  /** The cue. */
  public Span cue() {
    return paragraph.span(cueFrom, cueTo);
  }

  /** The source, if there is one. */
  public Optional<Span> source() {
    return source < 0 ? Optional.empty() : Optional.of(paragraph.span(sourceFrom, sourceTo));
  }

  /** The pieces of the content, in the order of the text. */
  public List<Span> contents() {
    List<Span> pieces = new ArrayList<>();
    if (leftTo >= 0) {
      pieces.add(paragraph.span(leftFrom, leftTo));
    }
    if (rightFrom >= 0) {
      pieces.add(paragraph.span(rightFrom, rightTo));
    }
    return pieces;
  }

  /** The probability that the attribution is right as a whole. */
  public double confidence() {
    return accepted;
  }

  public Paragraph paragraph() {
    return paragraph;
  }

  public int anchor() {
    return anchor;
  }
}
