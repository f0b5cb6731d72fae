package org.parallax.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.text.Predicates;
import org.parallax.text.Relation;
import org.parallax.text.Table;
import org.parallax.text.Tree;

/**
 * What a clause predicates.
 *
 * @param lemma "capture", "take_control", "be_born", or the head of a copula's complement
 * @param inside the word that the lemma took in beside the verb: "control" of "take control"
 */
record Predicate(String lemma, OptionalInt inside) {
  private static final Set<String> PHRASES = new HashSet<>();
  private static final Set<String> COPULAS = Set.of("be", "become", "remain", "stay");

  static {
    Table.beside(Predicate.class, "phrases.tsv")
        .rows()
        .forEach(row -> PHRASES.add(row.get(0) + " " + row.get(1)));
  }

  /** The predicate of the clause whose verb is {@code verb}. */
  static Predicate of(Tree tree, int verb) {
    if (!tree.token(verb).isVerb()) {
      return new Predicate(Words.lemma(tree.token(verb)), OptionalInt.empty());
    }
    if (tree.token(verb).form().equalsIgnoreCase("born")) {
      return new Predicate("be_born", OptionalInt.empty());
    }
    String lemma = Words.lemma(tree.token(verb));
    OptionalInt particle = particle(tree, verb, lemma);
    String full = particle.isPresent() ? lemma + "_" + tree.lemma(particle.getAsInt()) : lemma;
    for (String candidate : List.of(full, lemma)) {
      Optional<Predicate> phrase = phrase(tree, verb, candidate);
      if (phrase.isPresent()) {
        return phrase.get();
      }
    }
    return copula(tree, verb, lemma).orElse(new Predicate(full, OptionalInt.empty()));
  }

  /** The particle of a verb, also where the analyser took it for an adverb. */
  private static OptionalInt particle(Tree tree, int verb, String lemma) {
    OptionalInt marked = tree.child(verb, Relation.PRT);
    int next = verb + 1;
    boolean taken =
        marked.isEmpty()
            && next < tree.size()
            && tree.is(next, Relation.ADVMOD)
            && tree.head(next) == verb
            && Predicates.shipped().holds(lemma + "_" + tree.lemma(next));
    return taken ? OptionalInt.of(next) : marked;
  }

  private static Optional<Predicate> phrase(Tree tree, int verb, String lemma) {
    for (int child : tree.children(verb)) {
      OptionalInt word =
          switch (tree.relation(child)) {
            case DOBJ, OPRD, ACOMP, ATTR, ADVMOD, NSUBJPASS -> OptionalInt.of(child);
            case PREP -> tree.child(child, Relation.POBJ);
            default -> OptionalInt.empty();
          };
      if (word.isPresent() && PHRASES.contains(lemma + " " + tree.lemma(word.getAsInt()))) {
        return Optional.of(new Predicate(lemma + "_" + tree.lemma(word.getAsInt()), word));
      }
    }
    return Optional.empty();
  }

  private static Optional<Predicate> copula(Tree tree, int verb, String lemma) {
    if (!COPULAS.contains(lemma)) {
      return Optional.empty();
    }
    OptionalInt complement = tree.child(verb, Relation.ATTR, Relation.ACOMP);
    return complement.isPresent()
        ? Optional.of(
            new Predicate(Words.lemma(tree.token(complement.getAsInt())), OptionalInt.empty()))
        : Optional.empty();
  }
}
