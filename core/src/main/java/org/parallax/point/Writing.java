package org.parallax.point;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.ContentId;
import org.parallax.model.Matter;
import org.parallax.model.Position;
import org.parallax.point.difference.Comparisons;
import org.parallax.point.difference.Facet;
import org.parallax.point.difference.Question;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.View;

/**
 * Writes points out of groups of claims.
 *
 * @param story the id of the story
 * @param lines writes titles and summaries
 * @param positions divides what is held
 * @param comparisons finds what differs
 * @param joins tells why claims stand in one point
 */
record Writing(
    String story, Lines lines, Positions positions, Comparisons comparisons, Joins joins) {

  /** The claims that tell one matter, with those that tell of it in passing. */
  Cell cell(List<View> group, List<List<Facet>> answered) {
    Map<Integer, View> views = new TreeMap<>();
    group.forEach(v -> views.put(v.index(), v));
    answered.forEach(facets -> facets.forEach(f -> views.put(f.view().index(), f.view())));
    return cell("", List.copyOf(views.values()));
  }

  /**
   * The point of claims that tell one matter, with those that tell of it in passing.
   *
   * @param across what differs between claims of the story, whichever points they stand in: those
   *     whose claims differ so hold two positions
   */
  Built told(List<View> group, List<List<Facet>> answered, List<Difference> across) {
    Cell cell = cell(group, answered);
    List<Difference> differences = new ArrayList<>(comparisons.in(cell));
    answered.forEach(
        facets -> {
          List<Difference> typed = comparisons.of(cell, facets);
          differences.removeIf(d -> typed.stream().anyMatch(t -> t.covers(d)));
          differences.addAll(typed);
        });
    differences.sort(Comparisons.sharpestFirst());
    List<Position> held = positions.of(cell, differences, across, inPassing(group, answered));
    Matter matter =
        new Matter(
            cell.point().orElseThrow(),
            lines.title(ofFirst(group, held)),
            held,
            joins.told(group, answered));
    return new Built(matter, cell, differences);
  }

  /** The claims of the best supported position, by which the point is called. */
  private static List<View> ofFirst(List<View> group, List<Position> held) {
    List<View> first =
        group.stream().filter(v -> held.getFirst().claims().contains(v.claim().id())).toList();
    return first.isEmpty() ? group : first;
  }

  /** The point of a typed question that no other point answers. */
  Built typed(List<Facet> facets, List<Difference> across) {
    List<View> views = facets.stream().map(Facet::view).distinct().toList();
    Question question = facets.getFirst().question();
    Cell cell = cell(question.toString(), views);
    return answered(facets, comparisons.of(cell, facets), across);
  }

  /**
   * The same, with the differences that were found between the answers.
   *
   * @param across what differs between claims of the story, whichever points they stand in: answers
   *     whose words differ so are two positions
   */
  Built answered(List<Facet> facets, List<Difference> found, List<Difference> across) {
    List<View> views = facets.stream().map(Facet::view).distinct().toList();
    Question question = facets.getFirst().question();
    Cell cell = cell(question.toString(), views);
    List<Difference> differences = new ArrayList<>(found);
    differences.sort(Comparisons.sharpestFirst());
    List<Position> held = positions.ofAnswers(cell, differences, facets, Forms.of(facets, across));
    Matter matter =
        new Matter(
            cell.point().orElseThrow(),
            lines.title(question, held.getFirst().summary()),
            held,
            joins.typed(facets));
    return new Built(matter, cell, differences);
  }

  private Cell cell(String question, List<View> views) {
    List<String> parts = new ArrayList<>(List.of(story, question));
    views.stream().map(v -> v.claim().id()).sorted().forEach(parts::add);
    return new Cell(Optional.of(ContentId.of("p", parts.toArray(String[]::new))), views);
  }

  /**
   * What claims from outside of the group answer, unless it is the number that the group tells: one
   * that only tells the same day is no support of what else the point holds.
   */
  private static Map<Integer, String> inPassing(List<View> group, List<List<Facet>> answered) {
    Set<Integer> members = new HashSet<>();
    group.forEach(v -> members.add(v.index()));
    Map<Integer, String> answers = new TreeMap<>();
    for (List<Facet> facets : answered) {
      Set<String> told = new HashSet<>();
      facets.stream()
          .filter(f -> members.contains(f.view().index()) && f.isNumber())
          .forEach(f -> told.add(f.key()));
      answers(facets)
          .forEach(
              (index, key) -> {
                if (!members.contains(index) && !told.contains(key)) {
                  answers.putIfAbsent(index, key);
                }
              });
    }
    return answers;
  }

  /** What each claim answers, by its index. */
  private static Map<Integer, String> answers(List<Facet> facets) {
    Map<Integer, String> answers = new TreeMap<>();
    facets.forEach(f -> answers.putIfAbsent(f.view().index(), f.key()));
    return answers;
  }
}
