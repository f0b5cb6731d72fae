package org.parallax.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.app.export.OriginGraph.Node;

/** Where the boxes of a drawing of origins stand, in pixels. */
final class OriginPlan {
  static final int BOX = 214;
  static final int GAP = 130;
  private static final int ROW = 34;
  private static final int HIGH = 24;
  private static final int LINE = 14;
  private static final int FITS = 31;

  private final OriginGraph graph;
  private final boolean isTall;

  OriginPlan(OriginGraph graph) {
    this.graph = graph;
    this.isTall = graph.nodes().stream().anyMatch(n -> lines(n.label()).size() > 1);
  }

  int width() {
    return graph.columns() * (BOX + GAP) - GAP + 2;
  }

  int height() {
    return graph.rows() * row() + 2;
  }

  int high() {
    return isTall ? HIGH + LINE : HIGH;
  }

  private int row() {
    return isTall ? ROW + LINE : ROW;
  }

  double left(Node node) {
    return node.column() * (BOX + GAP) + 1;
  }

  double right(Node node) {
    return left(node) + BOX;
  }

  /** The middle of a box; a short column is centred beside a long one. */
  double middle(Node node) {
    long rows = graph.nodes().stream().filter(n -> n.column() == node.column()).count();
    if (node.column() == 1) {
      rows += graph.lanes().size();
    }
    return ((graph.rows() - rows) / 2.0 + node.row()) * row() + row() / 2.0;
  }

  static String fixed(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The label in at most two lines; what does not fit is left out with a mark. */
  static List<String> lines(String label) {
    if (label.codePointCount(0, label.length()) <= FITS) {
      return List.of(label);
    }
    int most = label.offsetByCodePoints(0, FITS);
    int blank = label.lastIndexOf(' ', most);
    int cut = blank > 0 ? blank : most;
    List<String> lines = new ArrayList<>(List.of(label.substring(0, cut)));
    String rest = label.substring(cut).strip();
    boolean fits = rest.codePointCount(0, rest.length()) <= FITS;
    lines.add(fits ? rest : rest.substring(0, rest.offsetByCodePoints(0, FITS - 1)).strip() + "…");
    return lines;
  }

  static int line() {
    return LINE;
  }
}
