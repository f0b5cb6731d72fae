package org.parallax.point;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Proposition.Role;
import org.parallax.point.pair.Filler;
import org.parallax.point.pair.View;

/**
 * The words that tell doer and sufferer of a claim from one another: "Norland" and "Sudmark" where
 * the navy of the one attacks the navy of the other.
 *
 * @param doers terms of the doer that the sufferer has not
 * @param sufferers terms of the sufferer that the doer has not
 */
record Turned(Set<String> doers, Set<String> sufferers) {
  static Turned of(View view) {
    return new Turned(own(view, Role.AGENT, Role.PATIENT), own(view, Role.PATIENT, Role.AGENT));
  }

  /** Whether who does it in one suffers it in the other, and the other way round. */
  boolean isRoundOf(Turned other) {
    return meet(doers, other.sufferers)
        && meet(sufferers, other.doers)
        && !meet(doers, other.doers)
        && !meet(sufferers, other.sufferers);
  }

  private static boolean meet(Set<String> one, Set<String> two) {
    return one.stream().anyMatch(two::contains);
  }

  private static Set<String> own(View view, Role role, Role other) {
    Set<String> own = new LinkedHashSet<>(terms(view.filler(role)));
    own.removeAll(terms(view.filler(other)));
    return own;
  }

  private static Set<String> terms(Optional<Filler> filler) {
    return filler.map(Filler::concepts).orElse(Set.of());
  }
}
