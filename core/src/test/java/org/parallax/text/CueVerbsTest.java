package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CueVerbsTest {
  private static final Set<String> MARKS_OF_A_VERB = Set.of("passive", "thing", "scene");

  @Test
  void noRowOfAVerbIsHiddenByAnEarlierOne() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : Table.beside(CueVerbs.class, "cue-verbs.tsv").rows()) {
      for (String frame : row.get(2).split(" ")) {
        boolean isFirst = seen.add(row.get(0) + " " + frame);
        assertTrue(
            isFirst || MARKS_OF_A_VERB.contains(frame),
            () -> row.get(0) + " has " + frame + " in two rows");
      }
    }
  }
}
