package org.parallax.app.export;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Claim;
import org.parallax.model.Join;
import org.parallax.model.Point;

/** Why the claims of a point are one matter, and which claims nearly were and were kept apart. */
final class JoinsSection {
  private JoinsSection() {}

  static void write(Html html, Point point, StoryShape shape) {
    html.open("details", "class", "joins");
    html.element("summary", "Why these are one point, and what was kept apart");
    list(html, "Joined", point.joins().stream().filter(Join::together).toList(), shape);
    List<Join> apart = point.joins().stream().filter(j -> !j.together()).toList();
    list(html, "Kept apart", apart, shape);
    String first = shape.claims(point).getFirst().id();
    html.open("p", "class", "ask").text("This point is ");
    html.element("code", point.id());
    html.text(". Of any two points or claims, near or far, the command ");
    html.element("code", "parallax why " + point.id() + " " + first);
    html.text(
        " says why they are one matter or why not; the id of a claim stands under “cite” beside"
            + " it.");
    html.closeLine();
    html.closeLine();
  }

  private static void list(Html html, String title, List<Join> joins, StoryShape shape) {
    if (joins.isEmpty()) {
      return;
    }
    html.element("h4", title).open("ul");
    for (Join join : joins) {
      html.open("li");
      claim(html, join.first(), shape);
      html.text(join.together() ? " with " : " from ");
      claim(html, join.second(), shape);
      html.text(": " + String.join("; ", join.reasons()) + ".");
      if (!join.together()) {
        elsewhere(html, join.second(), shape);
      }
      html.close();
    }
    html.close();
  }

  private static void claim(Html html, String id, StoryShape shape) {
    Claim claim = shape.index().claim(id);
    html.open("a", "href", "#" + id);
    html.element("b", String.valueOf(shape.number(shape.index().report(claim.report())))).text(" ");
    html.element("q", claim.text(), "dir", "auto").close();
  }

  private static void elsewhere(Html html, String id, StoryShape shape) {
    Optional<Point> other =
        shape.index().pointsOf(shape.index().claim(id)).stream()
            .map(shape::point)
            .flatMap(Optional::stream)
            .findFirst();
    other.ifPresent(
        p ->
            html.text(" It stands in ")
                .element("a", "point " + shape.number(p), "href", "#" + p.id())
                .text("."));
  }
}
