package org.parallax.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which words of a body's name may be left out: "the Dispatch" for the Ferrol Dispatch,
 * "Callan and Isles" for the Callan and Isles Line. Whether only one body can be meant is for
 * others to say.
 */
final class BodyParts {
  /** Nouns for a sort of body that its short name goes without. */
  private static final Set<String> SORTS =
      Set.of(
          "agency",
          "airline",
          "airlines",
          "airways",
          "bank",
          "church",
          "club",
          "college",
          "company",
          "corporation",
          "department",
          "dept",
          "event",
          "factory",
          "ferries",
          "gang",
          "group",
          "holdings",
          "hospital",
          "hotel",
          "industries",
          "line",
          "lines",
          "market",
          "media",
          "mill",
          "network",
          "news",
          "newspaper",
          "plant",
          "refinery",
          "restaurant",
          "school",
          "services",
          "shipping",
          "shop",
          "society",
          "steel",
          "store",
          "stores",
          "supermarket",
          "team",
          "university",
          "works");

  /** Words of bodies' names that are names of places too. */
  private static final Set<String> AREAS = Set.of("county", "city", "municipality", "court");

  private static final Set<String> SMALL = Set.of("of", "at", "in", "for", "and", "the", "on");

  private BodyParts() {}

  /**
   * Whether {@code part} is the end of {@code whole}, or its beginning with no more than the sort
   * of body or a further place left out. Both in their plain form.
   */
  static boolean isPart(String part, String whole) {
    List<String> some = Arrays.asList(part.split(" "));
    List<String> all = Arrays.asList(whole.split(" "));
    int rest = all.size() - some.size();
    if (rest <= 0 || part.length() < 3 || SMALL.contains(some.getFirst())) {
      return false;
    }
    if (some.equals(all.subList(rest, all.size()))) {
      return !SMALL.contains(all.get(rest - 1)) && !isPlace(part);
    }
    return some.equals(all.subList(0, some.size()))
        && !isPlace(part)
        && isSort(all.subList(some.size(), all.size()), isBody(NameKeys.headOfBody(part)));
  }

  private static boolean isPlace(String words) {
    return Countries.of(words).isPresent();
  }

  private static boolean isBody(String word) {
    return !AREAS.contains(word) && Roles.kind(word).equals(Optional.of(Roles.Kind.BODY));
  }

  /** A name that tells its sort goes on with a place alone, one that does not with its sort. */
  private static boolean isSort(List<String> rest, boolean told) {
    return told
        ? rest.size() <= 3 && rest.stream().noneMatch(w -> Roles.kind(w).isPresent())
        : rest.stream().allMatch(w -> SORTS.contains(w) || SMALL.contains(w));
  }
}
