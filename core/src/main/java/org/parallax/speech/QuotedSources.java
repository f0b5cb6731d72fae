package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Relation;

/** Puts whoever quotes a speaker before the speaker: "Witnesses quoted by the Echo said that". */
final class QuotedSources {
  private static final Set<String> QUOTING = Set.of("quoted", "cited");

  private QuotedSources() {}

  /** The finding; behind the one who quotes its source, if the source phrase names one. */
  static Finding of(Passage passage, Finding finding) {
    if (finding.source().isEmpty() || finding.within().isPresent()) {
      return finding;
    }
    Words source = passage.within(finding.source().get());
    for (int verb = source.from() + 1; verb + 2 < source.to(); verb++) {
      Optional<Words> agent =
          passage.isAny(verb, QUOTING) && passage.relation(verb) == Relation.ACL
              ? Subjects.agent(passage, verb)
              : Optional.empty();
      if (agent.isPresent() && !agent.get().isEmpty()) {
        Span speaker = passage.span(new Words(source.from(), verb));
        return Finding.of(
                "quoted-by",
                Stance.REPORT,
                Optional.of(passage.span(agent.get())),
                Optional.of(passage.token(verb).span()),
                finding.contents())
            .citing(finding.from(Optional.of(speaker)));
      }
    }
    return finding;
  }
}
