package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.CueVerb;
import org.parallax.text.Relation;

/** Whom another quotes, in the passive: "was quoted by the agency as saying that". */
final class QuotedAs {
  private final Lexicon lexicon;

  QuotedAs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "A was quoted by B as saying P": B, then A. */
  Optional<Finding> of(Passage passage, int verb) {
    int as = -1;
    for (int child : passage.children(verb)) {
      as = passage.is(child, "as") ? child : as;
    }
    int saying = as < 0 ? -1 : passage.child(as, Relation.PCOMP);
    if (saying >= 0
        && passage.lemma(verb).equals("quote")
        && !lexicon.verbs().holds(passage.cue(saying))) {
      return quotedAs(passage, verb, saying, List.of(passage.subtree(saying)));
    }
    if (saying < 0 || !lexicon.verbs().holds(passage.cue(saying))) {
      return Optional.empty();
    }
    return new Complements(lexicon.verbs())
        .of(passage, saying, new Words(verb, verb + 1))
        .flatMap(c -> quotedAs(passage, verb, saying, c.words()));
  }

  private Optional<Finding> quotedAs(Passage passage, int verb, int saying, List<Words> words) {
    Optional<Words> speaker = Subjects.patient(passage, verb);
    List<Span> contents = words.stream().flatMap(w -> Contents.of(passage, w).stream()).toList();
    if (speaker.isEmpty() || contents.isEmpty()) {
      return Optional.empty();
    }
    Stance stance =
        lexicon.verbs().first(passage.cue(saying)).map(CueVerb::stance).orElse(Stance.ASSERT);
    Finding inner =
        Finding.of(
            "quoted-as",
            stance,
            speaker.map(passage::span),
            Optional.of(passage.token(saying).span()),
            contents);
    Optional<Words> agent =
        Subjects.agent(passage, verb).or(() -> Overheard.document(passage, verb, saying));
    if (agent.isEmpty()) {
      return Optional.of(inner);
    }
    return Optional.of(
        Finding.of(
                "quoted-by",
                Stance.REPORT,
                agent.map(passage::span),
                Optional.of(passage.token(verb).span()),
                inner.contents())
            .citing(inner));
  }
}
