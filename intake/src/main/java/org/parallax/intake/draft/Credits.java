package org.parallax.intake.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Register;
import org.parallax.text.Table;

/**
 * Finds the agencies that a report credits outside its sentences: in a dateline, in a line of its
 * own at the start or the end, as an author. Names are given as they are written.
 */
public final class Credits {
  private static final int OPENING_BLOCKS = 2;
  private static final int CLOSING_BLOCKS = 4;
  private static final int LONGEST_LINE = 250;
  private static final int LONGEST_NAME = 60;
  private static final Pattern AGENCY_LIKE =
      Pattern.compile(
          "\\b(?:news ?agency|news ?wire|newswires|wire services?|press agency|news service|agence|"
              + "agencia|agência|agenzia|agentur|press association|press trust|agencies)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:,|;|/|&|\\band\\b)\\s*(?:the\\s+)?");

  private final Register register;
  private final List<Line> lines;

  private enum Where {
    LINE,
    END
  }

  private record Line(Where where, boolean agenciesOnly, Pattern pattern) {}

  public Credits(Register register) {
    this.register = register;
    this.lines =
        Table.beside(Credits.class, "credits.tsv").rows().stream().map(Credits::line).toList();
  }

  private static Line line(List<String> row) {
    Where where = row.get(0).equals("end") ? Where.END : Where.LINE;
    String pattern = where == Where.END ? row.get(2) + "\\s*$" : "^" + row.get(2) + "$";
    return new Line(
        where,
        row.get(1).equals("agency"),
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** The credits of {@code draft} in the order of its authors, its declared credits, its blocks. */
  public List<String> of(Draft draft) {
    SequencedSet<String> found = new LinkedHashSet<>();
    draft.about().authors().stream().filter(this::isAgency).forEach(found::add);
    for (String credit : draft.about().credits()) {
      ofLine(credit).forEach(found::add);
      names(credit, true).forEach(found::add);
    }
    List<Piece> body = draft.body();
    for (int i = 0; i < body.size(); i++) {
      String text = body.get(i).text();
      if (i < OPENING_BLOCKS) {
        Dateline.credited(text, this::isAgency).ifPresent(found::add);
      }
      if (i < OPENING_BLOCKS || i >= body.size() - CLOSING_BLOCKS) {
        found.addAll(ofLine(text));
      }
    }
    return List.copyOf(found);
  }

  /** Whether {@code name} is an agency by the register or is named like one. */
  public boolean isAgency(String name) {
    Optional<Register.Row> row = register.named(name);
    return row.isPresent()
        ? row.get().kind() == Register.Kind.AGENCY
        : AGENCY_LIKE.matcher(name).find();
  }

  private List<String> ofLine(String text) {
    List<String> found = new ArrayList<>();
    for (Line line : lines) {
      boolean fits = line.where() == Where.END || text.length() <= LONGEST_LINE;
      Matcher m = line.pattern().matcher(line.where() == Where.END ? tail(text) : text);
      if (fits && m.find()) {
        found.addAll(names(m.group(1), line.agenciesOnly()));
      }
    }
    return found;
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_LINE));
  }

  private List<String> names(String written, boolean agenciesOnly) {
    List<String> names = new ArrayList<>();
    for (String name : BETWEEN_NAMES.split(Blank.strip(written))) {
      String clean = name.replaceFirst("^(?i:the)\\s+", "").replaceFirst("[.)]+$", "");
      boolean fits = !clean.isBlank() && clean.length() <= LONGEST_NAME;
      if (fits && (!agenciesOnly || isAgency(clean))) {
        names.add(clean);
      }
    }
    return names;
  }
}
