package org.parallax.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.name.NameKeys;
import org.parallax.place.Gazetteer;
import org.parallax.text.CommonWords;
import org.parallax.text.Words;

/**
 * The terms of a report, field by field: how often each stands there. Found without a language
 * model, so that a report can be grouped before it is read.
 */
final class ReportTerms {
  private static final int LEAD_WORDS = 70;
  private static final int SHORT_LEAD = 14;
  private static final int LONGEST_PLACE = 3;

  /** The rank of a town of a thousand people. */
  private static final int LEAST_RANK = 6;

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "outside", "from", "of", "around", "to", "for");

  private final String text;
  private final List<Words.Word> words;
  private final int headlineEnd;
  private final Map<Field, Map<String, Integer>> counts = new EnumMap<>(Field.class);

  /** A part of a report, or a sort of its terms, that is compared for itself. */
  enum Field {
    /** Stems of the headline; of the first words where there is none. */
    HEADLINE,
    /** Stems of the first words of the body, and of the headline. */
    LEAD,
    /** Stems of the whole report. */
    BODY,
    /** Words written with a capital within a sentence. */
    NAMES,
    /** Numbers, alone and with the word behind them. */
    NUMBERS,
    /** Names of the gazetteer where a preposition or a comma shows that a place is meant. */
    PLACES
  }

  private ReportTerms(Report report) {
    this.text = report.text();
    this.words = Words.of(text);
    this.headlineEnd = report.headline().map(String::length).orElse(0);
    for (Field field : Field.values()) {
      counts.put(field, new TreeMap<>());
    }
  }

  /** The counts of each field; every field is there. */
  static Map<Field, Map<String, Integer>> of(Report report) {
    ReportTerms terms = new ReportTerms(report);
    terms.readWords();
    for (int i = 0; i < terms.words.size(); i++) {
      terms.readName(i);
      terms.readNumber(i);
      terms.readPlace(i);
    }
    return terms.counts;
  }

  private void add(Field field, String term) {
    counts.computeIfAbsent(field, f -> new TreeMap<>()).merge(term, 1, Integer::sum);
  }

  private void readWords() {
    int inBody = 0;
    for (Words.Word word : words) {
      boolean isHeadline = word.span().start() < headlineEnd;
      inBody += isHeadline ? 0 : 1;
      String stem = word.stem();
      if (stem.length() < 2) {
        continue;
      }
      add(Field.BODY, stem);
      if (isHeadline || inBody <= LEAD_WORDS) {
        add(Field.LEAD, stem);
      }
      if (isHeadline || (headlineEnd == 0 && inBody <= SHORT_LEAD)) {
        add(Field.HEADLINE, stem);
      }
    }
  }

  private void readName(int i) {
    if (isHeadline(i) || !isCapital(i)) {
      return;
    }
    boolean runsOn = i + 1 < words.size() && isCapital(i + 1) && isBeside(i);
    if (runsOn || !opensSentence(words.get(i).span().start())) {
      add(Field.NAMES, words.get(i).folded());
    }
  }

  private void readNumber(int i) {
    String word = words.get(i).folded();
    if (Character.isDigit(word.charAt(0))) {
      add(Field.NUMBERS, word);
      if (i + 1 < words.size()) {
        add(Field.NUMBERS, word + " " + words.get(i + 1).stem());
      }
    }
  }

  private void readPlace(int i) {
    if (isHeadline(i) || !isCapital(i)) {
      return;
    }
    boolean isPlaced = i > 0 && PLACING.contains(words.get(i - 1).folded());
    for (int last = Math.min(words.size(), i + LONGEST_PLACE) - 1; last >= i; last--) {
      if (isRun(i, last)) {
        int end = words.get(last).span().end();
        String name = new Span(words.get(i).span().start(), end).of(text);
        boolean hasComma = end < text.length() && text.charAt(end) == ',';
        if ((isPlaced || hasComma) && isCity(name)) {
          add(Field.PLACES, NameKeys.norm(name));
          return;
        }
      }
    }
  }

  /** A word that reports use for other things, such as "Hospital", is none by itself. */
  private static boolean isCity(String name) {
    boolean isCommon =
        name.indexOf(' ') < 0
            && CommonWords.holding(Words.stem(name.toLowerCase(Locale.ROOT))) > CommonWords.RARE;
    return !isCommon && isTown(name);
  }

  private static boolean isTown(String name) {
    return Gazetteer.find(name).stream()
        .anyMatch(e -> e.kind() == Gazetteer.Kind.CITY && !e.isAlias() && e.rank() >= LEAST_RANK);
  }

  private boolean isRun(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!isCapital(i) || (i < last && !isBeside(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isHeadline(int i) {
    return words.get(i).span().start() < headlineEnd;
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(words.get(i).span().start()));
  }

  /** Whether only a space lies between a word and the next. */
  private boolean isBeside(int i) {
    return words.get(i + 1).span().start() == words.get(i).span().end() + 1
        && text.charAt(words.get(i).span().end()) == ' ';
  }

  private boolean opensSentence(int start) {
    for (int i = start - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return ".!?:\"“‘".indexOf(c) >= 0 || text.substring(i, start).indexOf('\n') >= 0;
      }
    }
    return true;
  }
}
