package org.parallax.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.model.Backing;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Point;

/**
 * Who stands behind whom on a point, as a drawing: reports on the left, the acts that they rest on
 * at the right, and on each line what shows it. The same stands below in words.
 */
final class OriginDrawing {
  private static final int BOX = 210;
  private static final int GAP = 130;
  private static final int ROW = 32;
  private static final int HIGH = 24;
  private static final int FITS = 30;
  private static final int MARGIN = 90;

  private OriginDrawing() {}

  static void write(Html html, Point point, OriginGraph graph) {
    if (graph.edges().isEmpty()) {
      return;
    }
    html.open("details", "class", "behind", "id", id(point));
    html.element("summary", "Who stands behind whom");
    drawing(html, graph);
    html.open("p", "class", "legend");
    html.element("span", "named in the report", "class", "named");
    html.element("span", "inferred from the text", "class", "inferred");
    html.element("span", "nobody named", "class", "none");
    html.close();
    html.open("ul");
    graph.edges().forEach(edge -> line(html, edge));
    html.close().closeLine();
  }

  /** The address of the drawing within the page. */
  static String id(Point point) {
    return "behind-" + point.id();
  }

  private static void drawing(Html html, OriginGraph graph) {
    int width = graph.columns() * (BOX + GAP) - GAP + 2 + (graph.together().isEmpty() ? 0 : MARGIN);
    int height = graph.rows() * ROW + 2;
    html.open(
        "svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "class",
        "backing",
        "style",
        "max-width:" + width + "px",
        "aria-label",
        spoken(graph));
    graph.edges().forEach(edge -> path(html, edge, graph));
    graph.nodes().forEach(node -> box(html, node, graph));
    graph.together().forEach(nodes -> bracket(html, nodes, graph));
    html.close();
  }

  private static void box(Html html, OriginGraph.Node node, OriginGraph graph) {
    int x = left(node);
    double y = middle(node, graph);
    html.open("g").element("title", node.label());
    html.open(
        "rect",
        "x",
        String.valueOf(x),
        "y",
        fixed(y - HIGH / 2.0),
        "width",
        String.valueOf(BOX),
        "height",
        String.valueOf(HIGH),
        "rx",
        "3",
        "class",
        node.column() == 0 ? "report" : "act");
    html.close();
    html.element(
        "text", cut(node.label()), "x", String.valueOf(x + 8), "y", fixed(y + 4), "dir", "auto");
    html.close();
  }

  private static void path(Html html, OriginGraph.Edge edge, OriginGraph graph) {
    double x1 = left(edge.from()) + (double) BOX;
    double y1 = middle(edge.from(), graph);
    double x2 = left(edge.to());
    double y2 = middle(edge.to(), graph);
    double bend = (x2 - x1) / 2;
    if (bend <= 0) {
      x2 += BOX;
      bend = GAP / 2.0;
    }
    String course =
        "M"
            + fixed(x1)
            + " "
            + fixed(y1)
            + "C"
            + fixed(x1 + bend)
            + " "
            + fixed(y1)
            + " "
            + fixed(x2 > x1 ? x2 - bend : x2 + bend)
            + " "
            + fixed(y2)
            + " "
            + fixed(x2)
            + " "
            + fixed(y2);
    html.open("path", "d", course, "class", manner(edge.why().proof()));
    html.element("title", words(edge)).close();
  }

  /** Joins the acts that count once. */
  private static void bracket(Html html, List<OriginGraph.Node> nodes, OriginGraph graph) {
    double x = left(nodes.getFirst()) + (double) BOX + 4;
    double top = middle(nodes.getFirst(), graph) - HIGH / 4.0;
    double bottom = middle(nodes.getLast(), graph) + HIGH / 4.0;
    String course = "M" + fixed(x) + " " + fixed(top) + "h7V" + fixed(bottom) + "h-7";
    html.open("path", "d", course, "class", "once").element("title", "count once").close();
    html.element(
        "text",
        "count once",
        "x",
        fixed(x + 12),
        "y",
        fixed((top + bottom) / 2 + 4),
        "class",
        "once");
  }

  private static int left(OriginGraph.Node node) {
    return node.column() * (BOX + GAP) + 1;
  }

  /** The middle of a box; a short column is centred beside a long one. */
  private static double middle(OriginGraph.Node node, OriginGraph graph) {
    long rows = graph.nodes().stream().filter(n -> n.column() == node.column()).count();
    return ((graph.rows() - rows) / 2.0 + node.row()) * ROW + ROW / 2.0;
  }

  private static String fixed(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String cut(String label) {
    if (label.codePointCount(0, label.length()) <= FITS) {
      return label;
    }
    return label.substring(0, label.offsetByCodePoints(0, FITS - 1)).stripTrailing() + "…";
  }

  private static String manner(Backing.Proof proof) {
    return switch (proof) {
      case ATTRIBUTION, CREDIT, TOLD, LOOK -> "named";
      case INPUTS, PASSAGE, QUOTE, DETAIL -> "inferred";
      case NONE -> "none";
    };
  }

  private static void line(Html html, OriginGraph.Edge edge) {
    html.open("li").element("bdi", edge.from().label()).text(Plain.THROUGH);
    html.element("bdi", edge.to().label());
    html.text(": " + Plain.proof(edge.why().proof()));
    shown(edge).forEach(words -> html.text(" ").element("q", words, "dir", "auto"));
    int number = 0;
    for (Claim claim : edge.claims()) {
      String label = "claim " + ++number;
      html.text(" ").element("a", label, "href", "#" + claim.id(), "title", claim.text());
    }
    html.close();
  }

  /** The words that show it, of the report that leans so where it is one. */
  private static List<String> shown(OriginGraph.Edge edge) {
    List<String> words = new ArrayList<>();
    for (Citation citation : edge.why().shown()) {
      boolean isHere =
          edge.claims().stream()
              .anyMatch(c -> citation.report().equals(c.report()) && isNear(citation, c));
      if (isHere && words.size() < 2 && !words.contains(citation.phrase().text())) {
        words.add(citation.phrase().text());
      }
    }
    return words;
  }

  private static boolean isNear(Citation citation, Claim claim) {
    return claim.sentence().contains(citation.phrase().span());
  }

  private static String words(OriginGraph.Edge edge) {
    return edge.from().label()
        + Plain.THROUGH
        + edge.to().label()
        + ": "
        + Plain.proof(edge.why().proof());
  }

  private static String spoken(OriginGraph graph) {
    return String.join("; ", graph.edges().stream().map(OriginDrawing::words).distinct().toList());
  }
}
