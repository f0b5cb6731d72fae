package org.parallax.app.export;

import org.parallax.model.Grade;
import org.parallax.model.Ladder;
import tools.jackson.databind.node.ObjectNode;

/** The grades and the ladders of numbers in a row of points.jsonl. */
final class GradeRows {

  private GradeRows() {}

  /** A grade with its whole proof. */
  static ObjectNode whole(Grade grade) {
    ObjectNode row = brief(grade);
    row.put("position", grade.proof().position().orElse(null));
    row.set(
        "facts",
        Nodes.array(
            grade.proof().facts(),
            f -> {
              ObjectNode fact = Nodes.row().put("name", f.name()).put("value", f.value());
              fact.set("claims", Nodes.strings(f.claims()));
              return fact;
            }));
    row.set("voices", Nodes.array(grade.proof().voices(), Nodes::strings));
    row.set("evidence", Nodes.strings(grade.evidence()));
    row.set("wouldChange", Nodes.strings(grade.wouldChange()));
    row.set(
        "without",
        Nodes.array(
            grade.proof().without(),
            w ->
                Nodes.row()
                    .put("outlet", w.outlet())
                    .put("name", w.name().map(Nodes::code).orElse(null))
                    .put("label", w.label())));
    return row;
  }

  /** What a pack calls the point and why, in a line. */
  static ObjectNode brief(Grade grade) {
    ObjectNode row = Nodes.row();
    row.put("name", Nodes.code(grade.name()));
    row.put("pack", grade.pack());
    row.put("label", grade.label());
    row.put("reliability", grade.reliability().map(Enum::name).orElse(null));
    row.put("rule", grade.rule());
    row.put("explanation", grade.explanation());
    return row;
  }

  static ObjectNode ladder(Ladder ladder) {
    ObjectNode row = Nodes.row();
    row.put("unit", ladder.unit());
    row.set("scope", Nodes.strings(ladder.scope()));
    row.set(
        "figures",
        Nodes.array(
            ladder.figures(),
            f -> {
              ObjectNode figure = Nodes.phrase(f.phrase());
              figure.put("claim", f.claim());
              figure.set("low", Nodes.number(f.low()));
              figure.set("high", Nodes.optional(f.high(), Nodes::number));
              return figure;
            }));
    row.set("rungs", Nodes.array(ladder.rungs(), GradeRows::rung));
    return row;
  }

  private static ObjectNode rung(Ladder.Rung rung) {
    ObjectNode row = Nodes.row().put("house", rung.house());
    row.set(
        "steps",
        Nodes.array(
            rung.steps(),
            s -> {
              ObjectNode step = Nodes.row().put("name", s.name());
              step.set("value", Nodes.number(s.value()));
              step.set("claims", Nodes.strings(s.claims()));
              return step;
            }));
    row.put("why", rung.why());
    return row;
  }
}
