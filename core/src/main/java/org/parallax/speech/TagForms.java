package org.parallax.speech;

import java.util.List;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.text.CueVerb;
import org.parallax.text.Relation;

/** Tells forms of tags apart: with "or so", between dashes, with a question, for words in marks. */
final class TagForms {
  private static final Set<String> BREAKS = Set.of(",", "--", "—", "–", "-");

  private TagForms() {}

  /** A dash between blanks: what follows is another matter. */
  static boolean isDash(Passage passage, int i) {
    Span span = passage.token(i).span();
    String text = passage.report.report().text();
    return passage.isAny(i, Set.of("-", "–"))
        && text.startsWith(" ", span.end())
        && span.start() > 0
        && text.charAt(span.start() - 1) == ' ';
  }

  /** "said that when woken, the cook had cried": with "that" before it, the verb is no tag. */
  static boolean isTold(Passage passage, int verb) {
    int mark = passage.child(verb, Relation.MARK);
    int head = passage.head(verb);
    return passage.relation(verb) == Relation.CCOMP
        && mark > head
        && mark < verb
        && head >= 0
        && passage.is(mark, "that")
        && passage.quotation(mark) == passage.quotation(head)
        && passage.quotation(mark) == passage.quotation(verb);
  }

  /** "P, the master says - pilots disagree": who disagrees has not said P. */
  static boolean isBehindTag(Passage passage, int start, Lexicon lexicon) {
    return start > 2
        && isDash(passage, start - 1)
        && passage.isVerb(start - 2)
        && lexicon.verbs().tag(passage.cue(start - 2)).isPresent();
  }

  /** Where the tag begins: ", or so the clerk says" with its "or so". */
  static int opening(Passage passage, int start) {
    int so = passage.is(start - 1, "so") ? start - 1 : start;
    int or = passage.is(so - 1, "least") && passage.is(so - 2, "at") ? so - 2 : so;
    boolean opens = so < start && passage.is(or - 1, "or") && passage.isAny(or - 2, BREAKS);
    return opens ? or - 1 : start;
  }

  /** "What it held, they would not say": what is not told is a question. */
  static boolean asks(Passage passage, List<Span> contents) {
    return !contents.isEmpty()
        && passage.tag(passage.within(contents.getFirst()).from()).startsWith("W");
  }

  /** Who laughs, sighs or shrugs says only what stands in marks. */
  static boolean fits(Passage passage, CueVerb cue, List<Span> contents) {
    return !cue.takes("quote")
        || cue.takes("that")
        || passage.report.quotations().stream()
            .anyMatch(q -> contents.stream().anyMatch(q.outer()::overlaps));
  }
}
