package org.parallax.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Phrase;
import org.parallax.model.Published;
import org.parallax.model.Span;
import org.parallax.model.Time;
import org.parallax.model.Time.Granularity;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Reads the time expressions of news prose by a grammar over the words and resolves them from the
 * report's own date. Tags tell tense; it needs no parse.
 */
public final class NewsTimeReader implements TimeReader {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private final List<Rule> rules;
  private final TimeJoiner joiner = new TimeJoiner();

  public NewsTimeReader() {
    Grammar grammar = new Grammar(new CalendarWords());
    DateRules.addTo(grammar);
    YearRules.addTo(grammar);
    FeastRules.addTo(grammar);
    OrdinalRules.addTo(grammar);
    NeighbourRules.addTo(grammar);
    DayRules.addTo(grammar);
    PeriodRules.addTo(grammar);
    SeasonRules.addTo(grammar);
    RepetitionRules.addTo(grammar);
    DurationRules.addTo(grammar);
    ReferenceRules.addTo(grammar);
    SpokenClockRules.addTo(grammar);
    ClockRules.addTo(grammar);
    this.rules = grammar.rules();
  }

  /** A reading with its words; the span is into the sentence. */
  record Found(Span span, Reading reading, String rule) {}

  @Override
  public List<Time> read(Sentence sentence, String text, Published published) {
    return read(sentence, text, published, Optional.empty());
  }

  /**
   * The time expressions in the order of the text.
   *
   * @param before the last time told before this sentence, to which "that day" may refer
   */
  public List<Time> read(
      Sentence sentence, String text, Published published, Optional<Time> before) {
    String words = sentence.span().of(text);
    return bind(
        joiner.join(
            found(sentence, words, published, before), words, before.map(NewsTimeReader::reading)),
        sentence,
        text);
  }

  /** The time expressions one by one, as TIMEX3 marks them: the two ends of a range apart. */
  public List<Time> readEach(
      Sentence sentence, String text, Published published, Optional<Time> before) {
    String words = sentence.span().of(text);
    List<Found> found =
        joiner.joinClocks(
            found(sentence, words, published, before), words, before.map(NewsTimeReader::reading));
    return bind(found.stream().flatMap(f -> Ends.of(f, words)).toList(), sentence, text);
  }

  private static List<Time> bind(List<Found> found, Sentence sentence, String text) {
    return found.stream()
        .map(
            f ->
                new Time(
                    Phrase.at(f.span().plus(sentence.span().start()), text),
                    Zones.zoned(f.reading().value(), f.span().of(sentence.span().of(text))),
                    f.reading().from(),
                    f.reading().until(),
                    f.reading().granularity(),
                    f.reading().anchor()))
        .toList();
  }

  private List<Found> found(
      Sentence sentence, String words, Published published, Optional<Time> before) {
    Almanac almanac = Almanac.of(published);
    Optional<Reading> last = before.map(NewsTimeReader::reading);
    List<Found> taken = new ArrayList<>();
    for (Candidate candidate : candidates(words)) {
      boolean free = taken.stream().noneMatch(f -> f.span().overlaps(candidate.span()));
      if (!free
          || NamesOfThings.holds(words, candidate.span())
          || Stamps.holds(words, candidate.span())) {
        continue;
      }
      Optional<Reading> reading = meaning(candidate, sentence, words, almanac, last);
      if (reading.isPresent()) {
        taken.add(new Found(candidate.span(), reading.get(), candidate.rule().name()));
        last = isPlace(reading.get()) ? reading : last;
      }
    }
    taken.sort(Comparator.comparing(Found::span));
    return RangeEnds.fitted(taken, words, almanac);
  }

  private static Reading reading(Time time) {
    return new Reading(time.value(), time.from(), time.until(), time.granularity(), time.anchor());
  }

  private static boolean isPlace(Reading reading) {
    return reading.isResolved()
        && !reading.value().startsWith("P")
        && reading.granularity() != Granularity.UNKNOWN;
  }

  private record Candidate(Span span, Rule rule, int order, MatchResult result) {}

  /** All matches of all rules: by place, the longer first, then by the order of the rules. */
  private List<Candidate> candidates(String words) {
    List<Candidate> found = new ArrayList<>();
    Set<String> held =
        new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT))));
    if (words.chars().anyMatch(Character::isDigit)) {
      held.add("0");
    }
    for (int i = 0; i < rules.size(); i++) {
      if (!isTriggered(rules.get(i), held)) {
        continue;
      }
      Matcher matcher = rules.get(i).pattern().matcher(words);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        found.add(new Candidate(span, rules.get(i), i, matcher.toMatchResult()));
      }
    }
    found.sort(Comparator.comparing(Candidate::span).thenComparingInt(Candidate::order));
    return found;
  }

  private static boolean isTriggered(Rule rule, Set<String> held) {
    return rule.trigger().isEmpty() || rule.trigger().stream().anyMatch(held::contains);
  }

  private static Optional<Reading> meaning(
      Candidate candidate,
      Sentence sentence,
      String words,
      Almanac almanac,
      Optional<Reading> before) {
    int offset = sentence.span().start() + candidate.span().start();
    Match match =
        new Match(
            candidate.result(),
            words,
            almanac,
            before,
            () -> Tense.at(sentence, offset),
            tagAt(sentence, sentence.span().start() + candidate.span().end()));
    return candidate.rule().meaning().of(match);
  }

  private static String tagAt(Sentence sentence, int offset) {
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= offset) {
        return token.tag();
      }
    }
    return "";
  }
}
