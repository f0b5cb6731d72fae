package org.parallax.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Join;
import org.parallax.model.Matter;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Telling;
import org.parallax.point.pair.Gate;
import org.parallax.text.Vectors;

/** Why claims stand in one point, and why they do not. */
class JoinsTest {
  private final Telling telling = new Telling();

  @Test
  void namesWhatTwoClaimsOfOnePointShare() {
    Telling.Draft a = rescue("a", "The guard rescued two sailors off Ferrol Point");
    Telling.Draft b = rescue("b", "Two sailors were rescued by the guard off Ferrol Point");
    background();
    Join join = joinOf(a, b);
    assertTrue(join.together());
    assertTrue(join.likelihood() >= Gate.THRESHOLD);
    assertTrue(join.reasons().stream().anyMatch(r -> r.contains("“rescue”")), join.toString());
  }

  @Test
  void namesTheRuleThatKeepsTwoClaimsApart() {
    Telling.Draft a = rammed("a", "The Osterland fleet", "The Tirran convoy");
    Telling.Draft b = rammed("b", "The Tirran convoy", "The Osterland fleet");
    background();
    Join join = joinOf(a, b);
    assertFalse(join.together());
    assertEquals("who does it and to whom are turned round", join.reasons().getFirst());
    assertTrue(join.reasons().stream().anyMatch(r -> r.startsWith("although ")), join.toString());
  }

  @Test
  void explainsAnyTwoClaimsOfAStory() {
    Telling.Draft a = rescue("a", "The guard rescued two sailors off Ferrol Point");
    Telling.Draft far = telling.claim("b", "The harbour café sold out of soup").does("sell");
    PairJudge judge = new PairJudge(telling.story().claims(), Vectors.none());
    Join join = judge.explain(a.id(), far.id(), false);
    assertEquals(List.of("too little is shared"), join.reasons());
    assertThrows(IllegalArgumentException.class, () -> judge.explain(a.id(), "c-nowhere", false));
  }

  private Join joinOf(Telling.Draft a, Telling.Draft b) {
    return new GatedPointBuilder(Vectors.none())
        .build(telling.story(), telling.origins()).matters().stream()
            .map(Matter::joins)
            .flatMap(List::stream)
            .filter(j -> List.of(a.id(), b.id()).containsAll(List.of(j.first(), j.second())))
            .findFirst()
            .orElseThrow();
  }

  private Telling.Draft rescue(String report, String words) {
    return telling
        .claim(report, words)
        .does("rescue")
        .role(Role.AGENT, "guard", "guard")
        .role(Role.PATIENT, "sailors", "sailor");
  }

  private Telling.Draft rammed(String report, String agent, String patient) {
    return telling
        .claim(report, agent + " rammed " + patient)
        .does("ram")
        .role(Role.AGENT, agent, agent.split(" ")[1])
        .role(Role.PATIENT, patient, patient.split(" ")[1]);
  }

  /** Words are rare or not against what else a story tells. */
  private void background() {
    List.of("paint", "carry", "anchor", "moor", "sail", "fish")
        .forEach(
            verb ->
                telling
                    .claim("c", "Trawlers " + verb + " crates of herring by the quay")
                    .does(verb));
  }
}
