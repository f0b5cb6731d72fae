package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Position;
import org.parallax.model.StoryClaims;

/**
 * Builds points behind a same-event gate: candidates share rare words, the gate judges their slots,
 * average linkage joins them, and only then are values compared.
 */
public final class GatedPointBuilder implements PointBuilder {

  /** A point with what differs in it. */
  private record Built(Matter matter, Cell cell, List<Difference> differences) {}

  @Override
  public Points build(StoryClaims story, List<Origin> origins) {
    List<View> views = new ArrayList<>();
    for (Claim claim : story.claims()) {
      views.add(View.of(views.size(), claim));
    }
    Map<String, Claim> claims = new HashMap<>();
    story.claims().forEach(c -> claims.put(c.id(), c));
    Lines lines = new Lines(claims);
    Positions positions = new Positions(lines, origins);
    List<Built> built = new ArrayList<>();
    Grouping grouping = new Grouping(views);
    for (List<View> group : grouping.groups()) {
      built.add(point(story.story(), group, lines, positions));
    }
    built.sort(weightiestFirst());
    Map<Integer, String> pointOf = new HashMap<>();
    built.forEach(b -> b.cell().views().forEach(v -> pointOf.put(v.index(), b.matter().id())));
    List<Difference> across = Comparisons.across(grouping.told(pointOf));
    return new Points(
        built.stream().map(Built::matter).toList(), discrepancies(built, across, pointOf));
  }

  private static Built point(String story, List<View> group, Lines lines, Positions positions) {
    List<String> parts = new ArrayList<>(List.of(story));
    group.stream().map(v -> v.claim().id()).sorted().forEach(parts::add);
    String id = ContentId.of("p", parts.toArray(String[]::new));
    Cell cell = new Cell(Optional.of(id), group);
    List<Difference> differences = Comparisons.in(cell);
    Matter matter = new Matter(id, lines.title(group), positions.of(cell, differences));
    return new Built(matter, cell, differences);
  }

  private static List<Discrepancy> discrepancies(
      List<Built> built, List<Difference> across, Map<Integer, String> pointOf) {
    Map<String, Matter> matters = new HashMap<>();
    List<Difference> all = new ArrayList<>(across);
    for (Built one : built) {
      matters.put(one.matter().id(), one.matter());
      all.addAll(one.differences());
    }
    all.sort(Comparisons.sharpestFirst());
    Map<String, Discrepancy> listed = new LinkedHashMap<>();
    for (Difference difference : all) {
      Set<String> positions = new LinkedHashSet<>();
      for (Difference.Held held : difference.values()) {
        String point = pointOf.getOrDefault(held.view().index(), "");
        Optional.ofNullable(matters.get(point))
            .ifPresent(m -> positions.addAll(positions(held.view().claim().id(), m)));
      }
      Discrepancy discrepancy = difference.toDiscrepancy(List.copyOf(positions));
      listed.putIfAbsent(discrepancy.id(), discrepancy);
    }
    return List.copyOf(listed.values());
  }

  private static List<String> positions(String claim, Matter matter) {
    return matter.positions().stream()
        .filter(p -> p.claims().contains(claim))
        .map(Position::id)
        .toList();
  }

  private static Comparator<Built> weightiestFirst() {
    return Comparator.comparingDouble((Built b) -> -weight(b))
        .thenComparing(b -> b.cell().views().getFirst().index())
        .thenComparing(b -> b.matter().id());
  }

  /** Points told by many, from many origins, early in the reports, and disputed, come first. */
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
        + (disputed ? 6 : 0);
  }
}
