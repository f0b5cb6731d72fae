package org.parallax.point.difference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Proposition.Role;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;
import org.parallax.text.Table;

/**
 * Sets "the first", "the only", "the largest ever" against an earlier one that is told elsewhere.
 */
final class FirstComparison implements StoryComparison {
  private static final List<Pattern> FIRSTS = patterns("firsts.tsv");
  private static final List<Pattern> EARLIER = patterns("earlier.tsv");
  private static final int SHARED = 2;

  private static final Pattern IN_A_ROW =
      Pattern.compile(
          "(?i)\\b(?:one|some|two|three|many|most) of (?:the|its|their|his|her) (?:very"
              + " )?first\\b|\\bfirst of (?:the )?(?:\\w+"
              + " )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|many)\\b|\\b(?:the|their|his|her|its)"
              + " first (?:break|glance|time in"
              + " court|appearance|day|night|names?|responders?|aid|lady|floor|degree|sergeant|statement|thing|report|call|officers?|person|victims?)\\b|\\bat"
              + " first\\b|\\bfirst (?:two|three|four|five|six|seven|eight|nine|ten|\\d+|few|several|dozen)\\b|\\b(?:the|their|his|her|its)"
              + " first (?:\\w+ )?(?:shots?|shooting|attack|killing|blast|incident|scene|session|round|half|phase|stage|period|quarter|week|month)\\b|\\bfirst[- ](?:degree|grade|class|aid|hand)");

  private static final Pattern TREND =
      Pattern.compile(
          "(?i)\\b(?:up|down|higher|lower|more|fewer|less|rise|rose|risen|fell|fallen|increase\\w*|decrease\\w*)\\b[^.;]{0,40}\\b(?:last"
              + " (?:year|month|week)|(?:year|month|week)s? (?:ago|earlier|before))");

  @Override
  public List<Difference> compare(Told told) {
    Map<Integer, Difference> found = new LinkedHashMap<>();
    for (View first : told.feet()) {
      if (matches(FIRSTS, first) && !isOneOfARow(first)) {
        Set<String> matter = matter(first, told.feet());
        for (View earlier : told.feet()) {
          if (isEarlier(earlier, first) && meets(matter, earlier)) {
            found.merge(earlier.index(), difference(first, earlier), Difference::and);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** What the first is of: its own words, and for "this" those of the sentence before. */
  private static Set<String> matter(View first, List<View> feet) {
    Set<String> matter = new LinkedHashSet<>(first.terms().keySet());
    boolean refersBack =
        first
            .argument(Role.AGENT)
            .filter(
                a ->
                    Set.of("this", "that", "it")
                        .contains(a.phrase().text().toLowerCase(Locale.ROOT)))
            .isPresent();
    if (refersBack) {
      feet.stream()
          .filter(v -> v.report().equals(first.report()))
          .filter(v -> v.sentence().end() <= first.sentence().start())
          .reduce((a, b) -> b)
          .map(View::sentence)
          .ifPresent(
              s ->
                  feet.stream()
                      .filter(v -> v.report().equals(first.report()) && v.sentence().equals(s))
                      .forEach(v -> matter.addAll(v.terms().keySet())));
    }
    return matter;
  }

  /** Whether it is no more than one in a row: "the first of eight", "one of the first". */
  private static boolean isOneOfARow(View view) {
    return IN_A_ROW.matcher(view.claim().text()).find();
  }

  private static boolean isEarlier(View view, View first) {
    return matches(EARLIER, view)
        && !matches(FIRSTS, view)
        && !isOfTrend(view)
        && !view.sharesSentence(first);
  }

  /** "up over last year": no one before, but a number against an earlier one. */
  private static boolean isOfTrend(View view) {
    return TREND.matcher(view.claim().text()).find();
  }

  /** Whether the earlier one is of the sort: its act and at least one thing besides. */
  private static boolean meets(Set<String> matter, View earlier) {
    List<String> shared = earlier.terms().keySet().stream().filter(matter::contains).toList();
    boolean act = shared.stream().anyMatch(t -> t.startsWith("@"));
    return act && shared.size() >= SHARED + 1;
  }

  private static Difference difference(View first, View earlier) {
    return new Difference(
        new Cell(Optional.empty(), List.of(first, earlier)),
        Discrepancy.Type.FIRST,
        false,
        0.55,
        "whether there was one before",
        "No alarm by itself: an earlier one is told; look at what each counts as the first.",
        List.of(
            new Held(first, "first", first.claim().phrase()),
            new Held(earlier, "one before", earlier.claim().phrase())),
        "first/earlier");
  }

  private static boolean matches(List<Pattern> patterns, View view) {
    String text = view.claim().text().toLowerCase(Locale.ROOT);
    return patterns.stream().anyMatch(p -> p.matcher(text).find());
  }

  private static List<Pattern> patterns(String table) {
    return Table.beside(FirstComparison.class, table).rows().stream()
        .map(row -> Pattern.compile(row.getFirst()))
        .toList();
  }
}
