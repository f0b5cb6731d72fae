package org.parallax.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Brief;
import org.parallax.model.Citation;
import org.parallax.model.Ladder;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Story;
import org.parallax.model.Wording;

/** What stands below the lines of a brief: denials, numbers by house, what would change a grade. */
public final class BriefNotes {
  private static final int MOST_DENIALS = 6;

  private final StoryShape shape;
  private final List<Brief.Entry> entries;

  private BriefNotes(StoryShape shape, List<Brief.Entry> entries) {
    this.shape = shape;
    this.entries = entries;
  }

  /** A line for each denial, each ladder and each thing that would change grades; may be none. */
  public static List<String> of(LedgerIndex index, Story story) {
    return of(new StoryShape(index, story));
  }

  static List<String> of(StoryShape shape) {
    List<Brief.Entry> entries =
        shape.index().briefOf(shape.story()).map(Brief::entries).orElse(List.of());
    BriefNotes notes = new BriefNotes(shape, entries);
    List<String> lines = new ArrayList<>();
    notes.denials(lines);
    notes.ladders(lines);
    notes.changes(lines);
    return lines;
  }

  /**
   * The grade as it stands beside a line: "Single origin", or "Corroborated for “a fire broke out”
   * except “1.20 a.m.”" where the line says more than the grade is of.
   */
  public static String grade(Brief.Entry entry, Point point) {
    return point.grade().shown() + part(entry).map(p -> " " + p).orElse("");
  }

  /** The words that the grade is of, and the details that not all who hold them tell. */
  static Optional<String> part(Brief.Entry entry) {
    String beyond =
        entry.beyond().stream().map(BriefNotes::quoted).collect(Collectors.joining(", "));
    if (entry.part().isEmpty() && beyond.isEmpty()) {
      return Optional.empty();
    }
    String of = entry.part().map(p -> "for " + quoted(p)).orElse("");
    return Optional.of((of + (beyond.isEmpty() ? "" : " except " + beyond)).strip());
  }

  private static String quoted(Citation citation) {
    return "“" + citation.phrase().text().replaceAll("[\\s,.;:]+$", "") + "”";
  }

  private void denials(List<String> lines) {
    Set<String> told = new LinkedHashSet<>();
    for (Point point : shape.points()) {
      Optional<Position> denial = point.positions().stream().filter(Position::denies).findFirst();
      if (denial.isPresent() && !Wording.asks(point.title())) {
        Optional<Position> held = point.positions().stream().filter(p -> !p.denies()).findFirst();
        told.add(
            "Denied: "
                + held(denial.get())
                + held.map(h -> "; against: " + held(h)).orElse("; nobody here holds it"));
      }
    }
    told.stream().limit(MOST_DENIALS).forEach(lines::add);
  }

  private String held(Position position) {
    String outlets =
        shape.reportsOf(shape.claims(position)).stream()
            .map(r -> r.outlet().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return position.summary().text() + " [" + outlets + "]";
  }

  /** For those killed and those injured the ladder of the most figures, where they differ. */
  private void ladders(List<String> lines) {
    Map<List<String>, Ladder> best = new LinkedHashMap<>();
    for (Point point : shape.points()) {
      for (Ladder ladder : point.ladders()) {
        if (ladder.figures().stream().mapToDouble(Ladder.Figure::low).distinct().count() > 1) {
          best.merge(
              ladder.scope(), ladder, (a, b) -> b.figures().size() > a.figures().size() ? b : a);
        }
      }
    }
    best.forEach((scope, ladder) -> lines.add(ladder(scope, ladder)));
  }

  private static String ladder(List<String> scope, Ladder ladder) {
    String told =
        ladder.figures().stream()
            .sorted(Comparator.comparingDouble(Ladder.Figure::low))
            .collect(
                Collectors.toMap(
                    f -> Plain.number(f.low()) + f.high().map(Plain::number).orElse("+"),
                    f -> "“" + f.phrase().text() + "”",
                    (a, b) -> a,
                    LinkedHashMap::new))
            .values()
            .stream()
            .collect(Collectors.joining(", "));
    String houses = ladder.rungs().stream().map(BriefNotes::rung).collect(Collectors.joining("; "));
    return "Number " + String.join(" ", scope) + ", told as " + told + ": " + houses;
  }

  private static String rung(Ladder.Rung rung) {
    return rung.house()
        + " "
        + rung.steps().stream()
            .map(s -> s.name() + " " + Plain.number(s.value()))
            .collect(Collectors.joining(", "));
  }

  /** What would change the grades of the brief, each once, with the numbers of its lines. */
  private void changes(List<String> lines) {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Point> point = entries.get(i).point().flatMap(shape::point);
      List<String> would = point.map(p -> p.grade().wouldChange()).orElse(List.of());
      if (!would.isEmpty()) {
        changes.computeIfAbsent(would.getFirst(), k -> new ArrayList<>()).add("" + (i + 1));
      }
    }
    changes.forEach(
        (change, numbers) ->
            lines.add(
                "Would change "
                    + (numbers.size() == 1 ? "line " : "lines ")
                    + String.join(", ", numbers)
                    + ": "
                    + lowered(change)));
  }

  private static String lowered(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
