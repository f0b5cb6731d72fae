package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Block;
import org.parallax.model.Report;

class PlainTextTest {
  private static final String LEAD =
      "The ferry Morgenrot ran aground off Port Ellis on Tuesday, the harbour master said.";
  private static final String SECOND = "No one was hurt. Divers are to look at the hull today.";

  @Test
  void takesAShortFirstLineWithoutFullStopAsHeadline() throws IOException {
    Report report = Reading.one("in/a.txt", "Ferry aground off Port Ellis\n\n" + LEAD + "\n");
    assertEquals(Optional.of("Ferry aground off Port Ellis"), report.headline());
    assertEquals("Ferry aground off Port Ellis\n" + LEAD, report.text());
    assertEquals("a.txt", report.outlet().name());
  }

  @Test
  void takesAFirstParagraphForNoHeadline() throws IOException {
    Report report = Reading.one("a.txt", LEAD + "\n\n" + SECOND);
    assertEquals(Optional.empty(), report.headline());
    assertEquals(List.of(LEAD, SECOND), Reading.blocks(report));
  }

  @Test
  void keepsALineThatOpensWithItsDateAndReadsTheDate() throws IOException {
    Report report = Reading.one("a.txt", " date 2024-03-05 Ferry aground\n" + LEAD);
    assertEquals("2024-03-05", report.published().toString());
    assertEquals("date 2024-03-05 Ferry aground\n" + LEAD, report.text());
    assertEquals("Ferry aground", Reading.blocks(report).getFirst());
  }

  @Test
  void readsDeclarationsAboveTheText() throws IOException {
    Report report =
        Reading.one(
            "a.txt",
            "Published: 2024-03-05\nSource: The Wave\n\nFerry aground\n\n" + LEAD + "\n" + SECOND);
    assertEquals("2024-03-05", report.published().toString());
    assertEquals("The Wave", report.outlet().name());
    assertEquals(List.of("Ferry aground", LEAD, SECOND), Reading.blocks(report));
  }

  @Test
  void takesNoDateFromASentence() throws IOException {
    Report report = Reading.one("a.txt", "Date: unknown to all, he said.\n" + LEAD);
    assertEquals("", report.published().toString());
    assertEquals("Date: unknown to all, he said.\n" + LEAD, report.text());
  }

  @Test
  void leavesOutALabelAboveTheHeadlineAndSaysSo() throws IOException {
    IntakeResult result =
        Reading.of("a.txt", "World news\n\nFerry runs aground off Port Ellis\n\n" + LEAD);
    assertEquals(Optional.of("Ferry runs aground off Port Ellis"), Reading.one(result).headline());
    assertTrue(result.notes().getFirst().toString().contains("World news"));
  }

  @Test
  void keepsLinesOfAWrappedTextTogether() throws IOException {
    String paragraph =
        "The ferry ran aground on Tuesday morning, in thick fog, about two\n"
            + "miles off the harbour of Port Ellis, the harbour master told a news\n"
            + "conference. Everyone on board was brought to land within an hour\n"
            + "and the ferry was pulled free at noon.";
    Report report = Reading.one("a.txt", paragraph + "\n\n" + paragraph + "\n");
    assertEquals(List.of(paragraph, paragraph), Reading.blocks(report));
  }

  @Test
  void tellsSubheadsAndListsFromParagraphs() throws IOException {
    Report report =
        Reading.one("a.txt", LEAD + "\nWhat is known\n" + SECOND + "\n- one boat\n" + LEAD);
    assertEquals(
        List.of(
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.LIST_ITEM,
            Block.Kind.PARAGRAPH),
        report.blocks().stream().map(Block::kind).toList());
  }

  @Test
  void readsUtf16AndByteOrderMarks() throws IOException {
    String text = "Ferry “Möwe” aground\n" + LEAD;
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      assertEquals(text, Reading.one(Reading.of("a.txt", text.getBytes(charset))).text());
    }
    assertEquals(text, Reading.one("a.txt", "\uFEFF" + text).text());
  }

  @Test
  void readsInvalidUtf8AsWindows1252AndSaysSo() throws IOException {
    String text = "Ferry “Möwe” aground\n" + LEAD;
    IntakeResult result = Reading.of("a.txt", text.getBytes(Charset.forName("windows-1252")));
    assertEquals(text, Reading.one(result).text());
    assertEquals(
        "a.txt: It is not valid UTF-8 and was read as windows-1252.",
        result.notes().getFirst().toString());
  }

  @Test
  void givesTheSameIdToTheSameCaptureOnly() throws IOException {
    String id = Reading.one("a.txt", LEAD).id();
    assertEquals(id, Reading.one("a.txt", LEAD).id());
    assertTrue(!id.equals(Reading.one("b.txt", LEAD).id()));
  }
}
