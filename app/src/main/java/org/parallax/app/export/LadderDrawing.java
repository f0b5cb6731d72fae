package org.parallax.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Claim;
import org.parallax.model.Ladder;

/**
 * The ladder of a number as a drawing: every figure told with the reports that tell it, and what
 * each house would record, each dot with its value.
 */
final class LadderDrawing {
  private static final int LEFT = 96;
  private static final int WIDTH = 440;
  private static final int ROW = 46;
  private static final int MARGIN = 48;

  /** Values nearer than this are lettered on two heights. */
  private static final int NEAR = 44;

  private LadderDrawing() {}

  /** Whether the figures differ; else there is nothing to see. */
  static boolean isWorthDrawing(Ladder ladder) {
    return least(ladder) < most(ladder);
  }

  static void write(Html html, Ladder ladder, StoryShape shape, boolean isOpen) {
    if (!isWorthDrawing(ladder)) {
      return;
    }
    html.open("details", "class", "ladder", "open", isOpen ? "open" : "");
    html.element("summary", "The number by three houses’ rules: " + counted(ladder));
    html.open("div", "class", "wide");
    drawing(html, ladder, shape);
    html.close();
    html.open("ul");
    for (Ladder.Rung rung : ladder.rungs()) {
      rung(html, rung, shape);
    }
    html.close().closeLine();
  }

  /** What is counted, in words of the reports: "people killed", "tonnes". */
  private static String counted(Ladder ladder) {
    String noun =
        ladder.unit().equals("person")
            ? "people"
            : ladder.figures().stream()
                .flatMap(f -> List.of(f.phrase().text().split("[^\\p{L}]+")).stream())
                .filter(w -> !w.isEmpty())
                .filter(w -> w.toLowerCase(Locale.ROOT).startsWith(ladder.unit()))
                .findFirst()
                .orElse(ladder.unit());
    return (noun + " " + String.join(" ", ladder.scope())).strip();
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

  private static void drawing(Html html, Ladder ladder, StoryShape shape) {
    int height = ROW * (ladder.rungs().size() + 1) + ROW / 2;
    html.open(
        "svg",
        "viewBox",
        "0 0 " + (LEFT + WIDTH + MARGIN) + " " + height,
        "role",
        "img",
        "class",
        "rungs",
        "aria-label",
        spoken(ladder));
    told(html, ladder, shape);
    for (int i = 0; i < ladder.rungs().size(); i++) {
      rung(html, ladder, ladder.rungs().get(i), ROW * (i + 2));
    }
    html.close();
  }

  private static void told(Html html, Ladder ladder, StoryShape shape) {
    label(html, "told", ROW);
    Map<Double, Set<Integer>> reports = new LinkedHashMap<>();
    for (Ladder.Figure figure : ladder.figures()) {
      double to = at(figure.high().orElse(figure.low()), ladder);
      line(html, at(figure.low(), ladder), to, ROW);
      dot(html, at(told(figure), ladder), ROW, "told", figure.phrase().text());
      reports
          .computeIfAbsent(told(figure), k -> new LinkedHashSet<>())
          .add(shape.number(shape.index().report(shape.index().claim(figure.claim()).report())));
    }
    List<Double> values = reports.keySet().stream().sorted().toList();
    List<String> words = new ArrayList<>();
    for (Double value : values) {
      words.add(word(value, ladder) + " · " + in(reports.getOrDefault(value, Set.of())));
    }
    letters(html, values, words, ladder, ROW);
  }

  /** The number that stands in the words: the greatest where only that bounds it. */
  private static double told(Ladder.Figure figure) {
    return isBoundAbove(figure) ? figure.high().orElse(0.0) : figure.low();
  }

  private static boolean isBoundAbove(Ladder.Figure figure) {
    return figure.low() <= 0 && figure.high().filter(h -> h > 0).isPresent();
  }

  /** "in 1, 3": the numbers of the reports. */
  private static String in(Set<Integer> reports) {
    return "in " + String.join(", ", reports.stream().sorted().map(String::valueOf).toList());
  }

  /** "14+" where the words only bound it from below, "up to 30" where from above. */
  private static String word(double value, Ladder ladder) {
    List<Ladder.Figure> here =
        ladder.figures().stream().filter(f -> Double.compare(told(f), value) == 0).toList();
    boolean isAbove = here.stream().allMatch(LadderDrawing::isBoundAbove);
    boolean isBelow = here.stream().allMatch(f -> f.high().isEmpty());
    return (isAbove ? "up to " : "") + Plain.grouped(value) + (isBelow ? "+" : "");
  }

  private static void rung(Html html, Ladder ladder, Ladder.Rung rung, int y) {
    label(html, rung.house(), y);
    line(
        html,
        at(rung.steps().getFirst().value(), ladder),
        at(rung.steps().getLast().value(), ladder),
        y);
    Map<Double, List<String>> names = new LinkedHashMap<>();
    for (Ladder.Step step : rung.steps()) {
      dot(html, at(step.value(), ladder), y, step.name(), step.name());
      names.computeIfAbsent(step.value(), k -> new ArrayList<>()).add(step.name());
    }
    List<Double> values = List.copyOf(names.keySet());
    List<String> words =
        values.stream()
            .map(v -> Plain.grouped(v) + " " + String.join("/", names.getOrDefault(v, List.of())))
            .toList();
    letters(html, values, words, ladder, y);
  }

  /** Letters dots above them; where two stand close, the later one below. */
  private static void letters(
      Html html, List<Double> values, List<String> words, Ladder ladder, int y) {
    double above = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.size(); i++) {
      double x = at(values.get(i), ladder);
      boolean isBelow = x - above < NEAR + 3.0 * words.get(i).length();
      above = isBelow ? above : x;
      html.element(
          "text",
          words.get(i),
          "x",
          fixed(x),
          "y",
          String.valueOf(isBelow ? y + 17 : y - 9),
          "text-anchor",
          "middle");
    }
  }

  private static double at(double value, Ladder ladder) {
    double least = least(ladder);
    return LEFT + WIDTH * (value - least) / (most(ladder) - least);
  }

  private static void label(Html html, String text, int y) {
    html.element("text", text, "x", "0", "y", String.valueOf(y + 4), "class", "house");
  }

  private static void line(Html html, double from, double to, int y) {
    String height = String.valueOf(y);
    html.open("line", "x1", fixed(from), "x2", fixed(to), "y1", height, "y2", height).close();
  }

  private static void dot(Html html, double x, int y, String kind, String words) {
    String radius = kind.equals("best") ? "5.5" : "3.5";
    html.open("circle", "cx", fixed(x), "cy", String.valueOf(y), "r", radius, "class", kind);
    html.element("title", words).close();
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
        ", ", rung.steps().stream().map(s -> s.name() + " " + Plain.grouped(s.value())).toList());
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
