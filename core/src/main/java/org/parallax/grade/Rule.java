package org.parallax.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule of a pack.
 *
 * @param name of the rule, shown with the grade
 * @param grade key of the grade that it gives
 * @param conditions that must all hold
 * @param because template of the explanation
 * @param changes what would change the grade and cannot be computed, a sentence each
 */
record Rule(
    String name, String grade, List<Condition> conditions, String because, List<String> changes) {
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?: ([^|{}]*)\\|([^|{}]*))?}");
  private static final int MOST_NAMES = 4;
  private static final String NAMES = "names";
  private static final String RATED = "rated";

  Rule {
    conditions = List.copyOf(conditions);
    changes = List.copyOf(changes);
  }

  /** Refuses a template that asks for what is no fact. */
  static String checked(String because) {
    Matcher hole = HOLE.matcher(because);
    while (hole.find()) {
      if (!isList(hole.group(1))) {
        Fact.of(hole.group(1));
      }
    }
    return because;
  }

  private static boolean isList(String word) {
    return word.equals(NAMES) || word.equals(RATED);
  }

  boolean holds(Facts facts) {
    return conditions.stream().allMatch(c -> c.holds(facts));
  }

  /** The facts that it asks for or tells, in the order of the list of facts. */
  List<Fact> asked() {
    List<Fact> asked = new ArrayList<>();
    conditions.forEach(c -> asked.addAll(c.facts()));
    Matcher hole = HOLE.matcher(because);
    while (hole.find()) {
      Fact.named(hole.group(1)).ifPresent(asked::add);
    }
    return asked.stream().sorted().distinct().toList();
  }

  String explanation(Facts facts) {
    Matcher hole = HOLE.matcher(because);
    StringBuilder filled = new StringBuilder();
    while (hole.find()) {
      hole.appendReplacement(filled, Matcher.quoteReplacement(fill(hole, facts)));
    }
    return hole.appendTail(filled).toString();
  }

  private static String fill(Matcher hole, Facts facts) {
    String word = hole.group(1);
    if (isList(word)) {
      return list(word.equals(NAMES) ? facts.named() : facts.rated());
    }
    int value = facts.value(Fact.of(word));
    String one = hole.group(2);
    return one == null ? "" + value : value + " " + (value == 1 ? one : hole.group(3));
  }

  private static String list(List<String> names) {
    if (names.isEmpty()) {
      return "nobody by name";
    }
    String shown = String.join("; ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }
}
