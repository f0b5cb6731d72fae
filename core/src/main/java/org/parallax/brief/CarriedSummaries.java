package org.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Line;
import org.parallax.model.Matter;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.StoryClaims;

/**
 * Sees to it that the summary of a position keeps the negations, hedges and speakers of its claims:
 * one that does not is replaced by longer words of the same claims. Pure.
 */
public final class CarriedSummaries {
  private static final int CLAIMS_TRIED = 6;

  private final StoryView story;
  private final Realiser realiser;
  private final LineVerifier verifier = new LineVerifier();

  public CarriedSummaries(StoryClaims claims) {
    this.story = new StoryView(claims);
    this.realiser = new Realiser(story);
  }

  /** The matter with a summary for each position that its spans carry. */
  public Matter carried(Matter matter) {
    List<Position> positions = matter.positions().stream().map(this::carried).toList();
    return new Matter(matter.id(), matter.title(), positions, matter.joins());
  }

  private Position carried(Position position) {
    if (isSound(position.summary())) {
      return position;
    }
    List<Line> longer = new ArrayList<>();
    List<Claim> claims = position.claims().stream().limit(CLAIMS_TRIED).map(story::claim).toList();
    for (Claim claim : claims) {
      realiser.realisations(claim).forEach(r -> longer.add(new Line(r.pieces())));
    }
    claims.forEach(claim -> longer.add(sentence(claim)));
    Optional<Line> sound = longer.stream().filter(this::isSound).findFirst();
    return new Position(
        position.id(),
        sound.orElseGet(() -> sentence(claims.getFirst())),
        position.denies(),
        position.claims(),
        position.origins());
  }

  private boolean isSound(Line line) {
    return !line.text().isBlank()
        && verifier.violations(line, story.story().claims(), story::report).isEmpty();
  }

  private Line sentence(Claim claim) {
    Report report = story.report(claim);
    return new Line(
        List.of(new Line.Quoted(new Citation(report.id(), report.phrase(claim.sentence())))));
  }
}
