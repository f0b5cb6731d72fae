package org.parallax.grade;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Grade;

/**
 * One rule of the table.
 *
 * @param name of the rule, shown with the grade
 * @param grade that it gives
 * @param conditions that must all hold
 * @param because template of the explanation
 * @param changes what would change the grade, a sentence each
 */
record Rule(
    String name,
    Grade.Name grade,
    List<Condition> conditions,
    String because,
    List<String> changes) {
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?: ([^|{}]*)\\|([^|{}]*))?}");
  private static final int MOST_NAMES = 4;

  Rule {
    conditions = List.copyOf(conditions);
    changes = List.copyOf(changes);
  }

  boolean holds(Facts facts) {
    return conditions.stream().allMatch(c -> c.holds(facts));
  }

  Grade grade(Facts facts) {
    return new Grade(grade, name, explanation(facts), facts.evidence(), changes);
  }

  private String explanation(Facts facts) {
    Matcher hole = HOLE.matcher(because);
    StringBuilder filled = new StringBuilder();
    while (hole.find()) {
      hole.appendReplacement(filled, Matcher.quoteReplacement(fill(hole, facts)));
    }
    return hole.appendTail(filled).toString();
  }

  private static String fill(Matcher hole, Facts facts) {
    if (hole.group(1).equals("names")) {
      return names(facts.names());
    }
    int value = facts.value(hole.group(1));
    String one = hole.group(2);
    return one == null ? "" + value : value + " " + (value == 1 ? one : hole.group(3));
  }

  private static String names(List<String> names) {
    String shown = String.join("; ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }
}
