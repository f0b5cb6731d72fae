package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Relation;

/**
 * What somebody could not verify: "could not confirm that P", "was unable to verify P", "it was not
 * possible to check P". Where nobody is named the outlet could not.
 */
final class VerifyingSieve implements Sieve {
  static final String RULE = "unverified";

  private static final Set<String> UNABLE = Set.of("unable", "impossible");
  private static final Set<String> ABLE = Set.of("able", "possible", "way", "means");

  @Override
  public Optional<Finding> at(Passage passage, int verb) {
    if (!passage.isVerb(verb)
        || !Cues.VERIFYING.contains(passage.lemma(verb))
        || Subjects.isPassive(passage, verb)) {
      return Optional.empty();
    }
    int holder = holder(passage, verb);
    if (holder < 0) {
      return Optional.empty();
    }
    List<Span> contents =
        content(passage, verb).map(w -> Contents.of(passage, w)).orElse(List.of());
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    Optional<Words> source =
        Subjects.of(passage, holder).filter(w -> !passage.isAny(w.from(), Set.of("it", "there")));
    return Optional.of(
        Finding.of(
            RULE,
            Stance.UNVERIFIED,
            source.map(passage::span),
            Optional.of(passage.token(verb).span()),
            contents));
  }

  /** The verb whose subject could not verify; less than zero where somebody could, or might. */
  private static int holder(Passage passage, int verb) {
    if (Cues.isNegated(passage, verb)) {
      return verb;
    }
    int above = passage.relation(verb) == Relation.XCOMP ? passage.head(verb) : -1;
    if (above < 0) {
      return -1;
    }
    boolean isVerb = passage.isVerb(above);
    int adjective = isVerb ? passage.child(above, Relation.ACOMP) : above;
    int clause = isVerb ? above : passage.head(above);
    boolean isUnable = adjective >= 0 && UNABLE.contains(passage.lemma(adjective));
    boolean isNotAble =
        adjective >= 0
            && ABLE.contains(passage.lemma(adjective))
            && clause >= 0
            && (Cues.isNegated(passage, clause) || passage.child(clause, Relation.NEG) >= 0);
    return isUnable || isNotAble ? clause : -1;
  }

  /** The clause that could not be verified, else the noun phrase. */
  private static Optional<Words> content(Passage passage, int verb) {
    for (Relation relation : List.of(Relation.CCOMP, Relation.DOBJ)) {
      int child = passage.child(verb, relation);
      if (child > verb) {
        Words tree = passage.subtree(child);
        return Optional.of(new Words(Math.max(verb + 1, tree.from()), tree.to()));
      }
    }
    return Optional.empty();
  }
}
