package org.parallax.app.export;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Backing;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Point;

/**
 * Who stands behind whom on a point, as a drawing: reports on the left, the acts that they rest on
 * at the right, and on each line what shows it. The same stands below in words.
 */
final class OriginDrawing {
  private static final int MARGIN = 90;

  private OriginDrawing() {}

  static void write(Html html, Point point, OriginGraph graph, boolean isOpen) {
    if (graph.edges().isEmpty()) {
      return;
    }
    html.open("details", "class", "behind", "id", id(point), "open", isOpen ? "open" : "");
    html.element("summary", "Who stands behind whom");
    html.open("div", "class", "wide");
    drawing(html, graph);
    html.close();
    html.open("p", "class", "legend");
    html.element("span", "named in the report", "class", "named");
    html.element("span", "inferred from the text", "class", "inferred");
    html.element("span", "nobody named", "class", "none");
    html.element("span", "what is told rests on it", "class", "held-end");
    html.element("span", "only that it was said", "class", "said-end");
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
    OriginPlan plan = new OriginPlan(graph);
    int width = plan.width() + (graph.together().isEmpty() ? 0 : MARGIN);
    html.open(
        "svg",
        "viewBox",
        "0 0 " + width + " " + plan.height(),
        "role",
        "img",
        "class",
        "backing",
        "style",
        "max-width:" + width + "px",
        "aria-label",
        spoken(graph));
    new OriginPaths(html, graph, plan).draw();
    graph.nodes().forEach(node -> box(html, node, plan));
    graph.together().forEach(nodes -> bracket(html, nodes, plan));
    html.close();
  }

  private static void box(Html html, OriginGraph.Node node, OriginPlan plan) {
    double x = plan.left(node);
    double y = plan.middle(node);
    html.open("g").element("title", node.label());
    html.open(
        "rect",
        "x",
        OriginPlan.fixed(x),
        "y",
        OriginPlan.fixed(y - plan.high() / 2.0),
        "width",
        String.valueOf(OriginPlan.BOX),
        "height",
        String.valueOf(plan.high()),
        "rx",
        "3",
        "class",
        node.column() == 0 ? "report" : "act");
    html.close();
    List<String> lines = OriginPlan.lines(node.label());
    double first = y + 4 - (lines.size() - 1) * OriginPlan.line() / 2.0;
    for (int i = 0; i < lines.size(); i++) {
      html.element(
          "text",
          lines.get(i),
          "x",
          OriginPlan.fixed(x + 8),
          "y",
          OriginPlan.fixed(first + i * OriginPlan.line()),
          "dir",
          "auto");
    }
    html.close();
  }

  /** Joins the acts that count once. */
  private static void bracket(Html html, List<OriginGraph.Node> nodes, OriginPlan plan) {
    double x = plan.right(nodes.getFirst()) + 4;
    double top = plan.middle(nodes.getFirst()) - plan.high() / 4.0;
    double bottom = plan.middle(nodes.getLast()) + plan.high() / 4.0;
    String course =
        "M"
            + OriginPlan.fixed(x)
            + " "
            + OriginPlan.fixed(top)
            + "h7V"
            + OriginPlan.fixed(bottom)
            + "h-7";
    html.open("path", "d", course, "class", "once").element("title", "count once").close();
    html.element(
        "text",
        "count once",
        "x",
        OriginPlan.fixed(x + 12),
        "y",
        OriginPlan.fixed((top + bottom) / 2 + 4),
        "class",
        "once");
  }

  private static void line(Html html, OriginGraph.Edge edge) {
    html.open("li").element("bdi", edge.from().label()).text(Plain.THROUGH);
    html.element("bdi", edge.to().label());
    String level = edge.why().level() == Backing.Level.SAID ? " (only that it was said)" : "";
    html.text(": " + Plain.proof(edge.why().proof()) + level);
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

  static String words(OriginGraph.Edge edge) {
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
