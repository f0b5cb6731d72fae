package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.name.Roles;
import org.parallax.text.CueVerb;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/** The frames by which documents tell: "the log has the guard leaving", "put the toll at nine". */
final class DocumentFrames {
  private static final Set<String> ACCOUNTS =
      Set.of("account", "version", "story", "legend", "rumour", "rumor", "minute", "tale", "log");

  private final CueVerbs verbs;

  DocumentFrames(CueVerbs verbs) {
    this.verbs = verbs;
  }

  /** Whether a number stands in what the preposition governs: "put the toll at nine". */
  static boolean isNumbered(Passage passage, int preposition) {
    Words words = passage.subtree(preposition);
    for (int i = words.from(); i < words.to(); i++) {
      if (passage.tag(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** "the log has the guard leaving at noon": a document tells what its object does. */
  Optional<Complements.Complement> having(Passage passage, int verb, Words source) {
    Optional<CueVerb> cue = verbs.with(passage.cue(verb), "scene");
    if (cue.isEmpty() || !isTold(passage, source)) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < Math.min(passage.size(), verb + 12); i++) {
      int subject = passage.subject(i);
      boolean isScene =
          passage.tag(i).equals("VBG")
              && passage.child(i, Relation.AUX) < 0
              && subject > verb
              && passage.subtree(subject).from() == verb + 1;
      boolean isPart =
          passage.tag(i).equals("VBG")
              && passage.relation(i) == Relation.ACL
              && passage.head(i) > verb
              && passage.head(passage.head(i)) == verb
              && passage.subtree(passage.head(i)).from() == verb + 1;
      if (isScene || isPart) {
        return Optional.of(
            new Complements.Complement(
                "scene",
                cue.get().stance(),
                List.of(new Words(verb + 1, passage.subtree(i).to())),
                false));
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase names what tells and does not act: "minutes", "one version". */
  private static boolean isTold(Passage passage, Words source) {
    for (int i = source.from(); i < source.to() && !passage.tag(i).equals("IN"); i++) {
      boolean isDocument =
          Roles.kind(passage.lemma(i)).filter(k -> k == Roles.Kind.DOCUMENT).isPresent();
      if (isDocument || ACCOUNTS.contains(passage.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
