package org.parallax.stance;

import java.util.List;
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
      value = new Path(tree, clause, cues(chain)).read();
    }
    for (Link link : chain) {
      if (link.source().isEmpty()) {
        value = Certainty.within(sourceless(link), value);
      }
    }
    return chain.isEmpty() ? value : Attributed.by(tree, chain.getLast(), value);
  }

  private static List<Span> cues(List<Link> chain) {
    return chain.stream().flatMap(link -> link.cue().stream()).map(cue -> cue.span()).toList();
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
