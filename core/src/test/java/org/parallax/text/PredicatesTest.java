package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PredicatesTest {
  private final Predicates predicates = Predicates.shipped();

  @Test
  void differentWordsForOneKindOfEventAreOfOneClass() {
    assertEquals(predicates.classOf("arrest"), predicates.classOf("take_custody"));
    assertEquals(predicates.classOf("seize"), predicates.classOf("take_control"));
    assertEquals(Optional.of("ATTACK"), predicates.classOf("launch_raid"));
    assertEquals(Optional.empty(), predicates.classOf("crochet"));
  }

  @Test
  void aVerbWithAParticleIsNotOfTheClassOfItsVerb() {
    assertEquals(Optional.of("INTERCEPT"), predicates.classOf("shoot_down"));
    assertEquals(Optional.empty(), predicates.classOf("carry_off"));
  }

  @Test
  void relationAndOppositionHoldBothWays() {
    assertTrue(predicates.related("ARREST", "CAPTURE") && predicates.related("CAPTURE", "ARREST"));
    assertTrue(predicates.related("KILL", "KILL"));
    assertFalse(predicates.related("KILL", "BUY"));
    assertTrue(predicates.opposed("accept", "reject") && predicates.opposed("reject", "accept"));
  }

  @Test
  void theTableNamesEachPredicateOnceAndOnlyClassesThatExistAreRelated() {
    List<List<String>> rows = Table.beside(Predicates.class, "predicates.tsv").rows();
    assertEquals(rows.size(), rows.stream().map(List::getFirst).collect(Collectors.toSet()).size());
    Set<String> classes = rows.stream().map(row -> row.get(1)).collect(Collectors.toSet());
    for (List<String> row : Table.beside(Predicates.class, "predicate-relations.tsv").rows()) {
      assertTrue(classes.containsAll(row), () -> row + " names an unknown class");
    }
  }
}
