package org.parallax.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Claim;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Report;

/** The ledger of denials: what is denied, by whom, in which reports, and who holds it. */
final class DenialsSection {
  private DenialsSection() {}

  /** The points on which somebody denies what others hold. */
  static List<Point> denied(StoryShape shape) {
    return shape.shownPoints().stream()
        .filter(p -> p.positions().stream().anyMatch(Position::denies))
        .toList();
  }

  static void write(Html html, StoryShape shape) {
    List<Point> denied = denied(shape);
    if (denied.isEmpty()) {
      return;
    }
    html.open("section", "id", "denials", "aria-labelledby", "denials-title");
    html.element("h2", "Denials", "id", "denials-title");
    html.element(
        "p", "A denial is kept beside what it denies and takes nothing away.", "class", "lead");
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Denials");
    html.open("table");
    html.open("thead").open("tr");
    for (String head : List.of("What is denied", "Who denies it", "Who holds it")) {
      html.element("th", head, "scope", "col");
    }
    html.close().close().open("tbody");
    denied.forEach(point -> row(html, point, shape));
    html.close().close().close().closeLine();
  }

  private static void row(Html html, Point point, StoryShape shape) {
    html.open("tr").open("th", "scope", "row", "dir", "auto");
    html.open("a", "href", "#" + point.id());
    html.element("b", String.valueOf(shape.number(point))).text(" ");
    Lines.words(html, point.title());
    html.close().close();
    holders(html, point, true, shape);
    holders(html, point, false, shape);
    html.close();
  }

  private static void holders(Html html, Point point, boolean denying, StoryShape shape) {
    Map<String, List<Claim>> byChain = new LinkedHashMap<>();
    for (Position position : point.positions()) {
      if (position.denies() == denying) {
        for (Claim claim : shape.claims(position)) {
          byChain
              .computeIfAbsent(
                  String.join(Plain.THROUGH, Plain.chain(claim)), k -> new ArrayList<>())
              .add(claim);
        }
      }
    }
    html.open("td").open("ul");
    for (List<Claim> claims : byChain.values()) {
      html.open("li");
      Chain.write(html, claims.getFirst());
      for (Report report : shape.reportsOf(claims)) {
        Claim first =
            claims.stream().filter(c -> c.report().equals(report.id())).findFirst().orElseThrow();
        html.text(" ").open("a", "href", "#" + first.id());
        html.element("b", String.valueOf(shape.number(report))).text(" ");
        html.element("bdi", report.outlet().name()).close();
      }
      html.close();
    }
    if (byChain.isEmpty()) {
      html.element("li", "nobody in these reports");
    }
    html.close().close();
  }
}
