package org.parallax.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a pack line by line and says which line is wrong and why. */
final class PackReader {
  private final String file;
  private int number;
  private String name;
  private String about = "";
  private boolean ratesSources;
  private final List<Degree> scale = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private Optional<Draft> draft = Optional.empty();

  PackReader(String file) {
    this.file = file;
    this.name = file.replaceAll(".*[/\\\\]", "").replaceAll("\\.[^.]*$", "");
  }

  void take(String line) {
    number++;
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] parts = line.strip().split("\\s+", 2);
    String rest = parts.length < 2 ? "" : parts[1].strip();
    try {
      take(parts[0], rest);
    } catch (IllegalArgumentException e) {
      throw wrong(number, String.valueOf(e.getMessage()));
    }
  }

  private void take(String word, String rest) {
    switch (word) {
      case "pack" -> name = filled(word, rest);
      case "about" -> about = filled(word, rest);
      case "sources" -> ratesSources = isRated(rest);
      case "scale" -> scale(Degree.parse(rest));
      case "rule" -> begin(filled(word, rest));
      case "grade" -> current(word).grade(known(filled(word, rest)));
      case "when" -> current(word).conditions.add(Condition.parse(rest));
      case "because" -> current(word).because = Rule.checked(filled(word, rest));
      case "change" -> current(word).changes.add(filled(word, rest));
      default ->
          throw new IllegalArgumentException(
              "a line cannot begin with \""
                  + word
                  + "\"; it begins with pack, about, sources, scale, rule, grade, when, because,"
                  + " change or #");
    }
  }

  private static String filled(String word, String rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("nothing stands behind \"" + word + "\"");
    }
    return rest;
  }

  private static boolean isRated(String rest) {
    if (!rest.equals("rated")) {
      throw new IllegalArgumentException("behind \"sources\" stands \"rated\" or the line is out");
    }
    return true;
  }

  private void scale(Degree degree) {
    if (draft.isPresent()) {
      throw new IllegalArgumentException("the scale stands before the first rule");
    }
    if (scale.stream().anyMatch(d -> d.key().equals(degree.key()))) {
      throw new IllegalArgumentException("the grade \"" + degree.key() + "\" is there already");
    }
    if (!scale.isEmpty() && degree.place().compareTo(scale.getLast().place()) < 0) {
      throw new IllegalArgumentException(
          "the weakest grade comes first, and "
              + degree.place()
              + " is weaker than "
              + scale.getLast().place()
              + " of the line before");
    }
    scale.add(degree);
  }

  private String known(String key) {
    if (scale.stream().noneMatch(d -> d.key().equals(key))) {
      throw new IllegalArgumentException(
          "no scale line names the grade \""
              + key
              + "\"; they name "
              + scale.stream().map(Degree::key).collect(Collectors.joining(", ")));
    }
    return key;
  }

  private void begin(String rule) {
    if (rules.stream().anyMatch(r -> r.name().equals(rule))
        || draft.filter(d -> d.name.equals(rule)).isPresent()) {
      throw new IllegalArgumentException("a rule \"" + rule + "\" is there already");
    }
    end();
    draft = Optional.of(new Draft(rule, number));
  }

  private Draft current(String word) {
    return draft.orElseThrow(
        () -> new IllegalArgumentException("\"" + word + "\" stands before the first rule"));
  }

  private void end() {
    if (draft.isEmpty()) {
      return;
    }
    Draft done = draft.get();
    if (done.grade.isEmpty() || done.because.isEmpty()) {
      throw wrong(
          done.line,
          "the rule \""
              + done.name
              + "\" has no "
              + (done.grade.isEmpty() ? "grade" : "because")
              + " line");
    }
    if (!rules.isEmpty() && rules.getLast().conditions().isEmpty()) {
      throw wrong(
          done.line,
          "no rule is reached behind \"" + rules.getLast().name() + "\", which has no condition");
    }
    rules.add(new Rule(done.name, done.grade, done.conditions, done.because, done.changes));
  }

  /** What was read, once it is whole. */
  Pack pack() {
    end();
    if (scale.isEmpty()) {
      throw wrong(number, "no line begins with scale, so the pack has no grades");
    }
    if (rules.isEmpty() || !rules.getLast().conditions().isEmpty()) {
      throw wrong(number, "the last rule must have no condition, so that every point has a grade");
    }
    return new Pack(name, about, ratesSources, scale, rules);
  }

  private IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException(file + ", line " + line + ": " + what + ".");
  }

  /** A rule while its lines are read. */
  private static final class Draft {
    private final String name;
    private final int line;
    private String grade = "";
    private String because = "";
    private final List<Condition> conditions = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    Draft(String name, int line) {
      this.name = name;
      this.line = line;
    }

    void grade(String key) {
      if (!grade.isEmpty()) {
        throw new IllegalArgumentException("the rule \"" + name + "\" has a grade already");
      }
      grade = key;
    }
  }
}
