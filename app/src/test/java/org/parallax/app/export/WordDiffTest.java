package org.parallax.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void marksTheWordsThatTheOtherWordingHasNot() {
    assertEquals(
        "the ferry [never] left the quay",
        marked("the ferry never left the quay", "The ferry left the quay."));
    assertEquals("we [saw nothing]", marked("we saw nothing", "we heard it"));
    assertEquals("all of it", marked("all of it", "All of it!"));
  }

  @Test
  void leavesNoWordOut() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      String one = words(random);
      String two = words(random);
      String together =
          WordDiff.of(one, two).stream().map(WordDiff.Run::text).collect(Collectors.joining());
      assertEquals(one, together);
      assertEquals(shared(one, two), shared(two, one), one + " / " + two);
    }
  }

  /** The number of words that the two share in order is the same from either side. */
  private static long shared(String words, String other) {
    return WordDiff.of(words, other).stream()
        .filter(WordDiff.Run::shared)
        .mapToLong(r -> r.text().strip().split("\\s+").length)
        .sum();
  }

  private static String words(Random random) {
    return random
        .ints(1 + random.nextInt(9), 0, 4)
        .mapToObj(n -> List.of("ferry", "quay", "left", "the").get(n))
        .collect(Collectors.joining(" "));
  }

  private static String marked(String words, String other) {
    return WordDiff.of(words, other).stream()
        .map(
            r ->
                r.shared()
                    ? r.text()
                    : "[" + r.text().strip() + "]" + (r.text().endsWith(" ") ? " " : ""))
        .collect(Collectors.joining());
  }
}
