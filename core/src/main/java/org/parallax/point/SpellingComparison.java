package org.parallax.point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discrepancy;
import org.parallax.model.Mention;
import org.parallax.model.Phrase;
import org.parallax.name.NameKeys;
import org.parallax.point.Difference.Held;

/** Lists names that reports spell in more than one way. */
final class SpellingComparison implements StoryComparison {
  private static final int SHORTEST = 4;
  private static final int MOST_EDITS = 2;

  /** What makes another word of a name: "Norlands", "Ruvenian". */
  private static final Set<String> ENDINGS = Set.of("s", "n", "an", "ian", "i", "ese", "ish");

  /** A word of a name, where it stands. */
  private record Spelled(String word, Phrase phrase, String report) {}

  @Override
  public List<Difference> compare(Told told) {
    Map<String, Map<String, Spelled>> entities = new LinkedHashMap<>();
    for (String report : told.views().stream().map(View::report).distinct().toList()) {
      for (Mention mention : told.setting().names(report)) {
        for (String word : View.words(mention.phrase().text())) {
          if (word.length() >= SHORTEST) {
            entities
                .computeIfAbsent(mention.entity(), k -> new LinkedHashMap<>())
                .putIfAbsent(report + " " + word, new Spelled(word, mention.phrase(), report));
          }
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    for (Map<String, Spelled> words : entities.values()) {
      difference(List.copyOf(words.values()), told).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Difference> difference(List<Spelled> words, Told told) {
    Map<String, Held> values = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        boolean isOne = words.get(i).phrase().equals(words.get(j).phrase());
        if (!isOne && isMisspelled(words.get(i).word(), words.get(j).word())) {
          for (Spelled one : List.of(words.get(i), words.get(j))) {
            holder(one, told)
                .ifPresent(
                    v -> values.putIfAbsent(one.word(), new Held(v, one.word(), one.phrase())));
          }
        }
      }
    }
    if (values.size() < 2) {
      return Optional.empty();
    }
    List<Held> held = List.copyOf(values.values());
    return Optional.of(
        new Difference(
            new Cell(Optional.empty(), held.stream().map(Held::view).distinct().toList()),
            Discrepancy.Type.WHO,
            false,
            0.3,
            "how the name is spelled",
            "No alarm: one name, written in two ways.",
            held,
            "who/spelling"));
  }

  private static Optional<View> holder(Spelled word, Told told) {
    return told.feet().stream()
        .filter(v -> v.report().equals(word.report()))
        .filter(v -> v.claim().span().contains(word.phrase().span()))
        .findFirst();
  }

  /** Whether the words differ by a letter or two, beyond an ending. */
  private static boolean isMisspelled(String a, String b) {
    if (a.equals(b) || NameKeys.norm(a).equals(NameKeys.norm(b)) || isEnding(a, b)) {
      return false;
    }
    int most = Math.min(a.length(), b.length()) >= 2 * SHORTEST - 1 ? MOST_EDITS : 1;
    return a.charAt(0) == b.charAt(0) && edits(a, b) <= most;
  }

  /** "Norland's", "Norlands": the same word with an ending of grammar. */
  private static boolean isEnding(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return longer.startsWith(shorter) && ENDINGS.contains(longer.substring(shorter.length()));
  }

  /** The number of letters put in, left out, changed or swapped (Damerau 1964). */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
