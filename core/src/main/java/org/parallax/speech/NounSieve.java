package org.parallax.speech;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Relation;

/**
 * A noun that attributes: "the minister's warning that P", "claims by X that P", "reports that P".
 */
final class NounSieve implements Sieve {
  private static final Set<Stance> STANDS_ALONE =
      EnumSet.of(Stance.CLAIM, Stance.ACCUSE, Stance.SUGGEST, Stance.REPORT);
  private final Lexicon lexicon;

  NounSieve(Lexicon lexicon) {
    this.lexicon = lexicon;
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
      boolean names = passage.is(child, "by") || passage.is(child, "from");
      int object = names ? passage.child(child, Relation.POBJ) : -1;
      if (child > noun && object >= 0) {
        return Optional.of(
            NounPhrases.around(passage, object, new Words(child + 1, passage.size())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Words> content(
      Passage passage, int noun, CueNouns.CueNoun cue, Optional<Words> source) {
    for (int child : passage.children(noun)) {
      boolean isClause =
          passage.relation(child) == Relation.CCOMP
              || passage.relation(child) == Relation.ACL
              || passage.relation(child) == Relation.RELCL;
      if (child > noun
          && isClause
          && cue.frames().contains("that")
          && isThatClause(passage, child)) {
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
    for (int child : passage.children(noun, Relation.PREP)) {
      if (child > noun
          && cue.frames().contains(passage.lower(child))
          && !passage.children(child).isEmpty()) {
        return Optional.of(new Words(child + 1, passage.subtree(child).to()));
      }
    }
    return Optional.empty();
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
