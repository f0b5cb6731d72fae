package org.parallax.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Brief;
import org.parallax.model.Claim;
import org.parallax.model.Point;
import org.parallax.model.Report;

/** The brief: its lines with their grades and citations. */
final class BriefSection {
  private BriefSection() {}

  static void write(Html html, StoryShape shape) {
    html.open("section", "id", "brief", "aria-labelledby", "brief-title");
    html.element("h2", "The brief", "id", "brief-title");
    List<Brief.Entry> entries =
        shape.index().briefOf(shape.story()).map(Brief::entries).orElse(List.of());
    if (entries.isEmpty()) {
      html.element("p", "Nothing in these reports could be told in a line that they carry.");
    }
    html.open("ol", "class", "brief");
    for (Brief.Entry entry : entries) {
      entry(html, entry, shape);
    }
    html.closeLine().closeLine();
  }

  private static void entry(Html html, Brief.Entry entry, StoryShape shape) {
    List<Claim> claims = entry.claims().stream().map(shape.index()::claim).toList();
    Optional<Point> point = entry.point().flatMap(shape::point);
    html.open("li").open("p", "class", "line", "dir", "auto");
    Lines.cited(html, entry.line(), claims, shape);
    html.closeLine();
    html.open("div", "class", "aside");
    point.ifPresent(p -> OriginSpark.write(html, p, OriginGraph.of(p, shape), shape.counts(p)));
    point.ifPresent(p -> Badge.write(html, p.grade()));
    point.ifPresent(
        p ->
            html.element(
                "a",
                shape.counts(p),
                "href",
                "#" + p.id(),
                "class",
                "counts",
                "aria-label",
                shape.counts(p) + ", point " + shape.number(p)));
    point
        .flatMap(shape::differs)
        .ifPresent(d -> html.element("span", "differ: " + d, "class", "against", "dir", "auto"));
    BriefNotes.part(entry)
        .ifPresent(
            p ->
                html.element(
                    "span",
                    "the grade is " + (p.startsWith("for") ? p : "for all " + p),
                    "class",
                    "of",
                    "dir",
                    "auto"));
    cites(html, claims, point, shape);
    html.close().closeLine();
  }

  private static void cites(
      Html html, List<Claim> claims, Optional<Point> point, StoryShape shape) {
    List<Report> cited = shape.reportsOf(claims);
    List<Report> others = new ArrayList<>(point.map(shape::reportsOfGraded).orElse(List.of()));
    others.removeAll(cited);
    html.open("span", "class", "cites");
    for (Report report : cited) {
      html.open("span");
      html.element("b", String.valueOf(shape.number(report))).text(" ");
      html.element("bdi", report.outlet().name());
      html.text(", " + Plain.shortDay(report.published())).close().text(" ");
    }
    if (!others.isEmpty()) {
      html.open("span").text("also in ");
      for (int i = 0; i < others.size(); i++) {
        Report report = others.get(i);
        html.text(i == 0 ? "" : ", ");
        html.element(
            "a",
            String.valueOf(shape.number(report)),
            "href",
            "#" + ReportsSection.id(report),
            "title",
            report.outlet().name(),
            "aria-label",
            "report " + shape.number(report) + ", " + report.outlet().name());
      }
      html.close();
    }
    html.close();
  }
}
