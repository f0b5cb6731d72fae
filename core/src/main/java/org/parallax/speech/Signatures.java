package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Block;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.AnalysedReport;

/** Gives a paragraph that is one quotation with a name behind a dash to that name. */
final class Signatures {
  /** The rule's name. */
  static final String RULE = "signed";

  private static final Pattern SIGNED =
      Pattern.compile(
          "^\\s*[\"“”„«‘'](.{12,}?)[\"”“»’']\\s*([―—–]|--|-\\s)\\s*"
              + "(\\p{Lu}[^\"“”.!?;:]*?(?:\\p{Lu}\\.[^\"“”.!?;:]*?){0,2})[.\\s]*$",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  private static final int LONGEST_NAME = 10;

  private Signatures() {}

  /** The signed quotations of the report, in its order. */
  static List<Finding> of(AnalysedReport report) {
    List<Finding> signed = new ArrayList<>();
    for (Block block : report.report().blocks()) {
      Span span = block.span();
      Matcher matcher = SIGNED.matcher(span.of(report.report().text()));
      if (matcher.find() && matcher.group(3).split("\\s+").length <= LONGEST_NAME) {
        found(report, span.start(), matcher).ifPresent(signed::add);
      }
    }
    return signed;
  }

  private static Optional<Finding> found(AnalysedReport report, int start, Matcher matcher) {
    return Contents.trimmed(report, at(start, matcher, 1))
        .map(
            content ->
                Finding.of(
                    RULE,
                    Stance.ASSERT,
                    Contents.trimmed(report, at(start, matcher, 3)),
                    Optional.of(at(start, matcher, 2)),
                    List.of(content)));
  }

  private static Span at(int start, Matcher matcher, int group) {
    return new Span(start + matcher.start(group), start + matcher.end(group));
  }
}
