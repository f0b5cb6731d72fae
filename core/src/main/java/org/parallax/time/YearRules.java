package org.parallax.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Time.Anchor;

/** Years, decades and centuries, in digits and in words. */
final class YearRules {
  private static final Set<String> YEAR_SIGNS = Set.of("$", "€", "£", "#", "¥", "+", "/", "№");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "until", "till", "by", "from", "before", "after", "during",
          "through", "between", "to", "around", "circa", "late", "early", "mid", "than");

  private YearRules() {}

  static void addTo(Grammar grammar) {
    grammar.rule(
        "century",
        Set.of("century"),
        "(?:the )?(?:(?:early|late|mid)(?:-| ))?(?<n>\\d{1,2})(?:st|nd|rd|th)(?:-| )century",
        m -> Optional.of(Almanac.century(m.number("n"))));
    grammar.rule(
        "century in words",
        Set.of("century"),
        "(?:the )?(?<n>eighteenth|nineteenth|twentieth|twenty-first)(?:-| )century",
        m -> Optional.of(Almanac.century(century(m.word("n")))));
    grammar.rule(
        "decade",
        Set.of("0"),
        "(?:the )?(?:(?<edge>early|late|mid)(?:-|"
            + " ))?(?:(?<full>(?:1[5-9]|20)\\d0)|['’](?<two>\\d0))['’]?s",
        YearRules::decade);
    grammar.rule(
        "decade in words",
        Set.of(
            "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties"),
        "the (?:(?<edge>early|late|mid)(?:-| ))?(?:nineteen[-"
            + " ])?(?<ten>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
        YearRules::decadeInWords);
    grammar.rule(
        "years",
        Set.of("0"),
        "(?:from |between )?(?<year><YEAR>)(?:[-–/]| to | and )(?<last>(?:19|20)?\\d\\d)",
        YearRules::years);
    grammar.rule(
        "year",
        Set.of("0"),
        "(?:(?<edge><EDGE>|fiscal|fiscal year|financial year|the year|the whole of|all of|FY)(?:-|"
            + " |(?<=FY)))?(?<year><YEAR>)",
        YearRules::year);
    grammar.rule(
        "two digits",
        Set.of("0"),
        "(?<=(?:in|since|of|from|until|summer|spring|winter|autumn|fall)\\s)['’](?<two>\\d\\d)(?!['’])",
        m ->
            Optional.of(
                Almanac.year(
                    m.number("two") + (m.number("two") < 30 ? 2000 : 1900), Anchor.EXPLICIT)));
    grammar.rule(
        "year in words",
        Set.of("nineteen", "eighteen", "twenty"),
        "(?<century>nineteen|eighteen|twenty)(?:"
            + " |-)(?<rest>(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)",
        YearRules::yearInWords);
  }

  private static int century(String word) {
    return switch (word) {
      case "eighteenth" -> 18;
      case "nineteenth" -> 19;
      case "twentieth" -> 20;
      default -> 21;
    };
  }

  private static Optional<Reading> decade(Match m) {
    int first = m.has("full") ? m.number("full") : 1900 + m.number("two");
    first = m.has("two") && m.number("two") < 20 ? first + 100 : first;
    return Optional.of(Stretch.edge(Almanac.decade(first, Anchor.EXPLICIT), m.word("edge")));
  }

  private static Optional<Reading> decadeInWords(Match m) {
    int ten =
        switch (m.word("ten")) {
          case "twenties" -> 20;
          case "thirties" -> 30;
          case "forties" -> 40;
          case "fifties" -> 50;
          case "sixties" -> 60;
          case "seventies" -> 70;
          case "eighties" -> 80;
          default -> 90;
        };
    return Optional.of(Stretch.edge(Almanac.decade(1900 + ten, Anchor.EXPLICIT), m.word("edge")));
  }

  private static Optional<Reading> years(Match m) {
    int first = m.number("year");
    int last = m.number("last");
    last = last < 100 ? first / 100 * 100 + last : last;
    boolean joined = m.result().group().matches("\\d{4}[-–/]\\d+");
    if (last <= first || last - first > 200 || (!joined && m.words("last").length() < 4)) {
      return Optional.empty();
    }
    return Optional.of(
        Stretch.from(Almanac.year(first, Anchor.EXPLICIT), Almanac.year(last, Anchor.EXPLICIT)));
  }

  private static Optional<Reading> year(Match m) {
    String before = m.wordBefore();
    boolean led = BEFORE_YEAR.contains(before.toLowerCase(Locale.ROOT)) || m.has("edge");
    boolean sign =
        YEAR_SIGNS.contains(before)
            || m.behind().matches("(?s)[-–%.,:/]\\d.*|\\s*(?:%|percent|per cent).*");
    boolean counts = m.tagBehind().equals("NNS") && !led;
    boolean named =
        !before.isEmpty()
            && Character.isUpperCase(before.codePointAt(0))
            && !led
            && !isSentenceStart(m, before);
    if (sign || counts || named || (m.number("year") < 1800 && !led)) {
      return Optional.empty();
    }
    return Optional.of(
        Stretch.edge(Almanac.year(m.number("year"), Anchor.EXPLICIT), m.word("edge")));
  }

  private static boolean isSentenceStart(Match m, String before) {
    return m.text().strip().startsWith(before);
  }

  private static Optional<Reading> yearInWords(Match m) {
    int century = (int) CalendarWords.numberOf(m.words("century"));
    int rest = (int) CalendarWords.numberOf(m.words("rest"));
    boolean counts = m.tagBehind().startsWith("NN") && !m.tagBehind().startsWith("NNP");
    return counts
        ? Optional.empty()
        : Optional.of(Almanac.year(century * 100 + rest, Anchor.EXPLICIT));
  }
}
