package org.parallax.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that use one another, and texts that only tell of one event. */
class ReuseTest {
  private static final String DISPATCH =
      """
      A grain barge drifted against the lock gate at Ottmarsund before dawn and jammed both leaves \
      shut, stranding eleven vessels in the upper basin. Divers found a cracked hinge below the \
      waterline, and the canal board expects the repair to take the better part of a week. Farmers \
      who rely on the waterway complained that nobody had warned them of the closure. "We counted on \
      that barge reaching the mill tonight," said Runa Felde, who keeps the mill at Osk.
      """;

  private static Reuse reuse(String first, String second) {
    return Reuse.of(ComparedText.of(first), ComparedText.of(second));
  }

  @Test
  void takesTheSameTextForACopy() {
    assertEquals(Reuse.Kind.COPY, reuse(DISPATCH, DISPATCH).kind());
  }

  @Test
  void takesAnAbridgementForACopy() {
    String cut = DISPATCH.substring(0, DISPATCH.indexOf("Farmers"));
    assertEquals(Reuse.Kind.COPY, reuse(DISPATCH, cut).kind());
  }

  @Test
  void findsTextThatWasReworkedAndSetInOtherText() {
    String reworked =
        """
        Traffic on the Sund canal stands still. A grain barge drifted against the gate at Ottmarsund \
        early on Monday and jammed both leaves shut, leaving eleven vessels stranded in the upper \
        basin. Our reader Pelle Ohm, who moors his houseboat there, heard a bang and thought of \
        thunder. The board says that divers found a cracked hinge well below the waterline and that \
        the repair takes the better part of a week. Trucks now carry the grain to the coast, which \
        the hauliers of the district call a gift and the residents of the narrow high street do not.
        """;
    Reuse reuse = reuse(DISPATCH, reworked);
    assertEquals(Reuse.Kind.EDITED, reuse.kind());
    assertTrue(reuse.ofFirst() > 0.3 && reuse.ofFirst() < 0.9, () -> "" + reuse.ofFirst());
  }

  @Test
  void takesOneQuotedSentenceForNoCopy() {
    String own =
        """
        The miller at Osk is out of grain. "We counted on that barge reaching the mill tonight," \
        Runa Felde told us when we called on her. She baked with rye instead.
        """;
    Reuse reuse = reuse(DISPATCH, own);
    assertEquals(Reuse.Kind.QUOTES, reuse.kind());
    assertFalse(reuse.isOfText());
  }

  @Test
  void takesSharedNamesAndNumbersForFacts() {
    String one =
        "The dead are Ivo Brand, 41, Mette Lund, 38, Sven Aarvik, 29, Dora Helm, 52, and Jon Tveit,"
            + " 19, of 300 Quay Road, Ottmarsund.";
    String other =
        "Police named Ivo Brand, 41, Mette Lund, 38, Sven Aarvik, 29, Dora Helm, 52, and Jon Tveit,"
            + " 19. They lived at 300 Quay Road, Ottmarsund.";
    assertEquals(Reuse.Kind.NONE, reuse(one, other).kind());
  }

  @Test
  void findsNothingInTextsThatShareNothing() {
    assertEquals(
        Reuse.Kind.NONE,
        reuse(DISPATCH, "The town council put off the vote on the new school roof.").kind());
    assertEquals(Reuse.Kind.NONE, reuse("", DISPATCH).kind());
  }

  @Test
  void judgesAlikeWhicheverComesFirst() {
    String cut = DISPATCH.substring(DISPATCH.indexOf("Divers"));
    for (String other : List.of(cut, DISPATCH, "A cracked hinge below the waterline was found.")) {
      assertEquals(reuse(DISPATCH, other).kind(), reuse(other, DISPATCH).kind());
    }
  }

  @Test
  void placesPassagesInBothTexts() {
    String other = "As we wrote: divers found a cracked hinge below the waterline, and more.";
    List<Passage> passages =
        PassageAligner.align(ComparedText.of(DISPATCH), ComparedText.of(other));
    Passage passage = passages.getFirst();
    assertEquals(
        "Divers found a cracked hinge below the waterline, and", passage.first().of(DISPATCH));
    assertEquals(
        "divers found a cracked hinge below the waterline, and", passage.second().of(other));
    assertEquals(9, passage.same());
    assertEquals(1, passage.runs());
  }
}
