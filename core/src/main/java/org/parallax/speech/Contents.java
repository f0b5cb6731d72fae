package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Quotation;

/**
 * Cuts contents to what is said: without "that" before it, without the tag's comma or the final
 * stop, and without the marks of a quotation that it fills.
 */
final class Contents {
  private static final String OPENING = "\"“‘«„‚‹'`”";
  private static final String CLOSING = "\"”’»“‘›'`";
  private static final String BEFORE = ",:;.-–—…";
  private static final String BEHIND = ",:;.-–—";

  private Contents() {}

  /** The content that lies in these tokens; none if there is no word among them. */
  static List<Span> of(Passage passage, Words words) {
    Words cut = withoutThat(passage, words);
    if (cut.isEmpty() || passage.trimmed(cut).isEmpty()) {
      return List.of();
    }
    return trimmed(passage.report, passage.span(cut)).stream().toList();
  }

  static List<Span> of(Passage passage, Words first, Words second) {
    List<Span> both = new ArrayList<>(of(passage, first));
    both.addAll(of(passage, second));
    return both;
  }

  private static Words withoutThat(Passage passage, Words words) {
    int from = words.from();
    while (from < words.to() && !passage.isWord(from)) {
      from++;
    }
    boolean isMark =
        from + 1 < words.to()
            && passage.is(from, "that")
            && !passage.tag(from).startsWith("DT")
            && passage.relation(from) != org.parallax.text.Relation.DET
            && passage.relation(from) != org.parallax.text.Relation.NSUBJ;
    return isMark ? new Words(from + 1, words.to()) : words;
  }

  /** The stretch without blanks, stops and idle marks at its ends. */
  static Optional<Span> trimmed(AnalysedReport report, Span span) {
    String text = report.report().text();
    int start = span.start();
    int end = span.end();
    boolean moved = true;
    while (moved && start < end) {
      int from = start;
      int to = end;
      char first = text.charAt(start);
      if (Character.isWhitespace(first)
          || (BEFORE.indexOf(first) >= 0 && !isNumberAt(text, start))
          || isIdleOpening(report, start, end)) {
        start++;
      }
      char last = text.charAt(end - 1);
      if (end > start
          && (Character.isWhitespace(last)
              || (BEHIND.indexOf(last) >= 0 && !isAbbreviation(text, start, end))
              || isIdleClosing(report, start, end))) {
        end--;
      }
      moved = from != start || to != end;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static boolean isNumberAt(String text, int at) {
    return at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && ".-".indexOf(text.charAt(at)) >= 0;
  }

  /** "U.S.", "11 a.m." and, before a comma, "Harbour Works Ltd." keep their stop at the end. */
  private static boolean isAbbreviation(String text, int start, int end) {
    if (text.charAt(end - 1) != '.'
        || end - start < 4
        || !Character.isLetter(text.charAt(end - 2))) {
      return false;
    }
    boolean isOfLetters = text.charAt(end - 3) == '.' && Character.isLetter(text.charAt(end - 4));
    boolean goesOn = end < text.length() && ",;:".indexOf(text.charAt(end)) >= 0;
    return isOfLetters || goesOn;
  }

  /** A mark that opens nothing within the stretch, or a quotation that the stretch fills. */
  private static boolean isIdleOpening(AnalysedReport report, int start, int end) {
    char mark = report.report().text().charAt(start);
    if (OPENING.indexOf(mark) < 0) {
      return false;
    }
    for (Quotation quotation : report.quotations()) {
      if (quotation.outer().start() == start) {
        return quotation.inner().end() >= end - 1 || quotation.outer().end() >= end - 1;
      }
    }
    return isPairAt(report, start) || (mark != '\'' && mark != '’' && mark != '‘');
  }

  /** Whether a mark of two characters stands there or ends there. */
  private static boolean isPairAt(AnalysedReport report, int at) {
    String text = report.report().text();
    char mark = text.charAt(at);
    boolean isSame = mark == '\'' || mark == '`';
    boolean before = at > 0 && text.charAt(at - 1) == mark;
    boolean behind = at + 1 < text.length() && text.charAt(at + 1) == mark;
    return isSame && (before || behind);
  }

  private static boolean isIdleClosing(AnalysedReport report, int start, int end) {
    char mark = report.report().text().charAt(end - 1);
    if (CLOSING.indexOf(mark) < 0) {
      return false;
    }
    for (Quotation quotation : report.quotations()) {
      if (quotation.closed() && quotation.outer().end() == end) {
        return quotation.inner().start() <= start + 1 || quotation.outer().start() < start;
      }
    }
    return isPairAt(report, end - 1) || (mark != '\'' && mark != '’' && mark != '‘');
  }
}
