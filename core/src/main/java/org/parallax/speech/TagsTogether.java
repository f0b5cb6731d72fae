package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;

/**
 * Sets the tags of one sentence in order: of two that hold each other the later is the outer one,
 * and what the inner one says ends before it: "They left, a guard said, that night, the Echo
 * wrote."
 */
final class TagsTogether {
  private static final int LOOSE_END = 30;

  private TagsTogether() {}

  static List<Finding> apply(AnalysedReport report, List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings);
    for (int i = 0; i < all.size(); i++) {
      for (Finding outer : findings) {
        if (outer.cue().isPresent() && isTag(outer) && holdEachOther(all.get(i), outer)) {
          all.set(i, before(report, all.get(i), outer));
        }
      }
    }
    return all;
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
