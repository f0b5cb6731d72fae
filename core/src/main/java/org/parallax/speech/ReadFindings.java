package org.parallax.speech;

import java.util.List;
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
  private final ReadContents read;

  ReadFindings(AnalysedReport report, Lexicon lexicon, ReadContents read) {
    this.report = report;
    this.lexicon = lexicon;
    this.read = read;
  }

  /** The finding; none where the cue only could be, or where no word of content is left. */
  Optional<Finding> of(Reading reading) {
    Span at = reading.paragraph().tokens().get(reading.anchor()).span();
    Passage passage = read.passage(at);
    int anchor = passage.within(at).from();
    List<Span> contents = read.of(reading);
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
                .filter(s -> !read.hears(passage, anchor, s) && !isReputed(passage, anchor))
                .map(s -> antecedent(s, at))
                .or(() -> doer(passage, anchor).map(passage::span))
                .or(() -> ReadContents.agentBehind(passage, anchor).map(passage::span)),
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
    return read.isBetween(reading)
        && passage.isVerb(anchor)
        && reading.source().isEmpty()
        && ReadContents.agentBehind(passage, anchor).isEmpty()
        && !read.isRaised(passage, anchor, reading.contents().getLast());
  }

  /** "The coach, said to be abroad, is silent": he does not say so. */
  private static boolean isReputed(Passage passage, int anchor) {
    return passage.is(anchor, "said")
        && passage.is(anchor - 1, ",")
        && passage.is(anchor + 1, "to")
        && passage.isAny(anchor + 2, Set.of("be", "have"));
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

  /** Who the relative pronoun stands for, else the phrase itself. */
  private Span antecedent(Span source, Span cue) {
    Passage passage = read.passage(cue);
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
