package org.parallax.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.name.InstitutionKey;
import org.parallax.name.NameKeys;
import org.parallax.name.Roles;
import org.parallax.text.Relation;
import org.parallax.text.Token;

/**
 * Tells who is meant by a description: "the harbour master", "the agency", "one of the crew". A
 * definite one takes up whoever the report has called so; an indefinite one brings up somebody new.
 */
final class DescriptionSieve {
  private static final Set<String> INDEFINITE = Set.of("a", "an", "one");
  private static final Set<String> COUNTRY_NOUNS =
      Set.of("country", "nation", "kingdom", "state", "republic");

  private final Scene scene;
  private final Cast cast;
  private final Antecedents antecedents;
  private final BodyClues bodies;
  private final PersonClues people;

  DescriptionSieve(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
    this.antecedents = new Antecedents(scene, cast);
    this.bodies = new BodyClues(scene, cast);
    this.people = new PersonClues(scene, cast);
  }

  /**
   * Who is meant by the phrase of a source; there is always somebody, if only a new unnamed one.
   */
  Antecedents.Choice resolve(NounPhrase phrase, int sentence) {
    return named(phrase)
        .or(() -> takenUp(phrase, sentence))
        .orElseGet(() -> new Antecedents.Choice(fresh(phrase), 0.9));
  }

  /** Somebody known under a name whom the phrase means. */
  Optional<Antecedents.Choice> known(NounPhrase phrase, int sentence) {
    return named(phrase)
        .or(() -> takenUp(phrase, sentence))
        .or(() -> bodies.ofSort(phrase))
        .filter(c -> c.who().isNamed());
  }

  /** Somebody described whom the report names further on. */
  Optional<Antecedents.Choice> namedLater(NounPhrase phrase) {
    boolean opens = INDEFINITE.contains(phrase.firstWord()) || phrase.firstWord().matches("\\d+");
    boolean person = DescriptionSigns.kind(phrase).equals(Optional.of(Roles.Kind.PERSON));
    boolean aged = PersonClues.tellsAge(phrase, scene.text());
    return opens && (person || aged) ? people.namedLater(phrase) : Optional.empty();
  }

  /** Brings up somebody without a name, of whom the phrase tells the age. */
  Referent brought(NounPhrase phrase) {
    Referent who = Referent.unnamed(Entity.Type.GROUP, phrase.description(scene.text()), false);
    who.learn(Roles.gender(DescriptionSigns.lemma(phrase)));
    return who;
  }

  /** Takes in what the words around a new mention tell. */
  void note(Seen seen) {
    people.note(seen);
  }

  /** Whom a definite description takes up, if that is clear. */
  Optional<Antecedents.Choice> takenUp(NounPhrase phrase, int sentence) {
    String lemma = DescriptionSigns.lemma(phrase);
    if (DescriptionSigns.isPair(phrase)) {
      return antecedents
          .lastGroup(phrase.span(), sentence)
          .or(() -> new CountedGroups(scene, cast).lastOfTwo(phrase.span(), sentence));
    }
    if (PersonClues.tellsAge(phrase, scene.text())) {
      return people.byAge(phrase);
    }
    if (DescriptionSigns.isPartOfGroup(phrase)) {
      return same(phrase);
    }
    if (COUNTRY_NOUNS.contains(lemma) && phrase.isDefinite()) {
      return lastCountry(phrase, sentence);
    }
    Optional<Roles.Kind> kind = DescriptionSigns.kind(phrase);
    if (kind.equals(Optional.of(Roles.Kind.BODY))) {
      return bodies.called(phrase).or(() -> same(phrase)).or(() -> bodies.last(phrase, sentence));
    }
    if (!phrase.isDefinite() && !DescriptionSigns.isBareRole(phrase)) {
      return Optional.empty();
    }
    if (phrase.isPlural()) {
      return plural(phrase, sentence);
    }
    return person(phrase)
        .or(() -> people.byPart(phrase))
        .or(() -> people.byYears(phrase))
        .or(() -> unnamed(phrase, sentence))
        .or(() -> same(phrase));
  }

  /** A name that the phrase holds in apposition, or before a noun for a body. */
  private Optional<Antecedents.Choice> named(NounPhrase phrase) {
    boolean body = DescriptionSigns.kind(phrase).equals(Optional.of(Roles.Kind.BODY));
    for (Seen name : cast.namesWithin(phrase.span())) {
      Optional<NounPhrase> inner = NounPhrase.at(phrase.sentence(), name.phrase().span());
      if (inner.isEmpty()) {
        continue;
      }
      Token head = phrase.sentence().tokens().get(inner.get().head());
      boolean apposed = head.relation() == Relation.APPOS && head.head() == phrase.head();
      boolean modifies =
          head.relation() == Relation.COMPOUND
              && head.head() == phrase.head()
              && body
              && name.who().type() == Entity.Type.ORGANISATION;
      boolean person =
          head.head() == phrase.head()
              && DescriptionSigns.kind(phrase).equals(Optional.of(Roles.Kind.PERSON))
              && name.who().type() == Entity.Type.PERSON
              && !isPossessor(head);
      if (apposed || modifies || (person && head.relation() == Relation.COMPOUND)) {
        learn(name.who(), phrase);
        return Optional.of(new Antecedents.Choice(name.who(), 0.95));
      }
    }
    return Optional.empty();
  }

  private static boolean isPossessor(Token token) {
    return token.relation() == Relation.POSS;
  }

  private void learn(Referent who, NounPhrase phrase) {
    InstitutionKey key = InstitutionKey.of(phrase.description(scene.text()));
    who.learn(new Referent.Role(DescriptionSigns.lemma(phrase), key));
  }

  private Optional<Antecedents.Choice> lastCountry(NounPhrase phrase, int sentence) {
    return cast.seen().stream()
        .filter(s -> s.who().isCountry() && s.phrase().span().end() <= phrase.span().start())
        .filter(s -> sentence - s.sentence() <= 3)
        .max(Comparator.comparingInt(s -> s.phrase().span().start()))
        .map(s -> new Antecedents.Choice(s.who(), 0.7));
  }

  /** The person whom the report has called so. */
  private Optional<Antecedents.Choice> person(NounPhrase phrase) {
    InstitutionKey key = InstitutionKey.of(phrase.description(scene.text()));
    List<Referent> called =
        cast.referents(
            r ->
                r.type() == Entity.Type.PERSON
                    && !Roles.gender(DescriptionSigns.lemma(phrase)).clashes(r.gender())
                    && r.roles().stream()
                        .anyMatch(role -> fits(role, DescriptionSigns.lemma(phrase), key)));
    return last(called, phrase)
        .map(r -> new Antecedents.Choice(r, called.size() == 1 ? 0.9 : 0.65));
  }

  private static boolean fits(Referent.Role role, String head, InstitutionKey key) {
    boolean countries =
        key.country().isEmpty()
            || role.key().country().isEmpty()
            || key.country().equals(role.key().country());
    Set<String> known = new HashSet<>(List.of(role.key().words().split(" ")));
    return countries
        && role.head().equals(head)
        && known.containsAll(List.of(key.words().split(" ")));
  }

  /** An unnamed single person brought up shortly before with the same noun. */
  private Optional<Antecedents.Choice> unnamed(NounPhrase phrase, int sentence) {
    List<Seen> near =
        cast.seen().stream()
            .filter(s -> s.who().type() == Entity.Type.GROUP && !s.who().isPlural())
            .filter(s -> s.phrase().span().end() <= phrase.span().start())
            .filter(s -> sentence - s.sentence() <= 3 && s.kind() == Mention.Kind.DESCRIPTION)
            .filter(s -> endsInNoun(s.who(), DescriptionSigns.lemma(phrase)))
            .toList();
    boolean one = near.stream().map(Seen::who).distinct().count() == 1;
    return one ? Optional.of(new Antecedents.Choice(near.getLast().who(), 0.7)) : Optional.empty();
  }

  private static boolean endsInNoun(Referent who, String lemma) {
    return NameKeys.tokens(who.name()).stream().anyMatch(t -> Roles.singular(t).equals(lemma));
  }

  private Optional<Antecedents.Choice> plural(NounPhrase phrase, int sentence) {
    Optional<Antecedents.Choice> same = same(phrase);
    if (same.isPresent()) {
      return same;
    }
    return cast.seen().stream()
        .filter(s -> s.who().type() == Entity.Type.GROUP && s.who().isPlural())
        .filter(s -> s.phrase().span().end() <= phrase.span().start())
        .filter(
            s ->
                sentence - s.sentence() <= 6 && endsInNoun(s.who(), DescriptionSigns.lemma(phrase)))
        .max(Comparator.comparingInt(s -> s.phrase().span().start()))
        .map(s -> new Antecedents.Choice(s.who(), 0.7));
  }

  /** Whoever was described in the same words. */
  private Optional<Antecedents.Choice> same(NounPhrase phrase) {
    boolean repeats =
        phrase.isDefinite() || DescriptionSigns.kind(phrase).equals(Optional.of(Roles.Kind.BODY));
    String norm = NameKeys.norm(phrase.description(scene.text()));
    if (!repeats || norm.isEmpty()) {
      return Optional.empty();
    }
    List<Referent> equal =
        cast.referents(r -> !r.isNamed() && r.isPlural() == phrase.isPlural() && r.bears(norm));
    return last(equal, phrase).map(r -> new Antecedents.Choice(r, 0.8));
  }

  private Optional<Referent> last(List<Referent> from, NounPhrase phrase) {
    return from.stream()
        .max(
            Comparator.comparingInt((Referent r) -> cast.lastMention(r, phrase.span().start()))
                .thenComparingInt(r -> -cast.firstMention(r)));
  }

  private Referent fresh(NounPhrase phrase) {
    boolean group = DescriptionSigns.isPartOfGroup(phrase);
    Optional<Roles.Kind> kind = DescriptionSigns.kind(phrase);
    boolean body = kind.equals(Optional.of(Roles.Kind.BODY)) && !group;
    Entity.Type type =
        body
            ? Entity.Type.ORGANISATION
            : kind.equals(Optional.of(Roles.Kind.DOCUMENT)) && !group
                ? Entity.Type.DOCUMENT
                : Entity.Type.GROUP;
    boolean single =
        phrase.firstWord().equals("one")
            || phrase.firstWord().equals("another")
            || !DescriptionSigns.isMany(phrase);
    Referent who = Referent.unnamed(type, phrase.description(scene.text()), !single);
    who.learn(Roles.gender(DescriptionSigns.lemma(phrase)));
    if (type == Entity.Type.GROUP && single) {
      learn(who, phrase);
    }
    return who;
  }
}
