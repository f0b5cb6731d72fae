package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.CueVerb;
import org.parallax.text.Relation;

/**
 * Passive cues: "was told by his mate that P", "it was reported that P", "is said to P", "was
 * quoted as saying P", "was accused of P". Without an agent there is a cue and no source.
 */
final class PassiveSieve implements Sieve {
  private static final Set<String> UNREAL_SUBJECTS = Set.of("it", "there");
  private static final Set<String> GIVING =
      Set.of("promise", "offer", "guarantee", "tell", "deny", "refuse", "pledge", "vow");
  private static final Set<String> HELD = Set.of("convince", "persuade");
  private final Lexicon lexicon;

  PassiveSieve(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Finding> at(Passage passage, int verb) {
    boolean isKnown = passage.isVerb(verb) && lexicon.verbs().holds(passage.cue(verb));
    if (!isKnown || !Subjects.isPassive(passage, verb)) {
      return Optional.empty();
    }
    Optional<Finding> heard = new Overheard(lexicon).of(passage, verb);
    if (heard.isPresent()) {
      return heard;
    }
    if (Cues.isNegated(passage, verb) || Cues.isUnreal(passage, verb)) {
      return Cues.VERIFYING.contains(passage.lemma(verb))
          ? unverified(passage, verb)
          : Optional.empty();
    }
    return new QuotedAs(lexicon)
        .of(passage, verb)
        .or(() -> open(passage, verb))
        .or(() -> told(passage, verb))
        .or(() -> retained(passage, verb))
        .or(() -> charged(passage, verb))
        .or(() -> done(passage, verb));
  }

  /** "The claim could not be independently verified." */
  private static Optional<Finding> unverified(Passage passage, int verb) {
    return Subjects.patient(passage, verb)
        .map(
            patient ->
                Finding.of(
                    "unverified",
                    Stance.UNVERIFIED,
                    Subjects.agent(passage, verb).map(passage::span),
                    Optional.of(passage.token(verb).span()),
                    Contents.of(passage, patient)));
  }

  /** "is said to be P", "is believed to have P". */
  private Optional<Finding> open(Passage passage, int verb) {
    Optional<CueVerb> cue =
        lexicon.verbs().with(passage.cue(verb), "passive").filter(v -> v.stance() != Stance.ORDER);
    boolean isHeard =
        lexicon
            .verbs()
            .with(passage.cue(verb), "obj+to")
            .filter(v -> v.stance() == Stance.ORDER)
            .isPresent();
    for (int child : passage.children(verb)) {
      boolean isOpen =
          passage.relation(child) == Relation.XCOMP || passage.relation(child) == Relation.OPRD;
      if ((cue.isPresent()
              && !isHeard
              && child > verb
              && isOpen
              && (cue.get().takes("that") || cue.get().takes("clause")))
          || (cue.isPresent() && child > verb && isOpen && cue.get().takes("obj+pred"))) {
        return found("said-to", passage, verb, cue.get(), passage.subtree(child), Optional.empty());
      }
    }
    return Optional.empty();
  }

  /** "was told by A that P", "it was reported that P". */
  private Optional<Finding> told(Passage passage, int verb) {
    Optional<CueVerb> hearing = lexicon.verbs().with(passage.cue(verb), "obj+that");
    Optional<CueVerb> cue = hearing.or(() -> lexicon.verbs().with(passage.cue(verb), "that"));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    for (int child : passage.children(verb)) {
      boolean isClause =
          passage.relation(child) == Relation.CCOMP
              || (passage.relation(child) == Relation.XCOMP && hearing.isPresent());
      if (child > verb && isClause) {
        Words tree = passage.subtree(child);
        Words words =
            Fronted.opening(passage, verb, new Words(Math.max(verb + 1, tree.from()), tree.to()));
        Optional<Words> agent = Subjects.agent(passage, verb);
        if (agent.isPresent() && agent.get().from() < child && words.contains(agent.get().from())) {
          words = new Words(agent.get().to(), words.to());
        }
        Optional<Phrase> hearer =
            Subjects.patient(passage, verb)
                .filter(p -> hearing.isPresent() && !UNREAL_SUBJECTS.contains(passage.text(p)))
                .map(p -> Phrase.at(passage.span(p), passage.report.report().text()));
        boolean isHolder =
            HELD.contains(passage.lemma(verb)) && agent.isEmpty() && hearer.isPresent();
        return isHolder
            ? held(passage, verb, words, hearer.get())
            : found("told", passage, verb, cue.get(), words, hearer);
      }
    }
    return toldBy(passage, verb, cue.get());
  }

  /** "is convinced that P": whom nobody is named to have convinced holds it. */
  private static Optional<Finding> held(Passage passage, int verb, Words words, Phrase holder) {
    List<Span> contents = Contents.of(passage, words);
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                "told",
                Stance.SUGGEST,
                Optional.of(holder.span()),
                Optional.of(passage.token(verb).span()),
                contents));
  }

  /** "was told by the operator that P", where the parse hangs the clause on the operator. */
  private Optional<Finding> toldBy(Passage passage, int verb, CueVerb cue) {
    for (int by : passage.children(verb, Relation.AGENT)) {
      int noun = passage.child(by, Relation.POBJ);
      int clause = noun < 0 ? -1 : passage.child(noun, Relation.RELCL);
      int that = clause < 0 ? -1 : passage.subtree(clause).from();
      if (clause > noun && passage.is(that, "that") && passage.subject(clause) > that) {
        Words teller = NounPhrases.around(passage, noun, new Words(by + 1, that));
        return found(
                "told",
                passage,
                verb,
                cue,
                new Words(that, passage.subtree(clause).to()),
                Optional.empty())
            .map(f -> f.from(Optional.of(passage.span(teller))));
      }
    }
    return Optional.empty();
  }

  /** "was accused of P", "was described as P", "suspected of P". */
  private Optional<Finding> charged(Passage passage, int verb) {
    List<Integer> prepositions = new ArrayList<>(passage.children(verb, Relation.PREP));
    for (int by : passage.children(verb, Relation.AGENT)) {
      int agent = Math.max(by, passage.child(by, Relation.POBJ));
      passage.children(agent, Relation.PREP).stream()
          .filter(c -> passage.is(c, "as"))
          .forEach(prepositions::add);
    }
    for (int child : prepositions) {
      Optional<CueVerb> cue =
          lexicon
              .verbs()
              .with(passage.cue(verb), "obj+" + passage.lower(child))
              .filter(v -> v.takes("passive") || isActed(passage, verb, child));
      if (child > verb && cue.isPresent() && !passage.children(child).isEmpty()) {
        Words words = new Words(child + 1, passage.subtree(child).to());
        return found("charged", passage, verb, cue.get(), words, Optional.empty());
      }
    }
    return Optional.empty();
  }

  /** "a claim dismissed by the clerk as a fable". */
  private static boolean isActed(Passage passage, int verb, int as) {
    boolean isNamed =
        passage.relation(verb) == Relation.ACL && passage.child(as, Relation.POBJ) > as;
    return passage.is(as, "as")
        && (isNamed || passage.child(as, Relation.PCOMP) > as)
        && Subjects.agent(passage, verb).isPresent();
  }

  /** "was promised a flat by the council", "was promised by the council a flat". */
  private Optional<Finding> retained(Passage passage, int verb) {
    Optional<CueVerb> cue =
        GIVING.contains(passage.lemma(verb))
            ? lexicon.verbs().first(passage.cue(verb))
            : Optional.empty();
    if (cue.isEmpty() || Subjects.patient(passage, verb).isEmpty()) {
      return Optional.empty();
    }
    for (int child : passage.children(verb)) {
      boolean isObject =
          switch (passage.relation(child)) {
            case DOBJ, OPRD, ATTR, NPADVMOD -> passage.tag(child).startsWith("NN");
            default -> false;
          };
      if (child <= verb || !isObject) {
        continue;
      }
      Words words = passage.subtree(child);
      int by = byWithin(passage, child);
      Optional<Words> agent =
          by < 0
              ? Subjects.agent(passage, verb)
              : Optional.of(
                  NounPhrases.around(
                      passage, passage.child(by, Relation.POBJ), new Words(by + 1, words.to())));
      List<Span> contents = Contents.of(passage, new Words(words.from(), by < 0 ? words.to() : by));
      return contents.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Finding.of(
                  "retained",
                  cue.get().stance(),
                  agent.map(passage::span),
                  Optional.of(passage.token(verb).span()),
                  contents));
    }
    return Optional.empty();
  }

  static int byWithin(Passage passage, int noun) {
    return passage.children(noun, Relation.PREP).stream()
        .filter(c -> passage.is(c, "by") && passage.child(c, Relation.POBJ) > c)
        .findFirst()
        .orElse(-1);
  }

  /** "the report was denied by A". */
  private Optional<Finding> done(Passage passage, int verb) {
    Optional<CueVerb> cue = lexicon.verbs().with(passage.cue(verb), "np");
    Optional<Words> patient = Subjects.patient(passage, verb);
    if (cue.isEmpty() || patient.isEmpty() || Subjects.agent(passage, verb).isEmpty()) {
      return Optional.empty();
    }
    return found("done", passage, verb, cue.get(), patient.get(), Optional.empty());
  }

  private Optional<Finding> found(
      String rule, Passage passage, int verb, CueVerb cue, Words words, Optional<Phrase> hearer) {
    List<Span> contents = Contents.of(passage, words);
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                rule,
                cue.stance(),
                Subjects.agent(passage, verb).map(passage::span),
                Optional.of(passage.token(verb).span()),
                contents)
            .said(lexicon.channels().of(passage, verb), hearer));
  }
}
