package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.name.Roles;
import org.parallax.text.Name;
import org.parallax.text.Relation;

/**
 * Finds whose a claim is that a noun tells and no owner: "a report in the Kestrel that P", "In a
 * rare admission that P, the treasurer said Q".
 */
final class NounSources {
  private static final Set<String> PLACES = Set.of("in", "on");
  private static final Set<String> OPENING = Set.of("in", "with");

  private NounSources() {}

  /** The paper or document in which it stands. */
  static Optional<Words> document(Passage passage, int noun) {
    for (int child : passage.children(noun, Relation.PREP)) {
      int object = passage.isAny(child, PLACES) ? passage.child(child, Relation.POBJ) : -1;
      if (object > child && (isDocument(passage, object) || isOutlet(passage, object))) {
        return Optional.of(
            NounPhrases.around(passage, object, new Words(child + 1, passage.size())));
      }
    }
    return Optional.empty();
  }

  private static boolean isDocument(Passage passage, int noun) {
    return Roles.kind(passage.lower(noun))
        .or(() -> Roles.kind(passage.lemma(noun)))
        .filter(k -> k == Roles.Kind.DOCUMENT)
        .isPresent();
  }

  private static boolean isOutlet(Passage passage, int noun) {
    Span span = passage.token(noun).span();
    boolean isPlace =
        passage.sentence.names().stream()
            .anyMatch(n -> n.type() != Name.Type.ORG && n.span().contains(span));
    boolean isBody =
        passage.sentence.names().stream()
            .anyMatch(n -> n.type() == Name.Type.ORG && n.span().contains(span));
    boolean isTheName =
        passage.children(noun, Relation.DET).stream().anyMatch(c -> passage.is(c, "the"));
    return passage.tag(noun).startsWith("NNP") && (isBody || (isTheName && !isPlace));
  }

  /** Who speaks the sentence that the noun opens. */
  static Optional<Words> opening(Passage passage, int noun) {
    int head = passage.relation(noun) == Relation.POBJ ? passage.head(noun) : -1;
    boolean opens = head == 0 && passage.isAny(head, OPENING);
    int verb = opens ? passage.head(head) : -1;
    boolean isSpoken =
        verb > noun
            && passage.isVerb(verb)
            && passage.subject(verb) > noun
            && !Subjects.isPassive(passage, verb);
    return isSpoken ? Subjects.of(passage, verb).filter(w -> w.from() > noun) : Optional.empty();
  }
}
