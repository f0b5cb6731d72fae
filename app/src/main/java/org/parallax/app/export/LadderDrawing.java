package org.parallax.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.model.Claim;
import org.parallax.model.Ladder;

/** The ladder of a number as a drawing: every figure told, and what each house would record. */
final class LadderDrawing {
  private static final int LEFT = 64;
  private static final int WIDTH = 300;
  private static final int ROW = 22;
  private static final int MARGIN = 16;

  private LadderDrawing() {}

  /** Draws the ladder where its figures differ; else there is nothing to see. */
  static void write(Html html, Ladder ladder, StoryShape shape) {
    double least = least(ladder);
    double most = most(ladder);
    if (!(least < most)) {
      return;
    }
    html.open("details", "class", "ladder");
    String what = (String.join(" ", ladder.scope()) + " " + ladder.unit()).strip();
    html.element("summary", "The number by three houses’ rules (" + what + ")");
    drawing(html, ladder, least, most);
    html.open("ul");
    for (Ladder.Rung rung : ladder.rungs()) {
      rung(html, rung, shape);
    }
    html.close().closeLine();
  }

  private static double least(Ladder ladder) {
    double told = ladder.figures().stream().mapToDouble(Ladder.Figure::low).min().orElse(0);
    return Math.min(
        told, steps(ladder).stream().mapToDouble(Ladder.Step::value).min().orElse(told));
  }

  private static double most(Ladder ladder) {
    double told =
        ladder.figures().stream().mapToDouble(f -> f.high().orElse(f.low())).max().orElse(0);
    return Math.max(
        told, steps(ladder).stream().mapToDouble(Ladder.Step::value).max().orElse(told));
  }

  private static List<Ladder.Step> steps(Ladder ladder) {
    return ladder.rungs().stream().flatMap(r -> r.steps().stream()).toList();
  }

  private static void drawing(Html html, Ladder ladder, double least, double most) {
    int height = ROW * (ladder.rungs().size() + 1) + MARGIN;
    int right = LEFT + WIDTH + MARGIN + MARGIN;
    html.open(
        "svg",
        "viewBox",
        "0 0 " + right + " " + height,
        "role",
        "img",
        "class",
        "rungs",
        "aria-label",
        spoken(ladder));
    label(html, "told", ROW);
    for (Ladder.Figure figure : ladder.figures()) {
      double from = at(figure.low(), least, most);
      double to = at(figure.high().orElse(figure.low()), least, most);
      line(html, from, to, ROW);
      dot(html, from, ROW, "told");
    }
    for (int i = 0; i < ladder.rungs().size(); i++) {
      Ladder.Rung rung = ladder.rungs().get(i);
      int y = ROW * (i + 2);
      label(html, rung.house(), y);
      line(
          html,
          at(rung.steps().getFirst().value(), least, most),
          at(rung.steps().getLast().value(), least, most),
          y);
      for (Ladder.Step step : rung.steps()) {
        dot(html, at(step.value(), least, most), y, step.name());
      }
    }
    axis(html, least, LEFT, height);
    axis(html, most, LEFT + WIDTH, height);
    html.close();
  }

  private static double at(double value, double least, double most) {
    return LEFT + WIDTH * (value - least) / (most - least);
  }

  private static void label(Html html, String text, int y) {
    html.element("text", text, "x", "0", "y", String.valueOf(y + 4));
  }

  private static void axis(Html html, double value, int x, int height) {
    html.element(
        "text",
        Plain.number(value),
        "x",
        String.valueOf(x),
        "y",
        String.valueOf(height - 2),
        "text-anchor",
        "middle");
  }

  private static void line(Html html, double from, double to, int y) {
    String height = String.valueOf(y);
    html.open("line", "x1", fixed(from), "x2", fixed(to), "y1", height, "y2", height).close();
  }

  private static void dot(Html html, double x, int y, String kind) {
    String radius = kind.equals("best") ? "5" : "3";
    html.open("circle", "cx", fixed(x), "cy", String.valueOf(y), "r", radius).close();
  }

  private static String fixed(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The drawing in words. */
  private static String spoken(Ladder ladder) {
    List<String> parts = new ArrayList<>();
    ladder.figures().forEach(f -> parts.add(f.phrase().text()));
    return "Told: "
        + String.join("; ", parts)
        + ". "
        + String.join(
            " ", ladder.rungs().stream().map(r -> r.house() + ": " + steps(r) + ".").toList());
  }

  private static String steps(Ladder.Rung rung) {
    return String.join(
        ", ", rung.steps().stream().map(s -> s.name() + " " + Plain.number(s.value())).toList());
  }

  private static void rung(Html html, Ladder.Rung rung, StoryShape shape) {
    html.open("li").element("b", rung.house()).text(" " + steps(rung) + ". " + rung.why());
    List<String> claims =
        rung.steps().stream().flatMap(s -> s.claims().stream()).distinct().toList();
    for (String id : claims) {
      Claim claim = shape.index().claim(id);
      int number = shape.number(shape.index().report(claim.report()));
      html.text(" ");
      html.element("a", String.valueOf(number), "href", "#" + id, "title", claim.text());
    }
    html.close();
  }
}
