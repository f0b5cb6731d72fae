package org.parallax.speech;

import org.parallax.model.Span;
import org.parallax.name.Roles;
import org.parallax.text.Name;

/** Tells whether a noun stands for people. */
final class People {
  private People() {}

  /** Whether the noun is a person's name or says what somebody is: "the sailors". */
  static boolean isPerson(Passage passage, int noun) {
    Span span = passage.token(noun).span();
    boolean isNamed =
        passage.sentence.names().stream()
            .anyMatch(n -> n.type() == Name.Type.PERSON && n.span().contains(span));
    return isNamed
        || Roles.kind(passage.lemma(noun)).filter(k -> k == Roles.Kind.PERSON).isPresent();
  }
}
