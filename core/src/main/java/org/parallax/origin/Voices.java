package org.parallax.origin;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Source;
import org.parallax.model.StoryClaims;
import org.parallax.name.NameMatcher;
import org.parallax.text.Words;

/**
 * Those who speak in a story, one key each: a surname alone is that of the one full name that ends
 * in it, initials are those of the one body that they fit.
 */
final class Voices {
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, String> same = new HashMap<>();

  /** The named bodies that speak, by what kind of body they are. */
  private final Map<String, Set<String>> bodies = new LinkedHashMap<>();

  Voices(StoryClaims story) {
    story.entities().forEach(e -> entities.put(e.id(), e));
    Set<String> speaking = new TreeSet<>();
    for (Claim claim : story.claims()) {
      claim.attribution().sources().forEach(s -> speaking.addAll(s.entities()));
    }
    List<Entity> speakers =
        entities.values().stream().filter(e -> speaking.contains(e.id())).toList();
    for (Entity entity : speakers) {
      longer(entity, speakers).ifPresent(l -> same.put(entity.id(), l.id()));
    }
    for (Entity entity : speakers) {
      if (isBody(entity)) {
        entity.names().stream()
            .flatMap(n -> Body.only(n).stream())
            .findFirst()
            .ifPresent(
                kind ->
                    bodies.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(key(entity.id())));
      }
    }
  }

  private static boolean isBody(Entity entity) {
    return entity.type() == Entity.Type.ORGANISATION || entity.type() == Entity.Type.PLACE;
  }

  /** The one speaker whose longer name this one's is short for. */
  private static Optional<Entity> longer(Entity entity, List<Entity> speakers) {
    List<Entity> longer =
        speakers.stream()
            .filter(o -> o.type() == entity.type() && !o.id().equals(entity.id()))
            .filter(o -> isShortFor(entity, o))
            .toList();
    return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
  }

  private static boolean isShortFor(Entity entity, Entity other) {
    List<Words.Word> words = Words.of(entity.name());
    List<Words.Word> others = Words.of(other.name());
    boolean isShorter = entity.name().length() < other.name().length();
    return switch (entity.type()) {
      case PERSON -> isShorter && others.size() > words.size() && endsWith(others, words);
      case ORGANISATION ->
          isShorter && NameMatcher.organisation(entity.name(), other.name()).isSame();
      case PLACE, GROUP, DOCUMENT, OTHER -> false;
    };
  }

  private static boolean endsWith(List<Words.Word> all, List<Words.Word> end) {
    List<String> tail =
        all.subList(all.size() - end.size(), all.size()).stream().map(Words.Word::folded).toList();
    return !end.isEmpty() && tail.equals(end.stream().map(Words.Word::folded).toList());
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  private String key(String id) {
    return same.getOrDefault(id, id);
  }

  /** The keys of joint speakers; of a single one its own. */
  Set<String> keys(Source source) {
    Set<String> keys = new TreeSet<>();
    source.entities().forEach(id -> keys.add(key(id)));
    return keys;
  }

  /** Whether a source is somebody in particular, not "one of the crew" or "a witness". */
  boolean isNamed(Source source) {
    return source.entities().stream()
        .map(entities::get)
        .anyMatch(e -> e != null && e.type() != Entity.Type.GROUP);
  }

  /** The one named body of that kind that speaks in the story, if there is one and no more. */
  Optional<String> only(String kind) {
    Set<String> named = bodies.getOrDefault(kind, Set.of());
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }
}
