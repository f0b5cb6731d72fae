package org.parallax.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.name.Countries;
import org.parallax.name.Country;

/**
 * The countries and regions that a report is about, by which a name that many places bear is told.
 *
 * @param mentions how often the report names each country or region, by path
 */
record PlaceContext(Map<String, Integer> mentions) {
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:of|the|and) )?\\p{Lu}[\\p{L}'’.-]*){0,3}");

  PlaceContext {
    mentions = Map.copyOf(mentions);
  }

  /** Of a report's text. */
  static PlaceContext of(String text) {
    Map<String, Integer> words = new TreeMap<>();
    Matcher matcher = CAPITALISED.matcher(text);
    while (matcher.find()) {
      stretches(matcher.group()).forEach(w -> words.merge(w, 1, Integer::sum));
    }
    Map<String, Integer> mentions = new TreeMap<>();
    words.forEach(
        (word, times) -> path(word).ifPresent(p -> mentions.merge(p, times, Integer::sum)));
    return new PlaceContext(mentions);
  }

  /** The country or region that a stretch of words stands for. */
  private static Optional<String> path(String words) {
    return Countries.of(words)
        .or(() -> Countries.ofCapital(words))
        .map(Country::code)
        .or(() -> words.length() > 3 ? region(words) : Optional.empty());
  }

  private static Optional<String> region(String words) {
    List<Gazetteer.Entry> found =
        Gazetteer.find(words).stream().filter(e -> e.kind() == Gazetteer.Kind.REGION).toList();
    return found.size() == 1 ? Optional.of(found.getFirst().path()) : Optional.empty();
  }

  /** The whole run of words, and each word and pair of words in it. */
  private static List<String> stretches(String run) {
    String[] words = run.replaceAll("['’]s$|\\.$", "").split(" ");
    List<String> stretches = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      stretches.add(words[i]);
      if (i + 1 < words.length) {
        stretches.add(words[i] + " " + words[i + 1]);
      }
    }
    return stretches;
  }

  /** How much the report speaks of the surroundings of {@code entry}, between 0 and 1. */
  double weight(Gazetteer.Entry entry) {
    int all = mentions.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return 0;
    }
    double share = 0;
    for (Map.Entry<String, Integer> mention : mentions.entrySet()) {
      boolean around =
          entry.path().equals(mention.getKey()) || entry.path().startsWith(mention.getKey() + "/");
      boolean isRegion = mention.getKey().indexOf('/') > 0;
      share += around ? (isRegion ? 1.5 : 1.0) * mention.getValue() / all : 0;
    }
    return Math.min(1, share);
  }
}
