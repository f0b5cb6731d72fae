package org.parallax.grade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Grade;

/**
 * An ordered table of rules, read from a text that a desk can edit.
 *
 * @param rules in the order in which they are tried
 */
public record RuleTable(List<Rule> rules) {
  public RuleTable {
    rules = List.copyOf(rules);
    if (rules.isEmpty() || !rules.getLast().conditions().isEmpty()) {
      throw new IllegalArgumentException("the last rule must have no condition");
    }
  }

  /** The table that ships under that name: "parallax". */
  public static RuleTable shipped(String name) {
    try (InputStream in = RuleTable.class.getResourceAsStream(name + ".rules")) {
      if (in == null) {
        throw new IllegalArgumentException("no rule table is named " + name);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("rule table " + name, e);
    }
  }

  /** The table in {@code text}; the form is described at the head of {@code parallax.rules}. */
  public static RuleTable read(BufferedReader text) throws IOException {
    List<Rule> rules = new ArrayList<>();
    Optional<Draft> draft = Optional.empty();
    int number = 0;
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int space = line.indexOf(' ');
      String word = space < 0 ? line : line.substring(0, space);
      String rest = space < 0 ? "" : line.substring(space + 1).strip();
      if (word.equals("rule")) {
        draft.ifPresent(d -> rules.add(d.rule()));
        draft = Optional.of(new Draft(rest));
      } else if (draft.isEmpty() || !draft.get().take(word, rest)) {
        throw new IllegalArgumentException("line " + number + " cannot be read: " + line);
      }
    }
    draft.ifPresent(d -> rules.add(d.rule()));
    return new RuleTable(rules);
  }

  /** The grade by the first rule whose conditions hold. */
  Grade grade(Facts facts) {
    return rules.stream().filter(r -> r.holds(facts)).findFirst().orElseThrow().grade(facts);
  }

  /** A rule while its lines are read. */
  private static final class Draft {
    private final String name;
    private Optional<Grade.Name> grade = Optional.empty();
    private final List<Condition> conditions = new ArrayList<>();
    private String because = "";
    private final List<String> changes = new ArrayList<>();

    Draft(String name) {
      this.name = name;
    }

    /** Whether the line was understood. */
    boolean take(String word, String rest) {
      switch (word) {
        case "grade" -> grade = Optional.of(Grade.Name.valueOf(rest));
        case "when" -> conditions.add(Condition.parse(rest));
        case "because" -> because = rest;
        case "change" -> changes.add(rest);
        default -> {
          return false;
        }
      }
      return true;
    }

    Rule rule() {
      Grade.Name given =
          grade.orElseThrow(() -> new IllegalArgumentException("rule " + name + " has no grade"));
      return new Rule(name, given, conditions, because, changes);
    }
  }
}
