package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One link of an attribution chain: somebody who said, found or believes the content, and how.
 *
 * @param source who; empty for a cue without a source ("reportedly"), which is no link of the chain
 *     that is counted
 * @param cue the words that make the attribution ("said", "according to"); empty where a quote has
 *     no tag of its own
 * @param stance how the source stands to the content
 * @param channel where the words were said, if told
 * @param hearer to whom they were said, if told ("told the agency")
 * @param inferred whether the source was taken over from elsewhere (a neighbouring tag, another
 *     report)
 * @param confidence between 0 and 1
 * @param by name of the rule or model that made the link
 * @param shownBy the words of another report that name the source, where it was taken over from
 *     there; else empty
 */
public record Link(
    Optional<Source> source,
    Optional<Phrase> cue,
    Stance stance,
    Optional<Channel> channel,
    Optional<Phrase> hearer,
    boolean inferred,
    double confidence,
    String by,
    Optional<Citation> shownBy) {
  /** How far a source of another report may be trusted. */
  private static final double TAKEN_OVER = 0.8;

  public Link {
    requireNonNull(source, "source");
    requireNonNull(cue, "cue");
    requireNonNull(stance, "stance");
    requireNonNull(channel, "channel");
    requireNonNull(hearer, "hearer");
    requireNonNull(by, "by");
    requireNonNull(shownBy, "shownBy");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be within 0 and 1");
    }
  }

  /** A link that its own report shows. */
  public Link(
      Optional<Source> source,
      Optional<Phrase> cue,
      Stance stance,
      Optional<Channel> channel,
      Optional<Phrase> hearer,
      boolean inferred,
      double confidence,
      String by) {
    this(source, cue, stance, channel, hearer, inferred, confidence, by, Optional.empty());
  }

  /** The same link with another stance. */
  public Link withStance(Stance other) {
    return new Link(source, cue, other, channel, hearer, inferred, confidence, by, shownBy);
  }

  /** The same link with another source. */
  public Link withSource(Source other) {
    return new Link(
        Optional.of(other), cue, stance, channel, hearer, inferred, confidence, by, shownBy);
  }

  /**
   * The same link with a source that another report names.
   *
   * @param rule that took it over
   * @param shown where the other report names it
   */
  public Link takenOver(Source other, String rule, Citation shown) {
    return new Link(
        Optional.of(other),
        cue,
        stance,
        channel,
        hearer,
        true,
        confidence * TAKEN_OVER,
        by + "+" + rule,
        Optional.of(shown));
  }
}
