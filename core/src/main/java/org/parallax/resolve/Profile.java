package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Entity;
import org.parallax.name.Countries;
import org.parallax.name.Country;
import org.parallax.name.Gender;
import org.parallax.name.InstitutionKey;
import org.parallax.name.NameKeys;
import org.parallax.name.PersonName;
import org.parallax.name.Titles;

/**
 * An entity of one report with all that it is compared by.
 *
 * @param report id of the report
 * @param entity local to the report
 * @param named whether the report names it, and does not only describe it
 * @param mentions how many mentions the report has of it
 * @param country ISO 3166 code where it is a country; else empty
 * @param names its names without titles, as written
 * @param keys of its names and descriptions, for a person of its offices
 * @param ages in years that the report tells of it
 */
record Profile(
    String report,
    Entity entity,
    boolean named,
    int mentions,
    String country,
    List<String> names,
    Set<InstitutionKey> keys,
    Set<Integer> ages) {

  /** In years. */
  private static final int GENERATION = 18;

  /** An order that does not hang on the order of the reports. */
  static final Comparator<Profile> ORDER =
      Comparator.comparing((Profile p) -> p.entity().name())
          .thenComparing(p -> p.entity().type())
          .thenComparing(Profile::report)
          .thenComparing(p -> p.entity().id());

  static Profile of(String report, Entity entity, boolean named, int mentions, Set<Integer> ages) {
    boolean place = entity.type() == Entity.Type.PLACE;
    String country = place ? Countries.named(entity.name()).map(Country::code).orElse("") : "";
    List<String> names = named ? List.copyOf(names(entity)) : List.of();
    Set<InstitutionKey> keys = new LinkedHashSet<>();
    if (entity.type() == Entity.Type.PERSON) {
      entity.names().forEach(f -> office(f, entity.name()).forEach(keys::add));
    } else {
      entity.names().forEach(f -> keys.add(InstitutionKey.of(f)));
    }
    return new Profile(report, entity, named, mentions, country, names, keys, ages);
  }

  private static Set<String> names(Entity entity) {
    Set<String> names = new TreeSet<>(List.of(entity.name()));
    for (String form : entity.names()) {
      boolean person = entity.type() == Entity.Type.PERSON;
      String bare = person ? Titles.split(form).bare() : form;
      boolean proper = Character.isUpperCase(bare.charAt(0)) && !bare.contains("’s ");
      if (proper && !bare.contains("'s ") && (!person || isOwn(bare, entity.name()))) {
        names.add(bare);
      }
    }
    return names;
  }

  /** Whether every word of a form is one of the person's names, and so no office. */
  private static boolean isOwn(String form, String name) {
    return NameKeys.tokens(name).containsAll(NameKeys.tokens(form));
  }

  /** The office that a form of a person's name or a description of the person tells. */
  private static List<InstitutionKey> office(String form, String name) {
    List<String> own = NameKeys.tokens(name);
    List<String> rest = new ArrayList<>();
    for (String word : form.strip().split("\\s+")) {
      if (!own.contains(NameKeys.norm(word))) {
        rest.add(word);
      }
    }
    return rest.isEmpty() ? List.of() : List.of(InstitutionKey.of(String.join(" ", rest)));
  }

  boolean isCountry() {
    return !country.isEmpty();
  }

  /** Whether it is a person under given name and surname. */
  boolean isFullPerson() {
    return named && entity.type() == Entity.Type.PERSON && !PersonName.of(entity.name()).isShort();
  }

  /** What the titles before a person's names tell: "Lady Brock". */
  Gender gender() {
    return entity.names().stream()
        .map(f -> Titles.split(f).gender())
        .filter(g -> g != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** Whether all ages that two reports tell lie so far apart that no report mistakes them. */
  static boolean areGenerationsApart(Profile a, Profile b) {
    return !a.ages.isEmpty()
        && !b.ages.isEmpty()
        && a.ages.stream()
            .allMatch(x -> b.ages.stream().allMatch(y -> Math.abs(x - y) >= GENERATION));
  }

  /** Whether it is one person whom the report describes without a name. */
  boolean isDescribedPerson() {
    return !named && entity.type() == Entity.Type.GROUP && !Descriptions.isPlural(entity.name());
  }

  private boolean isBody() {
    return entity.type() == Entity.Type.ORGANISATION;
  }

  /** Keys under which entities that might be one meet. */
  Set<String> blocks() {
    Set<String> blocks = new TreeSet<>();
    if (isBody() || isDescribedPerson() || isFullPerson()) {
      keys.forEach(k -> List.of(k.words().split(" ")).forEach(w -> blocks.add("word " + w)));
    }
    ages.forEach(a -> blocks.add("age " + a));
    for (String form : entity.names()) {
      EventParts.called(Descriptions.head(form)).ifPresent(p -> blocks.add("part " + p));
    }
    if (isCountry()) {
      return Set.of("country " + country);
    }
    for (String name : names) {
      for (String token : NameKeys.weightyTokens(name)) {
        String consonants = NameKeys.consonants(token);
        blocks.add("sound " + (consonants.length() < 2 ? NameKeys.skeleton(token) : consonants));
      }
      NameKeys.initials(name).forEach(i -> blocks.add("initials " + i));
      if (NameKeys.isInitials(name)) {
        blocks.add("initials " + NameKeys.norm(name));
      }
    }
    keys.forEach(k -> blocks.add("words " + k.words()));
    return blocks;
  }
}
