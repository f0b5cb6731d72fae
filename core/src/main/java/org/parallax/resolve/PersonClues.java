package org.parallax.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.model.Mention;
import org.parallax.name.Gender;
import org.parallax.name.NameKeys;
import org.parallax.name.Roles;

/**
 * Finds the person whom a description means by what the report tells of people besides their roles:
 * their age, or their part in what happened. A clue that fits two people finds none.
 */
final class PersonClues {
  /** The ages between which somebody is called so. */
  private record Years(int from, int to) {}

  private static final Map<String, Years> YEARS = new HashMap<>();

  static {
    for (String noun : List.of("baby", "infant", "toddler")) {
      YEARS.put(noun, new Years(0, 3));
    }
    for (String noun : List.of("child", "kid", "boy", "girl", "youngster")) {
      YEARS.put(noun, new Years(1, 17));
    }
    for (String noun : List.of("teen", "teenager", "youth")) {
      YEARS.put(noun, new Years(13, 19));
    }
  }

  /** How far "aged eleven" reaches, in characters. */
  private static final int AGED = 13;

  private final Scene scene;
  private final Cast cast;
  private final Map<Referent, Integer> ages = new LinkedHashMap<>();
  private final Map<Referent, Set<String>> parts = new LinkedHashMap<>();

  PersonClues(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
    cast.seen().forEach(this::note);
    for (Referent who : cast.referents(Referent::isOnePerson)) {
      who.roles().forEach(r -> EventParts.called(r.head()).ifPresent(p -> take(who, p)));
    }
  }

  private void take(Referent who, String part) {
    parts.computeIfAbsent(who, k -> new LinkedHashSet<>()).add(part);
  }

  /** Takes in what the words around a mention tell of whom it means. */
  void note(Seen seen) {
    if (!seen.who().isOnePerson()) {
      return;
    }
    OptionalInt age =
        seen.kind() == Mention.Kind.NAME
            ? Ages.beside(scene.text(), seen.phrase().span())
            : Ages.told(seen.phrase().text());
    age.ifPresent(a -> ages.putIfAbsent(seen.who(), a));
    NounPhrase.at(scene.sentence(seen.sentence()), seen.phrase().span())
        .flatMap(n -> EventParts.of(n.sentence(), n.head()))
        .ifPresent(p -> take(seen.who(), p));
  }

  /** Whether the phrase tells an age. */
  static boolean tellsAge(NounPhrase phrase, String text) {
    return !phrase.isPlural() && Ages.told(head(phrase, text)).isPresent();
  }

  /** The words up to the head, and what stands behind it in "a girl aged four". */
  private static String head(NounPhrase phrase, String text) {
    int end = phrase.headToken().span().end();
    String rest = text.substring(end, Math.min(text.length(), end + AGED));
    String left = text.substring(phrase.span().start(), end);
    return rest.startsWith(" aged ") ? left + rest : left;
  }

  /** The only person of the age that the phrase tells. */
  Optional<Antecedents.Choice> byAge(NounPhrase phrase) {
    OptionalInt age = Ages.told(head(phrase, scene.text()));
    if (age.isEmpty() || phrase.isPlural()) {
      return Optional.empty();
    }
    return only(
        ages.entrySet().stream()
            .filter(e -> e.getValue() == age.getAsInt() && mayBe(e.getKey(), phrase))
            .map(Map.Entry::getKey)
            .toList(),
        0.85);
  }

  /** The only person of that part: "the suspect", "the victim". */
  Optional<Antecedents.Choice> byPart(NounPhrase phrase) {
    Optional<String> part = EventParts.called(phrase.lemma());
    if (part.isEmpty() || phrase.isPlural()) {
      return Optional.empty();
    }
    List<Referent> having =
        parts.entrySet().stream()
            .filter(e -> e.getValue().contains(part.get()))
            .map(Map.Entry::getKey)
            .toList();
    return only(having.stream().filter(r -> mayBe(r, phrase)).toList(), 0.75);
  }

  /** The only one whose age lets him be called a boy, a teenager, a baby. */
  Optional<Antecedents.Choice> byYears(NounPhrase phrase) {
    Years years = YEARS.get(phrase.lemma());
    if (years == null || phrase.isPlural()) {
      return Optional.empty();
    }
    return only(
        ages.entrySet().stream()
            .filter(e -> e.getValue() >= years.from() && e.getValue() <= years.to())
            .map(Map.Entry::getKey)
            .filter(r -> mayBe(r, phrase))
            .toList(),
        0.75);
  }

  /**
   * "A Ruritanian man was charged", told before anybody is named who was charged, of whom there is
   * one: reports describe in their first lines whom they name further on.
   */
  Optional<Antecedents.Choice> namedLater(NounPhrase phrase) {
    Optional<String> part = EventParts.of(phrase.sentence(), phrase.head());
    if (part.isEmpty() || phrase.isPlural()) {
      return Optional.empty();
    }
    OptionalInt age = Ages.told(head(phrase, scene.text()));
    List<Referent> named =
        parts.entrySet().stream()
            .filter(e -> e.getKey().isNamed() && e.getValue().contains(part.get()))
            .map(Map.Entry::getKey)
            .toList();
    return only(named, 0.7)
        .filter(c -> cast.firstMention(c.who()) > phrase.span().end() && mayBe(c.who(), phrase))
        .filter(c -> age.isEmpty() || age.getAsInt() == ages.getOrDefault(c.who(), age.getAsInt()));
  }

  private static boolean mayBe(Referent who, NounPhrase phrase) {
    return !gender(who).clashes(Roles.gender(phrase.lemma()));
  }

  /** What name, title or description tell. */
  private static Gender gender(Referent who) {
    if (who.gender() != Gender.UNKNOWN) {
      return who.gender();
    }
    return NameKeys.tokens(who.name()).stream()
        .map(Roles::gender)
        .filter(g -> g != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  private Optional<Antecedents.Choice> only(List<Referent> found, double confidence) {
    List<Referent> now = found.stream().filter(cast.referents()::contains).distinct().toList();
    return now.size() == 1
        ? Optional.of(new Antecedents.Choice(now.getFirst(), confidence))
        : Optional.empty();
  }
}
