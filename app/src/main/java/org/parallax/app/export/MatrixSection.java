package org.parallax.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Claim;
import org.parallax.model.Point;
import org.parallax.model.Report;

/** Who reported what: the points by the reports. */
final class MatrixSection {
  private MatrixSection() {}

  static void write(Html html, StoryShape shape) {
    html.open("section", "id", "matrix", "aria-labelledby", "matrix-title");
    html.element("h2", "Who reported what", "id", "matrix-title");
    html.element(
        "p",
        "A letter is the position that a report carries, a small number how many of its claims"
            + " speak to the point; an empty cell is silence.",
        "class",
        "lead");
    table(html, shape, shape.shownPoints(), "Points that several reports tell, by report");
    if (!shape.otherPoints().isEmpty()) {
      html.open("details");
      html.element("summary", "The points that one report alone tells");
      table(html, shape, shape.otherPoints(), "Points that one report tells, by report");
      html.closeLine();
    }
    html.closeLine();
  }

  private static void table(Html html, StoryShape shape, List<Point> points, String caption) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    html.open("table").element("caption", caption, "class", "unseen");
    html.open("thead").open("tr").element("th", "Point", "scope", "col");
    for (Report report : shape.reports()) {
      html.open("th", "scope", "col");
      html.open("a", "href", "#" + ReportsSection.id(report));
      html.element("b", String.valueOf(shape.number(report))).text(" ");
      html.element("bdi", report.outlet().name()).close().close();
    }
    html.close().closeLine();
    html.open("tbody");
    points.forEach(point -> row(html, point, shape));
    html.close().close().closeLine();
  }

  private static void row(Html html, Point point, StoryShape shape) {
    html.open("tr").open("th", "scope", "row", "dir", "auto");
    html.open("a", "href", "#" + point.id());
    html.element("b", String.valueOf(shape.number(point))).text(" ");
    Lines.words(html, point.title());
    html.close().close();
    for (Report report : shape.reports()) {
      html.open("td");
      cell(html, point, report, shape);
      html.close();
    }
    html.closeLine();
  }

  private static void cell(Html html, Point point, Report report, StoryShape shape) {
    Map<String, List<Claim>> held = new LinkedHashMap<>();
    for (int i = 0; i < point.positions().size(); i++) {
      for (Claim claim : shape.claims(point.positions().get(i))) {
        if (claim.report().equals(report.id())) {
          held.computeIfAbsent(Plain.letter(i), k -> new ArrayList<>()).add(claim);
        }
      }
    }
    if (held.isEmpty()) {
      html.element("span", "silent", "class", "unseen");
    }
    held.forEach(
        (letter, claims) -> {
          String shown = point.positions().size() > 1 ? letter : "●";
          String spoken =
              (point.positions().size() > 1 ? "position " + letter + ", " : "")
                  + Plain.count(claims.size(), "claim");
          html.open("a", "href", "#" + claims.getFirst().id(), "aria-label", spoken);
          html.text(shown);
          if (claims.size() > 1) {
            html.element("small", String.valueOf(claims.size()));
          }
          html.close().text(" ");
        });
  }
}
