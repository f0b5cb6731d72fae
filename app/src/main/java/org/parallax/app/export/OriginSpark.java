package org.parallax.app.export;

import org.parallax.app.export.OriginGraph.Edge;
import org.parallax.app.export.OriginGraph.Node;
import org.parallax.model.Backing;
import org.parallax.model.Point;

/**
 * The drawing of origins in the size of a word: a dot for each report at the left, a ring for each
 * act that they rest on at the right. It leads to the full one.
 */
final class OriginSpark {
  private static final int ROW = 9;
  private static final int COLUMN = 30;
  private static final int DOT = 3;
  private static final int MOST_ROWS = 12;

  private OriginSpark() {}

  static void write(Html html, Point point, OriginGraph graph, String counts) {
    if (graph.edges().isEmpty() || graph.rows() > MOST_ROWS) {
      return;
    }
    int width = (graph.columns() - 1) * COLUMN + 2 * DOT + 4;
    int height = graph.rows() * ROW + 1;
    String label = "Drawing of who stands behind whom: " + counts;
    html.open("a", "class", "spark", "href", "#" + OriginDrawing.id(point), "aria-label", label);
    html.open(
        "svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        String.valueOf(width),
        "height",
        String.valueOf(height),
        "aria-hidden",
        "true");
    graph.edges().forEach(edge -> line(html, edge, graph));
    graph.nodes().forEach(node -> dot(html, node, graph));
    html.close().close();
  }

  private static void line(Html html, Edge edge, OriginGraph graph) {
    String level = edge.why().level() == Backing.Level.SAID ? " said" : "";
    html.open(
            "line",
            "x1",
            OriginPlan.fixed(x(edge.from())),
            "y1",
            OriginPlan.fixed(y(edge.from(), graph)),
            "x2",
            OriginPlan.fixed(x(edge.to())),
            "y2",
            OriginPlan.fixed(y(edge.to(), graph)),
            "class",
            OriginPaths.manner(edge.why().proof()) + level)
        .close();
  }

  private static void dot(Html html, Node node, OriginGraph graph) {
    html.open(
            "circle",
            "cx",
            OriginPlan.fixed(x(node)),
            "cy",
            OriginPlan.fixed(y(node, graph)),
            "r",
            String.valueOf(DOT),
            "class",
            node.column() == 0 ? "report" : "act")
        .close();
  }

  private static double x(Node node) {
    return node.column() * COLUMN + DOT + 2.0;
  }

  private static double y(Node node, OriginGraph graph) {
    long rows = graph.nodes().stream().filter(n -> n.column() == node.column()).count();
    if (node.column() == 1) {
      rows += graph.lanes().size();
    }
    return ((graph.rows() - rows) / 2.0 + node.row()) * ROW + ROW / 2.0;
  }
}
