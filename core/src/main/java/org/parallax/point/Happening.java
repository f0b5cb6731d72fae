package org.parallax.point;

import java.util.Set;
import org.parallax.model.Proposition.Role;
import org.parallax.point.pair.View;

/** Knows claims that tell no more than that something happened: "an incident occurred". */
final class Happening {
  private static final Set<String> VERBS =
      Set.of("occur", "happen", "take_place", "be", "unfold", "begin", "start");

  private static final Set<String> NOUNS =
      Set.of(
          "incident",
          "event",
          "situation",
          "matter",
          "thing",
          "episode",
          "occurrence",
          "development",
          "emergency",
          "problem",
          "issue",
          "case");

  private Happening() {}

  /** Whether the claim tells no more than that. */
  static boolean isBare(View view) {
    return VERBS.contains(view.predicate())
        && view.argument(Role.AGENT)
            .or(() -> view.argument(Role.PATIENT))
            .filter(a -> NOUNS.contains(a.head()))
            .isPresent();
  }
}
