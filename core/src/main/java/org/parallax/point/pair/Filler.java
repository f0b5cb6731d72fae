package org.parallax.point.pair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Proposition.Argument;

/**
 * An argument of a claim, ready to be compared.
 *
 * @param argument as the clause has it
 * @param concept what its head stands for
 * @param concepts what its content words stand for
 * @param kinds what it is a member of, by its head or by the word before it ("hospital bed")
 * @param isPronoun whether it is, or hangs on, a pronoun that nothing resolves
 */
public record Filler(
    Argument argument,
    String concept,
    Set<String> concepts,
    List<Lexicon.Member> kinds,
    boolean isPronoun) {
  /** "its navy" is whoever's navy. */
  private static final Pattern POSSESSIVE =
      Pattern.compile("^(its|his|her|their|our|my)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern AGE =
      Pattern.compile("\\b(\\p{Alnum}+(?:-\\p{L}+)?)[- ]years?[- ]old", Pattern.CASE_INSENSITIVE);

  private static final Pattern BEHIND_HEAD =
      Pattern.compile("\\s(of|in|on|at|near|from|with|for|to|by|who|which|that)\\s|[,(–—]");

  public static Filler of(Argument argument) {
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
    return new Filler(
        argument,
        Terms.word(argument.head()),
        concepts,
        Lexicon.kindsOfPhrase(View.words(core(argument))),
        pronoun);
  }

  /** The words up to the head: what follows it ("of the fleet") is of something else. */
  private static String core(Argument argument) {
    String words = argument.phrase().text();
    Matcher rest = BEHIND_HEAD.matcher(words);
    return rest.find() && rest.start() > 0 ? words.substring(0, rest.start()) : words;
  }

  /** Whether both are of one kind whose members exclude one another. */
  boolean excludes(Filler other) {
    return kinds.stream()
        .anyMatch(
            mine ->
                other.kinds.stream()
                    .anyMatch(o -> o.kind().equals(mine.kind()) && !o.name().equals(mine.name())));
  }

  /** "A 3-year-old girl" and "an 8-year-old girl" are two girls. */
  private boolean areOfTwoAges(Filler other) {
    Matcher mine = AGE.matcher(argument.phrase().text());
    Matcher theirs = AGE.matcher(other.argument.phrase().text());
    return mine.find() && theirs.find() && !mine.group(1).equalsIgnoreCase(theirs.group(1));
  }

  /** How the two stand to one another. */
  public Slots against(Filler other) {
    if (argument.entity().isPresent() && argument.entity().equals(other.argument.entity())) {
      return Slots.SAME;
    }
    if (areOfTwoAges(other)) {
      return Slots.DIFFERENT;
    }
    if (concept.equals(other.concept) && !Lexicon.isStop(argument.head())) {
      return Slots.LIKE;
    }
    if (isPronoun || other.isPronoun) {
      return Slots.UNKNOWN;
    }
    if (excludes(other)) {
      return Slots.KIND;
    }
    return concepts.stream().anyMatch(other.concepts::contains) ? Slots.PARTLY : Slots.DIFFERENT;
  }
}
