package org.parallax.app.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Claim;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Report;

/** The points: what is held on each, by whom, through whom, in which reports, and the grade. */
final class PointsSection {
  /** Among so many points the one to open is looked for. */
  private static final int FIRST = 3;

  private PointsSection() {}

  static void write(Html html, StoryShape shape) {
    html.open("section", "id", "points", "aria-labelledby", "points-title");
    html.element("h2", "Points", "id", "points-title");
    html.element(
        "p",
        "What two or more reports tell, or tell differently. The question is put in the words of a"
            + " report.",
        "class",
        "lead");
    Optional<Point> open = opened(shape);
    shape
        .shownPoints()
        .forEach(point -> point(html, point, open.equals(Optional.of(point)), shape));
    others(html, shape);
    html.closeLine();
  }

  /**
   * The point that shows from the start what the others hold shut: the first one with a drawing, or
   * where one of the first has a ladder too, that one.
   */
  private static Optional<Point> opened(StoryShape shape) {
    List<Point> drawn =
        shape.shownPoints().stream()
            .filter(p -> !OriginGraph.of(p, shape).edges().isEmpty())
            .limit(FIRST)
            .toList();
    return drawn.stream()
        .filter(p -> p.ladders().stream().anyMatch(LadderDrawing::isWorthDrawing))
        .findFirst()
        .or(() -> drawn.stream().findFirst());
  }

  private static void point(Html html, Point point, boolean isOpen, StoryShape shape) {
    html.open("article", "id", point.id(), "class", "point");
    html.open("h3", "dir", "auto");
    html.element("span", String.valueOf(shape.number(point)), "class", "number").text(" ");
    Lines.words(html, point.title());
    html.closeLine();
    html.open("p", "class", "status");
    Badge.write(html, point.grade());
    OriginGraph graph = OriginGraph.of(point, shape);
    String behind = "#" + OriginDrawing.id(point);
    String tag = graph.edges().isEmpty() ? "span" : "a";
    String link = graph.edges().isEmpty() ? "" : behind;
    html.text(" ").element(tag, shape.counts(point), "href", link, "class", "counts");
    html.closeLine();
    html.open("ol", "class", "positions");
    for (int i = 0; i < point.positions().size(); i++) {
      position(html, point, i, shape);
    }
    html.closeLine();
    OriginDrawing.write(html, point, graph, isOpen);
    point.ladders().forEach(ladder -> LadderDrawing.write(html, ladder, shape, isOpen));
    GradeSection.write(html, point, shape, isOpen);
    JoinsSection.write(html, point, shape);
    html.closeLine();
  }

  private static void position(Html html, Point point, int at, StoryShape shape) {
    Position position = point.positions().get(at);
    html.open("li", "id", position.id(), "class", position.denies() ? "denies" : "");
    boolean isAlone = point.positions().size() == 1;
    if (!isAlone || !position.summary().text().equals(point.title().text())) {
      html.open("p", "class", "held", "dir", "auto");
      if (!isAlone) {
        html.element("span", Plain.letter(at), "class", "letter").text(" ");
      }
      if (position.denies()) {
        html.element("span", "Denial", "class", "label").text(" ");
      }
      Lines.words(html, position.summary());
      html.close();
    }
    holders(html, point, position, shape);
    html.closeLine();
  }

  /**
   * Who holds it through whom: one row a chain, with the reports that carry it and the first words
   * that are not yet on show.
   */
  private static void holders(Html html, Point point, Position position, StoryShape shape) {
    Map<String, List<Claim>> byChain = new LinkedHashMap<>();
    for (Claim claim : shape.claims(position)) {
      String key = Plain.chain(claim) + Plain.manner(claim) + claim.factuality();
      byChain.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    Set<String> shown = new HashSet<>();
    html.open("ul", "class", "holders");
    for (List<Claim> claims : byChain.values()) {
      html.open("li");
      Chain.write(html, claims.getFirst());
      html.open("span", "class", "carriers");
      carriers(html, claims, shape);
      html.close();
      claims.stream()
          .map(Claim::text)
          .filter(words -> !point.title().text().contains(words))
          .filter(words -> !position.summary().text().contains(words))
          .findFirst()
          .filter(shown::add)
          .ifPresent(words -> html.element("span", words, "class", "words", "dir", "auto"));
      html.close();
    }
    html.close();
  }

  /** A link for each claim; a report that has several is named once. */
  private static void carriers(Html html, List<Claim> claims, StoryShape shape) {
    for (Report report : shape.reportsOf(claims)) {
      int number = 0;
      for (Claim claim : claims) {
        if (claim.report().equals(report.id())) {
          carrier(html, claim, report, ++number, shape);
        }
      }
    }
  }

  private static void carrier(Html html, Claim claim, Report report, int number, StoryShape shape) {
    html.text(" ");
    if (number == 1) {
      html.open("a", "href", "#" + claim.id());
      html.element("b", String.valueOf(shape.number(report))).text(" ");
      html.element("bdi", report.outlet().name()).close();
    } else {
      String label = "claim " + number + " in report " + shape.number(report);
      html.element("a", "+" + number, "href", "#" + claim.id(), "class", "more", "title", label);
    }
  }

  private static void others(Html html, StoryShape shape) {
    List<Point> others = shape.otherPoints();
    if (others.isEmpty()) {
      return;
    }
    html.open("details", "class", "others");
    html.element("summary", Plain.count(others.size(), "point") + " told by one report alone");
    html.open("ul");
    for (Point point : others) {
      html.open("li", "id", point.id(), "dir", "auto");
      html.element("span", String.valueOf(shape.number(point)), "class", "number").text(" ");
      html.open("a", "href", "#" + shape.claims(point).getFirst().id());
      Lines.words(html, point.title());
      html.close().text(" ");
      Badge.write(html, point.grade());
      for (Report report : shape.reportsOf(point)) {
        html.text(" ").element("bdi", report.outlet().name(), "class", "outlet");
      }
      html.close();
    }
    html.close().closeLine();
  }
}
