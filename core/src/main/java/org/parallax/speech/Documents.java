package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.name.Roles;
import org.parallax.text.Relation;

/** Reads what a document shows where nobody speaks in it: "a film in which the guard waves". */
final class Documents {
  static final String RULE = "held";

  /** Where speech is heard and nothing is written. */
  private static final Set<String> SHOWN =
      Set.of("video", "footage", "film", "clip", "recording", "tape", "broadcast", "image");

  private Documents() {}

  /** The findings of the passage and those of its documents. */
  static List<Finding> apply(Passage passage, List<Finding> findings) {
    List<Finding> all = new ArrayList<>();
    for (Finding finding : findings) {
      boolean isTold =
          findings.stream().anyMatch(f -> !f.equals(finding) && f.holds(finding.anchor()));
      all.add(isTold ? finding : written(passage, finding));
    }
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

  /** "a letter in which the clerk wrote that": the letter, then the clerk. */
  private static Finding written(Passage passage, Finding finding) {
    int verb =
        finding.cue().isEmpty() || finding.within().isPresent() || finding.source().isEmpty()
            ? -1
            : passage.within(finding.cue().get()).from();
    int noun = verb < 0 || verb >= passage.size() ? -1 : documentOf(passage, verb);
    if (noun < 0) {
      return finding;
    }
    Words source = phrase(passage, noun);
    return Finding.of(
            RULE,
            Stance.REPORT,
            Optional.of(passage.span(source)),
            Optional.of(passage.token(verb).span()),
            finding.contents())
        .citing(finding);
  }

  /** The document in which that verb stands by a relative clause: "a memo in which she warned". */
  private static int documentOf(Passage passage, int verb) {
    int top = verb;
    while (passage.relation(top) == Relation.CONJ
        && passage.head(top) > 0
        && passage.head(top) < top
        && passage.isVerb(passage.head(top))
        && passage.subject(top) < 0) {
      top = passage.head(top);
    }
    for (int in : passage.children(top, Relation.PREP)) {
      int which = passage.isAny(in, Set.of("in", "on")) ? passage.child(in, Relation.POBJ) : -1;
      if (which == in + 1 && passage.is(which, "which") && in < top) {
        int noun = passage.relation(top) == Relation.RELCL ? passage.head(top) : -1;
        boolean isParsed = noun >= 0 && noun < in && isDocument(passage, noun);
        int document = isParsed ? noun : documentBefore(passage, surfaced(passage, in));
        return document >= 0 && SHOWN.contains(passage.lemma(document)) ? -1 : document;
      }
    }
    return -1;
  }

  /** "a memo surfaced in which": where the document's own verb begins, else {@code in}. */
  private static int surfaced(Passage passage, int in) {
    return passage.isVerb(in - 1) && passage.subject(in - 1) == in - 2 ? in - 1 : in;
  }

  private static boolean isDocument(Passage passage, int noun) {
    return passage.tag(noun).startsWith("NN")
        && Roles.kind(passage.lemma(noun)).filter(k -> k == Roles.Kind.DOCUMENT).isPresent();
  }

  /** The document with what stands before it. */
  private static Words phrase(Passage passage, int noun) {
    int from = noun;
    for (int child : passage.children(noun)) {
      from = child < noun ? Math.min(from, passage.subtree(child).from()) : from;
    }
    return passage.trimmed(new Words(from, noun + 1));
  }

  private static int documentBefore(Passage passage, int end) {
    int noun = end - 1;
    if (passage.is(noun, ",")) {
      noun--;
    }
    return noun >= 0 && isDocument(passage, noun) ? noun : -1;
  }

  private static Optional<Finding> held(Passage passage, int noun, int which) {
    int verb = passage.child(noun, Relation.RELCL);
    int to = verb > which ? passage.subtree(verb).to() : which;
    List<Span> contents = verb > which ? Contents.of(passage, new Words(which + 1, to)) : List.of();
    Words source = phrase(passage, noun);
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
