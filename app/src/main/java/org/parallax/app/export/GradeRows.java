package org.parallax.app.export;

import org.parallax.model.Grade;
import org.parallax.model.Ladder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The grades and the ladders of numbers in a row of points.jsonl. */
final class GradeRows {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private GradeRows() {}

  /** A grade with its whole proof. */
  static ObjectNode whole(Grade grade) {
    ObjectNode row = brief(grade);
    row.put("position", grade.proof().position().orElse(null));
    row.set(
        "facts",
        LedgerRows.array(
            grade.proof().facts(),
            f -> {
              ObjectNode fact = NODES.objectNode().put("name", f.name()).put("value", f.value());
              fact.set("claims", LedgerRows.strings(f.claims()));
              return fact;
            }));
    row.set("voices", LedgerRows.array(grade.proof().voices(), LedgerRows::strings));
    row.set("evidence", LedgerRows.strings(grade.evidence()));
    row.set("wouldChange", LedgerRows.strings(grade.wouldChange()));
    row.set(
        "without",
        LedgerRows.array(
            grade.proof().without(),
            w ->
                NODES
                    .objectNode()
                    .put("outlet", w.outlet())
                    .put("name", w.name().map(LedgerRows::code).orElse(null))
                    .put("label", w.label())));
    return row;
  }

  /** What a pack calls the point and why, in a line. */
  static ObjectNode brief(Grade grade) {
    ObjectNode row = NODES.objectNode();
    row.put("name", LedgerRows.code(grade.name()));
    row.put("pack", grade.pack());
    row.put("label", grade.label());
    row.put("reliability", grade.reliability().map(Enum::name).orElse(null));
    row.put("rule", grade.rule());
    row.put("explanation", grade.explanation());
    return row;
  }

  static ObjectNode ladder(Ladder ladder) {
    ObjectNode row = NODES.objectNode();
    row.put("unit", ladder.unit());
    row.set("scope", LedgerRows.strings(ladder.scope()));
    row.set(
        "figures",
        LedgerRows.array(
            ladder.figures(),
            f -> {
              ObjectNode figure = LedgerRows.phrase(f.phrase());
              figure.put("claim", f.claim());
              figure.set("low", LedgerRows.number(f.low()));
              figure.set("high", f.high().map(LedgerRows::number).orElseGet(NODES::nullNode));
              return figure;
            }));
    row.set("rungs", LedgerRows.array(ladder.rungs(), GradeRows::rung));
    return row;
  }

  private static ObjectNode rung(Ladder.Rung rung) {
    ObjectNode row = NODES.objectNode().put("house", rung.house());
    row.set(
        "steps",
        LedgerRows.array(
            rung.steps(),
            s -> {
              ObjectNode step = NODES.objectNode().put("name", s.name());
              step.set("value", LedgerRows.number(s.value()));
              step.set("claims", LedgerRows.strings(s.claims()));
              return step;
            }));
    row.put("why", rung.why());
    return row;
  }
}
