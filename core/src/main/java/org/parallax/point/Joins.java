package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.model.Join;
import org.parallax.point.difference.Facet;
import org.parallax.point.pair.View;

/**
 * Collects for a point why its claims stand in it, and which claims nearly did: the answer to “why
 * are these one point?” and to “why are these not?”.
 */
final class Joins {
  private static final int MOST_NEAR = 3;
  private static final int MOST_TOGETHER = 12;

  /** What is less likely is not worth asking about. */
  private static final double NEAR = 0.15;

  private final Reasons reasons;

  /** By index of either claim, the likeliest first. */
  private final Map<Integer, List<Scored>> pairs = new HashMap<>();

  Joins(Reasons reasons, List<Scored> scored) {
    this.reasons = reasons;
    for (Scored pair : scored.stream().sorted(Scored.LIKELIEST).toList()) {
      pairs.computeIfAbsent(pair.a().index(), k -> new ArrayList<>()).add(pair);
      pairs.computeIfAbsent(pair.b().index(), k -> new ArrayList<>()).add(pair);
    }
  }

  /** A pair of innermost levels with how likely they are one matter. */
  record Scored(View a, View b, double likelihood) {
    static final Comparator<Scored> LIKELIEST =
        Comparator.comparingDouble((Scored s) -> -s.likelihood)
            .thenComparingInt(s -> s.a.index())
            .thenComparingInt(s -> s.b.index());
  }

  /** Of claims that tell one matter, and of those that answer it in passing. */
  List<Join> told(List<View> group, List<List<Facet>> answered) {
    List<Join> joins = new ArrayList<>(tree(group));
    Set<Integer> linked = indices(group);
    for (List<Facet> facets : answered) {
      answering(facets, linked).forEach(joins::add);
    }
    joins.addAll(near(group, linked));
    return joins;
  }

  /** Of claims that answer a typed question. */
  List<Join> typed(List<Facet> facets) {
    return answering(facets, new HashSet<>(Set.of(facets.getFirst().view().index())));
  }

  /** The likeliest pairs that hold the group together: its maximum spanning tree. */
  private List<Join> tree(List<View> group) {
    Set<Integer> members = indices(group);
    Map<Integer, Integer> roots = new HashMap<>();
    List<Join> joins = new ArrayList<>();
    for (Scored pair : touching(members)) {
      int a = root(roots, pair.a().index());
      int b = root(roots, pair.b().index());
      boolean within = members.contains(pair.a().index()) && members.contains(pair.b().index());
      if (within && a != b && joins.size() < MOST_TOGETHER) {
        roots.put(a, b);
        joins.add(reasons.between(pair.a(), pair.b(), true));
      }
    }
    return joins;
  }

  private List<Join> answering(List<Facet> facets, Set<Integer> linked) {
    List<Join> joins = new ArrayList<>();
    View first =
        facets.stream()
            .map(Facet::view)
            .filter(v -> linked.contains(v.index()))
            .findFirst()
            .orElse(facets.getFirst().view());
    linked.add(first.index());
    for (Facet facet : facets) {
      if (linked.add(facet.view().index()) && joins.size() < MOST_TOGETHER) {
        joins.add(reasons.answering(first, facet.view(), facet.question()));
      }
    }
    return joins;
  }

  /** The likeliest claims of other reports that stand elsewhere. */
  private List<Join> near(List<View> group, Set<Integer> members) {
    List<Join> near = new ArrayList<>();
    for (Scored pair : touching(members)) {
      boolean first = members.contains(pair.a().index());
      View in = first ? pair.a() : pair.b();
      View other = first ? pair.b() : pair.a();
      if (!members.contains(other.index())
          && group.stream().noneMatch(other::sharesSentence)
          && pair.likelihood() >= NEAR
          && !in.report().equals(other.report())
          && near.size() < MOST_NEAR) {
        near.add(reasons.between(in, other, false));
      }
    }
    return near;
  }

  /** The pairs of which one claim at least is a member, the likeliest first. */
  private SortedSet<Scored> touching(Set<Integer> members) {
    SortedSet<Scored> touching = new TreeSet<>(Scored.LIKELIEST);
    members.forEach(m -> touching.addAll(pairs.getOrDefault(m, List.of())));
    return touching;
  }

  private static Set<Integer> indices(List<View> views) {
    Set<Integer> indices = new HashSet<>();
    views.forEach(v -> indices.add(v.index()));
    return indices;
  }

  private static int root(Map<Integer, Integer> roots, int index) {
    int at = index;
    while (roots.containsKey(at)) {
      at = roots.get(at);
    }
    return at;
  }
}
