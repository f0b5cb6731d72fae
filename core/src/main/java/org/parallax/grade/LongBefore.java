package org.parallax.grade;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Published;
import org.parallax.model.Span;
import org.parallax.model.StoryClaims;
import org.parallax.model.Time;

/**
 * Tells what is told of an event long before the one that a story is of: a fire of 1994 in a story
 * of today's.
 *
 * @param story the story
 * @param edge times that end before it lie long before; empty where no report has a date
 */
record LongBefore(StoryClaims story, Optional<LocalDateTime> edge) {
  /** What lies further before the first report is another event. */
  private static final int DAYS = 60;

  /** "Since 1987" and "built in 1962" tell no time of what happened. */
  private static final Pattern OTHERWISE =
      Pattern.compile("\\b(?:since|until|built|founded|opened|born|established)(?: in)?\\s*$");

  /** What hangs on the time of the clause before: "in 2003, when four people died". */
  private static final Pattern WHEN = Pattern.compile("\\b(?:when|in which)\\s*$");

  static LongBefore of(StoryClaims story) {
    return new LongBefore(
        story,
        story.reports().stream()
            .map(r -> r.published())
            .filter(p -> !(p instanceof Published.Unknown))
            .map(p -> LocalDateTime.ofInstant(p.sortKey(), ZoneOffset.UTC).minusDays(DAYS))
            .min(LocalDateTime::compareTo));
  }

  /** Whether the claim gives a time, and each lies long before the first report. */
  boolean tells(Claim claim) {
    List<Time> times = times(claim);
    if (times.isEmpty() && WHEN.matcher(before(claim, claim.span())).find()) {
      times =
          story.claims().stream()
              .filter(c -> c.report().equals(claim.report()))
              .filter(c -> c.sentence().equals(claim.sentence()))
              .flatMap(c -> times(c).stream())
              .filter(t -> t.phrase().span().end() <= claim.span().start())
              .toList();
    }
    return edge.isPresent()
        && !times.isEmpty()
        && times.stream().allMatch(t -> t.until().orElseThrow().isBefore(edge.get()));
  }

  private List<Time> times(Claim claim) {
    return claim.times().stream()
        .filter(t -> t.until().isPresent() && t.anchor() != Time.Anchor.DURATION)
        .filter(t -> !OTHERWISE.matcher(before(claim, t.phrase().span())).find())
        .toList();
  }

  /** The words of the sentence before a stretch of it. */
  private String before(Claim claim, Span span) {
    int start = Math.min(claim.sentence().start(), span.start());
    return new Span(start, span.start())
        .of(story.report(claim.report()).text())
        .toLowerCase(Locale.ROOT);
  }
}
