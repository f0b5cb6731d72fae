package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.name.Roles;
import org.parallax.text.Relation;

/** Reads what a document shows where nobody speaks in it: "a film in which the guard waves". */
final class Documents {
  static final String RULE = "held";

  private Documents() {}

  /** The findings of the passage and those of its documents. */
  static List<Finding> apply(Passage passage, List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings);
    for (int which = 2; which < passage.size(); which++) {
      boolean isIn = passage.is(which, "which") && passage.is(which - 1, "in");
      int noun = isIn ? documentBefore(passage, which - 1) : -1;
      if (noun >= 0) {
        held(passage, noun, which)
            .filter(f -> findings.stream().noneMatch(o -> f.holds(o.anchor())))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static int documentBefore(Passage passage, int end) {
    int noun = end - 1;
    if (passage.is(noun, ",")) {
      noun--;
    }
    boolean isDocument =
        noun >= 0
            && passage.tag(noun).startsWith("NN")
            && Roles.kind(passage.lemma(noun)).filter(k -> k == Roles.Kind.DOCUMENT).isPresent();
    return isDocument ? noun : -1;
  }

  private static Optional<Finding> held(Passage passage, int noun, int which) {
    int verb = passage.child(noun, Relation.RELCL);
    int to = verb > which ? passage.subtree(verb).to() : which;
    int from = noun;
    for (int child : passage.children(noun)) {
      from = child < noun ? Math.min(from, passage.subtree(child).from()) : from;
    }
    List<Span> contents = verb > which ? Contents.of(passage, new Words(which + 1, to)) : List.of();
    Words source = passage.trimmed(new Words(from, noun + 1));
    return contents.isEmpty() || source.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                RULE,
                Stance.ASSERT,
                Optional.of(passage.span(source)),
                Optional.of(passage.token(which).span()),
                contents));
  }
}
