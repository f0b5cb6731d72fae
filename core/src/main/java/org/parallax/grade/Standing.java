package org.parallax.grade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Attribution;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Register;
import org.parallax.model.Source;
import org.parallax.model.StoryClaims;
import org.parallax.name.Countries;
import org.parallax.name.Country;

/**
 * Tells on whom a claim rests, and on which side they stand: by the register where the desk has set
 * a side, else by the nation that their names carry.
 */
final class Standing {
  private static final String UNNAMED = "somebody unnamed";

  private final Register register;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, String> nations = new TreeMap<>();
  private final Set<String> speaking = new LinkedHashSet<>();

  Standing(StoryClaims story, Register register) {
    this.register = register;
    for (Claim claim : story.claims()) {
      claim.attribution().sources().forEach(s -> speaking.addAll(s.entities()));
    }
    for (Entity entity : story.entities()) {
      entities.put(entity.id(), entity);
      if (entity.type() == Entity.Type.PLACE) {
        entity.names().forEach(n -> nations.putIfAbsent(fold(n), entity.id()));
      }
    }
  }

  /** Whether the desk has set this side in the register. */
  boolean isSet(String side) {
    return register.rows().stream().anyMatch(r -> r.side().equals(side));
  }

  /**
   * Those in the chain on whose word the claim rests: everyone named in it, and the nation that
   * they speak for. A president, his army and his security service are one voice, not three. An
   * unnamed speaker may be the one whom somebody else quotes, so the unnamed are one.
   */
  Set<String> rests(Claim claim) {
    Set<String> keys = new LinkedHashSet<>();
    for (Source source : claim.attribution().sources()) {
      keys.addAll(keys(source));
      names(source).stream()
          .flatMap(name -> government(name).stream())
          .findFirst()
          .ifPresent(keys::add);
    }
    claim.attribution().innermost().filter(s -> !isNamed(s)).ifPresent(s -> keys.add(UNNAMED));
    return keys;
  }

  /** Whether a source is somebody in particular, not "one of the crew" or "a witness". */
  private boolean isNamed(Source source) {
    return source.entities().stream()
        .map(entities::get)
        .anyMatch(e -> e != null && e.type() != Entity.Type.GROUP);
  }

  /**
   * The nation whose name or demonym stands in {@code name}: a country, or a place that speaks in
   * the story.
   */
  private Optional<String> government(String name) {
    String[] words = fold(name).split(" ");
    for (int i = 0; i < words.length; i++) {
      Optional<Country> country =
          i + 1 < words.length ? Countries.of(words[i] + " " + words[i + 1]) : Optional.empty();
      country = country.isPresent() ? country : Countries.of(words[i]);
      if (country.isPresent()) {
        return Optional.of("nation " + country.get().code());
      }
    }
    return nation(name).filter(speaking::contains).map(id -> "nation " + id);
  }

  private static List<String> keys(Source source) {
    if (!source.entities().isEmpty()) {
      return source.entities();
    }
    return List.of(source.entity().orElseGet(() -> "words " + fold(source.phrase().text())));
  }

  /** The side of whoever lets the claim out: the outermost source; empty where none is known. */
  Optional<String> side(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution.sources().stream().findFirst().flatMap(this::side);
  }

  private Set<String> names(Source source) {
    Set<String> names = new LinkedHashSet<>();
    names.add(source.phrase().text());
    source.name().ifPresent(names::add);
    source.entity().map(entities::get).ifPresent(e -> names.addAll(e.names()));
    return names;
  }

  private Optional<String> side(Source source) {
    Set<String> names = names(source);
    for (String name : names) {
      Optional<String> set =
          register.named(name).map(Register.Row::side).filter(side -> !side.isEmpty());
      if (set.isPresent()) {
        return set;
      }
    }
    return source
        .entity()
        .filter(nations::containsValue)
        .or(() -> names.stream().flatMap(n -> nation(n).stream()).findFirst());
  }

  /** The place whose name stands in {@code words}: "Norland" of "Norland's harbour guard". */
  Optional<String> nation(String words) {
    String folded = " " + fold(words) + " ";
    return nations.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty() && folded.contains(" " + e.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Lower case, with everything but letters and digits as single spaces, possessives dropped. */
  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("['’]s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
