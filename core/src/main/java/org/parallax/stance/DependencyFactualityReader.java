package org.parallax.stance;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Factuality;
import org.parallax.model.Link;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Clause;
import org.parallax.text.Sentence;
import org.parallax.text.Tree;

/**
 * Reads certainty down the path from the speaker's words to the clause's verb, in the manner of De
 * Facto (Saurí and Pustejovsky 2012): each governor passes on what its signature says, each
 * negation, modal and adverb changes it. "Will" counts as certain, as in FactBank: the speaker
 * commits to it.
 */
public final class DependencyFactualityReader implements FactualityReader {

  @Override
  public Factuality read(Sentence sentence, Clause clause, List<Link> chain) {
    Tree tree = new Tree(sentence);
    Factuality value = Factuality.CERTAIN;
    if (clause.head() < tree.size()) {
      List<Span> cues = cues(sentence, clause, chain);
      int head = new Frames(tree, !cues.isEmpty()).content(clause.head(), clause.span());
      value = new Path(tree, head, cues).read();
    }
    Optional<Link> denial = Attributed.denied(chain);
    if (denial.isPresent()) {
      return Attributed.by(tree, denial.get(), value);
    }
    for (Link link : chain) {
      if (link.source().isEmpty()) {
        value = Certainty.within(sourceless(link), value);
      }
    }
    return chain.isEmpty() ? value : Attributed.by(tree, chain.getLast(), value);
  }

  /**
   * How far whoever writes {@code sentence} is bound to what the clause of {@code head} says; its
   * own negation and modals are part of what it says.
   *
   * @param head index of the clause's head
   */
  public Factuality commitment(Sentence sentence, int head) {
    return new Path(new Tree(sentence), head, List.of()).context();
  }

  /**
   * The cues at which the speaker's words end; where the sentence is somebody else's, so that
   * "denied it" stands behind it, all that is around the clause.
   */
  private static List<Span> cues(Sentence sentence, Clause clause, List<Link> chain) {
    List<Span> cues =
        chain.stream().flatMap(link -> link.cue().stream()).map(cue -> cue.span()).toList();
    boolean isTiedFromAfar =
        !chain.isEmpty()
            && chain.getLast().inferred()
            && cues.stream().noneMatch(sentence.span()::overlaps);
    return isTiedFromAfar ? around(sentence.span(), clause.span()) : cues;
  }

  private static List<Span> around(Span sentence, Span clause) {
    return List.of(
        new Span(sentence.start(), Math.max(sentence.start(), clause.start())),
        new Span(Math.min(sentence.end(), clause.end()), sentence.end()));
  }

  /** "Reportedly" makes it probable from the outlet's view, "allegedly" leaves it open. */
  private static Factuality sourceless(Link link) {
    String words = link.cue().map(cue -> cue.text()).orElse("").toLowerCase(java.util.Locale.ROOT);
    for (String word : words.split("\\s+")) {
      if (Certainty.ofHedge(word).isPresent()) {
        return Certainty.ofHedge(word).get();
      }
    }
    return link.stance() == Stance.UNVERIFIED || link.stance() == Stance.ACCUSE
        ? Factuality.UNCOMMITTED
        : Factuality.PROBABLE;
  }
}
