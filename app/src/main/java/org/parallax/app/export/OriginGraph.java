package org.parallax.app.export;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Backing;
import org.parallax.model.Claim;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.Report;

/**
 * Who stands behind whom on one point, laid out in columns: reports, acts that pass words on, and
 * the acts at the end.
 *
 * @param nodes reports in their order, then acts; the acts of a column stand near what leans on
 *     them
 * @param edges by whoever leans, in the order of the nodes
 * @param together the acts that count once, two or more of one column each
 * @param lanes rows of the middle column that lines to acts of the last one pass through, each with
 *     the id of the act
 */
record OriginGraph(
    List<Node> nodes, List<Edge> edges, List<List<Node>> together, List<Node> lanes) {
  /**
   * A report or an act.
   *
   * @param id of the report or origin
   * @param label the outlet with its number, or who acted
   * @param column 0 for reports
   * @param row within its column, from 0
   */
  record Node(String id, String label, int column, int row) {}

  /**
   * One leaning on another.
   *
   * @param from who leans
   * @param to the act
   * @param why what shows it
   * @param claims of the point that lean so; empty where one act leans on another
   */
  record Edge(Node from, Node to, Backing why, List<Claim> claims) {}

  OriginGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    together = together.stream().map(List::copyOf).toList();
    lanes = List.copyOf(lanes);
  }

  int columns() {
    return nodes.stream().mapToInt(n -> n.column() + 1).max().orElse(0);
  }

  int rows() {
    return Stream.concat(nodes.stream(), lanes.stream()).mapToInt(n -> n.row() + 1).max().orElse(0);
  }

  static OriginGraph of(Point point, StoryShape shape) {
    List<Claim> claims = shape.claims(point);
    Map<String, Origin> acts = acts(point, claims, shape);
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Report report : shape.reportsOf(point)) {
      String label = shape.number(report) + " " + report.outlet().name();
      nodes.put(report.id(), new Node(report.id(), label, 0, nodes.size()));
    }
    Set<String> passing = passing(acts);
    place(acts, false, passing, shape.voices(point), nodes);
    place(acts, true, passing, shape.voices(point), nodes);
    List<Edge> edges = new ArrayList<>();
    for (Node node : nodes.values()) {
      for (Origin act : acts.values()) {
        act.behind().stream()
            .filter(b -> b.from().equals(node.id()))
            .flatMap(b -> edge(node, act, b, claims, nodes).stream())
            .forEach(edges::add);
      }
      passedOn(node, acts, claims, nodes, edges);
    }
    List<List<Node>> together =
        shape.voices(point).stream()
            .map(ids -> nodes.values().stream().filter(n -> ids.contains(n.id())).toList())
            .map(OriginGraph::ofLastColumn)
            .filter(n -> n.size() > 1)
            .toList();
    return OriginLanes.of(new OriginGraph(List.copyOf(nodes.values()), edges, together, List.of()));
  }

  /** A report that has its claims through somebody leans on whoever passes them on. */
  private static void passedOn(
      Node report,
      Map<String, Origin> acts,
      List<Claim> claims,
      Map<String, Node> nodes,
      List<Edge> edges) {
    for (Origin act : acts.values()) {
      for (Backing backing : act.behind()) {
        Node passing = nodes.get(backing.from());
        if (passing == null || passing.column() == 0 || report.column() > 0) {
          continue;
        }
        List<Claim> its =
            claims.stream()
                .filter(c -> c.report().equals(report.id()) && backing.claims().contains(c.id()))
                .toList();
        boolean isThere =
            edges.stream().anyMatch(e -> e.from().equals(report) && e.to().equals(passing));
        if (!its.isEmpty() && !isThere) {
          edges.add(new Edge(report, passing, backing, its));
        }
      }
    }
  }

  /** The acts behind the point, those that they lean on in turn, and those that pass words on. */
  private static Map<String, Origin> acts(Point point, List<Claim> claims, StoryShape shape) {
    Map<String, Origin> acts = new LinkedHashMap<>();
    shape.originsOf(point).forEach(o -> acts.put(o.id(), o));
    Map<String, Origin> others = new LinkedHashMap<>();
    shape.origins().forEach(o -> others.put(o.id(), o));
    Set<String> ids = new HashSet<>();
    claims.forEach(c -> ids.add(c.id()));
    for (Origin origin : shape.origins()) {
      for (Backing backing : origin.behind()) {
        boolean isOfActs = acts.containsKey(origin.id()) || acts.containsKey(backing.from());
        Origin passing = others.get(backing.from());
        if (passing != null && isOfActs && backing.claims().stream().anyMatch(ids::contains)) {
          acts.putIfAbsent(passing.id(), passing);
          acts.putIfAbsent(origin.id(), origin);
        }
      }
    }
    return acts;
  }

  /** The acts that lean on another of them. */
  private static Set<String> passing(Map<String, Origin> acts) {
    Set<String> passing = new LinkedHashSet<>();
    for (Origin act : acts.values()) {
      act.behind().stream()
          .map(Backing::from)
          .filter(from -> acts.containsKey(from) && !from.equals(act.id()))
          .forEach(passing::add);
    }
    return passing;
  }

  private static List<Node> ofLastColumn(List<Node> nodes) {
    int last = nodes.stream().mapToInt(Node::column).max().orElse(0);
    return nodes.stream().filter(n -> n.column() == last).toList();
  }

  /**
   * Puts the acts of one column below one another, each near the middle of what leans on it, those
   * that count once side by side.
   */
  private static void place(
      Map<String, Origin> acts,
      boolean isEnd,
      Set<String> passing,
      List<List<String>> voices,
      Map<String, Node> nodes) {
    int column = isEnd && !passing.isEmpty() ? 2 : 1;
    Map<String, Double> middles = new HashMap<>();
    List<Origin> here =
        acts.values().stream().filter(a -> passing.contains(a.id()) != isEnd).toList();
    for (Origin act : here) {
      middles.put(
          act.id(),
          act.behind().stream()
              .flatMap(b -> Optional.ofNullable(nodes.get(b.from())).stream())
              .mapToInt(Node::row)
              .average()
              .orElse(0));
    }
    Comparator<Origin> order =
        Comparator.comparing((Origin a) -> middle(a.id(), voices, middles))
            .thenComparing(a -> group(a.id(), voices))
            .thenComparing(a -> middles.getOrDefault(a.id(), 0.0));
    int row = 0;
    for (Origin act : here.stream().sorted(order).toList()) {
      nodes.put(act.id(), new Node(act.id(), Plain.act(act), column, row++));
    }
  }

  private static int group(String id, List<List<String>> voices) {
    for (int i = 0; i < voices.size(); i++) {
      if (voices.get(i).contains(id)) {
        return i;
      }
    }
    return voices.size();
  }

  private static double middle(String id, List<List<String>> voices, Map<String, Double> middles) {
    return voices.stream().filter(v -> v.contains(id)).findFirst().orElse(List.of(id)).stream()
        .filter(middles::containsKey)
        .mapToDouble(v -> middles.getOrDefault(v, 0.0))
        .average()
        .orElse(0);
  }

  private static Optional<Edge> edge(
      Node from, Origin act, Backing why, List<Claim> claims, Map<String, Node> nodes) {
    Set<String> passed = new HashSet<>();
    act.behind().stream()
        .filter(b -> from.column() == 0 && isAct(nodes.get(b.from())))
        .forEach(b -> passed.addAll(b.claims()));
    List<Claim> leaning =
        claims.stream()
            .filter(c -> why.claims().contains(c.id()) && !passed.contains(c.id()))
            .toList();
    Node to = nodes.get(act.id());
    if (to == null || to.equals(from) || leaning.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Edge(from, to, why, leaning));
  }

  private static boolean isAct(@Nullable Node node) {
    return node != null && node.column() > 0;
  }
}
