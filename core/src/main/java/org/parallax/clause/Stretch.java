package org.parallax.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.text.Relation;
import org.parallax.text.Token;
import org.parallax.text.Tree;

/** Turns the words of a clause or phrase into one stretch of characters, trimmed at its edges. */
final class Stretch {
  private static final String OPENING_QUOTES = "\"“„‟«``‘‚";
  private static final String CLOSING_QUOTES = "\"”»''’‟";
  private static final Set<Relation> OPENERS =
      Set.of(Relation.CC, Relation.MARK, Relation.PRECONJ, Relation.META, Relation.INTJ);
  private static final Set<String> KEPT_OPENERS =
      Set.of("if", "unless", "whether", "not", "no", "without", "never", "nor", "neither", "to");

  private Stretch() {}

  /** The characters from the first to the last of {@code tokens}, without marks at the edges. */
  static Optional<Phrase> phrase(CutSentence cuts, List<Integer> tokens, String text) {
    return span(cuts, tokens).map(span -> Phrase.at(span, text));
  }

  /**
   * The span from the first to the last word of {@code tokens}, without conjunctions at the edges
   * and with the other half of each quotation mark or bracket; empty where there is no word.
   */
  static Optional<Span> span(CutSentence cuts, List<Integer> tokens) {
    Tree tree = cuts.tree();
    List<Integer> words = new ArrayList<>(tokens.stream().filter(t -> isWord(tree, t)).toList());
    while (words.size() > 1 && isOpener(tree, words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && tree.is(words.getLast(), Relation.CC, Relation.MARK)) {
      words.removeLast();
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int first = words.getFirst();
    int last = words.getLast();
    if (opens(cuts, first - 1) && hasOpen(tree, first - 1, last, true)) {
      first--;
    }
    int close = isStop(cuts, last + 1) ? last + 2 : last + 1;
    if (closes(cuts, close) && hasOpen(tree, first, close, false)) {
      last = close;
    }
    return Optional.of(tree.token(first).span().hull(tree.token(last).span()));
  }

  /** A full stop or comma that the quotation mark behind it encloses. */
  private static boolean isStop(CutSentence cuts, int index) {
    return cuts.holds(index) && Set.of(".", ",").contains(cuts.tree().token(index).form());
  }

  private static boolean isWord(Tree tree, int index) {
    String form = tree.token(index).form();
    return form.codePoints().anyMatch(Character::isLetterOrDigit)
        || Set.of("%", "$", "€", "£", "¥").contains(form);
  }

  private static boolean isOpener(Tree tree, int index) {
    if (KEPT_OPENERS.contains(tree.lemma(index))) {
      return false;
    }
    boolean when =
        tree.is(index, Relation.ADVMOD)
            && tree.token(index).tag().equals("WRB")
            && tree.head(index) >= 0
            && tree.is(tree.head(index), Relation.ADVCL);
    boolean after = tree.is(index, Relation.PREP) && tree.has(index, Relation.PCOMP);
    return OPENERS.contains(tree.relation(index)) || when || (after && isTrimmable(tree, index));
  }

  /** "After", "before" and the like in front of a gerund, which says the same without them. */
  private static boolean isTrimmable(Tree tree, int preposition) {
    return Set.of("after", "before", "since", "while", "when", "upon", "despite")
        .contains(tree.lemma(preposition));
  }

  private static boolean opens(CutSentence cuts, int index) {
    return cuts.holds(index)
        && (isQuote(cuts.tree().token(index), OPENING_QUOTES)
            || cuts.tree().token(index).form().equals("("));
  }

  private static boolean closes(CutSentence cuts, int index) {
    return cuts.holds(index)
        && (isQuote(cuts.tree().token(index), CLOSING_QUOTES)
            || cuts.tree().token(index).form().equals(")"));
  }

  private static boolean isQuote(Token token, String marks) {
    return token.form().codePoints().noneMatch(Character::isLetterOrDigit)
        && marks.contains(token.form());
  }

  /**
   * Whether the mark at one edge has its other half strictly within, as the nearest of its kind.
   */
  private static boolean hasOpen(Tree tree, int first, int last, boolean atFirst) {
    boolean bracket = Set.of("(", ")").contains(tree.token(atFirst ? first : last).form());
    int depth = 0;
    for (int i = first; i <= last; i++) {
      Token token = tree.token(i);
      boolean edge = i == (atFirst ? first : last);
      if (!edge && (bracket ? token.form().matches("[()]") : isAnyQuote(token))) {
        depth++;
      }
    }
    return depth % 2 == 1;
  }

  private static boolean isAnyQuote(Token token) {
    return !token.form().equals("'")
        && (isQuote(token, OPENING_QUOTES) || isQuote(token, CLOSING_QUOTES));
  }
}
