package org.parallax.point;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Position;
import org.parallax.model.StoryClaims;
import org.parallax.model.Wording;
import org.parallax.point.difference.Comparisons;
import org.parallax.point.difference.Facet;
import org.parallax.point.difference.Question;
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
    Grouping grouping = new Grouping(views, vectors);
    Setting setting = Setting.of(story, grouping.gate());
    Writing writing =
        new Writing(story.story(), lines, positions, new Comparisons(setting), grouping.joins());
    List<List<View>> groups = grouping.groups();
    Map<Question, List<Facet>> questions = FacetGroups.of(grouping.feet(), setting);
    Map<Integer, List<List<Facet>>> answeredBy = new HashMap<>();
    for (List<Facet> facets : questions.values()) {
      FacetGroups.home(facets, groups)
          .ifPresentOrElse(
              g -> answeredBy.computeIfAbsent(g, k -> new ArrayList<>()).add(facets),
              () -> built.add(writing.typed(facets)));
    }
    Readings readings = Readings.of(grouping.told(Map.of(), setting));
    for (List<Facet> facets : Answers.in(readings, FacetGroups.mainEvents(grouping.feet()))) {
      built.add(writing.answered(facets, List.of()));
    }
    for (int i = 0; i < groups.size(); i++) {
      built.add(writing.told(groups.get(i), answeredBy.getOrDefault(i, List.of())));
    }
    Map<Integer, String> pointOf = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      String id = built.get(built.size() - groups.size() + i).matter().id();
      groups.get(i).forEach(v -> pointOf.put(v.index(), id));
    }
    built.sort(weightiestFirst());
    List<Difference> across = Comparisons.across(grouping.told(pointOf, setting), readings);
    return new Points(
        built.stream().map(Built::matter).toList(), discrepancies(built, across, pointOf));
  }

  /** Writes points out of groups of claims. */
  private record Writing(
      String story, Lines lines, Positions positions, Comparisons comparisons, Joins joins) {

    /** The point of claims that tell one matter, with those that tell of it in passing. */
    Built told(List<View> group, List<List<Facet>> answered) {
      Map<Integer, View> views = new TreeMap<>();
      group.forEach(v -> views.put(v.index(), v));
      answered.forEach(facets -> facets.forEach(f -> views.put(f.view().index(), f.view())));
      Cell cell = cell("", List.copyOf(views.values()));
      List<Difference> differences = new ArrayList<>(comparisons.in(cell));
      answered.forEach(
          facets -> {
            List<Difference> typed = comparisons.of(cell, facets);
            differences.removeIf(d -> typed.stream().anyMatch(t -> t.covers(d)));
            differences.addAll(typed);
          });
      differences.sort(Comparisons.sharpestFirst());
      Matter matter =
          new Matter(
              cell.point().orElseThrow(),
              lines.title(group),
              positions.of(cell, differences, inPassing(group, answered)),
              joins.told(group, answered));
      return new Built(matter, cell, differences);
    }

    /** The point of a typed question that no other point answers. */
    Built typed(List<Facet> facets) {
      List<View> views = facets.stream().map(Facet::view).distinct().toList();
      Question question = facets.getFirst().question();
      Cell cell = cell(question.toString(), views);
      return answered(facets, comparisons.of(cell, facets));
    }

    /** The same, with the differences that were found between the answers. */
    Built answered(List<Facet> facets, List<Difference> found) {
      List<View> views = facets.stream().map(Facet::view).distinct().toList();
      Question question = facets.getFirst().question();
      Cell cell = cell(question.toString(), views);
      List<Difference> differences = new ArrayList<>(found);
      differences.sort(Comparisons.sharpestFirst());
      List<Position> held = positions.of(cell, differences, facets);
      Matter matter =
          new Matter(
              cell.point().orElseThrow(),
              lines.title(question, held.getFirst().summary()),
              held,
              joins.typed(facets));
      return new Built(matter, cell, differences);
    }

    private Cell cell(String question, List<View> views) {
      List<String> parts = new ArrayList<>(List.of(story, question));
      views.stream().map(v -> v.claim().id()).sorted().forEach(parts::add);
      return new Cell(Optional.of(ContentId.of("p", parts.toArray(String[]::new))), views);
    }

    /**
     * What claims from outside of the group answer, unless it is the number that the group tells:
     * one that only tells the same day is no support of what else the point holds.
     */
    private static Map<Integer, String> inPassing(List<View> group, List<List<Facet>> answered) {
      Set<Integer> members = new HashSet<>();
      group.forEach(v -> members.add(v.index()));
      Map<Integer, String> answers = new TreeMap<>();
      for (List<Facet> facets : answered) {
        Set<String> told = new HashSet<>();
        facets.stream()
            .filter(f -> members.contains(f.view().index()) && f.isNumber())
            .forEach(f -> told.add(f.key()));
        answers(facets)
            .forEach(
                (index, key) -> {
                  if (!members.contains(index) && !told.contains(key)) {
                    answers.putIfAbsent(index, key);
                  }
                });
      }
      return answers;
    }

    /** What each claim answers, by its index. */
    private static Map<Integer, String> answers(List<Facet> facets) {
      Map<Integer, String> answers = new TreeMap<>();
      facets.forEach(f -> answers.putIfAbsent(f.view().index(), f.key()));
      return answers;
    }
  }

  private static List<Discrepancy> discrepancies(
      List<Built> built, List<Difference> across, Map<Integer, String> pointOf) {
    Map<String, Matter> matters = new HashMap<>();
    List<Difference> all = new ArrayList<>();
    for (Built one : built) {
      matters.put(one.matter().id(), one.matter());
      all.addAll(one.differences());
    }
    List<Difference> inPoints = List.copyOf(all);
    for (Difference difference : across.stream().sorted(Comparisons.sharpestFirst()).toList()) {
      if (inPoints.stream().noneMatch(t -> t.answers(difference))
          && all.stream().noneMatch(t -> t.repeats(difference))) {
        all.add(difference);
      }
    }
    all.sort(Comparisons.sharpestFirst());
    Map<String, Discrepancy> listed = new LinkedHashMap<>();
    for (Difference difference : all) {
      Set<String> positions = new LinkedHashSet<>();
      for (Difference.Held held : difference.values()) {
        String point =
            difference.cell().point().orElse(pointOf.getOrDefault(held.view().index(), ""));
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
