package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.brief.CarriedSummaries;
import org.parallax.grade.Graded;
import org.parallax.model.Brief;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Coverage;
import org.parallax.model.Discrepancy;
import org.parallax.model.Entity;
import org.parallax.model.Extraction;
import org.parallax.model.Ledger;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.Register;
import org.parallax.model.Report;
import org.parallax.model.Story;
import org.parallax.model.StoryClaims;
import org.parallax.point.PointBuilder.Points;
import org.parallax.resolve.SharedQuotes;

/**
 * The stages in their order: reports that were read alone become a settled ledger. Pure. Stories
 * are told side by side, by as many threads as the pool has in which it is called.
 */
public final class Pipeline {
  private final StoryStages stages;
  private final Register register;

  public Pipeline(StoryStages stages, Register register) {
    this.stages = stages;
    this.register = register;
  }

  /** The settled ledger of a set of reports, whatever order they come in. */
  public Ledger settle(List<Extraction> extractions) {
    List<Extraction> settled = Settled.order(extractions);
    List<List<Extraction>> groups =
        stages.grouper().group(settled.stream().filter(e -> e.report().isRead()).toList());
    List<Told> told = groups.parallelStream().map(this::tell).sorted(Told.NEWEST_FIRST).toList();
    return ledger(told, settled);
  }

  private Told tell(List<Extraction> group) {
    String id = ContentId.of("s", group.getFirst().report().id());
    StoryClaims claims = SharedQuotes.completed(stages.merger().merge(id, group));
    List<Origin> origins = stages.origins().find(claims, register);
    Points built = stages.points().build(claims, origins);
    CarriedSummaries summaries = new CarriedSummaries(claims);
    List<Matter> matters = built.matters().stream().map(summaries::carried).toList();
    List<Point> points = new ArrayList<>();
    for (Graded graded :
        stages.grader().grade(matters, claims, origins, built.discrepancies(), register)) {
      Matter matter = graded.matter();
      points.add(
          new Point(
              matter.id(),
              id,
              matter.title(),
              matter.positions(),
              graded.grades(),
              matter.joins(),
              graded.ladders()));
    }
    Brief brief = stages.briefs().write(claims, points, built.discrepancies(), origins);
    return new Told(claims, points, built.discrepancies(), origins, brief);
  }

  /** One story with all that is known of it. */
  private record Told(
      StoryClaims claims,
      List<Point> points,
      List<Discrepancy> discrepancies,
      List<Origin> origins,
      Brief brief) {

    static final Comparator<Told> NEWEST_FIRST =
        Comparator.comparing((Told t) -> t.newest(), Comparator.<java.time.Instant>reverseOrder())
            .thenComparing(t -> t.claims.story());

    private java.time.Instant newest() {
      return claims.reports().stream()
          .map(r -> r.published().sortKey())
          .filter(i -> !i.equals(java.time.Instant.MAX))
          .max(Comparator.naturalOrder())
          .orElse(java.time.Instant.MIN);
    }

    Story story() {
      return new Story(
          claims.story(), brief.headline(), claims.reports().stream().map(Report::id).toList());
    }
  }

  private static Ledger ledger(List<Told> told, List<Extraction> settled) {
    List<Report> reports = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    List<Discrepancy> discrepancies = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    Map<String, Entity> entities = new TreeMap<>();
    for (Told story : told) {
      reports.addAll(story.claims().reports());
      claims.addAll(story.claims().claims());
      points.addAll(story.points());
      discrepancies.addAll(story.discrepancies());
      origins.addAll(story.origins());
      story.claims().entities().forEach(e -> entities.put(e.id(), e));
    }
    Map<String, Coverage> coverage = new HashMap<>();
    for (Extraction extraction : settled) {
      coverage.put(extraction.report().id(), extraction.coverage());
      if (!extraction.report().isRead()) {
        reports.add(extraction.report());
      }
    }
    return new Ledger(
        reports,
        told.stream().map(Told::story).toList(),
        claims,
        points,
        discrepancies,
        origins,
        List.copyOf(entities.values()),
        told.stream().map(Told::brief).toList(),
        coverage);
  }
}
