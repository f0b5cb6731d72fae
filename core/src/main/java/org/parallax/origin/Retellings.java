package org.parallax.origin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Backing;
import org.parallax.model.Claim;
import org.parallax.model.StoryClaims;
import org.parallax.text.CommonWords;

/**
 * Finds where one report tells, with nobody or nobody in particular named, what another gives to
 * somebody: then both rest on one act. What two named persons say stays apart, however alike it is.
 */
final class Retellings {
  /** A word of a claim by which others that may tell the same are looked up. */
  private static final double TELLING = 0.45;

  private static final int LEAST_SHARED = 2;

  private final StoryClaims story;
  private final DispatchFamilies families;
  private final Contents contents = new Contents();
  private final Map<String, List<Claim>> holding = new HashMap<>();

  Retellings(StoryClaims story, DispatchFamilies families) {
    this.story = story;
    this.families = families;
    for (Claim claim : story.claims()) {
      for (String word : contents.words(claim)) {
        if (CommonWords.rarity(word) >= TELLING) {
          holding.computeIfAbsent(word, k -> new ArrayList<>()).add(claim);
        }
      }
    }
  }

  /**
   * That a claim tells what another tells.
   *
   * @param of the other, of another report
   * @param proof what shows it
   * @param score how sure it is; only for comparison
   */
  record Retelling(Claim of, Backing.Proof proof, double score) {
    static final Comparator<Retelling> SUREST =
        Comparator.comparingDouble(Retelling::score)
            .thenComparing(r -> r.of().id(), Comparator.reverseOrder());
  }

  /**
   * By the id of a claim whose act is not known well, the surest claim of which it is a retelling;
   * the acts of such claims are replaced in {@code acts}, the best known first.
   */
  Map<String, Retelling> settle(Map<String, Act> acts) {
    Map<String, Retelling> found = new TreeMap<>();
    for (Act.Rank rank : List.of(Act.Rank.BODY, Act.Rank.UNNAMED, Act.Rank.UNTOLD)) {
      Map<String, Act> joined = new LinkedHashMap<>();
      for (Claim claim : story.claims()) {
        if (acts.containsKey(claim.id()) && acts.get(claim.id()).rank() == rank) {
          surest(claim, acts)
              .ifPresent(
                  retelling -> {
                    found.put(claim.id(), retelling);
                    joined.put(claim.id(), acts.get(retelling.of().id()));
                  });
        }
      }
      acts.putAll(joined);
    }
    copied(acts, found);
    return found;
  }

  /** What reports copy from one another with nobody named rests on one act, wherever it began. */
  private void copied(Map<String, Act> acts, Map<String, Retelling> found) {
    Map<String, Act> joined = new LinkedHashMap<>();
    for (Claim claim : story.claims()) {
      Act act = acts.get(claim.id());
      if (act == null || act.rank().compareTo(Act.Rank.UNNAMED) > 0) {
        continue;
      }
      for (Claim other : candidates(claim)) {
        Act leading = joined.getOrDefault(claim.id(), act);
        Act its = acts.get(other.id());
        Optional<Backing.Proof> aligned = families.aligned(claim, other);
        if (its != null
            && its.rank() == act.rank()
            && aligned.isPresent()
            && contents.of(claim, other).weight() > 0
            && isBefore(its, leading)) {
          joined.put(claim.id(), its);
          found.put(claim.id(), new Retelling(other, aligned.get(), 0));
        }
      }
    }
    acts.putAll(joined);
  }

  private static boolean isBefore(Act act, Act other) {
    return act.key().compareTo(other.key()) < 0;
  }

  private Optional<Retelling> surest(Claim claim, Map<String, Act> acts) {
    Act act = requireNonNull(acts.get(claim.id()), "act");
    List<Retelling> found = new ArrayList<>();
    for (Claim other : candidates(claim)) {
      Act its = acts.get(other.id());
      if (its != null && its.rank().compareTo(act.rank()) > 0 && !its.key().equals(act.key())) {
        retelling(claim, act, other, its).ifPresent(found::add);
      }
    }
    return found.stream().max(Retelling.SUREST);
  }

  /** The claims of other reports that share telling words. */
  private List<Claim> candidates(Claim claim) {
    Map<Claim, Integer> shared = new LinkedHashMap<>();
    for (String word : contents.words(claim)) {
      for (Claim other : holding.getOrDefault(word, List.of())) {
        if (!other.report().equals(claim.report())) {
          shared.merge(other, 1, Integer::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_SHARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<Retelling> retelling(Claim claim, Act act, Claim other, Act otherAct) {
    Contents.Common common = contents.of(claim, other);
    if (common.weight() == 0) {
      return Optional.empty();
    }
    Optional<Backing.Proof> aligned =
        act.rank() == Act.Rank.BODY && !act.isNamedBy(otherAct)
            ? Optional.empty()
            : families.aligned(claim, other);
    if (aligned.isPresent()) {
      return Optional.of(new Retelling(other, aligned.get(), 3 + common.weight()));
    }
    return isAlike(act, otherAct, common)
        ? Optional.of(
            new Retelling(other, Backing.Proof.DETAIL, common.weight() * common.ofShorter()))
        : Optional.empty();
  }

  /**
   * Whether they tell so much alike that it is one telling; the less is known, the more it takes.
   */
  private static boolean isAlike(Act act, Act other, Contents.Common common) {
    boolean isSame = common.weight() >= 3 && common.ofShorter() >= 0.65 && common.ofBoth() >= 0.4;
    return switch (act.rank()) {
      case UNTOLD -> isSame;
      case UNNAMED ->
          (act.isOfOneBody(other) && common.weight() >= 1.3 && common.ofShorter() >= 0.5)
              || (act.isOpenTo(other) && common.weight() >= 2.2 && common.ofShorter() >= 0.6)
              || isSame;
      case BODY -> act.isNamedBy(other) && common.weight() >= 1.3 && common.ofShorter() >= 0.5;
      case NAMED -> false;
    };
  }
}
