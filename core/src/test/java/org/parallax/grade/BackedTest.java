package org.parallax.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.model.Backing;
import org.parallax.model.Claim;
import org.parallax.model.Origin;
import org.parallax.model.Register;

class BackedTest {
  private final List<Claim> claims =
      new Case().says("a", "The Coast Watch").tells("b").story().claims();

  @Test
  void countsADispatchThatCitesTheCoastWatchWithIt() {
    List<Backed> both = both(claims.getFirst().id());
    assertEquals(1, voices(both));
  }

  @Test
  void countsADispatchApartThatCitesTheCoastWatchForSomethingElse() {
    List<Backed> both = both("c-of-another-point");
    assertEquals(2, voices(both));
  }

  private List<Backed> both(String passedOn) {
    Backing passing =
        new Backing(
            "o-wire", Backing.Level.SAID, Backing.Proof.PASSAGE, List.of(passedOn), List.of());
    Origin watch =
        new Origin(
            "o-watch",
            Origin.Kind.UTTERANCE,
            "The Coast Watch",
            List.of(claims.getFirst().id()),
            List.of(),
            List.of(passing));
    Origin wire =
        new Origin(
            "o-wire", Origin.Kind.DISPATCH, "Wire", List.of(claims.getLast().id()), List.of());
    return List.of(
        new Backed(watch, voice("watch"), List.of(claims.getFirst())),
        new Backed(wire, voice("wire"), List.of(claims.getLast())));
  }

  private static Voice voice(String key) {
    return new Voice(Set.of(key), Optional.empty(), true, false, Set.of(), Register.Reliability.F);
  }

  private static int voices(List<Backed> both) {
    return Independence.groups(
            both.stream().map(b -> b.restingOnWhomItCites(both).voice()).toList(), List.of())
        .size();
  }
}
