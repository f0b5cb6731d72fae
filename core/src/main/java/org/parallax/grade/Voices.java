package org.parallax.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Origin;
import org.parallax.model.Register;
import org.parallax.model.Source;
import org.parallax.model.StoryClaims;

/** Hears on whom each origin of a story rests, whatever point it speaks to. */
final class Voices {
  /** Before the code of a country in a key. */
  static final String NATION = "nation ";

  private static final String UNNAMED = "somebody unnamed";

  private final StoryClaims story;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, String> bodies = new TreeMap<>();

  /** The people of the story whose name has more than one word, by the last, folded. */
  private final Map<String, List<Entity>> surnames = new TreeMap<>();

  private final Naming naming;
  private final Nations nations;
  private final Letters letters;
  private final Register register;
  private final Map<String, Voice> voices = new LinkedHashMap<>();

  Voices(StoryClaims story, List<Origin> origins, Register register) {
    this.story = story;
    this.register = register;
    this.naming = new Naming(story);
    this.nations = new Nations(story, register);
    story.claims().forEach(c -> claims.put(c.id(), c));
    for (Entity entity : story.entities()) {
      entities.put(entity.id(), entity);
      String name = fold(entity.name());
      if (entity.type() == Entity.Type.PERSON && name.contains(" ")) {
        surnames
            .computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), k -> new ArrayList<>())
            .add(entity);
      }
      if (entity.type() == Entity.Type.ORGANISATION) {
        entity.names().stream()
            .filter(naming::isName)
            .forEach(n -> bodies.putIfAbsent(fold(n), entity.id()));
      }
    }
    this.letters = new Letters(story, entities, naming, register);
    origins.forEach(o -> voices.put(o.id(), voice(o)));
  }

  Nations nations() {
    return nations;
  }

  /** The voice of an origin of the story. */
  Voice of(Origin origin) {
    return Optional.ofNullable(voices.get(origin.id())).orElseThrow();
  }

  private Voice voice(Origin origin) {
    return switch (origin.kind()) {
      case UTTERANCE, DOCUMENT -> spoken(origin);
      case DISPATCH, OBSERVATION, UNKNOWN -> told(origin, origin.isCredited());
    };
  }

  /** What an outlet or agency tells by itself. */
  private Voice told(Origin origin, boolean isNamed) {
    Set<String> sides = new LinkedHashSet<>();
    for (Claim claim : claims(origin)) {
      register
          .of(story.report(claim.report()).outlet())
          .map(Register.Row::side)
          .filter(s -> !s.isEmpty())
          .ifPresent(sides::add);
    }
    return new Voice(
        Set.of("act " + origin.id()),
        Optional.empty(),
        isNamed,
        false,
        sides,
        letters.of(claims(origin)));
  }

  /**
   * Everyone named in the chains, the nation that they speak for, and the bodies they belong to.
   */
  private Voice spoken(Origin origin) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> sides = new LinkedHashSet<>();
    List<Source> speakers = new ArrayList<>();
    List<Claim> attributed =
        claims(origin).stream().filter(c -> !c.attribution().isOutlet()).toList();
    for (Claim claim : attributed) {
      List<Source> chain = claim.attribution().sources();
      chain.forEach(s -> keys.addAll(keys(s)));
      chain.stream()
          .flatMap(s -> nations.side(names(s)).stream())
          .findFirst()
          .ifPresent(sides::add);
      if (!isNamed(chain.getLast())) {
        keys.add(UNNAMED);
      }
      chain.reversed().stream().filter(this::isNamed).findFirst().ifPresent(speakers::add);
    }
    if (keys.isEmpty()) {
      keys.add("act " + origin.id());
    }
    Optional<String> nation = keys.stream().filter(k -> k.startsWith(NATION)).findFirst();
    Optional<Bodies.Body> body =
        body(speakers, attributed)
            .map(b -> nation.isEmpty() ? b : new Bodies.Body(b.family(), nation.get()));
    body.filter(b -> !b.place().isEmpty()).ifPresent(b -> keys.add(key(b)));
    return new Voice(
        keys,
        body,
        !speakers.isEmpty(),
        !attributed.isEmpty() && attributed.stream().allMatch(Commitment::isWish),
        sides,
        letters.of(claims(origin)));
  }

  /** The body that the speakers, or else the unnamed ones at the end of the chain, speak for. */
  private Optional<Bodies.Body> body(List<Source> speakers, List<Claim> attributed) {
    List<Source> asked = new ArrayList<>(speakers);
    attributed.forEach(c -> c.attribution().innermost().ifPresent(asked::add));
    Optional<Bodies.Body> some = Optional.empty();
    for (Source source : asked) {
      for (String name : names(source)) {
        Optional<Bodies.Body> body = Bodies.in(name).map(this::told);
        if (body.filter(b -> !b.place().isEmpty()).isPresent()) {
          return body;
        }
        some = some.isPresent() ? some : body;
      }
    }
    return some;
  }

  /** Without a place that is none: "Local police"; "county authorities" may be any of theirs. */
  private Bodies.Body told(Bodies.Body body) {
    boolean isAny = body.family().equals(Bodies.ANY) || naming.isSmall(body.place());
    return isAny ? new Bodies.Body(body.family(), "") : body;
  }

  static String key(Bodies.Body body) {
    return "body " + body.family() + " " + body.place();
  }

  private List<Claim> claims(Origin origin) {
    return origin.claims().stream().filter(claims::containsKey).map(claims::get).toList();
  }

  /** Whether a source is somebody in particular, not "one of the crew" or "the other". */
  private boolean isNamed(Source source) {
    return source.entities().stream()
        .map(entities::get)
        .anyMatch(e -> e != null && naming.isNamed(e));
  }

  private Set<String> keys(Source source) {
    Set<String> keys = new LinkedHashSet<>(source.entities());
    if (keys.isEmpty()) {
      keys.add(source.entity().orElseGet(() -> "words " + fold(source.phrase().text())));
    }
    Set<String> names = names(source);
    List<Entity> called = called(source);
    called.forEach(person -> keys.add(person.id()));
    nations.voice(names).filter(n -> called.isEmpty()).ifPresent(keys::add);
    for (String name : names) {
      String folded = " " + fold(name) + " ";
      bodies.forEach(
          (body, id) -> {
            if (folded.contains(" " + body + " ")) {
              keys.add(id);
            }
          });
    }
    return keys;
  }

  /** The people who are called by the one word that a source is: "Brock said" beside Ada Brock. */
  private List<Entity> called(Source source) {
    String word = fold(source.phrase().text());
    return surnames.getOrDefault(word, List.of());
  }

  /** The words of a source, then every name of whom it means. */
  private Set<String> names(Source source) {
    Set<String> names = new LinkedHashSet<>();
    names.add(source.phrase().text());
    source.name().ifPresent(names::add);
    Set<String> others = new TreeSet<>();
    source.entities().stream()
        .map(entities::get)
        .filter(e -> e != null)
        .forEach(e -> others.addAll(e.names()));
    names.addAll(others);
    called(source).forEach(person -> names.addAll(person.names()));
    return names;
  }

  /** Lower case, with everything but letters and digits as single spaces, possessives dropped. */
  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("['’]s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
