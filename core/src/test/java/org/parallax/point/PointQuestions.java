package org.parallax.point;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Matter;
import org.parallax.model.Position;
import org.parallax.model.Telling;
import org.parallax.model.Wording;
import org.parallax.text.Vectors;

/** A story that a test tells, and which typed questions its claims meet in. */
abstract class PointQuestions {
  final Telling telling = new Telling();

  Telling.Draft says(String report, String text) {
    return telling.claim(report, text).does("say");
  }

  List<Matter> asked(Wording question) {
    return points().matters().stream()
        .filter(m -> m.title().text().startsWith(question.text()))
        .toList();
  }

  boolean meet(Wording question, Telling.Draft a, Telling.Draft b) {
    return asked(question).stream()
        .map(PointQuestions::claims)
        .anyMatch(c -> c.contains(a.id()) && c.contains(b.id()));
  }

  private static Set<String> claims(Matter matter) {
    return matter.positions().stream()
        .map(Position::claims)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  String titles() {
    return points().matters().stream().map(m -> m.title().text()).toList().toString();
  }

  PointBuilder.Points points() {
    return new GatedPointBuilder(Vectors.none()).build(telling.story(), telling.origins());
  }
}
