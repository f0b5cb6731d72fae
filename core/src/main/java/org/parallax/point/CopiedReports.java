package org.parallax.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.StoryClaims;
import org.parallax.point.PointBuilder.Points;

/**
 * The reports of a story that are word for word another of its reports. Points are built without
 * them, so that a copy makes no word common, joins nothing and parts nothing; then each of its
 * claims stands wherever the claim stands that it is the copy of.
 */
final class CopiedReports {
  private final StoryClaims story;

  /** By id of a copied claim, the claims that are copies of it. */
  private final Map<String, List<Claim>> copies = new LinkedHashMap<>();

  private final Set<String> reports = new LinkedHashSet<>();

  private CopiedReports(StoryClaims story) {
    this.story = story;
  }

  /** The copies in {@code story}; the first of reports that are alike is the one that counts. */
  static CopiedReports in(StoryClaims story) {
    CopiedReports found = new CopiedReports(story);
    Map<String, Report> first = new HashMap<>();
    for (Report report : story.reports()) {
      Report before = first.putIfAbsent(report.text(), report);
      if (before != null) {
        found.add(before, report);
      }
    }
    return found;
  }

  /** Takes a report for a copy where every claim of it has its twin. */
  private void add(Report original, Report copy) {
    Map<String, Claim> twins = new HashMap<>();
    claims(original).forEach(c -> twins.putIfAbsent(key(c), c));
    List<Claim> its = claims(copy);
    Map<String, List<Claim>> found = new LinkedHashMap<>();
    for (Claim claim : its) {
      Optional.ofNullable(twins.get(key(claim)))
          .ifPresent(t -> found.computeIfAbsent(t.id(), k -> new ArrayList<>()).add(claim));
    }
    if (found.values().stream().mapToInt(List::size).sum() == its.size()) {
      reports.add(copy.id());
      found.forEach((id, all) -> copies.computeIfAbsent(id, k -> new ArrayList<>()).addAll(all));
    }
  }

  private List<Claim> claims(Report report) {
    return story.claims().stream().filter(c -> c.report().equals(report.id())).toList();
  }

  private static String key(Claim claim) {
    return claim.span() + " " + claim.by() + " " + claim.attribution().links().size();
  }

  /** The story without them. */
  StoryClaims left() {
    return reports.isEmpty()
        ? story
        : new StoryClaims(
            story.story(),
            story.reports().stream().filter(r -> !reports.contains(r.id())).toList(),
            story.claims().stream().filter(c -> !reports.contains(c.report())).toList(),
            story.entities(),
            story.mentions().stream().filter(m -> !reports.contains(m.report())).toList());
  }

  /** What was built without them, with their claims. */
  Points back(Points built, List<Origin> origins) {
    if (reports.isEmpty()) {
      return built;
    }
    Map<String, Set<String>> originsOf = new HashMap<>();
    for (Origin origin : origins) {
      origin
          .claims()
          .forEach(c -> originsOf.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(origin.id()));
    }
    return new Points(
        built.matters().stream().map(m -> back(m, originsOf)).toList(),
        built.discrepancies().stream().map(this::back).toList());
  }

  private Matter back(Matter matter, Map<String, Set<String>> originsOf) {
    return new Matter(
        matter.id(),
        matter.title(),
        matter.positions().stream().map(p -> back(p, originsOf)).toList(),
        matter.joins());
  }

  private Position back(Position position, Map<String, Set<String>> originsOf) {
    Set<String> claims = new LinkedHashSet<>(position.claims());
    Set<String> origins = new LinkedHashSet<>(position.origins());
    for (String id : position.claims()) {
      Set<String> own = originsOf.getOrDefault(id, Set.of());
      for (Claim copy : copies.getOrDefault(id, List.of())) {
        claims.add(copy.id());
        if (position.origins().containsAll(own)) {
          origins.addAll(originsOf.getOrDefault(copy.id(), Set.of()));
        }
      }
    }
    return new Position(
        position.id(),
        position.summary(),
        position.denies(),
        inOrder(claims),
        List.copyOf(origins));
  }

  private List<String> inOrder(Collection<String> ids) {
    return story.claims().stream().map(Claim::id).filter(ids::contains).toList();
  }

  private Discrepancy back(Discrepancy found) {
    List<Discrepancy.Value> values =
        found.values().stream().flatMap(v -> Stream.concat(Stream.of(v), alike(v))).toList();
    return new Discrepancy(
        found.id(),
        found.point(),
        found.type(),
        found.alarm(),
        found.severity(),
        found.explanation(),
        values,
        found.positions(),
        found.by());
  }

  /** The same words in the copies: their texts are one. */
  private Stream<Discrepancy.Value> alike(Discrepancy.Value value) {
    return copies.getOrDefault(value.claim(), List.of()).stream()
        .map(c -> new Discrepancy.Value(c.id(), value.value(), value.phrase()));
  }
}
