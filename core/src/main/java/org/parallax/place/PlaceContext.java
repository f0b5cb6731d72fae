package org.parallax.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Place.Coordinates;
import org.parallax.name.Countries;
import org.parallax.name.Country;
import org.parallax.name.GivenNames;
import org.parallax.name.NameKeys;
import org.parallax.name.Titles;

/**
 * What a report says about where it plays, by which a name that many places bear is told: the
 * countries, regions and counties that it names, the places that it names with what holds them
 * ("Springfield, Illinois"), and how near other sure places lie.
 *
 * @param mentions how often the report speaks of each country, region or county, by path
 * @param settled places that the report tells exactly once and for all, by plain name
 * @param sure where places lie that cannot be mistaken
 * @param persons last words of names that begin with a given name or a title, in plain form
 */
record PlaceContext(
    Map<String, Double> mentions,
    Map<String, Gazetteer.Entry> settled,
    List<Coordinates> sure,
    Set<String> persons) {
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:of|the|and|de|la|el|al) )?\\p{Lu}[\\p{L}'’.-]*){0,5}");
  private static final Pattern HOLDER = Pattern.compile("\\s*(?:,|\\(|, in|in)\\s+(?=\\p{Lu})");
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "from", "to", "outside", "around", "of", "across", "into");

  private static final Pattern PERSON =
      Pattern.compile(
          "\\b(?<first>\\p{Lu}[\\p{L}.'-]+) (?:\\p{Lu}\\. )?(?<last>\\p{Lu}[\\p{L}'-]{2,}\\b)");

  private static final int LONGEST_NAME = 4;
  private static final double QUALIFIED = 2;
  private static final double PLACED = 0.5;

  PlaceContext {
    mentions = Collections.unmodifiableMap(new TreeMap<>(mentions));
    settled = Map.copyOf(settled);
    sure = List.copyOf(sure);
    persons = Set.copyOf(persons);
  }

  /** A name in the text with the places that may be meant. */
  private record Mention(String key, int start, int end, List<Gazetteer.Entry> places) {}

  /** Of a report's text. */
  static PlaceContext of(String text) {
    List<Mention> found = mentions(text);
    Map<String, Double> mentions = new HashMap<>();
    Map<String, Gazetteer.Entry> settled = new HashMap<>();
    List<Coordinates> sure = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Mention mention = found.get(i);
      divisions(mention).forEach((path, weight) -> mentions.merge(path, weight, Double::sum));
      Optional<Mention> next =
          i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.empty();
      Optional<Gazetteer.Entry> held =
          next.filter(n -> isHolder(text, mention, n)).flatMap(n -> held(mention, n));
      held.ifPresent(e -> settled.putIfAbsent(mention.key(), e));
      held.or(() -> placed(mention, text))
          .ifPresent(
              e -> {
                sure.add(e.coordinates());
                double weight = held.isPresent() ? QUALIFIED : PLACED;
                mentions.merge(e.region(), weight, Double::sum);
                mentions.merge(e.county(), weight, Double::sum);
              });
    }
    return new PlaceContext(mentions, settled, sure, persons(text));
  }

  /** Whether the report uses the one word as somebody's surname. */
  boolean isPerson(String words) {
    return persons.contains(NameKeys.norm(words));
  }

  private static Set<String> persons(String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = PERSON.matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      String first = matcher.group("first");
      if (GivenNames.isGivenName(first) || Titles.isTitle(first)) {
        found.add(NameKeys.norm(matcher.group("last")));
      }
      at = matcher.start("last");
    }
    return found;
  }

  private static List<Mention> mentions(String text) {
    List<Mention> found = new ArrayList<>();
    Matcher runs = CAPITALISED.matcher(text);
    while (runs.find()) {
      stretches(runs.group(), runs.start(), found);
    }
    return found;
  }

  /** The longest names in a run of words, from the left. */
  private static void stretches(String run, int offset, List<Mention> found) {
    List<int[]> words = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\S+").matcher(run);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
    int at = 0;
    while (at < words.size()) {
      int taken = 0;
      for (int n = Math.min(LONGEST_NAME, words.size() - at); n > 0 && taken == 0; n--) {
        int from = words.get(at)[0];
        String name = run.substring(from, words.get(at + n - 1)[1]).replaceAll("['’]s?$", "");
        List<Gazetteer.Entry> places = places(name);
        if (!places.isEmpty()) {
          found.add(
              new Mention(
                  NameKeys.norm(name), offset + from, offset + from + name.length(), places));
          taken = n;
        }
      }
      at += Math.max(1, taken);
    }
  }

  private static List<Gazetteer.Entry> places(String name) {
    List<Gazetteer.Entry> places = PlaceNames.find(name, true);
    if (places.isEmpty() && name.endsWith(".")) {
      places = PlaceNames.find(name.substring(0, name.length() - 1), true);
    }
    return places.isEmpty()
        ? Countries.ofDemonym(name).map(PlaceContext::itself).orElse(places)
        : places;
  }

  private static List<Gazetteer.Entry> itself(Country country) {
    return Gazetteer.find(country.name()).stream()
        .filter(e -> e.kind() == Gazetteer.Kind.COUNTRY)
        .toList();
  }

  /** The countries, regions and counties that a mention may speak of, with their weights. */
  private static Map<String, Double> divisions(Mention mention) {
    Map<String, Double> found = new TreeMap<>();
    List<Gazetteer.Entry> large =
        mention.places().stream()
            .filter(e -> e.kind() == Gazetteer.Kind.COUNTRY || e.kind() == Gazetteer.Kind.REGION)
            .filter(e -> !e.isAlias() || e.kind() == Gazetteer.Kind.COUNTRY)
            .toList();
    large.forEach(e -> found.put(e.path(), 1.0 / large.size()));
    Countries.ofCapital(mention.key()).ifPresent(c -> found.merge(c.code(), 1.0, Double::max));
    List<Gazetteer.Entry> counties =
        mention.places().stream()
            .filter(e -> e.kind() == Gazetteer.Kind.COUNTY && !e.isAlias())
            .toList();
    if (counties.size() == mention.places().size()) {
      counties.forEach(e -> found.put(e.path(), 1.0 / counties.size()));
    }
    return found;
  }

  private static boolean isHolder(String text, Mention name, Mention behind) {
    return behind.start() >= name.end()
        && behind.start() - name.end() < 6
        && HOLDER.matcher(text.substring(name.end(), behind.start())).matches();
  }

  /** The place of the mention that lies in the next one, if the words name one alone. */
  private static Optional<Gazetteer.Entry> held(Mention mention, Mention holder) {
    List<Gazetteer.Entry> within =
        mention.places().stream()
            .filter(
                e ->
                    holder.places().stream()
                        .anyMatch(h -> h.kind() != Gazetteer.Kind.CITY && h.contains(e)))
            .toList();
    return within.stream()
        .max(
            java.util.Comparator.<Gazetteer.Entry>comparingInt(e -> e.isAlias() ? 0 : 1)
                .thenComparingInt(Gazetteer.Entry::rank)
                .thenComparing(Gazetteer.Entry::path));
  }

  /** The only city of a name that stands behind a preposition of place. */
  private static Optional<Gazetteer.Entry> placed(Mention mention, String text) {
    int space = mention.start() - 1;
    int word = space <= 0 ? 0 : text.lastIndexOf(' ', space - 1) + 1;
    boolean isPlaced = space > word && PLACING.contains(text.substring(word, space));
    List<Gazetteer.Entry> own = mention.places().stream().filter(e -> !e.isAlias()).toList();
    return isPlaced && own.size() == 1 && own.getFirst().kind() == Gazetteer.Kind.CITY
        ? Optional.of(own.getFirst())
        : Optional.empty();
  }

  /** The share of what the report says about places that falls on or into {@code path}. */
  double share(String path) {
    double all = 0;
    double within = 0;
    int depth = depth(path);
    for (Map.Entry<String, Double> mention : mentions.entrySet()) {
      if (depth(mention.getKey()) >= depth) {
        all += mention.getValue();
        boolean inside = mention.getKey().equals(path) || mention.getKey().startsWith(path + "/");
        within += inside ? mention.getValue() : 0;
      }
    }
    return all == 0 ? 0 : within / all;
  }

  private static int depth(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  /** How near the sure places lie to {@code point}, between 0 and 1. */
  double nearness(Coordinates point) {
    double sum = 0;
    for (Coordinates other : sure) {
      sum += Math.exp(-PlaceComparator.kilometres(point, other) / NEARNESS_KILOMETRES);
    }
    return sure.isEmpty() ? 0 : sum / sure.size();
  }

  private static final double NEARNESS_KILOMETRES = 150;
}
