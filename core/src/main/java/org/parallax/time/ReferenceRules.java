package org.parallax.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;
import org.parallax.text.Table;

/** Adverbs that refer to past, present or future, or tell how often: "recently", "daily". */
final class ReferenceRules {
  private ReferenceRules() {}

  static void addTo(Grammar grammar) {
    List<List<String>> adverbs = new ArrayList<>();
    adverbs.addAll(Table.beside(ReferenceRules.class, "repetitions.tsv").rows());
    adverbs.addAll(Table.beside(ReferenceRules.class, "references.tsv").rows());
    Map<String, String> values = new HashMap<>();
    adverbs.forEach(row -> values.put(row.get(0), row.get(1)));
    String all =
        values.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .collect(Collectors.joining("|"));
    grammar.rule(
        "adverb",
        "(?<adverb>" + all + ")",
        m -> adverb(m, values.getOrDefault(m.word("adverb"), "")));
  }

  private static Optional<Reading> adverb(Match m, String value) {
    if (value.startsWith("P") && !value.endsWith("_REF")) {
      return Optional.of(Reading.length(value, Granularity.UNKNOWN));
    }
    Anchor anchor = value.startsWith("PRESENT") ? Anchor.PUBLICATION : Anchor.UNKNOWN;
    return isWords(m, m.word("adverb"))
        ? Optional.of(Reading.open(value, Granularity.UNKNOWN, anchor))
        : Optional.empty();
  }

  /** "the past" and "the future" stand alone, "the past six months" does not. */
  private static boolean isWords(Match m, String words) {
    boolean isCompared =
        m.wordBefore().equalsIgnoreCase("as") && m.behind().matches("(?s)\\s+as\\b.*");
    boolean isClause =
        Set.of("at the time", "at that time", "at this time").contains(words)
            && !m.behind().matches("(?s)\\s*(?:$|[.,;:)!?\"”’].*)");
    if (isCompared || isClause) {
      return false;
    }
    if (Set.of("shortly", "soon").contains(words)
        && m.behind().matches("(?s)\\s+(?:after|before|afterwards?)\\b.*")) {
      return false;
    }
    return !words.endsWith("past")
        || !m.behind()
            .matches("(?s)\\s+(?:\\w+\\s+)?(?:days|weeks|months|years|decades|season|president).*");
  }
}
