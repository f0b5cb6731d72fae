package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.name.Roles;
import org.parallax.text.CueVerb;
import org.parallax.text.Relation;

/**
 * Reads who is heard to speak, and in what document: "The guard is heard saying on the tape that",
 * "In the minutes, she is recorded as having said that".
 */
final class Overheard {
  private static final Set<String> PERCEIVING =
      Set.of("hear", "overhear", "see", "record", "film", "capture", "catch", "show", "tape");
  private static final Set<String> PLACES = Set.of("in", "on");
  private final Lexicon lexicon;

  Overheard(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "is heard saying that P", "P, she can be heard telling him". */
  Optional<Finding> of(Passage passage, int verb) {
    int saying = saying(passage, verb);
    Optional<Words> speaker =
        saying < 0 || !PERCEIVING.contains(passage.lemma(verb))
            ? Optional.empty()
            : Subjects.patient(passage, verb);
    if (speaker.isEmpty() || speaker.get().isEmpty()) {
      return Optional.empty();
    }
    Words tag = new Words(speaker.get().from(), end(passage, saying));
    List<Words> words =
        new Complements(lexicon.verbs())
            .of(passage, saying, speaker.get())
            .map(Complements.Complement::words)
            .orElse(List.of());
    List<Span> contents = new ArrayList<>();
    words.forEach(w -> contents.addAll(Contents.of(passage, w)));
    if (contents.isEmpty()) {
      contents.addAll(TagContents.contents(passage, tag, TagSieve.bounds(passage, verb), verb));
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(told(passage, verb, saying, speaker.get(), contents));
  }

  /**
   * Whether the verb only tells what somebody is heard to say, so that the outer one is the cue.
   */
  static boolean isOf(Passage passage, int saying) {
    int verb = passage.head(saying);
    return verb >= 0
        && verb < saying
        && passage.tag(saying).equals("VBG")
        && passage.relation(saying) == Relation.XCOMP
        && PERCEIVING.contains(passage.lemma(verb))
        && Subjects.isPassive(passage, verb);
  }

  private Finding told(Passage passage, int verb, int saying, Words speaker, List<Span> contents) {
    Finding inner =
        Finding.of(
            "quoted-as",
            lexicon.verbs().first(passage.cue(saying)).map(CueVerb::stance).orElse(Stance.ASSERT),
            Optional.of(passage.span(speaker)),
            Optional.of(passage.token(saying).span()),
            contents);
    return document(passage, verb, saying)
        .map(
            d ->
                Finding.of(
                        "quoted-by",
                        Stance.REPORT,
                        Optional.of(passage.span(d)),
                        Optional.of(passage.token(verb).span()),
                        contents)
                    .citing(inner))
        .orElse(inner);
  }

  private int saying(Passage passage, int verb) {
    return passage.children(verb).stream()
        .filter(c -> c > verb && passage.tag(c).equals("VBG"))
        .filter(c -> passage.relation(c) == Relation.XCOMP || passage.relation(c) == Relation.ADVCL)
        .filter(
            c ->
                lexicon.verbs().tag(passage.cue(c)).isPresent()
                    || lexicon.verbs().with(passage.cue(c), "obj+that").isPresent())
        .findFirst()
        .orElse(-1);
  }

  private static int end(Passage passage, int saying) {
    int end = saying + 1;
    while (end < passage.size()
        && passage.quotation(end) < 0
        && (passage.isWord(end) || passage.is(end, "-"))) {
      end++;
    }
    return end;
  }

  /** The document in which it is heard or written: "on the tape", "in the minutes". */
  static Optional<Words> document(Passage passage, int verb, int saying) {
    for (int head : List.of(verb, saying)) {
      for (int child : passage.children(head, Relation.PREP)) {
        int noun = passage.isAny(child, PLACES) ? passage.child(child, Relation.POBJ) : -1;
        boolean isDocument =
            noun > child
                && Roles.kind(passage.lower(noun))
                    .or(() -> Roles.kind(passage.lemma(noun)))
                    .filter(k -> k == Roles.Kind.DOCUMENT)
                    .isPresent();
        if (isDocument) {
          return Optional.of(
              NounPhrases.around(passage, noun, new Words(child + 1, passage.size())));
        }
      }
    }
    return Optional.empty();
  }
}
