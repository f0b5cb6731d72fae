package org.parallax.point;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Proposition.Argument;

/**
 * An argument of a claim, ready to be compared.
 *
 * @param argument as the clause has it
 * @param concept what its head stands for
 * @param concepts what its content words stand for
 * @param isPronoun whether it is, or hangs on, a pronoun that nothing resolves
 */
record Filler(Argument argument, String concept, Set<String> concepts, boolean isPronoun) {
  /** "its navy" is whoever's navy. */
  private static final Pattern POSSESSIVE =
      Pattern.compile("^(its|his|her|their|our|my)\\b", Pattern.CASE_INSENSITIVE);

  static Filler of(Argument argument) {
    Set<String> concepts = new LinkedHashSet<>();
    for (String word : View.words(argument.phrase().text())) {
      if (!Lexicon.isStop(word)) {
        concepts.add(Terms.word(word));
      }
    }
    boolean pronoun =
        argument.head().length() < 2
            || (Lexicon.isStop(argument.head()) && argument.entity().isEmpty())
            || POSSESSIVE.matcher(argument.phrase().text()).find();
    return new Filler(argument, Terms.word(argument.head()), concepts, pronoun);
  }

  /** How the two stand to one another. */
  Slots against(Filler other) {
    if (argument.entity().isPresent() && argument.entity().equals(other.argument.entity())) {
      return Slots.SAME;
    }
    if (concept.equals(other.concept) && !Lexicon.isStop(argument.head())) {
      return Slots.LIKE;
    }
    if (isPronoun || other.isPronoun) {
      return Slots.UNKNOWN;
    }
    if (Lexicon.excludes(argument.head(), other.argument.head()).isPresent()) {
      return Slots.KIND;
    }
    return concepts.stream().anyMatch(other.concepts::contains) ? Slots.PARTLY : Slots.DIFFERENT;
  }
}
