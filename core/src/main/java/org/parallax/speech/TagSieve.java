package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.CueVerb;
import org.parallax.text.Relation;

/**
 * The tag behind or within what is said, read along the line, so that it holds where the parse
 * fails: "P, NP said.", "P, said NP.", "A, NP said, B".
 */
final class TagSieve implements Sieve {
  private static final String RULE = "tag";
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
  private static final Set<String> ANSWERS = Set.of("yes", "no", "otherwise", "nothing", "so");
  private static final Set<String> OPEN = Set.of(",", "--", "—", "–", "-", "?", "!", "...", "…");
  private static final Set<String> OPENING =
      Set.of("what", "who", "which", "that", "there", "whose", "something");
  private final Lexicon lexicon;

  TagSieve(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Finding> at(Passage passage, int verb) {
    Optional<CueVerb> cue = cue(passage, verb);
    boolean isDeclined = passage.child(verb, Relation.NEG) >= 0;
    if (cue.isEmpty()
        || !(FINITE.contains(passage.tag(verb)) || isDeclined)
        || passage.relation(verb) == Relation.AMOD
        || TagForms.isTold(passage, verb)
        || passage.isAny(verb + 1, ANSWERS)) {
      return Optional.empty();
    }
    Words bounds = bounds(passage, verb);
    Optional<Words> inverted = inverted(passage, verb, bounds);
    Optional<Words> subject = inverted.isPresent() ? inverted : preceding(passage, verb, bounds);
    if (subject.isEmpty()
        || Subjects.isNobody(passage, subject.get())
        || passage.isAny(subject.get().from(), OPENING)) {
      return Optional.empty();
    }
    int start = TagForms.opening(passage, inverted.isPresent() ? verb : subject.get().from());
    int end = end(passage, verb, Math.max(verb + 1, subject.get().to()), bounds);
    boolean isBare = start == 0 && passage.quotation(start) < 0;
    if (end < 0
        || TagForms.isBehindTag(passage, start, lexicon)
        || (!isBare && !opensAt(passage, start, bounds))) {
      return Optional.empty();
    }
    List<Span> contents =
        isBare
            ? TagContents.quotationBefore(passage, end, bounds)
            : TagContents.contents(passage, new Words(start, end), bounds, verb);
    boolean isUntold = isDeclined && !TagForms.asks(passage, contents);
    if (contents.isEmpty() || isUntold || !TagForms.fits(passage, cue.get(), contents)) {
      return Optional.empty();
    }
    boolean isNobody =
        passage.text(subject.get()).equals("it") && passage.child(verb, Relation.AUXPASS) >= 0;
    boolean isHearer =
        isNobody || (inverted.isEmpty() && Hearings.isHearer(passage, verb, subject.get()));
    Finding finding =
        Finding.of(
            inverted.isPresent() ? "inverted-" + RULE : RULE,
            isDeclined ? Stance.DECLINE : cue.get().stance(),
            isHearer
                ? Subjects.agent(passage, verb).map(passage::span)
                : Optional.of(passage.span(subject.get())),
            Optional.of(Cues.span(passage, verb)),
            contents);
    return Optional.of(
        finding.said(
            lexicon.channels().of(passage, verb),
            isHearer && !isNobody
                ? Hearings.phrase(passage, subject.get())
                : Hearers.of(passage, verb, lexicon)));
  }

  /** The row of the lexicon; of an unknown verb beside the end of a quotation, that of "say". */
  private Optional<CueVerb> cue(Passage passage, int verb) {
    Optional<CueVerb> known = lexicon.verbs().tag(passage.cue(verb));
    if (known.isPresent()) {
      return known;
    }
    Optional<CueVerb> minded = lexicon.verbs().with(passage.cue(verb), "clause");
    int next = verb + 1;
    while (next < passage.size()
        && (passage.tag(next).startsWith("RB") || passage.tag(next).equals("RP"))) {
      next++;
    }
    boolean isClosed = next >= passage.size() - 1 || passage.is(next, ",") || passage.is(next, ";");
    boolean isActive = !Subjects.isPassive(passage, verb);
    if (minded.isPresent() && isClosed && isActive && passage.subject(verb) >= 0) {
      return minded;
    }
    String tag = passage.tag(verb);
    int subject = passage.subject(verb);
    boolean isBare =
        Set.of("VBD", "VBZ").contains(tag)
            && subject >= 0
            && passage.children(verb).stream().noneMatch(c -> passage.relation(c) == Relation.DOBJ)
            && !Set.of("be", "have", "do").contains(passage.lemma(verb));
    int start = Math.min(verb, isBare ? passage.subtree(subject).from() : verb);
    boolean isBeside =
        isBare
            && passage.quotation(start - 1) >= 0
            && passage.quotation(start) < 0
            && OPEN.contains(passage.lower(lastQuoted(passage, start - 1)))
            && (passage.tag(subject).startsWith("PRP") || People.isPerson(passage, subject));
    return isBeside ? lexicon.verbs().tag("say") : Optional.empty();
  }

  /** The last word or stop of the quotation that ends at {@code at}. */
  private static int lastQuoted(Passage passage, int at) {
    boolean isMark = !passage.isWord(at) && !OPEN.contains(passage.lower(at));
    return isMark && at > 0 ? at - 1 : at;
  }

  /** The segment, or within a quotation its part of the sentence. */
  static Words bounds(Passage passage, int token) {
    Words segment = passage.segment(token);
    if (passage.quotation(token) < 0) {
      return segment;
    }
    int from = token;
    int to = token + 1;
    while (from > segment.from() && passage.quotation(from - 1) == passage.quotation(token)) {
      from--;
    }
    while (to < segment.to() && passage.quotation(to) == passage.quotation(token)) {
      to++;
    }
    return new Words(from, to);
  }

  private static Optional<Words> inverted(Passage passage, int verb, Words bounds) {
    boolean isOpen =
        verb > bounds.from()
            && (isBreak(passage, verb - 1)
                || (passage.quotation(verb - 1) >= 0 && passage.quotation(verb) < 0));
    if (!isOpen || verb + 1 >= bounds.to()) {
      return Optional.empty();
    }
    int subject = passage.subject(verb);
    if (subject < verb) {
      subject = phraseBehind(passage, verb, bounds);
      boolean isTelling = passage.isAny(verb, Set.of("told", "tells"));
      boolean isOthers = passage.subject(verb) >= 0 && !isCutOff(passage, verb);
      if (subject < verb || isTelling || isOthers) {
        return Optional.empty();
      }
    }
    Words words = NounPhrases.around(passage, subject, new Words(verb + 1, bounds.to()));
    boolean isCutShort =
        HeadlineTags.isLine(passage)
            && passage.quotation(verb) < 0
            && words.to() < bounds.to()
            && (passage.isWord(words.to()) || passage.quotation(words.to()) >= 0)
            && passage.is(verb - 1, ",");
    return words.isEmpty() || words.from() != verb + 1 || isCutShort
        ? Optional.empty()
        : Optional.of(words);
  }

  /** Whether a lone comma parts the verb from its subject: "No guest, writes the judge, was". */
  private static boolean isCutOff(Passage passage, int verb) {
    int subject = passage.subject(verb);
    if (subject > verb
        || !passage.is(verb - 1, ",")
        || passage.child(verb, Relation.CCOMP) > verb) {
      return false;
    }
    for (int i = subject; i < verb - 1; i++) {
      if (passage.is(i, ",") || passage.isAny(i, Set.of("who", "which", "that"))) {
        return false;
      }
    }
    int close = verb + 1;
    while (close < passage.size() && !passage.is(close, ",") && passage.isWord(close)) {
      close++;
    }
    return passage.is(close, ",");
  }

  /** The head of the noun phrase that begins right behind the verb, or -1. */
  private static int phraseBehind(Passage passage, int verb, Words bounds) {
    int best = -1;
    for (int i = verb + 1; i < Math.min(bounds.to(), verb + 9); i++) {
      boolean isHead =
          (passage.tag(i).startsWith("NN") || passage.tag(i).startsWith("PRP"))
              && passage.subtree(i).from() == verb + 1
              && passage.quotation(i) == passage.quotation(verb)
              && (best < 0 || passage.head(best) == i);
      best = isHead ? i : best;
    }
    return best;
  }

  private Optional<Words> preceding(Passage passage, int verb, Words bounds) {
    int subject = passage.subject(verb);
    if (subject >= bounds.from() && subject < verb && !hasMatter(passage, verb)) {
      Words words = NounPhrases.around(passage, subject, new Words(bounds.from(), verb));
      return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
    return subject < 0 ? alongTheLine(passage, verb, bounds) : Optional.empty();
  }

  /** "..., the clerk believed the guard": an object that cannot hear is what the verb is about. */
  private boolean hasMatter(Passage passage, int verb) {
    int object = passage.child(verb, Relation.DOBJ);
    return object > verb
        && lexicon
            .verbs()
            .tag(passage.cue(verb))
            .filter(c -> c.stance() == Stance.SUGGEST)
            .isPresent()
        && passage.tag(object).startsWith("NN");
  }

  /** The words between the last comma or mark and the verb, if they look like a noun phrase. */
  private static Optional<Words> alongTheLine(Passage passage, int verb, Words bounds) {
    int to = verb;
    while (to > bounds.from()
        && (passage.tag(to - 1).startsWith("RB")
            || passage.isAny(to - 1, Set.of("has", "have", "had")))) {
      to--;
    }
    int from = to;
    while (from > bounds.from()
        && !isBreak(passage, from - 1)
        && passage.quotation(from - 1) == passage.quotation(verb)
        && !passage.isVerb(from - 1)) {
      from--;
    }
    boolean isPhrase =
        to > from
            && to - from <= 12
            && NounPhrases.isNominal(passage, to - 1)
            && from > bounds.from()
            && !passage.tag(from).equals("IN");
    return isPhrase ? Optional.of(new Words(from, to)) : Optional.empty();
  }

  private static boolean isBreak(Passage passage, int i) {
    return passage.isAny(i, OPEN);
  }

  /** Whether a comma, a mark or the end of a quoted sentence stands before the tag. */
  private static boolean opensAt(Passage passage, int start, Words bounds) {
    if (start == bounds.from()) {
      return false;
    }
    boolean behindQuotation = passage.quotation(start - 1) >= 0 && passage.quotation(start) < 0;
    return isBreak(passage, start - 1) || behindQuotation;
  }

  /** Behind the tag's last word, or -1 if what follows is its own complement. */
  private int end(Passage passage, int verb, int from, Words bounds) {
    int end = from;
    while (end < bounds.to()
        && !passage.is(end, ",")
        && !passage.is(end, ":")
        && !passage.is(end, "—")
        && !passage.is(end, "--")
        && !TagForms.isDash(passage, end)
        && passage.quotation(end) == passage.quotation(verb)) {
      if (passage.is(end, "that") || passage.is(end, "whether")) {
        return -1;
      }
      Relation relation = passage.relation(end);
      boolean isComplement =
          relation == Relation.CCOMP
              || relation == Relation.ROOT
              || relation == Relation.PARATAXIS
              || (relation == Relation.XCOMP && passage.head(end) == verb);
      if (isComplement && end > verb && (passage.isVerb(end) || passage.subject(end) >= 0)) {
        return -1;
      }
      end++;
    }
    boolean runsIntoQuotation =
        end > from
            && end < bounds.to()
            && passage.quotation(end) != passage.quotation(verb)
            && !passage.is(end - 1, ",")
            && !passage.is(end - 1, ":");
    if (runsIntoQuotation) {
      return -1;
    }
    return end;
  }
}
