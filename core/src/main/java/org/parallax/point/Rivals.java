package org.parallax.point;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.View;
import org.parallax.text.Table;

/**
 * Words of a claim that leave no room for others: "unhurt" for "injured", "west" for "east", "the
 * largest" for "the second-largest".
 *
 * @param sides what it tells in each of the slots of the table and of the kinds
 * @param ranks the place that it gives beside each superlative: "largest" 1, or 2 for "second"
 * @param first whether it tells of a first or an only one
 * @param earlier whether it tells of one before
 */
record Rivals(
    Map<String, Set<String>> sides,
    Map<String, Set<String>> ranks,
    boolean first,
    boolean earlier) {
  /** Kinds whose members exclude one another wherever they stand in a claim of one matter. */
  private static final Set<String> KINDS = Set.of("direction", "floor", "room", "cause", "weapon");

  private static final Pattern RANK =
      Pattern.compile(
          "\\b(?:(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th))[- ])?"
              + "((?:larg|bigg|high|old|long|small|great|deadli|worst|wealthi|rich|strong|bus"
              + "|heavi|tall|deep|fast)i?(?:est)?)\\b");

  private static final Pattern FIRST =
      Pattern.compile(
          "\\b(?:the|its|their|his|her) (?:very )?(?:first|only)\\b(?! (?:time|day|night|hours?|half|floor"
              + "|lady|name|class|aid|call|place)\\b)|\\bfirst(?:[- ]\\w+)? ever\\b|\\bnever before\\b"
              + "|\\bfirst \\w+ (?:\\w+ )?(?:ever|in (?:the )?history)\\b");

  private static final Pattern YEAR =
      Pattern.compile(
          "\\bin (?:1[5-9]|20)\\d\\d\\b|\\b(?:years?|decades?) (?:ago|earlier|before)\\b");

  private static final Map<String, Map<String, String>> SLOTS = new HashMap<>();

  static {
    for (List<String> row : Table.beside(Rivals.class, "rivals.tsv").rows()) {
      for (int i = 1; i < row.size(); i++) {
        for (String word : row.get(i).split(" ")) {
          SLOTS
              .computeIfAbsent(word.replace('_', ' '), k -> new TreeMap<>())
              .put(row.getFirst(), "" + i);
        }
      }
    }
  }

  static Rivals of(View view) {
    String text = view.claim().text().toLowerCase(Locale.ROOT);
    Map<String, Set<String>> sides = new TreeMap<>();
    List<String> words = View.words(text);
    for (int i = 0; i < words.size(); i++) {
      tell(words.get(i), sides);
      if (i > 0) {
        tell(words.get(i - 1) + " " + words.get(i), sides);
      }
      for (Lexicon.Member member : Lexicon.kindsOfWord(words.get(i))) {
        if (KINDS.contains(member.kind())) {
          sides.computeIfAbsent(member.kind(), k -> new TreeSet<>()).add(member.name());
        }
      }
    }
    boolean isFirst = FIRST.matcher(text).find();
    return new Rivals(sides, ranks(text), isFirst, !isFirst && YEAR.matcher(text).find());
  }

  private static void tell(String word, Map<String, Set<String>> sides) {
    SLOTS
        .getOrDefault(word, Map.of())
        .forEach((slot, side) -> sides.computeIfAbsent(slot, k -> new TreeSet<>()).add(side));
  }

  private static Map<String, Set<String>> ranks(String text) {
    Map<String, Set<String>> ranks = new TreeMap<>();
    Matcher rank = RANK.matcher(text);
    while (rank.find()) {
      String place = rank.group(1);
      if (rank.group(2).endsWith("st")) {
        ranks
            .computeIfAbsent(rank.group(2), k -> new TreeSet<>())
            .add(place == null ? "first" : place);
      }
    }
    return ranks;
  }

  /** Whether both tell in some slot, and nothing that the other tells there too. */
  boolean exclude(Rivals other) {
    return areApart(sides, other.sides)
        || areApart(ranks, other.ranks)
        || (first && other.earlier)
        || (earlier && other.first);
  }

  private static boolean areApart(Map<String, Set<String>> mine, Map<String, Set<String>> theirs) {
    Set<String> both = new HashSet<>(mine.keySet());
    both.retainAll(theirs.keySet());
    return both.stream()
        .anyMatch(
            slot ->
                mine.getOrDefault(slot, Set.of()).stream()
                    .noneMatch(theirs.getOrDefault(slot, Set.of())::contains));
  }
}
