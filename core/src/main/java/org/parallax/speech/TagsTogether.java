package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Quotation;

/**
 * Sets the tags of one sentence in order: of two that hold each other the later is the outer one,
 * and what the inner one says ends before it: "They left, a guard said, that night, the Echo
 * wrote."
 */
final class TagsTogether {
  private static final int LOOSE_END = 30;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

  private TagsTogether() {}

  static List<Finding> apply(AnalysedReport report, List<Finding> findings) {
    List<Finding> all = parted(report, findings);
    for (int i = 0; i < all.size(); i++) {
      for (Finding outer : List.copyOf(all)) {
        if (outer.cue().isPresent() && isTag(outer) && holdEachOther(all.get(i), outer)) {
          all.set(i, before(report, all.get(i), outer));
        }
      }
    }
    return all;
  }

  /**
   * Of "'A', said Ida, 'B', she added, 'C'" the second tag keeps C alone, and the first takes what
   * stands between them.
   */
  private static List<Finding> parted(AnalysedReport report, List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings);
    for (int i = 0; i < all.size(); i++) {
      Finding second = all.get(i);
      for (int k = 0; k < all.size(); k++) {
        if (goesOn(report, second, all.get(k))) {
          all.set(k, until(report, all.get(k), second));
          all.set(i, second.withContents(second.contents().subList(1, 2)));
          break;
        }
      }
    }
    return all;
  }

  private static boolean goesOn(AnalysedReport report, Finding second, Finding first) {
    if (!isTag(second) || second.contents().size() != 2 || first.source().isEmpty()) {
      return false;
    }
    String text = report.report().text();
    Span before = second.contents().getFirst();
    Span tag = first.source().get().hull(first.anchor());
    return PRONOUNS.contains(second.source().get().of(text).toLowerCase(Locale.ROOT))
        && before.end() <= second.anchor().start()
        && first.cue().isPresent()
        && before.contains(tag)
        && tag.start() > before.start()
        && isBehindQuote(report, tag);
  }

  /** Whether a quotation ends right before the tag. */
  private static boolean isBehindQuote(AnalysedReport report, Span tag) {
    String text = report.report().text();
    return report.quotations().stream()
        .map(q -> q.outer().end())
        .anyMatch(e -> e <= tag.start() && text.substring(e, tag.start()).isBlank());
  }

  /** The first tag with the quotations between the two. */
  private static Finding until(AnalysedReport report, Finding first, Finding second) {
    Span before = second.contents().getFirst();
    List<Span> contents = new ArrayList<>(first.contents());
    for (Quotation quotation : report.quotations()) {
      Span outer = quotation.outer();
      boolean isBetween =
          outer.start() >= first.anchor().end()
              && outer.start() < before.end()
              && contents.stream().noneMatch(quotation.inner()::overlaps);
      if (isBetween) {
        Contents.trimmed(report, quotation.inner()).ifPresent(contents::add);
      }
    }
    return first.withContents(contents);
  }

  private static boolean holdEachOther(Finding inner, Finding outer) {
    return inner.cue().isPresent()
        && inner.cue().get().end() < outer.cue().get().start()
        && inner.holds(outer.anchor())
        && outer.holds(inner.anchor());
  }

  private static boolean isTag(Finding finding) {
    return finding.rule().contains("tag") && finding.source().isPresent();
  }

  private static Finding before(AnalysedReport report, Finding inner, Finding outer) {
    Span tag = outer.source().get().hull(outer.cue().get());
    List<Span> contents = new ArrayList<>();
    for (Span content : inner.contents()) {
      boolean ends =
          content.contains(tag)
              && content.end() - tag.end() < LOOSE_END
              && tag.start() > content.start();
      Optional<Span> cut =
          ends
              ? Contents.trimmed(report, new Span(content.start(), tag.start()))
              : Optional.of(content);
      cut.ifPresent(contents::add);
    }
    return contents.isEmpty() ? inner : inner.withContents(contents);
  }
}
