package org.parallax.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.app.export.OriginGraph.Edge;
import org.parallax.app.export.OriginGraph.Node;

/**
 * Makes room for what leads past a column: whoever leans on an act of the last column without
 * anybody between them gets a row of the middle column to pass through, so that no line runs behind
 * a box and seems to lead through it.
 */
final class OriginLanes {
  private OriginLanes() {}

  /** A box or a lane of the middle column, and the row that it would like. */
  private record Item(Node node, boolean isLane, double middle) {
    static final Comparator<Item> ORDER =
        Comparator.comparingDouble(Item::middle).thenComparing(Item::isLane);
  }

  /** The same graph with lanes, one for each act that lines past the middle column lead to. */
  static OriginGraph of(OriginGraph graph) {
    List<Node> ends =
        graph.edges().stream().filter(OriginLanes::isLong).map(Edge::to).distinct().toList();
    if (ends.isEmpty()) {
      return graph;
    }
    List<Item> items = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (node.column() == 1) {
        items.add(new Item(node, false, middle(graph.edges(), node, node.row(), false)));
      }
    }
    for (Node end : ends) {
      items.add(new Item(end, true, middle(graph.edges(), end, end.row(), true)));
    }
    items.sort(Item.ORDER);
    Map<Node, Node> moved = new HashMap<>();
    List<Node> lanes = new ArrayList<>();
    for (int row = 0; row < items.size(); row++) {
      Node node = items.get(row).node();
      Node placed = new Node(node.id(), node.label(), 1, row);
      if (items.get(row).isLane()) {
        lanes.add(placed);
      } else {
        moved.put(node, placed);
      }
    }
    return new OriginGraph(
        graph.nodes().stream().map(n -> moved.getOrDefault(n, n)).toList(),
        graph.edges().stream().map(e -> moved(e, moved)).toList(),
        graph.together(),
        lanes);
  }

  static boolean isLong(Edge edge) {
    return edge.to().column() - edge.from().column() > 1;
  }

  /** The lane that an edge passes through. */
  static Optional<Node> lane(OriginGraph graph, Edge edge) {
    return isLong(edge)
        ? graph.lanes().stream().filter(l -> l.id().equals(edge.to().id())).findFirst()
        : Optional.empty();
  }

  private static Edge moved(Edge edge, Map<Node, Node> moved) {
    return new Edge(
        moved.getOrDefault(edge.from(), edge.from()),
        moved.getOrDefault(edge.to(), edge.to()),
        edge.why(),
        edge.claims());
  }

  private static double middle(List<Edge> edges, Node to, int row, boolean fromReports) {
    return edges.stream()
        .filter(e -> e.to().equals(to) && (e.from().column() == 0 || !fromReports))
        .mapToInt(e -> e.from().row())
        .average()
        .orElse(row);
  }
}
