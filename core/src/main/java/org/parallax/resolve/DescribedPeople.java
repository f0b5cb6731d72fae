package org.parallax.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Entity;
import org.parallax.name.Gender;
import org.parallax.name.InstitutionKey;
import org.parallax.name.NameKeys;
import org.parallax.name.NameMatch;
import org.parallax.name.PersonName;
import org.parallax.name.Roles;

/**
 * Compares somebody whom one report only describes with a person of another report: by office, by
 * age, by the part in what happened. All but the office of a country leave open who is meant, and
 * hold only where one person of the story fits.
 */
final class DescribedPeople {
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

  private static final NameMatch AGE = NameMatch.same(0.72, "age");
  private static final NameMatch OFFICE = NameMatch.same(0.72, "office of the story");
  private static final NameMatch PART = NameMatch.same(0.7, "part in the event");

  private DescribedPeople() {}

  static NameMatch compare(Profile a, Profile b) {
    if (!a.isDescribedPerson() && !b.isDescribedPerson()) {
      return NameMatch.unsure("not named");
    }
    if (a.report().equals(b.report())) {
      return officeOf(a, b)
          .or(() -> officeOf(b, a))
          .orElse(
              a.ages().isEmpty() || b.ages().isEmpty()
                  ? NameMatch.unsure("one report")
                  : NameMatch.veto("two people in one report"));
    }
    if (gender(a).clashes(gender(b))) {
      return NameMatch.veto("gender differs");
    }
    if (!a.ages().isEmpty() && !b.ages().isEmpty()) {
      boolean meet = a.ages().stream().anyMatch(b.ages()::contains);
      return meet && (isPerson(a) || isPerson(b) || isAlike(a, b))
          ? AGE
          : NameMatch.unsure("ages differ");
    }
    return isPerson(b) ? held(a, b) : isPerson(a) ? held(b, a) : NameMatch.unsure("not named");
  }

  private static Optional<NameMatch> officeOf(Profile described, Profile person) {
    return described.isDescribedPerson() && isPerson(person)
        ? office(described, person)
        : Optional.empty();
  }

  private static boolean isPerson(Profile profile) {
    return profile.named() && profile.entity().type() == Entity.Type.PERSON;
  }

  /** Whether two descriptions have a noun in common, besides their age. */
  private static boolean isAlike(Profile a, Profile b) {
    return a.isDescribedPerson()
        && b.isDescribedPerson()
        && Descriptions.head(a.entity().name()).equals(Descriptions.head(b.entity().name()));
  }

  private static NameMatch held(Profile described, Profile person) {
    if (!described.isDescribedPerson()) {
      return NameMatch.unsure("not one person");
    }
    return countryOffice(described, person)
        .or(() -> office(described, person))
        .or(() -> part(described, person))
        .orElse(NameMatch.unsure("not named"));
  }

  /** "Ruritania's chancellor" and the person who is called the Ruritanian chancellor elsewhere. */
  private static Optional<NameMatch> countryOffice(Profile described, Profile person) {
    Set<InstitutionKey> shared = new HashSet<>(described.keys());
    shared.retainAll(person.keys());
    return shared.stream().anyMatch(DescribedPeople::isSingle)
        ? Optional.of(NameMatch.same(0.8, "office"))
        : Optional.empty();
  }

  private static boolean isSingle(InstitutionKey key) {
    return !key.country().isEmpty() && SINGLE_OFFICES.contains(key.words());
  }

  /** "The mayor" and the person whose office tells no less. */
  private static Optional<NameMatch> office(Profile described, Profile person) {
    for (String form : described.entity().names()) {
      if (Descriptions.isOffice(form)) {
        InstitutionKey said = InstitutionKey.of(form);
        if (person.keys().stream().anyMatch(k -> isWithin(said, k))) {
          return Optional.of(OFFICE);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(InstitutionKey said, InstitutionKey known) {
    boolean country = said.country().isEmpty() || said.country().equals(known.country());
    return country
        && !said.words().isEmpty()
        && List.of(known.words().split(" ")).containsAll(List.of(said.words().split(" ")));
  }

  /** "The suspect" and the person who is called the defendant elsewhere. */
  private static Optional<NameMatch> part(Profile described, Profile person) {
    Optional<String> part = EventParts.called(described.entity().name());
    return part.isPresent()
            && person.entity().names().stream()
                .anyMatch(f -> EventParts.called(Descriptions.head(f)).equals(part))
        ? Optional.of(PART)
        : Optional.empty();
  }

  private static Gender gender(Profile profile) {
    if (isPerson(profile)) {
      Gender named = PersonName.of(profile.entity().name()).gender();
      if (named != Gender.UNKNOWN) {
        return named;
      }
    }
    return profile.entity().names().stream()
        .flatMap(f -> NameKeys.tokens(f).stream())
        .map(Roles::gender)
        .filter(g -> g != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  static boolean isByAge(NameMatch match) {
    return match.equals(AGE);
  }

  /** Whether a match needs a single candidate. */
  static boolean isOpen(NameMatch match) {
    return match.equals(AGE) || match.equals(OFFICE) || match.equals(PART);
  }
}
