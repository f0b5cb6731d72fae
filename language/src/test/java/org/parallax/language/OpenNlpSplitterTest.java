package org.parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.model.Span;

final class OpenNlpSplitterTest {
  private final OpenNlpSplitter splitter = OpenNlpSplitter.open();

  /** Each case has its sentences apart by a bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank.| Two men swam ashore.",
        "“We swam for hours.”| The coast guard came at dawn.",
        "“We swam for hours,” he said.| “Then they came.”| A child wept.",
        "“Where is she?” Ada Brock asked.| No one answered.",
        "“Stop!” he shouted.| “Why?”| The guard did not.",
        "\"We swam.\"| \"They came,\" she said.",
        "The crew were safe (all but one.)| The ship was not.",
        "Gov. Jane Dahl and Mr. J. R. Brock met Lt. Col. Holm.| They spoke.",
        "It sank at 4 p.m. Monday off Brannock.| It was calm.",
        "It sank at 4 p.m.| The crew swam.",
        "The U.S. Navy sent a ship.| The U.N. did not.",
        "He was named by the L.A. County clerk as Tomas Fell.",
        "She met a D.C. Council member at noon.",
        "The barge sank on Sunday.|Thirty-one-year-old Ida Berg was aboard.",
        "It was calm that night.|\"I woke at three,\" said Ida Berg.",
        "\"I thought it was the usual traffic.\"|Berg said boats are often out.",
        "She moved to the U.S.| She left in May.",
        "Brannock Inc. said it would pay.| Dahl Corp.| The others would not.",
        "No. 4 was lost.| He said no.| Then he left.",
        "It cost $4.5 million.| Prices rose 2.5% in Jan. 4 to Feb. 7.",
        "It was late…| He left.",
        "He waited... and left.| She stayed.",
        "Was it the fog?| Was it the wind?| Nobody knew!",
        "The report (see www.example.org) is out.| Read it.",
        "1. Check the lamps.",
        "It hit the pier in the fog.|Police saw it.| Call 555-0144.|Tips are paid.",
        "The ship\r\nsank off Brannock.| Nobody\u00A0died."
      })
  void splitsAsAReaderWould(String marked) {
    String text = marked.replace("|", "");
    List<String> expected = List.of(marked.split("\\|\\s*", -1));
    assertEquals(expected, splitter.split(text).stream().map(s -> s.of(text)).toList());
  }

  @Test
  void keepsEverySentenceInOrderAndEveryCharacter() {
    RandomText random = new RandomText(11);
    for (int i = 0; i < 4000; i++) {
      String text = random.next(60);
      int last = 0;
      for (Span span : splitter.split(text)) {
        assertBlank(text, last, span.start());
        assertFalse(span.isEmpty());
        assertFalse(PlainForm.isBlank(text.charAt(span.start())), text);
        assertFalse(PlainForm.isBlank(text.charAt(span.end() - 1)), text);
        last = span.end();
      }
      assertBlank(text, last, text.length());
    }
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertTrue(PlainForm.isBlank(text.charAt(i)), text);
    }
  }
}
