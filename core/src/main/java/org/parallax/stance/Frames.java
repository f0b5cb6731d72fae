package org.parallax.stance;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.model.Span;
import org.parallax.text.Polarity;
import org.parallax.text.Predicates;
import org.parallax.text.Relation;
import org.parallax.text.Table;
import org.parallax.text.Tree;

/**
 * Clauses that say of another clause how certain it is and nothing else: "it is unclear whether
 * ...", "they do not rule out that ...", "I say that ...".
 */
final class Frames {
  private static final Set<String> WORDS = words("always");
  private static final Set<String> NEGATED_WORDS = words("negated");
  private static final Set<String> MARKS = Set.of("that", "whether", "if");

  private final Tree tree;
  private final boolean quoted;

  /**
   * The frames of {@code tree}.
   *
   * @param quoted whether somebody is quoted, whose "I say that" is a frame
   */
  Frames(Tree tree, boolean quoted) {
    this.tree = tree;
    this.quoted = quoted;
  }

  private static Set<String> words(String when) {
    return Table.beside(Frames.class, "frames.tsv").rows().stream()
        .filter(row -> row.get(1).equals(when))
        .map(List::getFirst)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The head of what {@code span} is about, where the clause of {@code head} is a frame of it. */
  int content(int head, Span span) {
    return Stream.concat(
            Stream.of(head).filter(this::isFrame),
            tree.children(head, Relation.ACOMP, Relation.OPRD).stream().filter(this::isWord))
        .flatMap(
            word ->
                Stream.concat(
                    Stream.of(word, head), tree.children(head, Relation.AUXPASS).stream()))
        .map(this::complement)
        .filter(c -> c.isPresent() && span.contains(tree.token(c.getAsInt()).span()))
        .mapToInt(OptionalInt::getAsInt)
        .findFirst()
        .orElse(head);
  }

  private boolean isFrame(int word) {
    return isWord(word)
        || isOwnWord(word)
        || (tree.lemma(word).equals("know") && tree.has(word, Relation.AUXPASS))
        || (NEGATED_WORDS.contains(tree.lemma(word)) && Polarity.isNegated(tree, word));
  }

  private boolean isWord(int word) {
    String lemma = tree.lemma(word);
    return WORDS.contains(lemma)
        || tree.children(word, Relation.PRT).stream()
            .anyMatch(p -> WORDS.contains(lemma + "_" + tree.lemma(p)));
  }

  /** "I can confirm that": who speaks says so of himself. */
  private boolean isOwnWord(int verb) {
    return quoted
        && Predicates.shipped().isOf(tree.lemma(verb), "SAY")
        && tree.subject(verb).stream()
            .mapToObj(s -> tree.token(s).form().toLowerCase(Locale.ROOT))
            .anyMatch(Set.of("i", "we")::contains);
  }

  private OptionalInt complement(int word) {
    for (int child :
        tree.children(word, Relation.CCOMP, Relation.CSUBJ, Relation.CSUBJPASS, Relation.ADVCL)) {
      if (tree.has(child, Relation.MARK, MARKS)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }
}
