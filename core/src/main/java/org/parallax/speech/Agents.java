package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import org.parallax.text.Relation;

/** Finds who did it in the passive, and tells him from the means: "by the clerk", "by phone". */
final class Agents {
  /** By what words travel: "by phone", "by text message". */
  private static final Set<String> MEANS =
      Set.of(
          "phone",
          "telephone",
          "text",
          "email",
          "e-mail",
          "message",
          "letter",
          "radio",
          "post",
          "fax",
          "mail",
          "satellite",
          "telegram",
          "cable",
          "video",
          "link",
          "note",
          "courier");

  /** Whose station it is: "by state radio". */
  private static final Set<String> OWNERS =
      Set.of("state", "government", "army", "rebel", "opposition", "community", "police");

  private Agents() {}

  static Optional<Words> of(Passage passage, int verb) {
    for (int child : passage.children(verb)) {
      boolean isBy = passage.relation(child) == Relation.AGENT || passage.is(child, "by");
      int noun = isBy ? passage.child(child, Relation.POBJ) : -1;
      if (noun >= 0 && !isMeans(passage, child, noun)) {
        return Optional.of(NounPhrases.around(passage, noun, new Words(child + 1, passage.size())));
      }
    }
    return Optional.empty();
  }

  /** "said by text message": a means without an article is no agent. */
  private static boolean isMeans(Passage passage, int by, int noun) {
    int first = passage.subtree(noun).from();
    return MEANS.contains(passage.lemma(noun))
        && first == by + 1
        && passage.tag(first).startsWith("NN")
        && !OWNERS.contains(passage.lemma(first))
        && !passage.tag(first).startsWith("NNP");
  }
}
