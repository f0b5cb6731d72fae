package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Span;

class EcbPlusTest {
  private static final List<String> ROWS =
      List.of(
          "91_4ecbplus\t0\t0\tOstrava\t-",
          "91_4ecbplus\t0\t1\t's\t-",
          "91_4ecbplus\t0\t2\tmill\t-",
          "91_4ecbplus\t0\t3\tburned\tE1",
          "91_4ecbplus\t0\t4\tdown\tE1",
          "91_4ecbplus\t0\t5\t.\t-",
          "",
          "91_4ecbplus\t3\t0\tFirefighters\t-",
          "91_4ecbplus\t3\t1\tcame\tE2");

  private static final String MENTIONS =
      """
      [{"coref_chain": "E1", "doc_id": "91_4ecbplus", "sent_id": 0, "tokens_number": [3, 4]},
       {"coref_chain": "E2", "doc_id": "91_4ecbplus", "sent_id": 3, "tokens_number": [1]}]
      """;

  private final EcbPlus part = EcbPlus.of(ROWS, MENTIONS);

  @Test
  void aSentenceIsALineOfItsWords() {
    assertEquals("Ostrava's mill burned down.\nFirefighters came", document().words().text());
  }

  @Test
  void aMentionStandsWhereItsWordsStand() {
    EcbPlus.Words words = document().words();
    assertEquals(List.of(new Span(15, 21), new Span(22, 26)), words.spans(part.mentions().get(0)));
    assertEquals("came", words.spans(part.mentions().get(1)).getFirst().of(words.text()));
  }

  @Test
  void aDocumentIsOfATopicAndOfOneOfItsTwoSeminalEvents() {
    assertEquals("91", document().topic());
    assertEquals("91_ecbplus", document().subtopic());
  }

  @Test
  void everyLineOfAReportIsABlock() {
    assertEquals(2, Lines.report("d", document().words().text()).blocks().size());
    assertTrue(Lines.report("d", "one line").isRead());
  }

  private EcbPlus.Document document() {
    return Optional.ofNullable(part.documents().get("91_4ecbplus")).orElseThrow();
  }
}
