package org.parallax.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Entity;
import org.parallax.name.InstitutionKey;
import org.parallax.name.NameKeys;
import org.parallax.name.NameMatch;
import org.parallax.name.NameMatcher;

/** Compares two entities of one story. Symmetric. */
final class EntityPairs {
  /** Offices that one person of a country holds at a time. */
  private static final Set<String> SINGLE_OFFICES =
      Set.of(
          "president",
          "chancellor",
          "premier",
          "king",
          "queen",
          "pope",
          "emperor",
          "minister prime",
          "foreign minister",
          "defence minister",
          "interior minister",
          "finance minister",
          "foreign secretary",
          "home secretary",
          "defence secretary");

  private EntityPairs() {}

  /** Whether the two may be one. */
  static NameMatch compare(Profile a, Profile b) {
    if (a.isCountry() || b.isCountry()) {
      return countries(a, b);
    }
    if (a.named() && b.named()) {
      return named(a, b);
    }
    if (a.entity().type() == Entity.Type.ORGANISATION
        && b.entity().type() == Entity.Type.ORGANISATION) {
      return described(a, b);
    }
    return office(a, b).or(() -> office(b, a)).orElse(NameMatch.unsure("not named"));
  }

  private static NameMatch countries(Profile a, Profile b) {
    return a.isCountry() && b.isCountry()
        ? NameMatcher.place(a.entity().name(), b.entity().name())
        : NameMatch.veto("country and another thing");
  }

  private static NameMatch named(Profile a, Profile b) {
    Entity.Type typeA = a.entity().type();
    Entity.Type typeB = b.entity().type();
    if (typeA != typeB) {
      return otherTypes(a, b);
    }
    return switch (typeA) {
      case PERSON -> persons(a, b);
      case ORGANISATION -> bodies(a, b);
      case PLACE, GROUP, DOCUMENT, OTHER -> NameMatcher.place(a.entity().name(), b.entity().name());
    };
  }

  private static NameMatch persons(Profile a, Profile b) {
    boolean apart = a.report().equals(b.report()) && a.isFullPerson() && b.isFullPerson();
    NameMatch match = NameMatcher.person(a.entity().name(), b.entity().name());
    return apart && !match.isVeto() && match.score() < 1
        ? NameMatch.veto("two names in one report")
        : match;
  }

  private static NameMatch bodies(Profile a, Profile b) {
    List<NameMatch> matches = new ArrayList<>();
    for (String nameA : a.names()) {
      for (String nameB : b.names()) {
        matches.add(NameMatcher.organisation(nameA, nameB));
      }
    }
    NameMatch best = NameMatch.unsure("names differ");
    for (NameMatch match : matches) {
      if (match.score() > best.score()) {
        best = match;
      }
    }
    NameMatch keys = described(a, b);
    return best.score() >= keys.score() ? best : keys;
  }

  /** The analyser may take one name for two sorts of things in two reports. */
  private static NameMatch otherTypes(Profile a, Profile b) {
    Set<Entity.Type> types = Set.of(a.entity().type(), b.entity().type());
    boolean personAndPlace =
        types.contains(Entity.Type.PERSON) && types.contains(Entity.Type.PLACE);
    boolean equal = NameKeys.norm(a.entity().name()).equals(NameKeys.norm(b.entity().name()));
    boolean spelled =
        types.contains(Entity.Type.OTHER)
            && !personAndPlace
            && !types.contains(Entity.Type.PERSON)
            && NameMatcher.place(a.entity().name(), b.entity().name()).isSame();
    if (equal && !personAndPlace) {
      return NameMatch.same(0.85, "equal name of another sort");
    }
    return spelled
        ? NameMatch.same(0.75, "spelling of another sort")
        : NameMatch.unsure("sorts differ");
  }

  /** Institutions by country and words; a country may be left out. */
  private static NameMatch described(Profile a, Profile b) {
    NameMatch best = NameMatch.unsure("words differ");
    for (InstitutionKey keyA : a.keys()) {
      for (InstitutionKey keyB : b.keys()) {
        if (keyA.isSame(keyB)) {
          return NameMatch.same(keyA.country().isEmpty() ? 0.85 : 0.9, "institution");
        }
        boolean leftOut = keyA.country().isEmpty() || keyB.country().isEmpty();
        if (leftOut && !keyA.words().isEmpty() && keyA.words().equals(keyB.words())) {
          best = NameMatch.same(0.7, "country left out");
        }
      }
    }
    return best;
  }

  /** "Ruritania's chancellor" and the person who is called the Ruritanian chancellor elsewhere. */
  private static Optional<NameMatch> office(Profile unnamed, Profile person) {
    boolean fits =
        !unnamed.named()
            && unnamed.entity().type() == Entity.Type.GROUP
            && person.named()
            && person.entity().type() == Entity.Type.PERSON;
    if (!fits) {
      return Optional.empty();
    }
    Set<InstitutionKey> shared = new HashSet<>(unnamed.keys());
    shared.retainAll(person.keys());
    return shared.stream().anyMatch(k -> isSingle(k))
        ? Optional.of(NameMatch.same(0.8, "office"))
        : Optional.empty();
  }

  private static boolean isSingle(InstitutionKey key) {
    return !key.country().isEmpty() && SINGLE_OFFICES.contains(key.words());
  }

  /** Whether a match leaves open which of several is meant, so that it needs a single candidate. */
  static boolean isOpen(NameMatch match) {
    return match.reason().equals("short name")
        || match.reason().equals("given name alone")
        || match.reason().equals("country left out");
  }
}
