package org.parallax.point;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Claim;
import org.parallax.model.Origin;
import org.parallax.model.StoryClaims;
import org.parallax.model.Wording;
import org.parallax.point.difference.Comparisons;
import org.parallax.point.difference.Facet;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;
import org.parallax.point.question.Answers;
import org.parallax.point.slot.Readings;
import org.parallax.text.Vectors;

/**
 * Builds points behind a same-event gate: candidates share rare words, the gate judges their slots,
 * average linkage joins them, and only then are values compared.
 */
public final class GatedPointBuilder implements PointBuilder {
  private final Vectors vectors;

  /** A builder that takes words for alike as these vectors have it. */
  public GatedPointBuilder(Vectors vectors) {
    this.vectors = requireNonNull(vectors, "vectors");
  }

  @Override
  public Points build(StoryClaims story, List<Origin> origins) {
    CopiedReports copies = CopiedReports.in(story);
    return copies.back(built(copies.left(), origins), origins);
  }

  private Points built(StoryClaims story, List<Origin> origins) {
    List<View> views = new ArrayList<>();
    Map<String, Claim> claims = new HashMap<>();
    for (Claim claim : story.claims()) {
      views.add(View.of(views.size(), claim));
      claims.put(claim.id(), claim);
    }
    Lines lines = new Lines(claims);
    Grouping grouping = new Grouping(views, vectors);
    Setting setting = Setting.of(story, grouping.gate());
    Writing writing =
        new Writing(
            story.story(),
            lines,
            new Positions(lines, origins),
            new Comparisons(setting),
            grouping.joins());
    List<List<View>> groups = grouping.groups();
    Map<Integer, List<List<Facet>>> answeredBy = new HashMap<>();
    List<List<Facet>> alone = new ArrayList<>();
    for (List<Facet> facets : FacetGroups.of(grouping.feet(), setting).values()) {
      FacetGroups.home(facets, groups)
          .ifPresentOrElse(
              g -> answeredBy.computeIfAbsent(g, k -> new ArrayList<>()).add(facets),
              () -> alone.add(facets));
    }
    Map<Integer, String> pointOf = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      Cell cell = writing.cell(groups.get(i), answeredBy.getOrDefault(i, List.of()));
      groups.get(i).forEach(v -> pointOf.put(v.index(), cell.point().orElseThrow()));
    }
    Readings readings = Readings.of(grouping.told(Map.of(), setting));
    List<Difference> across = Comparisons.across(grouping.told(pointOf, setting), readings);
    List<Built> built = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      built.add(writing.told(groups.get(i), answeredBy.getOrDefault(i, List.of()), across));
    }
    alone.forEach(facets -> built.add(writing.typed(facets, across)));
    for (List<Facet> facets : Answers.in(readings, FacetGroups.mainEvents(grouping.feet()))) {
      built.add(writing.answered(facets, List.of(), across));
    }
    built.sort(weightiestFirst());
    return new Points(
        built.stream().map(Built::matter).toList(), Listing.of(built, across, pointOf));
  }

  private static Comparator<Built> weightiestFirst() {
    return Comparator.comparingDouble((Built b) -> -weight(b))
        .thenComparing(b -> b.cell().views().getFirst().index())
        .thenComparing(b -> b.matter().id());
  }

  /**
   * Points told by many, from many origins, early in the reports, and disputed, come first; a typed
   * question on which all agree stands behind what is told in whole claims.
   */
  private static double weight(Built built) {
    long origins =
        built.matter().positions().stream().flatMap(p -> p.origins().stream()).distinct().count();
    double early =
        built.cell().views().stream()
            .mapToDouble(v -> Math.max(0, 1 - v.claim().span().start() / 1500.0))
            .max()
            .orElse(0);
    boolean disputed = built.differences().stream().anyMatch(Difference::alarm);
    return 10.0 * built.cell().reports()
        + 2 * Math.min(origins, 5)
        + 8 * early
        + (disputed ? 6 : 0)
        - (!disputed && Wording.asks(built.matter().title()) ? 12 : 0);
  }
}
