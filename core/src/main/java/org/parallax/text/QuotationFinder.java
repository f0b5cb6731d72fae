package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Block;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Finds what stands between quotation marks: curly, straight, low, pointed, double or single. Marks
 * within a quotation are left to it; an apostrophe is no mark; a quotation that opens each of its
 * paragraphs and closes only the last is one utterance. A closing mark that nothing opened ends
 * what goes on behind the tag of the quotation before it.
 */
public final class QuotationFinder {
  private static final Pattern NEXT_SENTENCE = Pattern.compile("\\p{L}[.!?]\\s+(?=\\p{Lu})");

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private int utterances;
  private Optional<Marks> running = Optional.empty();

  private QuotationFinder(String text) {
    this.text = text;
  }

  /** The quotations of {@code report}, outermost level only, in the order of the text. */
  public static List<Quotation> find(Report report) {
    QuotationFinder finder = new QuotationFinder(report.text());
    for (int i = 0; i < report.blocks().size(); i++) {
      Optional<Block> next =
          i + 1 < report.blocks().size()
              ? Optional.of(report.blocks().get(i + 1))
              : Optional.empty();
      finder.read(report.blocks().get(i).span(), next.map(Block::span));
    }
    return List.copyOf(finder.found);
  }

  private void read(Span block, Optional<Span> next) {
    int at = block.start();
    boolean first = true;
    while (at < block.end()) {
      Optional<Marks> marks = Marks.openedAt(text, at, block);
      if (marks.isEmpty()) {
        first &= Character.isWhitespace(text.charAt(at));
        if (text.charAt(at) == '”') {
          resumed(at, block);
        }
        at++;
        continue;
      }
      boolean continued = first && running.isPresent() && running.get().sameAs(marks.get());
      at = quotation(marks.get(), at, block, next, continued);
      first = false;
    }
    if (first) {
      running = Optional.empty();
    }
  }

  /** Takes the quotation that opens at {@code open}; returns where to read on. */
  private int quotation(Marks marks, int open, Span block, Optional<Span> next, boolean continued) {
    int inside = open + marks.length();
    int close = marks.closeAfter(text, inside, block);
    boolean runsOn =
        close < 0
            && next.isPresent()
            && Marks.begins(text, next.get()).filter(marks::sameAs).isPresent();
    boolean whole = atStart(open, block) || afterLead(open, block);
    running = Optional.empty();
    if (close < 0 && !continued && !(marks.isDouble() && (runsOn || whole))) {
      return inside;
    }
    if (!continued) {
      utterances++;
    }
    if (close < 0) {
      int end = trimmed(block.end());
      if (runsOn) {
        running = Optional.of(marks);
      }
      add(new Span(open, end), new Span(Math.min(inside, end), end), false);
      return block.end();
    }
    add(new Span(open, close + marks.length()), new Span(inside, close), true);
    return close + marks.length();
  }

  /**
   * Takes the quotation that only its end marks: “We left,” she said. The road was shut.” It goes
   * on with the sentence behind the tag of the quotation before it.
   */
  private void resumed(int close, Span block) {
    if (found.isEmpty() || found.getLast().outer().start() < block.start()) {
      return;
    }
    int from = found.getLast().outer().end();
    Matcher next = NEXT_SENTENCE.matcher(text).region(from, close);
    if (next.find()) {
      add(new Span(next.end(), close + 1), new Span(next.end(), close), true);
    }
  }

  private void add(Span outer, Span inner, boolean closed) {
    int start = inner.start();
    int end = inner.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      found.add(new Quotation(outer, new Span(start, end), utterances, closed));
    }
  }

  private int trimmed(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean atStart(int open, Span block) {
    return text.substring(block.start(), open).isBlank();
  }

  /** Whether a colon or a comma leads to the mark. */
  private boolean afterLead(int open, Span block) {
    String before = text.substring(block.start(), open).stripTrailing();
    return before.endsWith(":") || before.endsWith(",");
  }
}
