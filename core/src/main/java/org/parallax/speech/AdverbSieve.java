package org.parallax.speech;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Relation;

/** An adverb that passes words on without telling whose: "reportedly", "allegedly". */
final class AdverbSieve implements Sieve {
  static final String RULE = "adverb";
  private static final Map<String, Stance> ADVERBS =
      Map.of(
          "reportedly", Stance.REPORT,
          "allegedly", Stance.CLAIM,
          "supposedly", Stance.CLAIM,
          "purportedly", Stance.CLAIM,
          "ostensibly", Stance.CLAIM,
          "reputedly", Stance.CLAIM,
          "rumoredly", Stance.CLAIM);

  @Override
  public Optional<Finding> at(Passage passage, int adverb) {
    Stance stance = ADVERBS.get(passage.lower(adverb));
    if (stance == null) {
      return Optional.empty();
    }
    List<Span> contents = Contents.of(passage, content(passage, adverb));
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                RULE,
                stance,
                Optional.empty(),
                Optional.of(passage.token(adverb).span()),
                contents));
  }

  /** The word that the adverb limits; of what follows "be", the verb: "were reportedly home". */
  private static int clauseHead(Passage passage, int adverb) {
    int head = passage.head(adverb);
    int verb = head > adverb && !passage.isVerb(head) ? passage.head(head) : -1;
    boolean isPredicate =
        verb >= 0
            && verb < adverb
            && passage.lemma(verb).equals("be")
            && passage.subject(verb) >= 0
            && switch (passage.relation(head)) {
              case ADVMOD, ACOMP, ATTR -> true;
              default -> false;
            };
    return isPredicate ? verb : head;
  }

  /** The clause that holds it, or what stands behind it where it opens a phrase. */
  private static Words content(Passage passage, int adverb) {
    int head = clauseHead(passage, adverb);
    if (head < 0) {
      return new Words(adverb + 1, TagSieve.bounds(passage, adverb).to());
    }
    Words tree = passage.subtree(head);
    int from = tree.from();
    for (int child : passage.children(head)) {
      Relation relation = passage.relation(child);
      boolean isOther =
          relation == Relation.MARK
              || relation == Relation.CC
              || (passage.tag(child).startsWith("W") && relation != Relation.NSUBJ);
      if (isOther && child < adverb && passage.subtree(child).to() > from) {
        from = passage.subtree(child).to();
      }
    }
    int to = tree.to();
    for (int child : passage.children(head, Relation.CONJ)) {
      if (child > head && passage.subject(child) >= 0) {
        to = Math.min(to, passage.subtree(child).from());
      }
    }
    return from >= adverb ? new Words(adverb + 1, Math.max(to, adverb + 1)) : new Words(from, to);
  }
}
