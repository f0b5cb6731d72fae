package org.parallax.app.export;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** Where the reports differ: what cannot both be true first, then what can, with the reasons. */
final class DifferencesSection {
  private static final int OUTLETS_SHOWN = 1;
  private static final int CONTEXT = 160;

  private DifferencesSection() {}

  static void write(Html html, StoryShape shape) {
    html.open("section", "id", "differences", "aria-labelledby", "differences-title");
    html.element("h2", "Where the reports differ", "id", "differences-title");
    List<DifferenceText> all = shape.differences();
    List<DifferenceText> alarms = all.stream().filter(d -> d.first().alarm()).toList();
    List<DifferenceText> others = all.stream().filter(d -> !d.first().alarm()).toList();
    html.element("h3", "Cannot both be true", "class", "group");
    if (alarms.isEmpty()) {
      html.element("p", "No contradiction was found between these reports.", "class", "lead");
    }
    alarms.forEach(d -> difference(html, d, shape));
    if (!others.isEmpty()) {
      html.element("h3", "Told differently, yet both can be true", "class", "group");
      others.forEach(d -> difference(html, d, shape));
    }
    html.closeLine();
  }

  private static void difference(Html html, DifferenceText text, StoryShape shape) {
    Discrepancy discrepancy = text.first();
    String kind = discrepancy.alarm() ? "alarm" : "compatible";
    html.open("article", "id", discrepancy.id(), "class", "difference " + kind);
    html.open("h4");
    html.element("span", Plain.difference(discrepancy.type()), "class", "type");
    String question = text.question();
    if (!question.isEmpty()) {
      html.text(" ").element("span", question, "class", "asked", "dir", "auto");
    }
    points(html, text, shape);
    html.closeLine();
    html.open("div", "class", "sides");
    List<List<Discrepancy.Value>> sides = List.copyOf(text.sides().values());
    for (int i = 0; i < sides.size(); i++) {
      String other = sides.get(i == 0 ? sides.size() - 1 : 0).getFirst().value();
      side(html, text, sides.get(i), other, shape);
    }
    html.close();
    html.open("p", "class", "explanation").text(text.reason() + " ");
    html.element("span", text.proof(), "class", "proofs", "title", discrepancy.id()).closeLine();
    html.closeLine();
  }

  /** The points that the rows stand in, each once. */
  private static void points(Html html, DifferenceText text, StoryShape shape) {
    Stream.concat(Stream.of(text.first()), text.again().stream())
        .flatMap(row -> row.point().flatMap(shape::point).stream())
        .distinct()
        .forEach(
            p ->
                html.text(" ")
                    .element(
                        "a", "point " + shape.number(p), "href", "#" + p.id(), "class", "counts"));
  }

  private static void side(
      Html html,
      DifferenceText text,
      List<Discrepancy.Value> values,
      String other,
      StoryShape shape) {
    boolean isWording = text.first().type() == Discrepancy.Type.WORDING;
    html.open("div", "class", "side");
    html.open("p", "class", isWording ? "value drift" : "value", "dir", "auto");
    if (isWording) {
      drift(html, values.getFirst().value(), other);
    } else {
      html.text(text.value(values.getFirst()));
    }
    html.close();
    for (Discrepancy.Value value : values.subList(0, OUTLETS_SHOWN)) {
      Claim claim = shape.index().claim(value.claim());
      Report report = shape.index().report(claim.report());
      html.open("blockquote", "dir", "auto");
      wording(html, report, claim, value.phrase().span());
      html.close();
    }
    html.open("p", "class", "told");
    for (Discrepancy.Value value : values) {
      told(html, shape.index().claim(value.claim()), shape);
    }
    html.close().close();
  }

  /** One wording, with the words marked that the other does not have. */
  private static void drift(Html html, String words, String other) {
    for (WordDiff.Run run : WordDiff.of(words, other)) {
      if (run.shared()) {
        html.text(run.text());
      } else {
        html.element("mark", run.text());
      }
    }
  }

  /** Who says it, in which report of when. */
  private static void told(Html html, Claim claim, StoryShape shape) {
    Report report = shape.index().report(claim.report());
    html.open("span");
    if (!claim.attribution().isOutlet()) {
      Chain.write(html, claim);
      html.text(" in ");
    }
    html.open("a", "href", "#" + claim.id());
    html.element("b", String.valueOf(shape.number(report))).text(" ");
    html.element("bdi", report.outlet().name()).close();
    html.text(", " + Plain.shortDay(report.published())).close().text(" ");
  }

  /** The sentence, or the part of it around the claim, with the words that differ marked. */
  private static void wording(Html html, Report report, Claim claim, Span words) {
    String text = report.text();
    Span shown = claim.sentence().hull(claim.span()).hull(words);
    int start = Math.max(shown.start(), Math.min(claim.span().start(), words.start()) - CONTEXT);
    int end = Math.min(shown.end(), Math.max(claim.span().end(), words.end()) + CONTEXT);
    if (start > shown.start()) {
      start = blankBehind(text, start, words.start());
      html.text("… ");
    }
    if (end < shown.end()) {
      end = blankBefore(text, end, words.end());
    }
    html.text(text.substring(start, words.start()));
    html.element("mark", words.of(text));
    html.text(text.substring(words.end(), end) + (end < shown.end() ? " …" : ""));
  }

  private static int blankBehind(String text, int from, int limit) {
    int blank = text.indexOf(' ', from);
    return blank >= 0 && blank < limit ? blank + 1 : limit;
  }

  private static int blankBefore(String text, int from, int limit) {
    int blank = text.lastIndexOf(' ', from);
    return blank > limit ? blank : limit;
  }
}
