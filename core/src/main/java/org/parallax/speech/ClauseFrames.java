package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Stance;
import org.parallax.text.CueVerb;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/** The frames whose content is a clause or a quotation: "said that P", "what X says is P". */
final class ClauseFrames {
  private static final Set<String> COPULAS =
      Set.of("is", "was", "are", "were", "as", "be", "'s", "’s");

  private static final Set<String> THINGS = Set.of("thing", "things", "all", "words");

  private final CueVerbs verbs;

  ClauseFrames(CueVerbs verbs) {
    this.verbs = verbs;
  }

  private Optional<CueVerb> clausal(Passage passage, int verb) {
    return verbs
        .with(passage.cue(verb), "that")
        .or(() -> verbs.with(passage.cue(verb), "obj+that"))
        .or(() -> verbs.with(passage.cue(verb), "clause"));
  }

  /** "said (that) P", "told X that P", and "P, said X" where the parse puts P under the verb. */
  Optional<Complements.Complement> clause(Passage passage, int verb, Words source) {
    Optional<CueVerb> cue = clausal(passage, verb);
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    Optional<Words> misplaced = misplaced(passage, verb, cue.get());
    if (misplaced.isPresent()) {
      return Optional.of(
          new Complements.Complement("clause", cue.get().stance(), List.of(misplaced.get()), true));
    }
    for (int child : passage.children(verb)) {
      boolean isClause =
          passage.relation(child) == Relation.CCOMP
              || (passage.relation(child) == Relation.PARATAXIS && child > verb);
      if (isClause
          && child > verb
          && passage.isSameSegment(child, verb)
          && !Cues.isInfinitive(passage, child)) {
        return Optional.of(
            new Complements.Complement(
                "clause", cue.get().stance(), List.of(behind(passage, verb, child, source)), true));
      }
    }
    return told(passage, verb, cue.get()).or(() -> before(passage, verb, source, cue.get()));
  }

  /**
   * "told the court that the clerk had left", "wrote to members that the shift was short": the
   * parse takes the clause for a relative one though it has a subject of its own.
   */
  private Optional<Words> misplaced(Passage passage, int verb, CueVerb cue) {
    boolean isHeard = verbs.with(passage.cue(verb), "obj+that").isPresent();
    int hearer = isHeard ? passage.child(verb, Relation.DOBJ) : -1;
    for (int child : passage.children(verb, Relation.PREP)) {
      boolean isTo = passage.is(child, "to") && child > verb && cue.takes("that");
      hearer = isTo && hearer < 0 ? passage.child(child, Relation.POBJ) : hearer;
    }
    int clause = hearer > verb ? passage.child(hearer, Relation.RELCL) : -1;
    if (clause < 0) {
      return Optional.empty();
    }
    int that = passage.subtree(clause).from();
    int subject = passage.subject(clause);
    boolean isContent =
        passage.is(that, "that") && subject > that && that == hearerEnd(passage, hearer, clause);
    if (!isContent) {
      return Optional.empty();
    }
    int to = passage.subtree(clause).to();
    for (int child : passage.children(verb, Relation.CCOMP)) {
      to = child > clause ? Math.max(to, passage.subtree(child).to()) : to;
    }
    return Optional.of(
        new Words(that, Endings.untilCited(passage, that, Endings.end(passage, verb, to))));
  }

  /** Behind the last word of the hearer before {@code clause}. */
  private static int hearerEnd(Passage passage, int hearer, int clause) {
    int end = hearer + 1;
    for (int child : passage.children(hearer)) {
      boolean isPart = child > hearer && child != clause && child < clause;
      end = isPart ? Math.max(end, passage.subtree(child).to()) : end;
    }
    return end;
  }

  /** "told investigators he had served": the parse takes the clause for a relative one. */
  private Optional<Complements.Complement> told(Passage passage, int verb, CueVerb cue) {
    boolean isHeard = verbs.with(passage.cue(verb), "obj+that").isPresent();
    int hearer = isHeard ? passage.child(verb, Relation.DOBJ) : -1;
    int clause = hearer > verb ? passage.child(hearer, Relation.RELCL) : -1;
    boolean isOwn =
        clause > hearer
            && passage.subject(clause) > hearer
            && !NounPhrases.isRelative(passage, passage.subject(clause))
            && passage.subtree(clause).from() > hearer
            && !NounPhrases.isRelative(passage, passage.subtree(clause).from());
    if (!isOwn) {
      return Optional.empty();
    }
    Words tree = passage.subtree(clause);
    return Optional.of(new Complements.Complement("clause", cue.stance(), List.of(tree), true));
  }

  private static Optional<Complements.Complement> before(
      Passage passage, int verb, Words source, CueVerb cue) {
    if (passage.child(verb, Relation.XCOMP) > verb && cue.takes("obj+that")) {
      return Optional.empty();
    }
    for (int child : passage.children(verb, Relation.CCOMP)) {
      int end = Math.min(verb, source.from() < verb ? source.from() : verb);
      if (child < end && passage.isSameSegment(child, verb)) {
        Words words = new Words(passage.subtree(child).from(), end);
        return Optional.of(
            new Complements.Complement("clause-before", cue.stance(), List.of(words), true));
      }
    }
    return Optional.empty();
  }

  /** The subtree of a clause behind its cue, without the cue's own words and without what cites. */
  private static Words behind(Passage passage, int verb, int child, Words source) {
    Words tree = passage.subtree(child);
    int lent = passage.lent(verb);
    int from = Math.max(verb + 1, lent < 0 ? tree.from() : passage.subtree(lent).from());
    if (source.from() > verb && source.from() < child) {
      from = Math.max(from, source.to());
    }
    if (source.from() > 0
        && passage.is(source.from() - 1, "what")
        && passage.isAny(from, COPULAS)) {
      from++;
    }
    int to = Math.min(Endings.end(passage, verb, tree.to()), TagSieve.bounds(passage, verb).to());
    return new Words(
        from, Endings.untilAdded(passage, child, Endings.untilCited(passage, from, to)));
  }

  /** "said: '...'", "asks, '...'": a quotation right behind a verb that has no clause. */
  Optional<Complements.Complement> quotation(Passage passage, int verb) {
    Optional<CueVerb> cue =
        verbs.tag(passage.cue(verb)).or(() -> verbs.with(passage.cue(verb), "clause"));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    if (passage.quotation(verb) >= 0) {
      return Quotes.within(passage, verb)
          .map(
              words ->
                  new Complements.Complement(
                      "quotation", cue.get().stance(), List.of(words), true));
    }
    int at = verb + 1;
    while (at < passage.size() && at < verb + 15 && passage.quotation(at) < 0) {
      if (isOthers(passage, at)) {
        return Optional.empty();
      }
      at++;
    }
    boolean isInfinitive =
        passage.tag(verb).equals("VB") && passage.relation(verb) != Relation.XCOMP;
    boolean isQuotation =
        !isInfinitive
            && at < passage.size()
            && passage.quotation(at) >= 0
            && (at == verb + 1 || passage.is(at - 1, ",") || passage.is(at - 1, ":"));
    if (!isQuotation) {
      return Optional.empty();
    }
    int to = at;
    while (to < passage.size() && passage.quotation(to) == passage.quotation(at)) {
      to++;
    }
    return Optional.of(
        new Complements.Complement(
            "quotation", cue.get().stance(), List.of(new Words(at, to)), true));
  }

  /** Whether another one's word of speech stands there: "threatened to bring men who, he said,". */
  private boolean isOthers(Passage passage, int i) {
    return passage.isVerb(i)
        && passage.subject(i) >= 0
        && passage.is(i + 1, ",")
        && verbs.tag(passage.cue(i)).isPresent();
  }

  /** "rumour has it that P". */
  Optional<Complements.Complement> hasIt(Passage passage, int verb, Words source) {
    int object = passage.lemma(verb).equals("have") ? passage.child(verb, Relation.DOBJ) : -1;
    int clause = passage.child(verb, Relation.CCOMP);
    boolean isHearsay =
        object == verb + 1
            && passage.is(object, "it")
            && clause > object
            && passage.is(passage.subtree(clause).from(), "that");
    return isHearsay
        ? Optional.of(
            new Complements.Complement(
                "clause", Stance.REPORT, List.of(behind(passage, verb, clause, source)), false))
        : Optional.empty();
  }

  /** "what X says is P", "what X said was P". */
  Optional<Complements.Complement> named(Passage passage, int verb, Words source) {
    Optional<CueVerb> cue = clausal(passage, verb);
    boolean isThing = passage.isAny(source.from() - 1, THINGS);
    boolean isHeard = isThing && passage.tag(Math.min(verb + 1, passage.size() - 1)).equals("PRP");
    int copula = isHeard ? verb + 2 : verb + 1;
    boolean isNamed =
        cue.isPresent()
            && source.from() > 0
            && source.to() <= verb
            && (isThing || passage.is(source.from() - 1, "what"))
            && passage.isAny(copula, COPULAS);
    if (!isNamed) {
      return Optional.empty();
    }
    int to = copula + 1;
    while (to < passage.size() && !isStop(passage, to)) {
      to++;
    }
    return Optional.of(
        new Complements.Complement(
            "what", cue.get().stance(), List.of(new Words(copula + 1, to)), false));
  }

  private static boolean isStop(Passage passage, int i) {
    return passage.is(i, ",") || passage.is(i, ";") || passage.is(i, "—") || passage.is(i, ".");
  }
}
