package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Report;

class LetterheadTest {
  private static final String LEAD =
      "A crane toppled on the quay at Little Orme on Monday, and nobody was hurt, the port said.";
  private static final String HEADLINE = "Crane topples at Little Orme quay";

  private static Report read(String... lines) throws IOException {
    return Reading.one("in/three.txt", String.join("\n", lines) + "\n\n" + LEAD + "\n" + LEAD);
  }

  private static void assertRead(Report report, String outlet, String day) {
    assertEquals(outlet, report.outlet().name());
    assertEquals(day, report.published().toString());
    assertEquals(Optional.of(HEADLINE), report.headline());
    assertEquals(List.of(HEADLINE, LEAD, LEAD), Reading.blocks(report));
  }

  @Test
  void readsOutletAndDateAboveTheHeadline() throws IOException {
    assertRead(read("Orme Packet", "Monday 4 May 2026", "", HEADLINE), "Orme Packet", "2026-05-04");
    assertRead(
        read("Orme Courier", "", "May 4th, 2026", "", HEADLINE), "Orme Courier", "2026-05-04");
  }

  @Test
  void readsOutletAndDateBelowTheHeadline() throws IOException {
    assertRead(read(HEADLINE, "Orme Packet", "04.05.2026"), "Orme Packet", "2026-05-04");
    assertRead(
        read(HEADLINE, "", "Orme Packet", "Published on 4 May 2026 at 10.15"),
        "Orme Packet",
        "2026-05-04");
  }

  @Test
  void readsOutletAndDateOnOneLine() throws IOException {
    assertRead(read("Orme Packet | 4 May 2026", HEADLINE), "Orme Packet", "2026-05-04");
    assertRead(read(HEADLINE, "The Bay Herald, Mon, 4 May 2026"), "The Bay Herald", "2026-05-04");
  }

  @Test
  void readsADateAloneAndAByline() throws IOException {
    Report report = read(HEADLINE, "By Ada Whitlock", "Updated 5 May 2026", "2026-05-04");
    assertRead(report, "three.txt", "2026-05-04");
    assertEquals(List.of("Ada Whitlock"), report.authors());
    assertEquals("2026-05-05", report.modified().toString());
  }

  @Test
  void takesAPlaceBeforeTheDateForNoOutlet() throws IOException {
    assertRead(read(HEADLINE, "Little Orme, 4 May 2026"), "three.txt", "2026-05-04");
  }

  @Test
  void saysWhichLinesItTookForNoText() throws IOException {
    IntakeResult result =
        Reading.of("a.txt", "Orme Packet\n4 May 2026\n\n" + HEADLINE + "\n\n" + LEAD);
    String note = result.notes().getFirst().toString();
    assertTrue(note.contains("\"Orme Packet\" and \"4 May 2026\""), note);
  }

  @Test
  void leavesAHeadlineThatEndsInADateAlone() throws IOException {
    String headline = "What we know of the storms since 4 May 2026";
    Report report = read(headline);
    assertEquals(Optional.of(headline), report.headline());
    assertEquals("", report.published().toString());
  }

  @Test
  void takesNoLineForAnOutletWithoutADateBesideIt() throws IOException {
    Report report = read(HEADLINE, "Orme Packet");
    assertEquals("three.txt", report.outlet().name());
    assertEquals(List.of(HEADLINE, "Orme Packet", LEAD, LEAD), Reading.blocks(report));
  }

  @Test
  void keepsTwoTitlesOfWhichNeitherIsAName() throws IOException {
    Report report = read(HEADLINE, "Port is shut until noon", "4 May 2026");
    assertEquals("three.txt", report.outlet().name());
    assertEquals(List.of(HEADLINE, "Port is shut until noon", LEAD, LEAD), Reading.blocks(report));
  }

  @Test
  void readsNoDateFromASentenceOfTheText() throws IOException {
    String sentence = "The quay was built for the steamers and it was opened on 4 May 2026";
    Report report = Reading.one("a.txt", LEAD + "\n\n" + sentence + "\n\n" + LEAD);
    assertEquals("", report.published().toString());
    assertEquals(List.of(LEAD, sentence, LEAD), Reading.blocks(report));
  }
}
