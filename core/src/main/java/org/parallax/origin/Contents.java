package org.parallax.origin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Factuality;
import org.parallax.text.CommonWords;
import org.parallax.text.Words;

/** How much of what two claims say is said in the same words. */
final class Contents {
  /** Rarer than words that stand in one report of five. */
  private static final double LEAST_RARITY = 0.21;

  /**
   * From this share of the same words on, that one seems denied and the other not is a misreading.
   */
  private static final double SAME_WORDS = 0.8;

  private record Content(Map<String, Double> weights, Set<String> numbers, double sum) {}

  private final Map<String, Content> contents = new HashMap<>();

  /**
   * What two claims have in common.
   *
   * @param weight the rarities of the words of both, summed; names and numbers count in full, for a
   *     rare number that both tell betrays one source
   * @param ofShorter the share of the shorter claim that this is, 0 to 1
   * @param ofBoth the share of what either says, 0 to 1
   */
  record Common(double weight, double ofShorter, double ofBoth) {
    static final Common NOTHING = new Common(0, 0, 0);
  }

  Common of(Claim a, Claim b) {
    Content first = content(a);
    Content second = content(b);
    boolean isOpposite = isDenied(a) != isDenied(b);
    boolean hasOtherNumbers =
        !first.numbers().isEmpty()
            && !second.numbers().isEmpty()
            && first.numbers().stream().noneMatch(second.numbers()::contains);
    if (hasOtherNumbers) {
      return Common.NOTHING;
    }
    double weight = 0;
    for (Map.Entry<String, Double> word : first.weights().entrySet()) {
      weight += second.weights().containsKey(word.getKey()) ? word.getValue() : 0;
    }
    double shorter = Math.min(first.sum(), second.sum());
    double both = first.sum() + second.sum() - weight;
    boolean isOtherwise = isOpposite && weight < SAME_WORDS * shorter;
    return shorter == 0 || isOtherwise
        ? Common.NOTHING
        : new Common(weight, weight / shorter, weight / both);
  }

  private static boolean isDenied(Claim claim) {
    return claim.factuality() == Factuality.CERTAIN_NOT || claim.proposition().negated();
  }

  /** The words of a claim that are not in every report, by their stems. */
  Set<String> words(Claim claim) {
    return content(claim).weights().keySet();
  }

  private Content content(Claim claim) {
    return contents.computeIfAbsent(claim.id(), id -> read(claim));
  }

  private static Content read(Claim claim) {
    Map<String, Double> weights = new TreeMap<>();
    Set<String> numbers = new TreeSet<>();
    double sum = 0;
    for (Words.Word word : Words.of(claim.text())) {
      double rarity = CommonWords.rarity(word.stem());
      if (rarity >= LEAST_RARITY && weights.put(word.stem(), rarity) == null) {
        sum += rarity;
      }
      if (Character.isDigit(word.folded().charAt(0))) {
        numbers.add(word.folded());
      }
    }
    claim.quantities().forEach(q -> numbers.add(Long.toString(Math.round(q.stated()))));
    return new Content(weights, numbers, sum);
  }
}
