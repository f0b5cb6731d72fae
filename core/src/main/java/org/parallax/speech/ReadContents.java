package org.parallax.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.speech.learned.Reading;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;

/** What the models read as said, brought to the bounds that claims want. */
final class ReadContents {
  private static final Set<String> RELATIVES = Set.of("what", "which", "who", "whom", "that");
  private final AnalysedReport report;
  private final Lexicon lexicon;
  private final Map<Span, Passage> passages = new HashMap<>();

  ReadContents(AnalysedReport report, Lexicon lexicon) {
    this.report = report;
    this.lexicon = lexicon;
  }

  /** Whether the phrase names who is told: "the county had been told that". */
  boolean hears(Passage passage, int anchor, Span source) {
    return passage.isVerb(anchor)
        && lexicon.verbs().with(passage.cue(anchor), "obj+that").isPresent()
        && Subjects.isPassive(passage, anchor)
        && Subjects.patient(passage, anchor)
            .filter(w -> !w.isEmpty() && passage.span(w).overlaps(source))
            .isPresent();
  }

  /** "was ruled a hazard by the board": the agent that the parse hangs on the predicate. */
  static Optional<Words> agentBehind(Passage passage, int anchor) {
    int predicate = passage.child(anchor, Relation.OPRD);
    boolean isOpen =
        predicate > anchor && passage.isVerb(anchor) && Subjects.isPassive(passage, anchor);
    int by = isOpen ? PassiveSieve.byWithin(passage, predicate) : -1;
    return by < 0
        ? Optional.empty()
        : Optional.of(
            NounPhrases.around(
                passage,
                passage.child(by, Relation.POBJ),
                new Words(by + 1, passage.subtree(by).to())));
  }

  Passage passage(Span token) {
    for (Sentence sentence : report.sentences()) {
      if (sentence.span().contains(token)) {
        return passages.computeIfAbsent(sentence.span(), s -> new Passage(report, sentence));
      }
    }
    throw new IllegalArgumentException("no sentence holds " + token);
  }

  /** The contents as claims want them: without "that", without idle marks and stops. */
  List<Span> of(Reading reading) {
    List<Span> contents = new ArrayList<>();
    for (Span piece : whole(reading)) {
      Passage passage = passage(new Span(piece.start(), piece.start() + 1));
      Words first = passage.within(piece);
      boolean isOne = passage.sentence.span().contains(piece);
      if (isOne) {
        Words till = Endings.untilAnother(passage, untilJoined(passage, first, reading));
        Words own = withinSegment(passage, till, reading);
        contents.addAll(Contents.of(passage, own));
      } else {
        Contents.trimmed(report, piece).ifPresent(contents::add);
      }
    }
    contents.removeIf(
        c -> RELATIVES.contains(c.of(report.report().text()).toLowerCase(Locale.ROOT)));
    return contents;
  }

  /**
   * The pieces of the content: one where the cue stands right between a subject and what is told of
   * it ("One sailor was reported to have died"); without the subject where it is told of nothing.
   */
  private List<Span> whole(Reading reading) {
    List<Span> pieces = reading.contents();
    Span at = reading.paragraph().tokens().get(reading.anchor()).span();
    Passage passage = passage(at);
    int anchor = passage.within(at).from();
    if (isHeard(passage, anchor, pieces)) {
      return pieces.subList(1, pieces.size());
    }
    if (!isBetween(reading)) {
      return pieces;
    }
    boolean isOne =
        passage.tag(anchor).startsWith("RB")
            || reading.source().isPresent()
            || agentBehind(passage, anchor).isPresent()
            || isRaised(passage, anchor, pieces.getLast());
    return isOne
        ? List.of(new Span(pieces.getFirst().start(), pieces.getLast().end()))
        : List.of(pieces.getLast());
  }

  /** "The skipper was told by his mate that": the first piece names who hears the clause. */
  private boolean isHeard(Passage passage, int anchor, List<Span> pieces) {
    boolean isToDo =
        pieces.size() > 1
            && passage.sentence.span().contains(pieces.getLast())
            && passage.tag(passage.within(pieces.getLast()).from()).equals("TO");
    return hears(passage, anchor, pieces.getFirst()) && !isToDo;
  }

  /** Whether an adverb or a passive stands between two pieces of content with nothing else. */
  boolean isBetween(Reading reading) {
    Span cue = reading.cue();
    Span at = reading.paragraph().tokens().get(reading.anchor()).span();
    Passage passage = passage(at);
    int anchor = passage.within(at).from();
    List<Span> pieces = reading.contents();
    return pieces.size() == 2
        && (passage.tag(anchor).startsWith("RB")
            || (passage.isVerb(anchor) && Subjects.isPassive(passage, anchor)))
        && isBlank(pieces.getFirst().end(), cue.start())
        && isBlank(cue.end(), pieces.getLast().start());
  }

  private boolean isBlank(int from, int to) {
    return from <= to && report.report().text().substring(from, to).isBlank();
  }

  /** "is reported to have died", "was believed dead": the subject is that of what follows. */
  boolean isRaised(Passage passage, int anchor, Span rest) {
    String tag = passage.tag(passage.within(rest).from());
    return lexicon
            .verbs()
            .with(passage.cue(anchor), "passive")
            .filter(v -> v.takes("that") || v.takes("clause") || v.takes("obj+pred"))
            .isPresent()
        && (tag.equals("TO") || tag.equals("VBN") || tag.startsWith("JJ"));
  }

  /** The words up to a clause with a subject of its own that is joined to the cue itself. */
  private static Words untilJoined(Passage passage, Words words, Reading reading) {
    int anchor = passage.within(reading.paragraph().tokens().get(reading.anchor()).span()).from();
    if (anchor >= words.from() || anchor >= passage.size()) {
      return words;
    }
    for (int joined : passage.children(anchor, Relation.CONJ)) {
      int from = passage.subtree(joined).from();
      boolean isNext =
          passage.subject(joined) >= from
              && from > words.from() + 1
              && from < words.to()
              && passage.quotation(from) < 0
              && !passage.is(from, "that");
      if (isNext) {
        return new Words(words.from(), passage.tag(from - 1).equals("CC") ? from - 1 : from);
      }
    }
    return words;
  }

  /** The words between the semicolons next to the cue: behind one another matter begins. */
  private static Words withinSegment(Passage passage, Words words, Reading reading) {
    int anchor = passage.within(reading.paragraph().tokens().get(reading.anchor()).span()).from();
    if (anchor >= passage.size() || words.isEmpty() || passage.quotation(anchor) >= 0) {
      return words;
    }
    int near = anchor < words.from() ? words.from() : words.to() - 1;
    Words segment = passage.segment(near);
    Words cut =
        new Words(Math.max(words.from(), segment.from()), Math.min(words.to(), segment.to()));
    return passage.isSameSegment(near, anchor) ? cut : words;
  }
}
