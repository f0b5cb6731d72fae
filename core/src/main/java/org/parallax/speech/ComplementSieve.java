package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.CueVerb;
import org.parallax.text.Relation;

/**
 * A verb whose complement is the content: a clause, an infinitive, a gerund, an object with its
 * predicate, or a noun phrase, by the frames of the lexicon.
 */
final class ComplementSieve implements Sieve {
  private static final Set<Stance> OPINION = Set.of(Stance.SUGGEST, Stance.ATTITUDE);
  private static final Set<String> HEARING = Set.of("learn", "hear", "understand", "gather");
  private static final Set<String> QUOTING =
      Set.of("quote", "cite", "report", "record", "describe", "show");
  private final Lexicon lexicon;
  private final Complements complements;

  ComplementSieve(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.complements = new Complements(lexicon.verbs());
  }

  @Override
  public Optional<Finding> at(Passage passage, int verb) {
    if (!passage.isVerb(verb)
        || !lexicon.verbs().holds(passage.cue(verb))
        || isAuxiliary(passage, verb)) {
      return Optional.empty();
    }
    boolean isQuotedAs =
        passage.relation(verb) == Relation.PCOMP && passage.is(passage.head(verb), "as");
    if (isQuotedAs
        || Overheard.isOf(passage, verb)
        || isHearing(passage, verb)
        || Subjects.isPassive(passage, verb)
        || Cues.isUnreal(passage, verb)) {
      return Optional.empty();
    }
    Optional<Words> source = Subjects.of(passage, verb);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Optional<Finding> quoting = quoting(passage, verb, source.get());
    if (quoting.isPresent()) {
      return quoting;
    }
    Optional<Complements.Complement> complement = complements.of(passage, verb, source.get());
    if (complement.isEmpty()) {
      return introduced(passage, verb, source.get());
    }
    Optional<Stance> stance = stance(passage, verb, complement.get());
    if (stance.isEmpty()) {
      return Optional.empty();
    }
    List<Span> contents = new ArrayList<>();
    for (Words words : complement.get().words()) {
      contents.addAll(Contents.of(passage, words));
    }
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    Optional<Words> teller = teller(passage, verb, complement.get());
    boolean isHearer = teller.isPresent() || Hearings.isHearer(passage, verb, source.get());
    Finding finding =
        Finding.of(
            complement.get().rule(),
            stance.get(),
            isHearer ? teller.map(passage::span) : Optional.of(passage.span(source.get())),
            Optional.of(Cues.span(passage, verb)),
            contents);
    if (isHearer) {
      return Optional.of(
          finding.said(
              lexicon.channels().of(passage, verb), Hearings.phrase(passage, source.get())));
    }
    return Optional.of(
        finding.said(
            lexicon.channels().of(passage, verb),
            complement.get().hearing() ? Hearers.of(passage, verb, lexicon) : Optional.empty()));
  }

  /** "The agency quoted A as saying P": the agency, then A. */
  private Optional<Finding> quoting(Passage passage, int verb, Words source) {
    int object = passage.child(verb, Relation.DOBJ);
    int as =
        passage.children(verb, Relation.PREP).stream()
            .filter(c -> passage.is(c, "as"))
            .findFirst()
            .orElse(-1);
    int saying = as < object || object < verb ? -1 : passage.child(as, Relation.PCOMP);
    if (saying < 0
        || !QUOTING.contains(passage.lemma(verb))
        || !lexicon.verbs().holds(passage.cue(saying))) {
      return Optional.empty();
    }
    Words speaker = NounPhrases.around(passage, object, new Words(verb + 1, as));
    return complements
        .of(passage, saying, speaker)
        .filter(c -> !speaker.isEmpty())
        .map(
            c ->
                Finding.of(
                    "quoted-as",
                    c.stance(),
                    Optional.of(passage.span(speaker)),
                    Optional.of(passage.token(saying).span()),
                    c.words().stream().flatMap(w -> Contents.of(passage, w).stream()).toList()))
        .filter(f -> !f.contents().isEmpty())
        .map(
            inner ->
                Finding.of(
                        "quoted-by",
                        Stance.REPORT,
                        Optional.of(passage.span(source)),
                        Optional.of(Cues.span(passage, verb)),
                        inner.contents())
                    .citing(inner));
  }

  /** "said she heard the mate shouting that P": she said so, and the mate says it. */
  private boolean isHearing(Passage passage, int verb) {
    int told = passage.child(verb, Relation.CCOMP);
    int subject = passage.subject(verb);
    return passage.lemma(verb).endsWith("hear")
        && subject >= 0
        && passage.tag(subject).equals("PRP")
        && passage.relation(verb) == Relation.CCOMP
        && told > verb
        && passage.tag(told).equals("VBG")
        && passage.child(told, Relation.AUX) < 0
        && passage.subject(told) > verb
        && lexicon.verbs().holds(passage.cue(told));
  }

  /** Who tells it where the subject only hears: "learned from a nurse that". */
  private static Optional<Words> teller(
      Passage passage, int verb, Complements.Complement complement) {
    if (!HEARING.contains(passage.lemma(verb)) && !passage.cue(verb).equals("find out")) {
      return Optional.empty();
    }
    for (int child : passage.children(verb, Relation.PREP)) {
      int noun = passage.is(child, "from") ? passage.child(child, Relation.POBJ) : -1;
      int content = complement.words().getFirst().from();
      if (noun > verb && noun < content) {
        return Optional.of(NounPhrases.around(passage, noun, new Words(child + 1, content)))
            .filter(w -> !w.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** "X said:", and the quotation follows as a sentence or a paragraph of its own. */
  private Optional<Finding> introduced(Passage passage, int verb, Words source) {
    Optional<CueVerb> cue = lexicon.verbs().tag(passage.cue(verb));
    if (cue.isEmpty() || !passage.is(passage.size() - 1, ":")) {
      return Optional.empty();
    }
    String text = passage.report.report().text();
    int end = passage.sentence.span().end();
    return passage.report.quotations().stream()
        .filter(q -> q.outer().start() >= end && text.substring(end, q.outer().start()).isBlank())
        .findFirst()
        .map(
            q ->
                Finding.of(
                        "introduced",
                        cue.get().stance(),
                        Optional.of(passage.span(source)),
                        Optional.of(Cues.span(passage, verb)),
                        List.of(q.inner()))
                    .said(
                        lexicon.channels().of(passage, verb), Hearers.of(passage, verb, lexicon)));
  }

  private static boolean isAuxiliary(Passage passage, int verb) {
    Relation relation = passage.relation(verb);
    return relation == Relation.AUX || relation == Relation.AUXPASS || relation == Relation.MODAL;
  }

  /** The stance with the negation taken in; none if the cue itself is denied: "did not say". */
  private static Optional<Stance> stance(
      Passage passage, int verb, Complements.Complement complement) {
    if (!Cues.isNegated(passage, verb)) {
      return Optional.of(complement.stance());
    }
    if (Cues.VERIFYING.contains(passage.lemma(verb))) {
      return Optional.of(Stance.UNVERIFIED);
    }
    return OPINION.contains(complement.stance()) ? Optional.of(Stance.DOUBT) : Optional.empty();
  }
}
