package org.parallax.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Line;
import org.parallax.model.Matter;
import org.parallax.model.Position;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Register;
import org.parallax.model.Stance;
import org.parallax.model.StoryClaims;
import org.parallax.model.Telling;

/** One invented point: who holds which position on it in which report. */
final class Case {
  static final Register BLANK = new Register(List.of());
  private static final String WORDS = " sank the barge Iola and killed two off Cape Wend";

  private final Telling telling = new Telling().place("Norland").place("Sudmark");
  private final Map<String, List<String>> positions = new LinkedHashMap<>();
  private final List<Discrepancy> discrepancies = new ArrayList<>();
  private final String told;

  Case() {
    this("Norland");
  }

  /** A point that tells that {@code told} sank the barge. */
  Case(String told) {
    this.told = told + WORDS;
  }

  /** Somebody holds the first position in a report of that outlet. */
  Case says(String outlet, String source) {
    return says(outlet, source, Stance.ASSERT, "first");
  }

  Case says(String outlet, String source, Stance stance, String position) {
    Telling.Draft draft =
        telling
            .claim(outlet, told)
            .does("sink")
            .role(Role.AGENT, told.split(" ")[0], told.split(" ")[0])
            .role(Role.PATIENT, "two", "victim");
    add(position, (source.isEmpty() ? draft : draft.by(source, stance)).as(Factuality.CERTAIN));
    return this;
  }

  /** An outlet tells it of itself. */
  Case tells(String outlet) {
    return says(outlet, "", Stance.ASSERT, "first");
  }

  /** Somebody gives another value, which cannot be true beside the first. */
  Case contradicts(String outlet, String source) {
    return says(outlet, source, Stance.ASSERT, "second");
  }

  Case denies(String outlet, String source) {
    return says(outlet, source, Stance.DENY, "denial");
  }

  /** Puts a difference between the first and the second position, if both are held. */
  Case differ(Discrepancy.Type type, boolean alarm) {
    List<Discrepancy.Value> values = new ArrayList<>();
    for (String position : List.of("first", "second")) {
      for (String claim : positions.getOrDefault(position, List.of())) {
        values.add(
            new Discrepancy.Value(
                claim,
                position,
                telling.story().claims().stream()
                    .filter(c -> c.id().equals(claim))
                    .findFirst()
                    .orElseThrow()
                    .phrase()));
      }
    }
    if (positions.containsKey("second") && values.size() > 1) {
      discrepancies.add(
          new Discrepancy(
              "d-1", Optional.of("p-1"), type, alarm, 0.5, "test", values, List.of(), "test"));
    }
    return this;
  }

  private void add(String position, Telling.Draft draft) {
    positions.computeIfAbsent(position, k -> new ArrayList<>()).add(draft.id());
  }

  Matter matter() {
    List<Position> held = new ArrayList<>();
    for (String name : List.of("first", "second", "denial")) {
      if (positions.containsKey(name)) {
        held.add(
            new Position(
                "h-" + name,
                new Line(List.of()),
                name.equals("denial"),
                positions.getOrDefault(name, List.of()),
                List.of()));
      }
    }
    return new Matter("p-1", new Line(List.of()), held);
  }

  StoryClaims story() {
    return telling.story();
  }

  Telling telling() {
    return telling;
  }

  Graded graded(Pack pack, Register register) {
    return new RuleGrader(pack, List.of())
        .grade(List.of(matter()), telling.story(), telling.origins(), discrepancies, register)
        .getFirst();
  }

  Grade grade(Pack pack) {
    return graded(pack, BLANK).grades().getFirst();
  }

  Grade grade() {
    return grade(Pack.shipped("parallax"));
  }
}
