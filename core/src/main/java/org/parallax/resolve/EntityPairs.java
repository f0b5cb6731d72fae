package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Entity;
import org.parallax.name.InstitutionKey;
import org.parallax.name.NameKeys;
import org.parallax.name.NameMatch;
import org.parallax.name.NameMatcher;
import org.parallax.name.PersonName;

/** Compares two entities of one story. Symmetric. */
final class EntityPairs {
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
      return bodyParts(a, b).or(() -> bodyParts(b, a)).orElseGet(() -> described(a, b));
    }
    return DescribedPeople.compare(a, b);
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
    if (a.gender().clashes(b.gender())) {
      return NameMatch.veto("gender differs");
    }
    if (Profile.areGenerationsApart(a, b)) {
      return NameMatch.veto("a generation apart");
    }
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
    if (types.contains(Entity.Type.PERSON) && !types.contains(Entity.Type.PLACE)) {
      Optional<NameMatch> person = takenForOther(a, b);
      if (person.isPresent()) {
        return person.get();
      }
    }
    boolean equal = NameKeys.norm(a.entity().name()).equals(NameKeys.norm(b.entity().name()));
    boolean spelled =
        types.contains(Entity.Type.OTHER)
            && !personAndPlace
            && !types.contains(Entity.Type.PERSON)
            && NameMatcher.place(a.entity().name(), b.entity().name()).isSame();
    boolean initials =
        types.equals(Set.of(Entity.Type.PLACE, Entity.Type.ORGANISATION))
            && NameMatcher.place(a.entity().name(), b.entity().name()).reason().equals("initials");
    if (initials) {
      return NameMatch.same(0.75, "initials of another sort");
    }
    if (equal && !personAndPlace) {
      return NameMatch.same(0.85, "equal name of another sort");
    }
    return spelled
        ? NameMatch.same(0.75, "spelling of another sort")
        : NameMatch.unsure("sorts differ");
  }

  /** A person's full name that the analyser took for a body's or a thing's in one report. */
  private static Optional<NameMatch> takenForOther(Profile a, Profile b) {
    String nameA = a.entity().name();
    String nameB = b.entity().name();
    boolean full = !PersonName.of(nameA).isShort() && !PersonName.of(nameB).isShort();
    return full && !a.report().equals(b.report()) && NameMatcher.person(nameA, nameB).isSame()
        ? Optional.of(NameMatch.same(0.75, "name of another sort"))
        : Optional.empty();
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

  /** "Police" beside the Ferrol Police: fewer words, none of them others. */
  private static Optional<NameMatch> bodyParts(Profile described, Profile named) {
    if (described.named() || !named.named() || described(described, named).score() > 0) {
      return Optional.empty();
    }
    for (InstitutionKey said : described.keys()) {
      for (InstitutionKey known : named.keys()) {
        List<String> words = List.of(known.words().split(" "));
        boolean within = words.containsAll(List.of(said.words().split(" ")));
        if (within && said.country().isEmpty() && !said.words().isEmpty()) {
          return Optional.of(NameMatch.same(0.7, "part of the name"));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a match leaves open which of several is meant, so that it needs a single candidate. */
  static boolean isOpen(NameMatch match) {
    return match.reason().equals("short name")
        || match.reason().equals("given name alone")
        || match.reason().equals("country left out")
        || match.reason().equals("part of the name")
        || DescribedPeople.isOpen(match);
  }
}
