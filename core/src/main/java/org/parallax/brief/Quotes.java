package org.parallax.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.model.Claim;
import org.parallax.model.Line;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Wording;

/**
 * The stretches of reports that a line quotes.
 *
 * @param stretches by report, in the order of the text; those that touch are one
 * @param wordings of ours in the line
 */
record Quotes(Map<String, List<Span>> stretches, List<String> wordings) {
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_BEHIND = 4;
  private static final String BORDERS = ",;:.!?–—()\n“”«»";

  static Quotes of(Line line) {
    Map<String, List<Span>> stretches = new TreeMap<>();
    List<String> wordings = new ArrayList<>();
    for (Line.Piece piece : line.pieces()) {
      if (piece instanceof Line.Quoted quoted) {
        stretches
            .computeIfAbsent(quoted.citation().report(), k -> new ArrayList<>())
            .add(quoted.citation().phrase().span());
      } else if (piece instanceof Line.Fixed fixed) {
        wordings.add(fixed.text());
      }
    }
    stretches.replaceAll((report, spans) -> joined(spans));
    return new Quotes(stretches, wordings);
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
      if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
        joined.set(joined.size() - 1, joined.getLast().hull(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private List<Span> of(String report) {
    return stretches.getOrDefault(report, List.of());
  }

  boolean hold(String report, Span span) {
    return of(report).stream().anyMatch(s -> s.contains(span));
  }

  /** Whether every word of the claim is quoted. */
  boolean hold(Claim claim, Function<String, Report> reports) {
    return touch(claim)
        && hold(claim.report(), Operators.core(reports.apply(claim.report()).text(), claim.span()));
  }

  /** Whether at least one character of the claim is quoted. */
  private boolean touch(Claim claim) {
    return of(claim.report()).stream().anyMatch(s -> s.overlaps(claim.span()));
  }

  boolean says(Wording wording) {
    return wordings.contains(wording.text());
  }

  /** The operators right beside a quoted claim that the line leaves out, a sentence each. */
  List<String> cutOff(Collection<Claim> claims, Function<String, Report> reports) {
    List<String> found = new ArrayList<>();
    stretches.forEach(
        (id, spans) -> {
          Report report = reports.apply(id);
          for (Span span : spans) {
            claims.stream()
                .filter(c -> c.report().equals(id) && span.overlaps(c.span()))
                .filter(c -> span.contains(Operators.core(report.text(), c.span())))
                .findFirst()
                .ifPresent(c -> beside(report, span, c, found));
          }
        });
    return found;
  }

  private void beside(Report report, Span span, Claim claim, List<String> found) {
    for (Operators.Word word : before(report.text(), span, claim.sentence().start())) {
      boolean governs =
          word.is(Operators.Kind.NEGATION)
              || word.is(Operators.Kind.HEDGE)
              || word.is(Operators.Kind.CONDITION);
      if (governs && !hold(report.id(), word.span()) && !isTold(word)) {
        found.add("“" + word.form() + "” right before “" + span.of(report.text()) + "” was cut");
      }
    }
    List<Operators.Word> behind = behind(report.text(), span);
    for (int i = 0; i < behind.size(); i++) {
      Operators.Word word = behind.get(i);
      boolean governs =
          word.is(Operators.Kind.VERDICT) || (i == 0 && word.is(Operators.Kind.CONDITION));
      if (governs && !hold(report.id(), word.span())) {
        found.add("“" + word.form() + "” right behind “" + span.of(report.text()) + "” was cut");
      }
    }
  }

  /** Whether a cue of ours says what the word says: “denied” for "denied that". */
  private boolean isTold(Operators.Word word) {
    String form = word.form().toLowerCase(java.util.Locale.ROOT);
    return wordings.stream().anyMatch(w -> w.strip().startsWith(form));
  }

  /** The last words before the span, back to the nearest mark. */
  private static List<Operators.Word> before(String text, Span span, int sentence) {
    int start = span.start();
    while (start > sentence && BORDERS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    List<Operators.Word> words = Operators.words(text, new Span(start, span.start()));
    return words.subList(Math.max(0, words.size() - WORDS_BEFORE), words.size());
  }

  /** The first words behind the span, up to the nearest mark. */
  private static List<Operators.Word> behind(String text, Span span) {
    if (!span.isEmpty() && ".!?".indexOf(text.charAt(span.end() - 1)) >= 0) {
      return List.of();
    }
    int end = span.end();
    while (end < text.length() && BORDERS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    List<Operators.Word> words = Operators.words(text, new Span(span.end(), end));
    return words.subList(0, Math.min(WORDS_BEHIND, words.size()));
  }
}
