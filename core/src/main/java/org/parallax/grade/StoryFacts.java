package org.parallax.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Quantity;
import org.parallax.model.Register;
import org.parallax.model.StoryClaims;
import org.parallax.text.Table;

/** What is counted once for a story and asked at each of its points. */
final class StoryFacts {
  private static final Set<String> HARM = new TreeSet<>();

  static {
    Table.beside(StoryFacts.class, "harm.tsv").rows().forEach(r -> HARM.add(r.getFirst()));
  }

  private final StoryClaims story;
  private final List<Origin> origins;
  private final Voices voices;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, List<Discrepancy>> conflicts = new LinkedHashMap<>();
  private final Map<String, List<Origin>> originsOf = new LinkedHashMap<>();
  private final Set<String> belligerents = new TreeSet<>();
  private final LongBefore longBefore;

  StoryFacts(
      StoryClaims story, List<Origin> origins, List<Discrepancy> discrepancies, Register register) {
    this.story = story;
    this.origins = List.copyOf(origins);
    this.voices = new Voices(story, origins, register);
    this.longBefore = LongBefore.of(story);
    story.claims().forEach(c -> claims.put(c.id(), c));
    for (Origin origin : origins) {
      for (String claim : origin.claims()) {
        originsOf.computeIfAbsent(claim, k -> new ArrayList<>()).add(origin);
      }
    }
    for (Discrepancy discrepancy : discrepancies) {
      if (discrepancy.alarm() && isOfValues(discrepancy.type())) {
        discrepancy
            .point()
            .ifPresent(p -> conflicts.computeIfAbsent(p, k -> new ArrayList<>()).add(discrepancy));
      }
    }
    for (Claim claim : story.claims()) {
      if (tellsOfHarm(claim)) {
        belligerents.addAll(voices.nations().toldOf(claim));
      }
    }
  }

  private static boolean isOfValues(Discrepancy.Type type) {
    return switch (type) {
      case QUANTITY, TIME, PLACE, WHO, DETAIL, FIRST -> true;
      case DENIAL, WORDING, CHANNEL, SCOPE, UPDATE, ROUNDING, ESTIMATE, INTERNAL, STATUS -> false;
    };
  }

  /** Whether a lemma or a scope tells of people killed or hurt. */
  static boolean isHarm(String word) {
    return HARM.contains(word);
  }

  static boolean tellsOfHarm(Claim claim) {
    return HARM.contains(claim.proposition().predicate())
        || claim.quantities().stream()
            .map(Quantity::scope)
            .anyMatch(scope -> scope.stream().anyMatch(HARM::contains))
        || claim.proposition().arguments().stream().anyMatch(a -> HARM.contains(a.head()));
  }

  Voices voices() {
    return voices;
  }

  /** The conflicts of values on a point that cannot both be true. */
  List<Discrepancy> conflicts(Matter matter) {
    return conflicts.getOrDefault(matter.id(), List.of());
  }

  /** Whether all times of a claim lie long before the first report was out. */
  boolean isOfLongBefore(Claim claim) {
    return longBefore.tells(claim);
  }

  int belligerents() {
    return belligerents.size();
  }

  Claim claim(String id) {
    return Optional.ofNullable(claims.get(id)).orElseThrow();
  }

  /** The claims with these ids, in the order of the ledger. */
  List<Claim> claims(Set<String> ids) {
    return ids.stream().map(this::claim).sorted(Claim.ORDER).toList();
  }

  /** The origins of these claims, in the order of the story's origins. */
  List<Origin> originsOf(List<Claim> asked) {
    Set<Origin> found = new LinkedHashSet<>();
    asked.forEach(c -> found.addAll(originsOf.getOrDefault(c.id(), List.of())));
    return found.size() < 2
        ? List.copyOf(found)
        : origins.stream().filter(found::contains).toList();
  }

  /** The name of the outlet that published the claim. */
  String outlet(Claim claim) {
    return story.report(claim.report()).outlet().name();
  }
}
