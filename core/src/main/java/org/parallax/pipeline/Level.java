package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;

/**
 * One speaker's part of one sentence.
 *
 * @param region the stretch to cut
 * @param speech whose words; empty for the outlet
 * @param held stretches of the sentence that deeper speech takes over
 */
record Level(Span region, Optional<Speech> speech, List<Speech> held) {
  Level {
    held = List.copyOf(held);
  }

  /** How many links stand between the outlet and this level. */
  int depth() {
    return speech.map(s -> s.chain().size()).orElse(0);
  }

  /** The outlet's level, where it speaks at all, and those of all that is said in the sentence. */
  static List<Level> of(Sentence sentence, List<Speech> speeches) {
    List<Speech> here =
        speeches.stream().filter(s -> s.content().overlaps(sentence.span())).toList();
    List<Level> levels = new ArrayList<>();
    boolean isWithinSpeech =
        here.stream().anyMatch(s -> covers(s.content(), sentence) && !isTaggedWithin(s, sentence));
    if (!isWithinSpeech) {
      levels.add(new Level(sentence.span(), Optional.empty(), outermost(here)));
    }
    for (Speech speech : here) {
      List<Speech> deeper =
          here.stream()
              .filter(s -> s.chain().size() > speech.chain().size())
              .filter(s -> speech.content().contains(s.content()))
              .toList();
      levels.add(
          new Level(
              cut(speech.content(), sentence.span()), Optional.of(speech), outermost(deeper)));
    }
    return levels;
  }

  /** Whether nothing but marks and blanks of the sentence lies outside of the content. */
  private static boolean covers(Span content, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> !content.contains(t.span()))
        .noneMatch(t -> t.form().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static boolean isTaggedWithin(Speech speech, Sentence sentence) {
    return speech.chain().getFirst().cue().stream()
        .anyMatch(
            cue -> sentence.span().contains(cue.span()) && !speech.content().contains(cue.span()));
  }

  private static List<Speech> outermost(List<Speech> speeches) {
    return speeches.stream()
        .filter(
            s ->
                speeches.stream()
                    .noneMatch(
                        o ->
                            o.chain().size() < s.chain().size()
                                && o.content().contains(s.content())))
        .toList();
  }

  /** What of the content lies in the sentence. */
  static Span cut(Span content, Span sentence) {
    return new Span(
        Math.max(content.start(), sentence.start()), Math.min(content.end(), sentence.end()));
  }
}
