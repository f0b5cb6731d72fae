package org.parallax.stance;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Factuality;
import org.parallax.text.Polarity;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** Negations, modals and adverbs that stand with a verb and change how certain it is. */
final class Operators {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "comment",
          "confirm",
          "disclose",
          "discuss",
          "elaborate",
          "identify",
          "name",
          "release",
          "reveal",
          "specify",
          "speculate");

  private final Tree tree;
  private final boolean reported;

  /**
   * The operators of {@code tree}.
   *
   * @param reported whether somebody is quoted, whose "will" is told as "would"
   */
  Operators(Tree tree, boolean reported) {
    this.tree = tree;
    this.reported = reported;
  }

  /**
   * The certainty {@code value} of {@code word}'s surroundings after its own operators.
   *
   * @param below the word that the path came from, which shares the operators only where it is
   *     joined to {@code word} without a subject of its own
   */
  Factuality apply(int word, int below, Factuality value) {
    if (below != word && tree.is(below, Relation.CONJ) && !shares(below)) {
      return value;
    }
    Factuality own = modal(word, Polarity.isNegated(tree, word));
    if (value.isNegative() && own == Factuality.POSSIBLE && isAble(word)) {
      own = Factuality.CERTAIN;
    }
    for (int adverb : tree.children(word, Relation.ADVMOD, Relation.NEG)) {
      Optional<Factuality> hedge = Certainty.ofHedge(tree.lemma(adverb));
      if (hedge.isPresent() && !standsWithNumber(adverb) && (below == word || adverb < word)) {
        own = Certainty.within(hedge.get(), own);
      }
    }
    return Certainty.within(value, own);
  }

  private boolean shares(int joined) {
    String tag = tree.token(joined).tag();
    boolean bare = tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG");
    return tree.subject(joined).isEmpty()
        && (tree.has(tree.head(joined), Relation.CC, Set.of("or", "nor"))
            || (bare && !tree.has(joined, Relation.AUX, Relation.MODAL, Relation.AUXPASS)));
  }

  private Factuality modal(int word, boolean negated) {
    for (int auxiliary : tree.children(word, Relation.MODAL, Relation.AUX)) {
      if (tree.token(auxiliary).tag().equals("MD")) {
        String lemma = tree.lemma(auxiliary);
        Optional<Certainty.Modal> modal = Certainty.ofModal(lemma);
        if (modal.isPresent()) {
          if (negated && lemma.equals("would") && isSilence(word)) {
            return Factuality.CERTAIN_NOT;
          }
          return hypothetical(word, lemma)
              ? Factuality.UNCOMMITTED
              : negated ? modal.get().negated() : modal.get().affirmed();
        }
      }
    }
    return negated ? Factuality.CERTAIN_NOT : Factuality.CERTAIN;
  }

  /** "Would not say what it cost": who would not say so did not. */
  private boolean isSilence(int word) {
    return !tree.has(word, Relation.AUX, Set.of("have"))
        && !tree.has(word, Relation.ADVCL)
        && SAYING.contains(tree.lemma(word));
  }

  /** "It is unlikely that they can": what is denied is the ability, not a chance of it. */
  private boolean isAble(int word) {
    return tree.has(word, Relation.MODAL, Set.of("can", "could"))
        || tree.has(word, Relation.AUX, Set.of("can", "could"));
  }

  /** "Would" is a promise told by another in reported speech, and a supposition elsewhere. */
  private boolean hypothetical(int word, String lemma) {
    boolean perfect = tree.has(word, Relation.AUX, Set.of("have"));
    boolean supposed = lemma.equals("would") && (!reported || perfect);
    return supposed || (perfect && Set.of("could", "should").contains(lemma));
  }

  private boolean standsWithNumber(int adverb) {
    return adverb + 1 < tree.size() && tree.token(adverb + 1).tag().equals("CD");
  }
}
