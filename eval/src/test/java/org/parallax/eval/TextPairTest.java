package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextPairTest {
  @TempDir private Path folder;

  @Test
  void readsTextsThatEntail() throws IOException {
    Path file =
        file(
            "id\ttask\tlength\tlabel3\tlabel2\ttext\thypothesis",
            "7\tIE\tshort\tcontradiction\tNO\tThe mill at Orsk burned.\tThe mill stands.");
    assertEquals(
        List.of(
            new TextPair(
                "rte-7", "The mill at Orsk burned.", "The mill stands.", "contradiction", 0)),
        TextPair.rte(file));
  }

  @Test
  void readsSentencesWithTheirRelatedness() throws IOException {
    Path file =
        file("pair_ID\tA\tB\tscore\tjudgment", "3\tA goat sleeps\tA goat rests\t4.5\tENTAILMENT");
    assertEquals(
        List.of(new TextPair("sick-3", "A goat sleeps", "A goat rests", "entailment", 4.5)),
        TextPair.sick(file));
  }

  @Test
  void readsParaphrases() throws IOException {
    Path file = file("Quality\t#1 ID\t#2 ID\t#1\t#2", "1\t10\t11\tIt \"rained\".\tRain fell.");
    assertEquals(
        List.of(new TextPair("mrpc-10-11", "It \"rained\".", "Rain fell.", "1", 0)),
        TextPair.paraphrases(file));
  }

  @Test
  void leavesOutHeadlinesThatNobodyScored() throws IOException {
    Path file = file("2.5\tFerry sinks\tFerry lost", "\tMill burns\tMill stands");
    assertEquals(1, TextPair.likeness(file).size());
    assertEquals(2.5, TextPair.likeness(file).getFirst().score());
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("pairs.tsv"), List.of(lines));
  }
}
