package org.parallax.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;

/**
 * Sets whoever denies another's claim beside the one who makes it: in "the firm rejected the
 * union's claim that P" the union claims P and the firm denies P; the firm does not report that the
 * union claims it. In "the firm repeated its claim that P" the firm alone speaks.
 */
final class Rebuttals {
  private static final Set<Stance> AGAINST = EnumSet.of(Stance.DENY, Stance.DOUBT, Stance.RETRACT);
  private static final Set<String> OWN = Set.of("its", "his", "her", "their", "my", "our");
  private static final int DETERMINERS = 16;
  private static final int LOOSE_END = 3;
  private final String text;

  private Rebuttals(String text) {
    this.text = text;
  }

  /** The findings with each rebutted claim as the content of both. */
  static List<Finding> apply(String text, List<Finding> findings) {
    return new Rebuttals(text).apply(findings);
  }

  private List<Finding> apply(List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings);
    for (Finding made : findings) {
      if (!made.rule().startsWith("noun") || made.source().isEmpty()) {
        continue;
      }
      Optional<Finding> taker = findings.stream().filter(f -> takesUp(f, made)).findFirst();
      boolean isDone = taker.filter(f -> f.rule().startsWith("done")).isPresent();
      boolean isOwn = !isDone && made.source().filter(this::isOwn).isPresent();
      if (taker.isPresent() && (isOwn || AGAINST.contains(taker.get().stance()))) {
        if (!isOwn || !isOfThing(made)) {
          all.set(all.indexOf(taker.get()), taker.get().withContents(made.contents()));
        }
        if (isOwn) {
          all.remove(made);
        }
      }
    }
    return all;
  }

  /** Whether the noun blames a thing for something: "took back his criticism of the yard". */
  private boolean isOfThing(Finding made) {
    int end = made.anchor().end();
    int start = made.contents().getFirst().start();
    return made.stance() == Stance.ACCUSE
        && start > end
        && text.substring(end, start).strip().matches("(?i)of|for|about");
  }

  private boolean isOwn(Span source) {
    return OWN.contains(source.of(text).toLowerCase(Locale.ROOT));
  }

  /** Whether the one content of {@code taker} is the noun phrase that {@code made} reads. */
  private static boolean takesUp(Finding taker, Finding made) {
    if (taker.contents().size() != 1 || taker.source().isEmpty() || taker.equals(made)) {
      return false;
    }
    Span content = taker.contents().getFirst();
    Span phrase = made.source().get().hull(made.anchor());
    return content.contains(phrase)
        && phrase.start() - content.start() <= DETERMINERS
        && Math.abs(content.end() - made.contents().getLast().end()) <= LOOSE_END;
  }
}
