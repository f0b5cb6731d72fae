package org.parallax.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.model.Factuality;
import org.parallax.model.Link;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Tree;

/** What the innermost speaker's own word of attribution does to the certainty of what is said. */
final class Attributed {
  private static final Set<String> ASKING = Set.of("ask", "inquire", "enquire", "wonder");

  private Attributed() {}

  /** The certainty {@code value} of the words, as the speaker of {@code link} presents them. */
  static Factuality by(Tree tree, Link link, Factuality value) {
    if (link.source().isEmpty()) {
      return link.stance() == Stance.ORDER ? Factuality.UNCOMMITTED : value;
    }
    if (link.stance() == Stance.DOUBT && asks(tree, link)) {
      return Factuality.UNCOMMITTED;
    }
    return switch (link.stance()) {
      case DENY -> value.negated();
      case DOUBT -> Certainty.within(Factuality.PROBABLE_NOT, value);
      case UNVERIFIED, RETRACT, DECLINE, ORDER -> Factuality.UNCOMMITTED;
      case ATTITUDE, SUGGEST, CLAIM, PROMISE, ASSERT, REPORT ->
          Certainty.within(
              cue(tree, link).orElse(Factuality.CERTAIN),
              Certainty.within(hedged(tree, link), value));
      case CONFIRM, ADMIT, ACCUSE -> value;
    };
  }

  /** "Asked whether": who puts a question doubts nothing by it. */
  private static boolean asks(Tree tree, Link link) {
    return link.cue().stream()
        .flatMapToInt(
            c ->
                IntStream.range(0, tree.size())
                    .filter(i -> c.span().contains(tree.token(i).span())))
        .anyMatch(i -> ASKING.contains(tree.lemma(i)));
  }

  /** "Denied reports of": the last source's own word, where only reports lie between. */
  static Optional<Link> denied(List<Link> chain) {
    if (chain.isEmpty() || chain.getLast().source().isPresent()) {
      return Optional.empty();
    }
    List<Link> sourced = chain.stream().filter(l -> l.source().isPresent()).toList();
    return sourced.isEmpty()
        ? Optional.empty()
        : Optional.of(sourced.getLast())
            .filter(l -> l.stance() == Stance.DENY || l.stance() == Stance.DOUBT);
  }

  /** "Appear to show", "may indicate": how certain it is that the source says so. */
  private static Factuality hedged(Tree tree, Link link) {
    if (link.cue().isEmpty()) {
      return Factuality.CERTAIN;
    }
    Span span = link.cue().get().span();
    for (int i = 0; i < tree.size(); i++) {
      if (span.contains(tree.token(i).span()) && tree.isPredicateVerb(i)) {
        Factuality value = new Path(tree, i, List.of()).read();
        boolean weak = value == Factuality.PROBABLE || value == Factuality.POSSIBLE;
        return weak ? value : Factuality.CERTAIN;
      }
    }
    return Factuality.CERTAIN;
  }

  private static Optional<Factuality> cue(Tree tree, Link link) {
    if (link.cue().isEmpty()) {
      return Optional.empty();
    }
    Span span = link.cue().get().span();
    for (int i = 0; i < tree.size(); i++) {
      if (span.contains(tree.token(i).span())) {
        Optional<Factuality> value = Certainty.ofCue(tree.lemma(i));
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }
}
