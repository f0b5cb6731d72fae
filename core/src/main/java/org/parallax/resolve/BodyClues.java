package org.parallax.resolve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Entity;
import org.parallax.name.InstitutionKey;
import org.parallax.name.NameKeys;
import org.parallax.name.Roles;
import org.parallax.text.Table;

/** Finds the body that a description means: "the agency", "the Ruritanian ministry", "the club". */
final class BodyClues {
  private static final Set<String> BROAD_BODIES =
      Set.of("agency", "service", "body", "group", "organisation", "organization", "institution");

  /** Nouns for a sort of body, with the words of a name that tell it. */
  private static final Map<String, Set<String>> SORTS = new HashMap<>();

  static {
    for (List<String> row : Table.beside(BodyClues.class, "body-nouns.tsv").rows()) {
      SORTS.put(row.get(0), Set.copyOf(Arrays.asList(row.get(1).split(";"))));
    }
  }

  private final Scene scene;
  private final Cast cast;

  BodyClues(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /** A body of that name or kind: the same institution, or the last one called so. */
  Optional<Antecedents.Choice> called(NounPhrase phrase) {
    InstitutionKey key = InstitutionKey.of(phrase.description(scene.text()));
    String head = Roles.singular(phrase.headToken().form().toLowerCase(Locale.ROOT));
    List<Referent> bodies =
        cast.referents(
            r -> r.type() == Entity.Type.ORGANISATION && calls(r, key, head, phrase.isDefinite()));
    List<Referent> named = bodies.stream().filter(Referent::isNamed).toList();
    List<Referent> open = named.isEmpty() ? bodies : named;
    return latest(open, phrase).map(r -> new Antecedents.Choice(r, open.size() == 1 ? 0.9 : 0.65));
  }

  /** "The agency", said of no known agency: the body named last. */
  Optional<Antecedents.Choice> last(NounPhrase phrase, int sentence) {
    boolean bare = phrase.isDefinite() && phrase.core().size() == 2;
    if (!bare || !BROAD_BODIES.contains(phrase.lemma())) {
      return Optional.empty();
    }
    return cast.seen().stream()
        .filter(s -> s.who().type() == Entity.Type.ORGANISATION && s.who().isNamed())
        .filter(s -> s.phrase().span().end() <= phrase.span().start())
        .filter(s -> sentence - s.sentence() <= 3)
        .reduce((a, b) -> b)
        .map(s -> new Antecedents.Choice(s.who(), 0.65));
  }

  private static boolean calls(Referent body, InstitutionKey key, String head, boolean definite) {
    boolean owned = body.name().matches(".*['’]s .*");
    if (owned && !NameKeys.headOfBody(body.name()).equals(head)) {
      return false;
    }
    for (InstitutionKey own : body.keys()) {
      if (isSaidOf(key, own, head, definite)) {
        return true;
      }
    }
    return body.roles().stream().anyMatch(r -> isSaidOf(key, r.key(), head, definite));
  }

  /**
   * Whether a description says no more than is known: its country is the same or left out, and its
   * words are among those known.
   */
  private static boolean isSaidOf(
      InstitutionKey said, InstitutionKey known, String head, boolean definite) {
    boolean countries =
        said.country().isEmpty()
            || known.country().isEmpty()
            || said.country().equals(known.country());
    if (!countries || said.words().isEmpty()) {
      return false;
    }
    if (said.words().equals(known.words())) {
      return said.country().equals(known.country()) || definite;
    }
    Set<String> words = new HashSet<>(List.of(known.words().split(" ")));
    boolean within = words.containsAll(List.of(said.words().split(" ")));
    boolean broad = BROAD_BODIES.contains(head) || words.contains(head);
    return definite && within && broad && said.country().isEmpty();
  }

  /** "The club": the only body or place whose name tells that it is one. */
  Optional<Antecedents.Choice> ofSort(NounPhrase phrase) {
    String noun = Roles.singular(phrase.lemma());
    Set<String> words = SORTS.get(noun);
    boolean bare = !phrase.isPlural() && phrase.core().size() <= 3 && isPointing(phrase);
    if (words == null || !bare) {
      return Optional.empty();
    }
    List<Referent> fitting =
        cast.referents(r -> r.isNamed() && !r.isCountry() && isThing(r) && isOf(r, noun, words));
    boolean told = fitting.stream().anyMatch(r -> cast.firstMention(r) < phrase.span().start());
    return fitting.size() == 1 && told
        ? Optional.of(new Antecedents.Choice(fitting.getFirst(), 0.75))
        : Optional.empty();
  }

  /** "The club", "this club", but not "the city's club", "the other club" or "the club's owner". */
  private static boolean isPointing(NounPhrase phrase) {
    Set<String> article = Set.of("the", "this", "that");
    List<Integer> core = phrase.core();
    boolean adjective =
        core.size() == 3 && phrase.sentence().tokens().get(core.get(1)).tag().startsWith("JJ");
    return article.contains(phrase.firstWord()) && core.getLast() == phrase.head() && !adjective;
  }

  private static boolean isThing(Referent who) {
    return who.type() == Entity.Type.ORGANISATION
        || who.type() == Entity.Type.PLACE
        || who.type() == Entity.Type.OTHER;
  }

  private static boolean isOf(Referent who, String noun, Set<String> words) {
    String told = NameKeys.headOfBody(who.name());
    boolean inName =
        NameKeys.tokens(who.name()).size() > 1 && (told.equals(noun) || words.contains(told));
    return inName
        || who.roles().stream().anyMatch(r -> r.head().equals(noun) || words.contains(r.head()));
  }

  private Optional<Referent> latest(List<Referent> from, NounPhrase phrase) {
    return from.stream()
        .max(
            Comparator.comparingInt((Referent r) -> cast.lastMention(r, phrase.span().start()))
                .thenComparingInt(r -> -cast.firstMention(r)));
  }
}
