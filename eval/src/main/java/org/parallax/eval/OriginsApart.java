package org.parallax.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Origin;

/**
 * Whether what two persons or bodies said rests on two origins: pairs of claims that a reading
 * gives to speakers whose last names differ. Two names of one body count as two, so that a few are
 * rightly one.
 */
final class OriginsApart {
  private static final Set<String> NOBODY =
      Set.of(
          "he", "she", "they", "it", "the", "a", "an", "one", "police", "officials", "witnesses");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}'’-]+");

  private OriginsApart() {}

  private record Said(String speaker, Set<String> origins) {}

  static StoryScore.Share of(Ledger ledger, Gold gold) {
    GoldClaims claims = new GoldClaims(ledger);
    Map<String, Set<String>> originsOf = new HashMap<>();
    for (Origin origin : ledger.origins()) {
      origin
          .claims()
          .forEach(c -> originsOf.computeIfAbsent(c, k -> new TreeSet<>()).add(origin.id()));
    }
    List<Said> all = new ArrayList<>();
    for (Gold.Attributed row : gold.attributed()) {
      Optional<String> speaker =
          row.chain().isEmpty() ? Optional.empty() : lastName(row.chain().getLast());
      Set<String> origins = new TreeSet<>();
      for (Claim claim : claims.tight(row.anchor())) {
        if (!claim.attribution().isOutlet()) {
          origins.addAll(originsOf.getOrDefault(claim.id(), Set.of()));
        }
      }
      if (speaker.isPresent() && !origins.isEmpty()) {
        all.add(new Said(speaker.get(), origins));
      }
    }
    return apart(all);
  }

  private static StoryScore.Share apart(List<Said> all) {
    int pairs = 0;
    int apart = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        Said a = all.get(i);
        Said b = all.get(j);
        if (!a.speaker().contains(b.speaker()) && !b.speaker().contains(a.speaker())) {
          pairs++;
          apart += a.origins().stream().noneMatch(b.origins()::contains) ? 1 : 0;
        }
      }
    }
    return new StoryScore.Share(apart, pairs);
  }

  /** The last word of the first name in a source phrase, in lower case. */
  private static Optional<String> lastName(String source) {
    String last = "";
    for (String word : BETWEEN.split(source)) {
      boolean isName = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (isName) {
        last = word;
      } else if (!last.isEmpty() && !word.isEmpty()) {
        break;
      }
    }
    String folded = GoldClaims.folded(last).replaceAll("'s?$", "");
    return folded.isEmpty() || NOBODY.contains(folded) ? Optional.empty() : Optional.of(folded);
  }
}
