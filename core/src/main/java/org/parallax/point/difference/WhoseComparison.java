package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.model.Discrepancy;
import org.parallax.model.Proposition.Argument;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Terms;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;

/**
 * Compares whose a thing is: one thing, named by the same words but for the countries before it
 * ("the Norland-Sudmark fishing treaty", "the Norland fishing treaty").
 */
final class WhoseComparison implements StoryComparison {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 6;

  /** A thing with the countries that are named before it. */
  private record Owned(Held held, Set<String> countries) {}

  @Override
  public List<Difference> compare(Told told) {
    Map<String, List<Owned>> things = new LinkedHashMap<>();
    for (View view : told.feet()) {
      for (Argument argument : view.claim().proposition().arguments()) {
        collect(view, argument, things);
      }
    }
    List<Difference> found = new ArrayList<>();
    things.values().forEach(owned -> found.addAll(differing(owned)));
    return found;
  }

  private static void collect(View view, Argument argument, Map<String, List<Owned>> things) {
    for (String part :
        argument.phrase().text().split("\\b(of|on|in|targeting|including|which|that)\\b|,")) {
      Set<String> countries = new TreeSet<>();
      Set<String> rest = new TreeSet<>();
      for (String word : View.words(part.replace("U.S.", "US").replace("U.K.", "UK"))) {
        String term =
            Terms.word(
                word.equals("us") || word.equals("uk")
                    ? word.toUpperCase(java.util.Locale.ROOT)
                    : word);
        if (term.startsWith("country ")) {
          countries.add(term.substring("country ".length()));
        } else if (!Lexicon.isStop(word) && !term.equals("=new")) {
          rest.add(term);
        }
      }
      if (!countries.isEmpty() && rest.size() >= FEWEST_WORDS && rest.size() <= MOST_WORDS) {
        things
            .computeIfAbsent(String.join(" ", rest), k -> new ArrayList<>())
            .add(
                new Owned(
                    new Held(view, String.join("-", countries), argument.phrase()), countries));
      }
    }
  }

  private static List<Difference> differing(List<Owned> owned) {
    boolean reports = owned.stream().map(o -> o.held().view().report()).distinct().count() > 1;
    Set<Set<String>> owners = owned.stream().map(Owned::countries).collect(Collectors.toSet());
    boolean nested =
        owners.stream()
            .anyMatch(a -> owners.stream().anyMatch(b -> !a.equals(b) && a.containsAll(b)));
    if (!reports || !nested) {
      return List.of();
    }
    List<Held> values = owned.stream().map(Owned::held).toList();
    return List.of(
        new Difference(
            new Cell(
                java.util.Optional.empty(), values.stream().map(Held::view).distinct().toList()),
            Discrepancy.Type.WHO,
            false,
            0.35,
            "whose it is",
            "No alarm: one report names fewer of those whose it is.",
            values,
            "who/whose"));
  }
}
