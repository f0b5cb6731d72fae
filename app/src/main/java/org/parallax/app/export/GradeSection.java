package org.parallax.app.export;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Claim;
import org.parallax.model.Grade;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.Report;

/** Why a point has its grade: the rule, what it counted, what would change it, what others say. */
final class GradeSection {
  private GradeSection() {}

  static void write(Html html, Point point, StoryShape shape, boolean isOpen) {
    Grade grade = point.grade();
    html.open("details", "class", "grade", "open", isOpen ? "open" : "")
        .element("summary", "Why “" + grade.shown() + "”, and what would change it");
    html.open("dl", "class", "why");
    String held = held(point);
    entry(
        html, "Rule", grade.explanation() + " (" + grade.pack() + ", " + grade.rule() + held + ")");
    counted(html, grade, shape);
    open(html, "Origins");
    html.open("ul");
    for (Origin origin : shape.originsOf(point)) {
      origin(html, origin, point, shape);
    }
    together(html, point, shape);
    html.close();
    close(html);
    if (!grade.evidence().isEmpty()) {
      html.open("div", "class", "rests").element("dt", "Rests on").open("dd");
      evidence(html, grade.evidence(), shape);
      close(html);
    }
    list(html, "Would change it", grade.wouldChange());
    list(html, "Without an outlet", without(grade));
    others(html, point);
    html.close().closeLine();
  }

  private static String held(Point point) {
    if (point.positions().size() < 2) {
      return "";
    }
    return point.grade().proof().position().map(id -> letter(point, id)).orElse("");
  }

  private static String letter(Point point, String id) {
    for (int i = 0; i < point.positions().size(); i++) {
      if (point.positions().get(i).id().equals(id)) {
        return ", of " + Plain.letter(i);
      }
    }
    return "";
  }

  private static void open(Html html, String term) {
    html.open("div").element("dt", term).open("dd");
  }

  private static void close(Html html) {
    html.close().close();
  }

  private static void entry(Html html, String term, String text) {
    open(html, term);
    html.text(text);
    close(html);
  }

  private static void list(Html html, String term, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    open(html, term);
    html.open("ul");
    lines.forEach(line -> html.element("li", line));
    html.close();
    close(html);
  }

  /** What the rule counted, each number with the claims behind it. */
  private static void counted(Html html, Grade grade, StoryShape shape) {
    if (grade.proof().facts().isEmpty()) {
      return;
    }
    open(html, "Counted");
    html.open("ul");
    for (Grade.Fact fact : grade.proof().facts()) {
      html.open("li").text(fact.name().replace('_', ' ') + " " + fact.value());
      for (String id : fact.claims()) {
        Claim claim = shape.index().claim(id);
        int number = shape.number(shape.index().report(claim.report()));
        html.text(" ");
        html.element("a", String.valueOf(number), "href", "#" + id, "title", claim.text());
      }
      html.close();
    }
    html.close();
    close(html);
  }

  private static void origin(Html html, Origin origin, Point point, StoryShape shape) {
    List<Claim> here =
        shape.claims(point).stream().filter(c -> origin.claims().contains(c.id())).toList();
    html.open("li").text(Plain.origin(origin) + " ").element("bdi", origin.label());
    html.text(": " + reports(shape.reportsOf(here), shape));
    if (!origin.proofs().isEmpty()) {
      html.element("span", " (" + String.join(", ", origin.proofs()) + ")", "class", "proofs");
    }
    html.close();
  }

  /** Which origins count once because they rest on somebody in common. */
  private static void together(Html html, Point point, StoryShape shape) {
    for (List<String> voices : shape.voices(point)) {
      if (voices.size() > 1) {
        html.open("li", "class", "together").text("Count once, for they rest on one: ");
        for (int i = 0; i < voices.size(); i++) {
          html.text(i == 0 ? "" : "; ");
          html.element("bdi", Plain.act(shape.index().origin(voices.get(i))));
        }
        html.close();
      }
    }
  }

  private static String reports(List<Report> reports, StoryShape shape) {
    List<String> numbers = reports.stream().map(r -> String.valueOf(shape.number(r))).toList();
    return (numbers.size() == 1 ? "report " : "reports ") + String.join(", ", numbers);
  }

  private static void evidence(Html html, List<String> claims, StoryShape shape) {
    for (String id : claims) {
      Claim claim = shape.index().claim(id);
      Report report = shape.index().report(claim.report());
      html.element(
          "a",
          "“" + claim.text() + "”",
          "href",
          "#" + id,
          "class",
          "evidence",
          "title",
          report.outlet().name());
      html.text(" ");
    }
  }

  private static List<String> without(Grade grade) {
    List<String> lines = new ArrayList<>();
    for (Grade.Without without : grade.proof().without()) {
      String left =
          without.name().isEmpty()
              ? "nobody would tell it"
              : "it would be “" + without.label() + "”";
      lines.add("Without " + without.outlet() + " " + left + ".");
    }
    return lines;
  }

  /** What the other packs call it. */
  private static void others(Html html, Point point) {
    List<Grade> others = point.grades().subList(1, point.grades().size());
    if (others.isEmpty()) {
      return;
    }
    open(html, "By other rules");
    html.open("ul");
    for (Grade grade : others) {
      html.open("li");
      Badge.write(html, grade);
      html.text(" " + grade.pack() + ": " + grade.explanation()).close();
    }
    html.close();
    close(html);
  }
}
