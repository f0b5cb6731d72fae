package org.parallax.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;
import org.parallax.model.Time.Granularity;

/** Seasons: of a year, beside publication, or of every year. */
final class SeasonRules {
  private static final String WHICH =
      "(?<which>last|past|this|current|present|next|coming|that|the same|the following|the"
          + " previous)";

  private SeasonRules() {}

  static void addTo(Grammar grammar) {
    CalendarWords words = grammar.words();
    grammar.rule(
        "season",
        "(?:(?<edge>early|late|mid)(?:-| )(?:in )?)?(?:the )?(?:(?<rel>last|this|next|past|coming)"
            + " )?(?<season><SEASON>)(?:(?:,| of|) (?:(?<year><YEAR>|['’]\\d\\d)|"
            + WHICH
            + " year))?",
        m -> season(m, words));
  }

  private static Optional<Reading> season(Match m, CalendarWords words) {
    String season = words.value("season", m.words("season"));
    boolean dated = m.has("year") || m.has("which") || m.has("rel");
    boolean articled = m.result().group().toLowerCase(Locale.ROOT).contains("the ");
    boolean led =
        Set.of("in", "since", "until", "by", "during", "of")
            .contains(m.wordBefore().toLowerCase(Locale.ROOT));
    boolean verb = Set.of("fall", "falls", "spring", "springs").contains(m.word("season"));
    if (!dated
        && (m.word("season").endsWith("s")
            || (verb && !articled && !led)
            || !(articled || led || m.has("edge")))) {
      return Optional.empty();
    }
    if (verb && !dated && m.behind().matches("(?s)\\s+(?:in|of|from|to|by|below)\\b.*")) {
      return Optional.empty();
    }
    boolean isName =
        m.isCapitalised("season")
            && m.behind().matches("(?s) \\p{Lu}\\p{Ll}.*")
            && !(m.has("year") || m.has("which"));
    if (isName || (!dated && isPart(m))) {
      return Optional.empty();
    }
    Reading reading;
    if (!dated && !articled && !m.has("edge") && m.tense() == Tense.PRESENT) {
      return Optional.of(Reading.open("XXXX-" + season, Granularity.SEASON, Anchor.UNKNOWN));
    }
    if (m.has("year") || m.has("which")) {
      Anchor anchor =
          m.has("year")
              ? Anchor.EXPLICIT
              : Set.of("last", "this", "next").contains(m.word("which"))
                  ? Anchor.PUBLICATION
                  : Anchor.TEXT;
      reading =
          DateRules.yearOf(m)
              .map(y -> Almanac.season(y, season, anchor))
              .orElse(Reading.open("XXXX-" + season, Granularity.SEASON, anchor));
    } else {
      reading = m.almanac().season(season, m.word("rel"), m.tense());
    }
    return Optional.of(Stretch.edge(reading, m.word("edge")));
  }

  /** "the summer palace": a noun behind takes the season as its attribute. */
  private static boolean isPart(Match m) {
    return m.tagBehind().startsWith("NN")
        && !m.behind().matches("(?s)\\s*[.,;:!?)].*")
        && !m.behind()
            .matches(
                "(?s)\\s+(?:\\p{Lu}|floods?|rains?|heat|storms?|droughts?|thaw|holidays?|break|term|recess|months|season|harvest|offensive|session|elections?|exams).*");
  }
}
