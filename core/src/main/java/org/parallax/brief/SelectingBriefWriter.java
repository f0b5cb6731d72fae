package org.parallax.brief;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Brief;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Line;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.StoryClaims;

/**
 * Writes a brief by selecting points and quoting what the reports say on them. It writes no
 * sentence of its own: a line is a stretch of a report, or such stretches within a closed template,
 * and the {@link LineVerifier} refuses what its spans do not carry.
 */
public final class SelectingBriefWriter implements BriefWriter {
  private static final int POINTS_TRIED = 100;

  private final LineVerifier verifier = new LineVerifier();

  @Override
  public Brief write(
      StoryClaims claims,
      List<Point> points,
      List<Discrepancy> discrepancies,
      List<Origin> origins) {
    StoryView story = new StoryView(claims);
    Headlines headlines = new Headlines(story, points, verifier);
    Candidates candidates =
        new Candidates(story, new Borne(story, points), discrepancies, verifier);
    Optional<Line> headline = headlines.choose();
    List<Candidate> lines =
        Selection.of(
            candidates.weightiest(points, POINTS_TRIED).parallelStream()
                .map(candidates::of)
                .map(of -> of.stream().filter(c -> !says(c, headline)).toList())
                .toList());
    return new Brief(
        claims.story(),
        headline.orElseGet(() -> lines.isEmpty() ? headlines.opening() : lines.getFirst().line()),
        lines.stream().map(SelectingBriefWriter::entry).toList());
  }

  private static boolean says(Candidate line, Optional<Line> headline) {
    return headline.filter(h -> h.text().contains(line.line().text())).isPresent();
  }

  private static Brief.Entry entry(Candidate line) {
    return new Brief.Entry(
        line.line(),
        Optional.of(line.point().id()),
        Optional.of(line.point().grade().name()),
        line.claims().stream().map(Claim::id).distinct().toList(),
        line.part(),
        line.beyond());
  }
}
