package org.parallax.text;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** The words that a negation of a verb, or of a phrase, takes in. */
final class ScopeClause {
  private static final Set<String> BESIDE =
      Set.of(
          "certainly",
          "surely",
          "perhaps",
          "indeed",
          "however",
          "therefore",
          "probably",
          "evidently",
          "apparently",
          "fortunately",
          "unfortunately",
          "moreover",
          "nevertheless",
          "nonetheless",
          "meanwhile",
          "also",
          "either",
          "too",
          "otherwise",
          "hence",
          "thus");
  private static final Set<String> LOOSE_MARKS =
      Set.of("although", "though", "for", "while", "whereas", "so", "but", "unless");

  private final Tree tree;

  ScopeClause(Tree tree) {
    this.tree = tree;
  }

  /** Indices of the clause of {@code verb}, with a subject that it shares. */
  Set<Integer> of(int verb) {
    Set<Integer> scope = new TreeSet<>();
    scope.add(verb);
    for (int child : tree.children(verb)) {
      if (!isBeside(verb, child)) {
        add(scope, child);
      }
    }
    if (tree.subject(verb).isEmpty()) {
      addShared(scope, verb);
    }
    return scope;
  }

  /** Adds the subject that a verb shares with the one that it is joined to or governed by. */
  private void addShared(Set<Integer> scope, int verb) {
    int at = verb;
    while (tree.is(at, Relation.CONJ, Relation.XCOMP)
        && tree.head(at) >= 0
        && tree.subject(at).isEmpty()) {
      at = tree.head(at);
    }
    OptionalInt subject = tree.subject(at);
    if (at != verb && subject.isPresent()) {
      add(scope, subject.getAsInt());
    }
  }

  /** Whether {@code child} stands beside what {@code verb} says. */
  private boolean isBeside(int verb, int child) {
    if (isConjunction(child)) {
      return true;
    }
    return switch (tree.relation(child)) {
      case PUNCT, INTJ, VOCATIVE, PARATAXIS, META, CC, DEP, CONJ -> true;
      case MARK -> !tree.lemma(child).equals("to");
      case ADVCL -> isLooseAdverbial(verb, child);
      case CCOMP -> isLoose(verb, child);
      case PREP, NPADVMOD ->
          child < verb ? isBeforeSubject(verb, child) && !isRelative(child) : isAddress(child);
      case ADVMOD -> isSentenceAdverb(verb, child);
      case NSUBJ ->
          child > verb && tree.children(verb, Relation.NSUBJ).size() > 1 && isSetOff(child);
      default -> false;
    };
  }

  private boolean isConjunction(int word) {
    return tree.lemma(word).equals("that")
        && tree.token(word).tag().equals("IN")
        && !tree.is(word, Relation.NSUBJ, Relation.NSUBJPASS, Relation.DOBJ);
  }

  private boolean isLooseAdverbial(int verb, int clause) {
    boolean infinitive = tree.isInfinitive(clause);
    return isSetOff(clause)
        || (child(clause).equals("IN") && clause < verb)
        || (!infinitive && (clause < verb || tree.has(clause, Relation.MARK, LOOSE_MARKS)));
  }

  /** "Of whom". */
  private boolean isRelative(int phrase) {
    return tree.children(phrase).stream().anyMatch(c -> tree.token(c).tag().startsWith("W"));
  }

  /** A name or the like behind a comma at the end: "..., sir". */
  private boolean isAddress(int word) {
    return tree.is(word, Relation.NPADVMOD) && isSetOff(word);
  }

  private boolean isLoose(int verb, int clause) {
    if (child(clause).startsWith("W")) {
      return false;
    }
    return clause < verb || Looseness.isLoose(tree, clause);
  }

  private String child(int clause) {
    return tree.token(tree.subtree(clause).getFirst()).tag();
  }

  private boolean isSentenceAdverb(int verb, int adverb) {
    return BESIDE.contains(tree.lemma(adverb))
        || (adverb < verb
            && isBeforeSubject(verb, adverb)
            && !(tree.token(adverb).tag().startsWith("W") && isDirectQuestion(verb)))
        || isSetOff(adverb);
  }

  private boolean isDirectQuestion(int verb) {
    return !tree.is(verb, Relation.RELCL);
  }

  private boolean isBeforeSubject(int verb, int word) {
    OptionalInt subject = tree.subject(verb);
    return subject.isPresent() && word < subject.getAsInt();
  }

  private boolean isSetOff(int word) {
    int first = tree.subtree(word).getFirst();
    return first > 0 && tree.is(first - 1, Relation.PUNCT);
  }

  /** Indices of {@code word} and what it governs, without what is joined to it. */
  Set<Integer> phrase(int word) {
    Set<Integer> scope = new TreeSet<>();
    scope.add(word);
    for (int child : tree.children(word)) {
      boolean part =
          switch (tree.relation(child)) {
            case PUNCT, CC, CONJ, APPOS, INTJ, VOCATIVE, MARK, PARATAXIS, META -> false;
            case NPADVMOD -> !isSetOff(child);
            default -> true;
          };
      if (part) {
        add(scope, child);
      }
    }
    return scope;
  }

  /** The noun's phrase around the adjective {@code kept}, without what is told of it behind. */
  Set<Integer> nounPhrase(int noun, int kept) {
    Set<Integer> scope = new TreeSet<>(phrase(kept));
    scope.add(noun);
    for (int child : tree.children(noun)) {
      boolean adjective = tree.is(child, Relation.AMOD) && child <= kept;
      boolean before = child < noun && !tree.is(child, Relation.PUNCT, Relation.CC) && !adjective;
      boolean of = tree.is(child, Relation.PREP) && tree.lemma(child).equals("of");
      if (before || of) {
        add(scope, child);
      }
    }
    return scope;
  }

  /** Where "but" begins what is set against a part of {@code word}; behind all where none does. */
  private int contrast(int word) {
    return tree.children(word, Relation.CC).stream()
        .filter(c -> tree.lemma(c).equals("but"))
        .findFirst()
        .orElse(tree.size());
  }

  /** Adds what {@code word} governs, but for marks and those who are spoken to. */
  private void add(Set<Integer> scope, int word) {
    if (!tree.is(word, Relation.PUNCT, Relation.VOCATIVE, Relation.INTJ)) {
      scope.add(word);
      int contrast = contrast(word);
      tree.children(word).stream()
          .filter(c -> c < contrast || !tree.is(c, Relation.CC, Relation.CONJ))
          .forEach(c -> add(scope, c));
    }
  }
}
