package org.parallax.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.model.Span;
import org.parallax.text.Clause;
import org.parallax.text.Tree;

/** Sees to it that no content word of a stretch is lost between its clauses. */
final class Coverage {
  private Coverage() {}

  /** The clauses, the nearest of them stretched over each content word that none of them holds. */
  static List<Clause> complete(Tree tree, List<Integer> tokens, List<Clause> clauses) {
    List<Clause> complete = new ArrayList<>(clauses);
    for (int token : tokens) {
      Span word = tree.token(token).span();
      boolean lost =
          Words.isContent(tree, token) && complete.stream().noneMatch(c -> c.span().contains(word));
      if (lost && !complete.isEmpty()) {
        Clause nearest =
            complete.stream()
                .min(Comparator.comparingInt(c -> distance(c.span(), word)))
                .orElseThrow();
        complete.set(complete.indexOf(nearest), stretched(nearest, word));
      }
    }
    complete.sort(Comparator.comparing(Clause::span).thenComparing(Clause::head));
    return complete;
  }

  private static int distance(Span span, Span word) {
    return Math.max(0, Math.max(span.start() - word.end(), word.start() - span.end()));
  }

  private static Clause stretched(Clause clause, Span word) {
    return clause.on(clause.span().hull(word));
  }
}
