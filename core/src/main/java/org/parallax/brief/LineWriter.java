package org.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Binding;
import org.parallax.model.Citation;
import org.parallax.model.Line;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Wording;

/** Puts a line together piece by piece. */
final class LineWriter {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

  /**
   * What is printed in brackets.
   *
   * @param behind the words that it explains
   */
  record Insertion(Span behind, String value, Citation shownBy) {}

  private final StoryView story;
  private final List<Line.Piece> pieces = new ArrayList<>();
  private final Set<String> bound = new LinkedHashSet<>();

  LineWriter(StoryView story) {
    this.story = story;
  }

  /** The words at {@code span}, each pronoun and relative date with what it refers to behind it. */
  LineWriter quote(Report report, Span span) {
    return quote(report, span, List.of());
  }

  /** The same, with more names behind what they explain. */
  LineWriter quote(Report report, Span span, List<Insertion> names) {
    Span words = Edges.trimmed(report.text(), Edges.balanced(report.text(), span));
    return marked(report, words, Edges.unbalanced(words.of(report.text())), names);
  }

  /** The same within quotation marks, for words that stand inside somebody's quotation. */
  LineWriter quoteSpeech(Report report, Span span) {
    Span words = Edges.trimmed(report.text(), Edges.balanced(report.text(), span));
    String said = words.of(report.text());
    int open = Edges.isMarked(said) ? Edges.unbalanced(said) : Edges.BOTH_OPEN;
    return marked(report, words, open, List.of());
  }

  private LineWriter marked(Report report, Span words, int open, List<Insertion> names) {
    if (open == Edges.OPENING_IS_MISSING || open == Edges.BOTH_OPEN) {
      fixed(Wording.OPEN_QUOTE);
    }
    withInsertions(report, words, names);
    if (open == Edges.CLOSING_IS_MISSING || open == Edges.BOTH_OPEN) {
      fixed(Wording.CLOSE_QUOTE);
    }
    return this;
  }

  private void withInsertions(Report report, Span words, List<Insertion> names) {
    List<Insertion> insertions = new ArrayList<>(names);
    for (Binding binding : story.bindings(report, words)) {
      Insertion insertion =
          new Insertion(
              binding.phrase().span(),
              binding.value(),
              new Citation(report.id(), binding.shownBy()));
      if (isName(binding) || DAY.matcher(binding.value()).matches()) {
        insertions.add(insertion);
      }
    }
    insertions.sort(Comparator.comparing(Insertion::behind));
    String said = words.of(report.text());
    int from = words.start();
    for (Insertion insertion : insertions) {
      boolean isNew = !bound.contains(insertion.value()) && !said.contains(insertion.value());
      if (isNew && insertion.behind().start() >= from && words.contains(insertion.behind())) {
        verbatim(report, new Span(from, insertion.behind().end()));
        bind(insertion.value(), insertion.shownBy());
        from = insertion.behind().end();
      }
    }
    if (from < words.end()) {
      verbatim(report, new Span(from, words.end()));
    }
  }

  private static boolean isName(Binding binding) {
    return !binding.shownBy().span().equals(binding.phrase().span());
  }

  /** The words at {@code span} and nothing else. */
  LineWriter verbatim(Report report, Span span) {
    pieces.add(new Line.Quoted(new Citation(report.id(), report.phrase(span))));
    return this;
  }

  /** A name or date in brackets behind what was written last. */
  LineWriter bind(String value, Citation shownBy) {
    bound.add(value);
    pieces.add(Wording.SPACE.piece());
    pieces.add(new Line.Bound(value, shownBy));
    return this;
  }

  LineWriter fixed(Wording wording) {
    pieces.add(wording.piece());
    return this;
  }

  List<Line.Piece> pieces() {
    return List.copyOf(pieces);
  }
}
