package org.parallax.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.speech.learned.Reading;
import org.parallax.text.AnalysedReport;
import org.parallax.text.CueNouns;
import org.parallax.text.CueVerb;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;

/** Makes a finding of what the models read where no rule saw a cue. */
final class ReadFindings {
  static final String RULE = "learned";
  private static final Set<Stance> OPINION = Set.of(Stance.SUGGEST, Stance.ATTITUDE);
  private static final Set<String> VERIFYING = Set.of("verify", "confirm", "corroborate", "deny");

  /** How an indirect question begins. */
  private static final Pattern INDIRECT =
      Pattern.compile("(?i)(?:whether|if|who|whom|whose|what|which|when|where|why|how)\\b");

  private final AnalysedReport report;
  private final Lexicon lexicon;
  private final Map<Span, Passage> passages = new HashMap<>();

  ReadFindings(AnalysedReport report, Lexicon lexicon) {
    this.report = report;
    this.lexicon = lexicon;
  }

  /** The finding; none where the cue only could be, or where no word of content is left. */
  Optional<Finding> of(Reading reading) {
    Span at = reading.paragraph().tokens().get(reading.anchor()).span();
    Passage passage = passage(at);
    int anchor = passage.within(at).from();
    List<Span> contents = contents(reading);
    if (contents.isEmpty() || (passage.isVerb(anchor) && Cues.isUnreal(passage, anchor))) {
      return Optional.empty();
    }
    if (isAddressed(passage, anchor, contents)
        || isOnlyTold(passage, anchor, reading)
        || isOpen(passage, anchor, reading)
        || Cues.isAnonymity(contents.getFirst().of(report.report().text()))) {
      return Optional.empty();
    }
    Stance stance = stance(passage, anchor, reading);
    int object = passage.child(anchor, Relation.DOBJ);
    if (ObjectFrames.AGAINST.contains(stance)
        && object > anchor
        && People.isPerson(passage, object)) {
      return Optional.empty();
    }
    Finding finding =
        Finding.of(
            RULE,
            stance,
            reading
                .source()
                .filter(s -> !hears(passage, anchor, s) && !isReputed(passage, anchor))
                .map(s -> antecedent(s, at))
                .or(() -> doer(passage, anchor).map(passage::span))
                .or(() -> agentBehind(passage, anchor).map(passage::span)),
            Optional.of(reading.cue()),
            contents);
    Finding said =
        passage.isVerb(anchor)
            ? finding.said(
                lexicon.channels().of(passage, anchor), Hearers.of(passage, anchor, lexicon))
            : finding;
    return Optional.of(said.by(RULE, reading.confidence()));
  }

  /** "Asked by a juror about the keys, the guard shrugged": the main clause is not what is said. */
  private static boolean isAddressed(Passage passage, int anchor, List<Span> contents) {
    int main = passage.head(anchor);
    return passage.relation(anchor) == Relation.ADVCL
        && passage.tag(anchor).equals("VBN")
        && main > anchor
        && contents.stream().anyMatch(c -> c.contains(passage.token(main).span()));
  }

  /**
   * "It is unclear whether", "how it began is not known": the outlet leaves it open, nobody says.
   */
  private boolean isOpen(Passage passage, int anchor, Reading reading) {
    Span first = reading.contents().getFirst();
    boolean isDoing =
        passage.isVerb(anchor)
            && lexicon.verbs().tag(passage.cue(anchor)).isPresent()
            && !Cues.isNegated(passage, anchor);
    return reading.source().isEmpty()
        && !isDoing
        && INDIRECT.matcher(first.of(report.report().text())).lookingAt();
  }

  /** "A clerk has been tried as a soldier": what nobody says with a verb of no speech is told. */
  private boolean isOnlyTold(Passage passage, int anchor, Reading reading) {
    return isBetween(reading)
        && passage.isVerb(anchor)
        && reading.source().isEmpty()
        && agentBehind(passage, anchor).isEmpty()
        && !isRaised(passage, anchor, reading.contents().getLast());
  }

  /** "The coach, said to be abroad, is silent": he does not say so. */
  private static boolean isReputed(Passage passage, int anchor) {
    return passage.is(anchor, "said")
        && passage.is(anchor - 1, ",")
        && passage.is(anchor + 1, "to")
        && passage.isAny(anchor + 2, Set.of("be", "have"));
  }

  /** Whether the phrase names who is told: "the county had been told that". */
  private boolean hears(Passage passage, int anchor, Span source) {
    return passage.isVerb(anchor)
        && lexicon.verbs().with(passage.cue(anchor), "obj+that").isPresent()
        && Subjects.isPassive(passage, anchor)
        && Subjects.patient(passage, anchor)
            .filter(w -> !w.isEmpty() && passage.span(w).overlaps(source))
            .isPresent();
  }

  /**
   * Who does what an active verb says, where the models name nobody: "Reeling off pledges, she".
   */
  private static Optional<Words> doer(Passage passage, int anchor) {
    boolean isActive = passage.isVerb(anchor) && !Subjects.isPassive(passage, anchor);
    return isActive
        ? Subjects.of(passage, anchor).filter(w -> !passage.is(w.from(), "it"))
        : Optional.empty();
  }

  /** "was ruled a hazard by the board": the agent that the parse hangs on the predicate. */
  private static Optional<Words> agentBehind(Passage passage, int anchor) {
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

  private Passage passage(Span token) {
    for (Sentence sentence : report.sentences()) {
      if (sentence.span().contains(token)) {
        return passages.computeIfAbsent(sentence.span(), s -> new Passage(report, sentence));
      }
    }
    throw new IllegalArgumentException("no sentence holds " + token);
  }

  /** The contents as claims want them: without "that", without idle marks and stops. */
  List<Span> contents(Reading reading) {
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
  private boolean isBetween(Reading reading) {
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
  private boolean isRaised(Passage passage, int anchor, Span rest) {
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

  /** Who the relative pronoun stands for, else the phrase itself. */
  private Span antecedent(Span source, Span cue) {
    Passage passage = passage(cue);
    Words words = passage.within(source);
    if (words.size() != 1 || !passage.tag(words.from()).startsWith("W")) {
      return source;
    }
    for (int i = words.from(); i >= 0; i = passage.head(i)) {
      int noun = passage.head(i);
      if (passage.relation(i) == Relation.RELCL && noun >= 0 && noun < words.from()) {
        Words phrase = NounPhrases.around(passage, noun, new Words(0, words.from()));
        return phrase.isEmpty() ? source : passage.span(phrase);
      }
    }
    return source;
  }

  /** "Asked whether it rained": the row for clauses, where what is read is a question. */
  private Optional<CueVerb> asked(Passage passage, int anchor, Reading reading) {
    Span first = reading.contents().getFirst();
    return INDIRECT.matcher(first.of(report.report().text())).lookingAt()
        ? lexicon.verbs().with(passage.cue(anchor), "that")
        : Optional.empty();
  }

  /**
   * The lexicon's stance; of an unknown word, that of speech if it tags a quotation or a clause.
   */
  private Stance stance(Passage passage, int anchor, Reading reading) {
    Optional<Stance> known =
        asked(passage, anchor, reading)
            .or(() -> lexicon.verbs().first(passage.cue(anchor)))
            .map(CueVerb::stance)
            .or(() -> lexicon.nouns().of(passage.lemma(anchor)).map(CueNouns.CueNoun::stance));
    boolean isTag = reading.contents().getFirst().start() < reading.cue().start();
    Stance stance =
        known.orElse(isTag || !passage.isVerb(anchor) ? Stance.ASSERT : Stance.ATTITUDE);
    if (!Cues.isNegated(passage, anchor)) {
      return stance;
    }
    return VERIFYING.contains(passage.lemma(anchor))
        ? Stance.UNVERIFIED
        : OPINION.contains(stance) ? Stance.DOUBT : Stance.DECLINE;
  }
}
