package org.parallax.grade;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Place;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Register;
import org.parallax.model.Source;
import org.parallax.model.StoryClaims;
import org.parallax.name.Countries;
import org.parallax.name.Country;

/**
 * The nations of a story and the sides that the desk has set: a country by its name or demonym, and
 * a place that speaks in the story or whose army or government does.
 */
final class Nations {
  private final Register register;

  /** Countries whose name means another place here: Georgia in America. */
  private final Set<String> elsewhere = new TreeSet<>();

  /** The folded names of places that speak, with the key of their nation. */
  private final Map<String, String> speaking = new TreeMap<>();

  /** By the words that were asked for. */
  private final Map<String, Optional<String>> nations = new ConcurrentHashMap<>();

  /** By name, the side that the register has set. */
  private final Map<String, Optional<String>> sides = new ConcurrentHashMap<>();

  Nations(StoryClaims story, Register register) {
    this.register = register;
    Set<String> speakers = new TreeSet<>();
    Set<String> powers = new TreeSet<>();
    for (Claim claim : story.claims()) {
      for (Source source : claim.attribution().sources()) {
        speakers.addAll(source.entities());
        if (Bodies.in(source.phrase().text()).filter(Bodies.Body::isPower).isPresent()) {
          powers.add(" " + Voices.fold(source.phrase().text()) + " ");
        }
      }
      for (Place place : claim.places()) {
        Countries.named(place.name())
            .map(Country::code)
            .filter(code -> !place.country().isEmpty() && !code.equals(place.country()))
            .ifPresent(elsewhere::add);
      }
    }
    for (Entity entity : story.entities()) {
      if (entity.type() == Entity.Type.PLACE
          && (speakers.contains(entity.id()) || isOfPower(entity, powers))) {
        String key =
            entity.names().stream()
                .flatMap(n -> country(n).stream())
                .findFirst()
                .orElse(Voices.NATION + entity.id());
        entity.names().forEach(n -> speaking.putIfAbsent(Voices.fold(n), key));
      }
    }
    speaking.remove("");
  }

  /** Whether an army, a government or the like speaks under the place's name. */
  private static boolean isOfPower(Entity place, Set<String> powers) {
    return place.names().stream()
        .map(n -> " " + Voices.fold(n) + " ")
        .anyMatch(n -> !n.isBlank() && powers.stream().anyMatch(p -> p.contains(n)));
  }

  /** The key of the nation that these names speak for. */
  Optional<String> voice(Set<String> names) {
    return names.stream().flatMap(n -> nation(n).stream()).findFirst();
  }

  /** The side that these names stand on: as the register has it, else their nation. */
  Optional<String> side(Set<String> names) {
    return names.stream().flatMap(n -> set(n).stream()).findFirst().or(() -> voice(names));
  }

  private Optional<String> set(String name) {
    return sides.computeIfAbsent(
        name, n -> register.named(n).map(Register.Row::side).filter(side -> !side.isEmpty()));
  }

  /** Whether the desk has set this side in the register. */
  boolean isSet(String side) {
    return register.rows().stream().anyMatch(r -> r.side().equals(side));
  }

  /** The nations and set sides that a claim tells of. */
  Set<String> toldOf(Claim claim) {
    Set<String> told = new LinkedHashSet<>();
    for (Argument argument : claim.proposition().arguments()) {
      nation(argument.phrase().text()).ifPresent(told::add);
      set(argument.phrase().text()).ifPresent(told::add);
    }
    return told;
  }

  private Optional<String> nation(String words) {
    return nations.computeIfAbsent(words, this::nationIn);
  }

  private Optional<String> nationIn(String words) {
    Optional<String> country = country(words);
    if (country.isPresent()) {
      return country;
    }
    String folded = " " + Voices.fold(words) + " ";
    return speaking.entrySet().stream()
        .filter(e -> folded.contains(" " + e.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<String> country(String words) {
    return Naming.country(words).filter(c -> !elsewhere.contains(c)).map(c -> Voices.NATION + c);
  }
}
