package org.parallax.speech;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.CueNouns;
import org.parallax.text.Relation;

/**
 * A noun that attributes: "the minister's warning that P", "claims by X that P", "reports that P".
 */
final class NounSieve implements Sieve {
  private static final Set<Stance> STANDS_ALONE =
      EnumSet.of(Stance.CLAIM, Stance.ACCUSE, Stance.SUGGEST, Stance.REPORT);

  /** Nouns of whose "of" names who holds or gives them: "the view of the council that". */
  private static final Set<String> OWNED =
      Set.of(
          "view",
          "opinion",
          "belief",
          "contention",
          "position",
          "verdict",
          "testimony",
          "word",
          "judgment",
          "judgement",
          "finding",
          "conclusion",
          "ruling");

  /** Verbs of how words get about, behind which stands what the words are. */
  private static final Set<String> SPREADING =
      Set.of(
          "circulate",
          "spread",
          "come",
          "go",
          "emerge",
          "surface",
          "reach",
          "abound",
          "persist",
          "swirl",
          "mount",
          "grow",
          "arrive",
          "arise",
          "run",
          "get",
          "leak");

  private static final Set<String> HOLDING = Set.of("under", "of", "in");

  /** Verbs that say no more of a claim than that somebody makes it. */
  private static final Set<String> MAKING =
      Set.of(
          "make",
          "advance",
          "put",
          "level",
          "raise",
          "float",
          "voice",
          "offer",
          "issue",
          "express",
          "give",
          "spread",
          "air",
          "propose",
          "send",
          "deliver",
          "utter",
          "post",
          "publish",
          "circulate",
          "peddle",
          "mount",
          "lodge",
          "bring",
          "hold",
          "share",
          "form",
          "reach",
          "propound",
          "push");

  private final Lexicon lexicon;

  NounSieve(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the verb only says that somebody makes a claim: "put forward". */
  static boolean isMaking(String lemma) {
    return MAKING.contains(lemma) || lemma.equals("repeat");
  }

  @Override
  public Optional<Finding> at(Passage passage, int noun) {
    if (!passage.tag(noun).startsWith("NN")) {
      return Optional.empty();
    }
    Optional<CueNouns.CueNoun> cue = lexicon.nouns().of(passage.lemma(noun));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    Optional<Words> source = source(passage, noun);
    Optional<Words> content = content(passage, noun, cue.get(), source);
    boolean isAlone = source.isEmpty() && !STANDS_ALONE.contains(cue.get().stance());
    if (content.isEmpty() || isAlone) {
      return Optional.empty();
    }
    List<Span> contents = Contents.of(passage, content.get());
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            source.isEmpty() ? "noun-alone" : "noun",
            cue.get().stance(),
            source.map(passage::span),
            Optional.of(passage.token(noun).span()),
            contents));
  }

  private static Optional<Words> source(Passage passage, int noun) {
    int owner = passage.child(noun, Relation.POSS);
    if (owner >= 0) {
      Words words = NounPhrases.around(passage, owner, new Words(0, noun));
      int to = words.to();
      while (to > words.from() && passage.tag(to - 1).equals("POS")) {
        to--;
      }
      return Optional.of(new Words(words.from(), to));
    }
    for (int child : passage.children(noun)) {
      boolean names =
          passage.is(child, "by")
              || passage.is(child, "from")
              || (passage.is(child, "of") && OWNED.contains(passage.lemma(noun)));
      int object = names ? passage.child(child, Relation.POBJ) : -1;
      if (child > noun && object >= 0) {
        return Optional.of(
            NounPhrases.around(passage, object, new Words(child + 1, passage.size())));
      }
    }
    return maker(passage, noun)
        .or(() -> holder(passage, noun))
        .or(() -> origin(passage, noun))
        .or(() -> NounSources.document(passage, noun))
        .or(() -> NounSources.opening(passage, noun));
  }

  /** Whom it comes from: "the accusation that P came from X". */
  private static Optional<Words> origin(Passage passage, int noun) {
    int verb = passage.relation(noun) == Relation.NSUBJ ? passage.head(noun) : -1;
    if (verb < noun || !Set.of("come", "originate", "stem").contains(passage.lemma(verb))) {
      return Optional.empty();
    }
    return passage.children(verb, Relation.PREP).stream()
        .filter(c -> c > verb && passage.is(c, "from") && passage.child(c, Relation.POBJ) > c)
        .map(
            c ->
                NounPhrases.around(
                    passage, passage.child(c, Relation.POBJ), new Words(c + 1, passage.size())))
        .findFirst();
  }

  /** Who makes it, told behind it: "a theory that P, put forward by X". */
  private static Optional<Words> maker(Passage passage, int noun) {
    return passage.children(noun, Relation.ACL).stream()
        .filter(c -> passage.tag(c).equals("VBN") && MAKING.contains(passage.lemma(c)))
        .flatMap(c -> Subjects.agent(passage, c).stream())
        .findFirst();
  }

  /** Whose it is by the verb: "X is under the impression that", "X voiced fears that". */
  private static Optional<Words> holder(Passage passage, int noun) {
    int head = passage.head(noun);
    boolean isHeld =
        head >= 0
            && passage.relation(noun) == Relation.POBJ
            && HOLDING.contains(passage.lower(head))
            && passage.head(head) >= 0
            && passage.lemma(passage.head(head)).equals("be");
    boolean isMade =
        head >= 0
            && passage.relation(noun) == Relation.DOBJ
            && (MAKING.contains(passage.lemma(head)) || passage.lemma(head).equals("have"))
            && !Cues.isNegated(passage, head)
            && !Subjects.isPassive(passage, head);
    int verb = isHeld ? passage.head(head) : head;
    return isHeld || isMade
        ? Subjects.of(passage, verb).filter(w -> w.to() <= noun)
        : Optional.empty();
  }

  private Optional<Words> content(
      Passage passage, int noun, CueNouns.CueNoun cue, Optional<Words> source) {
    for (int child : passage.children(noun)) {
      boolean isClause =
          passage.relation(child) == Relation.CCOMP
              || passage.relation(child) == Relation.ACL
              || passage.relation(child) == Relation.RELCL;
      if (child > noun
          && isClause
          && cue.frames().contains("that")
          && isThatClause(passage, child)
          && !hasGap(passage, child)) {
        Words tree = passage.subtree(child);
        int from =
            source.filter(s -> s.from() > noun && s.to() <= child).map(Words::to).orElse(noun + 1);
        return Optional.of(new Words(Math.max(from, tree.from()), tree.to()));
      }
      boolean isOpen =
          passage.relation(child) == Relation.ACL
              && passage.child(child, Relation.AUX) >= 0
              && passage.tag(child).equals("VB");
      if (child > noun && isOpen && cue.frames().contains("to") && source.isPresent()) {
        Words tree = passage.subtree(child);
        return Optional.of(new Words(Math.max(noun + 1, tree.from()), tree.to()));
      }
    }
    Optional<Words> apart = cue.frames().contains("that") ? apart(passage, noun) : Optional.empty();
    if (apart.isPresent()) {
      return apart;
    }
    for (int child : passage.children(noun, Relation.PREP)) {
      if (child > noun
          && cue.frames().contains(passage.lower(child))
          && !passage.children(child).isEmpty()) {
        return Optional.of(new Words(child + 1, passage.subtree(child).to()));
      }
    }
    return Optional.empty();
  }

  /** "the charge is that P", "rumours spread that P", "among the claims is that P". */
  private Optional<Words> apart(Passage passage, int noun) {
    int head = passage.head(noun);
    boolean isSubject =
        passage.relation(noun) == Relation.NSUBJ || passage.relation(noun) == Relation.NSUBJPASS;
    boolean isAmong = passage.relation(noun) == Relation.POBJ && passage.is(head, "among");
    int verb = isSubject ? head : isAmong ? passage.head(head) : -1;
    if (verb < noun
        || !(passage.lemma(verb).equals("be")
            || (isSubject && SPREADING.contains(passage.lemma(verb))))) {
      return Optional.empty();
    }
    for (int child : passage.children(verb)) {
      boolean isClause =
          child > verb
              && (passage.relation(child) == Relation.CCOMP
                  || passage.relation(child) == Relation.ADVCL);
      if (isClause && isThatClause(passage, child) && !hasCueBetween(passage, verb, child)) {
        return Optional.of(passage.subtree(child));
      }
    }
    return Optional.empty();
  }

  /** "The news came with a warning that P": the clause is of the nearer noun. */
  private boolean hasCueBetween(Passage passage, int verb, int clause) {
    for (int i = verb + 1; i < passage.subtree(clause).from(); i++) {
      if (passage.tag(i).startsWith("NN") && lexicon.nouns().of(passage.lemma(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb without its object tells that "that" stands for the noun itself. */
  private boolean hasGap(Passage passage, int verb) {
    return lexicon.verbs().with(passage.cue(verb), "np").isPresent()
        && passage.child(verb, Relation.DOBJ) < 0
        && passage.child(verb, Relation.CCOMP) < 0
        && passage.child(verb, Relation.XCOMP) < 0
        && !Subjects.isPassive(passage, verb)
        && passage.child(verb, Relation.AUX) < 0
        && passage.subtree(verb).to() <= verb + 2;
  }

  /** "that" as a mark and not as the clause's own subject or object. */
  private static boolean isThatClause(Passage passage, int verb) {
    for (int child : passage.children(verb)) {
      if (passage.is(child, "that") && child < verb) {
        return passage.relation(child) == Relation.MARK || passage.tag(child).equals("IN");
      }
    }
    return false;
  }
}
