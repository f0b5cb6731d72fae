package org.parallax.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.app.export.OriginGraph.Edge;
import org.parallax.app.export.OriginGraph.Node;
import org.parallax.model.Backing;

/**
 * The lines of a drawing of origins: a full one where the report says whom it leans on, a broken
 * one where its text shows it; a dot at the end where what is told rests on the act, a ring where
 * only that it was said.
 */
final class OriginPaths {
  private static final int DOT = 3;
  private static final int MOST_LABELS = 2;

  private final Html html;
  private final OriginGraph graph;
  private final OriginPlan plan;

  OriginPaths(Html html, OriginGraph graph, OriginPlan plan) {
    this.html = html;
    this.graph = graph;
    this.plan = plan;
  }

  void draw() {
    graph.edges().forEach(this::path);
    for (Node node : graph.nodes()) {
      labels(graph.edges().stream().filter(e -> e.from().equals(node)).toList());
    }
  }

  private void path(Edge edge) {
    double x = plan.right(edge.from());
    double y = plan.middle(edge.from());
    StringBuilder course = new StringBuilder("M" + at(x, y));
    if (OriginLanes.lane(graph, edge).isPresent()) {
      Node lane = OriginLanes.lane(graph, edge).orElseThrow();
      curve(course, x, y, plan.left(lane), plan.middle(lane));
      x = plan.right(lane);
      y = plan.middle(lane);
      course.append('H').append(OriginPlan.fixed(x));
    }
    boolean isBack = edge.to().column() <= edge.from().column();
    double endX = isBack ? plan.right(edge.to()) : plan.left(edge.to());
    double endY = plan.middle(edge.to());
    if (isBack) {
      double bow = x + OriginPlan.GAP / 2.0;
      course.append('C').append(at(bow, y)).append(' ').append(at(bow, endY));
      course.append(' ').append(at(endX, endY));
    } else {
      curve(course, x, y, endX, endY);
    }
    String level = edge.why().level() == Backing.Level.SAID ? " said" : "";
    html.open("path", "d", course.toString(), "class", manner(edge.why().proof()) + level);
    html.element("title", OriginDrawing.words(edge)).close();
    end(isBack ? endX + DOT : endX - DOT, endY, level);
  }

  private void end(double x, double y, String level) {
    html.open(
            "circle",
            "cx",
            OriginPlan.fixed(x),
            "cy",
            OriginPlan.fixed(y),
            "r",
            String.valueOf(DOT),
            "class",
            "end" + level)
        .close();
  }

  private static void curve(StringBuilder course, double x, double y, double toX, double toY) {
    double bend = (toX - x) / 2;
    course.append('C').append(at(x + bend, y)).append(' ').append(at(toX - bend, toY));
    course.append(' ').append(at(toX, toY));
  }

  private static String at(double x, double y) {
    return OriginPlan.fixed(x) + " " + OriginPlan.fixed(y);
  }

  /** What shows the first and the last step from a box; the rest stand in the list below. */
  private void labels(List<Edge> edges) {
    List<Edge> sorted = new ArrayList<>(edges);
    sorted.sort(Comparator.comparingDouble(e -> plan.middle(e.to())));
    List<String> told = sorted.stream().map(e -> shortly(e.why().proof())).distinct().toList();
    for (int i = 0; i < Math.min(MOST_LABELS, told.size()); i++) {
      Node from = sorted.getFirst().from();
      boolean isAbove = told.size() > 1 ? i == 0 : nextY(sorted.getFirst()) >= plan.middle(from);
      double y = plan.middle(from) + (isAbove ? -4 : 12);
      html.element(
          "text",
          told.get(i == 0 ? 0 : told.size() - 1),
          "x",
          OriginPlan.fixed(plan.right(from) + 7),
          "y",
          OriginPlan.fixed(y),
          "class",
          "proof");
    }
  }

  /** Where the line goes from its first box: a label stands on the other side. */
  private double nextY(Edge edge) {
    return plan.middle(OriginLanes.lane(graph, edge).orElse(edge.to()));
  }

  static String manner(Backing.Proof proof) {
    return switch (proof) {
      case ATTRIBUTION, CREDIT, TOLD, LOOK -> "named";
      case INPUTS, PASSAGE, QUOTE, DETAIL -> "inferred";
      case NONE -> "none";
    };
  }

  private static String shortly(Backing.Proof proof) {
    return switch (proof) {
      case ATTRIBUTION -> "names it";
      case CREDIT -> "credit";
      case INPUTS -> "some material";
      case TOLD -> "told it";
      case LOOK, NONE -> "";
      case PASSAGE -> "same passage";
      case QUOTE -> "same quote";
      case DETAIL -> "told alike";
    };
  }
}
