package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.text.CueVerb;

/**
 * Finds a cue whose content stands behind the tag that cuts its sentence: "He was told, she said,
 * that the boat sank."
 */
final class SplitContents {
  static final String RULE = "split-clause";
  private final Passage passage;
  private final Lexicon lexicon;

  private SplitContents(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /** The findings of the passage and those that a tag had cut from their cue. */
  static List<Finding> apply(Passage passage, Lexicon lexicon, List<Finding> findings) {
    SplitContents split = new SplitContents(passage, lexicon);
    List<Finding> all = new ArrayList<>(findings);
    for (Finding tag : findings) {
      if (tag.rule().endsWith("tag")) {
        Optional<Finding> found = split.behind(tag).flatMap(b -> split.cut(tag, b));
        all.removeIf(f -> found.filter(s -> isCue(f, s) && f.holds(tag.anchor())).isPresent());
        found.filter(s -> all.stream().noneMatch(f -> isCue(f, s))).ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean isCue(Finding finding, Finding split) {
    return finding.cue().filter(split.anchor()::overlaps).isPresent();
  }

  /** The second piece of what is said; of split quotations the one behind the tag. */
  private Optional<Words> behind(Finding tag) {
    if (tag.contents().size() == 2) {
      return Optional.of(passage.within(tag.contents().getLast()));
    }
    Span before = tag.contents().getFirst();
    boolean isQuoted =
        passage.report.quotations().stream().anyMatch(q -> q.outer().contains(before));
    return passage.report.quotations().stream()
        .filter(q -> isQuoted && q.outer().start() > tag.anchor().end())
        .filter(q -> passage.sentence.span().contains(q.inner()))
        .map(q -> passage.within(q.inner()))
        .filter(w -> !w.isEmpty() && tag.anchor().start() > before.end())
        .findFirst();
  }

  private Optional<Finding> cut(Finding tag, Words behind) {
    Span before = tag.contents().getFirst();
    int that = behind.from();
    boolean opens = !behind.isEmpty() && (passage.is(that, "that") || passage.is(that - 1, "that"));
    int verb = opens ? lastVerb(passage.within(before)) : -1;
    if (verb < 0) {
      return Optional.empty();
    }
    Optional<CueVerb> cue =
        lexicon
            .verbs()
            .with(passage.cue(verb), "that")
            .or(() -> lexicon.verbs().with(passage.cue(verb), "obj+that"))
            .or(() -> lexicon.verbs().with(passage.cue(verb), "clause"));
    if (cue.isEmpty() || Cues.isUnreal(passage, verb) || Cues.isNegated(passage, verb)) {
      return Optional.empty();
    }
    Optional<Words> source = Subjects.of(passage, verb);
    return Optional.of(
        Finding.of(
            RULE,
            cue.get().stance(),
            source.map(passage::span),
            Optional.of(Cues.span(passage, verb)),
            Contents.of(passage, behind)));
  }

  /** The last verb of the words, if no clause follows it there. */
  private int lastVerb(Words words) {
    for (int i = words.to() - 1; i >= words.from(); i--) {
      if (passage.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }
}
