package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Phrase;
import org.parallax.model.Source;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;

/**
 * Lists one utterance that is quoted in two ways: a word changed, put in or left out in its middle.
 * Quotes are aligned word by word; one that only breaks off earlier is the same quote.
 */
final class QuoteComparison implements StoryComparison {
  private static final int FEWEST_WORDS = 5;

  /** The share of the shorter quote's words that must stand in the other, in the same order. */
  private static final double ALIKE = 0.7;

  /** Quotes of one speaker, so alike in their runs of words, are one utterance. */
  private static final double SAME_UTTERANCE = 0.3;

  /** More words than these lie between quotes of two utterances. */
  private static final int MOST_CHANGES = 6;

  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "and", "that", "so", "well", "but");

  private static final Map<String, String> NUMBERS =
      Map.of(
          "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7",
          "eight", "8", "nine", "9", "ten", "10");

  /** A stretch of words within quotation marks. */
  private record Quote(View view, List<String> words, Phrase phrase) {}

  /** The words of two quotes that answer one another. */
  private record Aligned(int common, int first, int last, int otherFirst, int otherLast) {
    int changes() {
      return (last - first + 1 - common) + (otherLast - otherFirst + 1 - common);
    }
  }

  @Override
  public List<Difference> compare(Told told) {
    List<Quote> quotes = quotes(told);
    Map<String, List<Integer>> index = new HashMap<>();
    Map<String, Difference> found = new LinkedHashMap<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (int j : candidates(quotes.get(i), index)) {
        between(quotes.get(j), quotes.get(i), told)
            .ifPresent(d -> found.putIfAbsent(d.values().getFirst().value(), d));
      }
      for (String pair : pairs(quotes.get(i).words())) {
        index.computeIfAbsent(pair, k -> new ArrayList<>()).add(i);
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Integer> candidates(Quote quote, Map<String, List<Integer>> index) {
    return pairs(quote.words()).stream()
        .flatMap(p -> index.getOrDefault(p, List.of()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> pairs(List<String> words) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(words.get(i) + " " + words.get(i + 1));
    }
    return pairs;
  }

  private static List<Quote> quotes(Told told) {
    List<Quote> quotes = new ArrayList<>();
    for (View view : told.feet()) {
      if (view.claim().kind() == Claim.Kind.QUOTE) {
        List<String> words =
            View.words(inFull(view.claim().text())).stream()
                .map(w -> NUMBERS.getOrDefault(w, w))
                .toList();
        if (words.size() >= FEWEST_WORDS) {
          quotes.add(new Quote(view, words, view.claim().phrase()));
        }
      }
    }
    return quotes;
  }

  /** The same with its contractions written out: "we've" is how an outlet writes "we have". */
  private static String inFull(String text) {
    return text.replace('’', '\'')
        .replaceAll("(?i)\\bwon't\\b", "will not")
        .replaceAll("(?i)\\bcan't\\b", "can not")
        .replaceAll("(?i)n't\\b", " not")
        .replaceAll("(?i)'re\\b", " are")
        .replaceAll("(?i)'ve\\b", " have")
        .replaceAll("(?i)'ll\\b", " will")
        .replaceAll("(?i)'m\\b", " am");
  }

  private static Optional<Difference> between(Quote a, Quote b, Told told) {
    if (a.view().report().equals(b.view().report())) {
      return Optional.empty();
    }
    Aligned aligned = align(a.words(), b.words());
    int shorter = Math.min(a.words().size(), b.words().size());
    boolean isAligned = aligned.common() >= FEWEST_WORDS - 1 && aligned.common() >= ALIKE * shorter;
    int changes = aligned.changes();
    boolean isSpelling =
        String.join("", a.words()).equals(String.join("", b.words())) || changes == 0;
    boolean isTranslated = !isAligned && isTranslated(a, b, told);
    boolean isSaidByTwo = areTwo(a.view(), b.view());
    boolean isSmall = isAligned && hasSmallChanges(a.words(), b.words());
    if (isSpelling
        || isSmall
        || isSaidByTwo
        || !(isTranslated || (isAligned && changes <= MOST_CHANGES))) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            new Cell(Optional.empty(), List.of(a.view(), b.view())),
            Discrepancy.Type.WORDING,
            false,
            Math.min(0.5, 0.2 + 0.06 * changes),
            "in which words",
            isTranslated
                ? "No alarm: one utterance, told in two translations."
                : "No alarm: one utterance, quoted in two wordings.",
            List.of(
                new Held(a.view(), a.phrase().text(), a.phrase()),
                new Held(b.view(), b.phrase().text(), b.phrase())),
            "wording/quote"));
  }

  /** Whether nothing but articles and the like is put in or left out. */
  private static boolean hasSmallChanges(List<String> a, List<String> b) {
    return a.stream()
        .filter(w -> !SMALL.contains(w))
        .toList()
        .equals(b.stream().filter(w -> !SMALL.contains(w)).toList());
  }

  /** Whether two who are known say it: two utterances. */
  private static boolean areTwo(View a, View b) {
    Optional<String> one = a.claim().attribution().innermost().flatMap(Source::entity);
    Optional<String> two = b.claim().attribution().innermost().flatMap(Source::entity);
    return one.isPresent() && two.isPresent() && !one.equals(two);
  }

  /** Whether one speaker says much the same in other words, as where each report translates. */
  private static boolean isTranslated(Quote a, Quote b, Told told) {
    return !a.view().speaker().isEmpty()
        && a.view().speaker().equals(b.view().speaker())
        && told.sharePoint(a.view(), b.view())
        && Gate.quoted(a.view(), b.view()) >= SAME_UTTERANCE;
  }

  /** The longest run of words that stand in both in one order, with where it begins and ends. */
  private static Aligned align(List<String> a, List<String> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.get(i).equals(b.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int first = -1;
    int last = -1;
    int otherFirst = -1;
    int otherLast = -1;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        first = first < 0 ? i : first;
        otherFirst = otherFirst < 0 ? j : otherFirst;
        last = i++;
        otherLast = j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new Aligned(length[0][0], first, last, otherFirst, otherLast);
  }
}
