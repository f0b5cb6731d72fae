package org.parallax.speech;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Channel;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.model.Stance;

/**
 * One attribution as a sieve found it, before it takes its place in a chain.
 *
 * @param rule the sieve's name
 * @param stance how the source stands to the content
 * @param source the source phrase, if there is one
 * @param cue the cue, if there is one
 * @param contents the content; several where its tag cuts it or where it runs over paragraphs
 * @param channel where the words were said
 * @param hearer to whom
 * @param inferred whether the source was taken over from elsewhere
 * @param within a further source between the source and the content: whom it cites
 * @param confidence how likely it is right, between 0 and 1
 */
record Finding(
    String rule,
    Stance stance,
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> contents,
    Optional<Channel> channel,
    Optional<Phrase> hearer,
    boolean inferred,
    Optional<Finding> within,
    double confidence) {
  Finding {
    requireNonNull(rule, "rule");
    requireNonNull(stance, "stance");
    requireNonNull(channel, "channel");
    requireNonNull(hearer, "hearer");
    requireNonNull(within, "within");
    contents = List.copyOf(contents);
  }

  static Finding of(
      String rule, Stance stance, Optional<Span> source, Optional<Span> cue, List<Span> contents) {
    return new Finding(
        rule,
        stance,
        source,
        cue,
        contents,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Confidences.of(rule));
  }

  Finding withContents(List<Span> other) {
    return new Finding(
        rule, stance, source, cue, other, channel, hearer, inferred, within, confidence);
  }

  Finding as(Stance other) {
    return new Finding(
        rule, other, source, cue, contents, channel, hearer, inferred, within, confidence);
  }

  Finding said(Optional<Channel> where, Optional<Phrase> to) {
    return new Finding(
        rule, stance, source, cue, contents, where, to, inferred, within, confidence);
  }

  Finding citing(Finding other) {
    return new Finding(
        rule,
        stance,
        source,
        cue,
        contents,
        channel,
        hearer,
        inferred,
        Optional.of(other),
        confidence);
  }

  Finding asInferred() {
    return new Finding(
        rule, stance, source, cue, contents, channel, hearer, true, within, confidence);
  }

  Finding from(Optional<Span> other) {
    return new Finding(
        rule, stance, other, cue, contents, channel, hearer, inferred, within, confidence);
  }

  /** The same, made or mended by {@code other}, and as likely as it says. */
  Finding by(String other, double likely) {
    return new Finding(
        other, stance, source, cue, contents, channel, hearer, inferred, within, likely);
  }

  /** What tells where it stands: its cue, else its content. */
  Span anchor() {
    return cue.orElseGet(contents::getFirst);
  }

  /** Whether one of the contents holds {@code span}. */
  boolean holds(Span span) {
    return contents.stream().anyMatch(c -> c.contains(span));
  }
}
