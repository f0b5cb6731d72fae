package org.parallax.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.name.Roles;
import org.parallax.text.Relation;

/** What the words of a description tell of whom it describes: how many, which one, what sort. */
final class DescriptionSigns {
  private static final Set<String> SOME =
      Set.of(
          "one",
          "another",
          "other",
          "others",
          "some",
          "many",
          "several",
          "few",
          "most",
          "all",
          "none",
          "either",
          "neither",
          "anyone",
          "someone",
          "everyone",
          "nobody",
          "more");
  private static final Set<String> TWO = Set.of("pair", "both", "duo", "couple", "trio", "two");

  private DescriptionSigns() {}

  /** Whether it means two by its noun or number, whoever they are: "the pair", "both". */
  static boolean isPair(NounPhrase phrase) {
    return TWO.contains(lemma(phrase)) && !hasOf(phrase);
  }

  /** Whether it means more than one. */
  static boolean isMany(NounPhrase phrase) {
    String lemma = lemma(phrase);
    boolean some = SOME.contains(lemma) && !lemma.equals("one") && !lemma.equals("another");
    boolean otherOne =
        lemma.equals("other") && phrase.firstWord().equals("the") && !phrase.isPlural();
    boolean number = phrase.headToken().tag().equals("CD") && !lemma.equals("one");
    return phrase.isPlural() || (some && !otherOne) || number || TWO.contains(lemma);
  }

  /** Whether it has an "of" behind it: "a pair of boots". */
  static boolean hasOf(NounPhrase phrase) {
    return phrase.sentence().children(phrase.head(), Relation.PREP).stream()
        .anyMatch(p -> phrase.sentence().tokens().get(p).lemma().equals("of"));
  }

  /** Whether it brings up one of many: "one of the crew", "another sailor", "the other". */
  static boolean isPartOfGroup(NounPhrase phrase) {
    String form = phrase.headToken().form().toLowerCase(Locale.ROOT);
    boolean part = SOME.contains(form) || phrase.headToken().tag().equals("CD");
    String first = phrase.firstWord();
    return part || SOME.contains(first) || first.equals("a") || first.equals("an");
  }

  /** Whether it is a role without an article, as headlines write it: "police chief". */
  static boolean isBareRole(NounPhrase phrase) {
    return phrase.tokens().size() <= 3
        && !phrase.isPlural()
        && Roles.kind(lemma(phrase)).isPresent();
  }

  /** What it describes, by the head and the word before it ("coast guard"), then by the head. */
  static Optional<Roles.Kind> kind(NounPhrase phrase) {
    String form = phrase.headToken().form();
    Optional<Roles.Kind> compound =
        phrase.tokens().contains(phrase.head() - 1)
            ? Roles.kind(phrase.sentence().tokens().get(phrase.head() - 1).form() + " " + form)
            : Optional.empty();
    return compound.or(() -> Roles.kind(form)).or(() -> Roles.kind(lemma(phrase)));
  }

  /** The head's dictionary form, by its form where a number word has none. */
  static String lemma(NounPhrase phrase) {
    return phrase.headToken().tag().equals("CD")
        ? phrase.headToken().form().toLowerCase(Locale.ROOT)
        : phrase.lemma();
  }
}
