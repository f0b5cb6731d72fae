package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsTest {
  private static final String LEAD =
      "The ferry Morgenrot ran aground off Port Ellis on Tuesday, the harbour master said.";
  private static final String SECOND = "No one was hurt. Divers are to look at the hull today.";

  @Test
  void findsTheAgencyInADateline() throws IOException {
    assertEquals(List.of("Northwire"), credits("PORT ELLIS, March 5 (Northwire) — " + LEAD));
    assertEquals(List.of("AFP"), credits("Port Ellis (AFP) - " + LEAD));
    assertEquals(List.of("Northwire"), credits("PORT ELLIS, 5 March. /Northwire/. " + LEAD));
    assertEquals(List.of("TASS"), credits("PORT ELLIS, March 5. /TASS/. " + LEAD));
  }

  @Test
  void takesNoBracketInASentenceForAnAgency() throws IOException {
    assertEquals(List.of(), credits("The Harbour Guard (HG) — which runs the port — said so."));
    assertEquals(List.of(), credits("The Harbour Guard (HG) said on Tuesday that it was so."));
  }

  @Test
  void findsAgenciesInClosingLines() throws IOException {
    assertEquals(List.of("agencies"), credits(LEAD, "(With inputs from agencies)"));
    assertEquals(List.of("PTI", "ANI"), credits(LEAD, "With inputs from PTI and ANI"));
    assertEquals(List.of("Northwire News Agency"), credits(LEAD, "— Northwire News Agency"));
    assertEquals(List.of("AFP"), credits(LEAD, "© 2024 AFP"));
    assertEquals(
        List.of("Associated Press"),
        credits(LEAD, "The Associated Press contributed to this report."));
    assertEquals(List.of("Reuters"), credits(LEAD, SECOND + " (Reuters)"));
  }

  @Test
  void creditsNoPersons() throws IOException {
    assertEquals(List.of(), credits(LEAD, "Reporting by Ada Brock; editing by Jonas Vale"));
  }

  @Test
  void creditsAnAgencyAsAuthor() throws IOException {
    String json =
        """
        {"headline": "Ferry aground", "articleBody": "It ran aground.", "author": "AFP"}
        """;
    assertEquals(List.of("AFP"), Reading.one("a.json", json).credits());
  }

  private static List<String> credits(String... paragraphs) throws IOException {
    return Reading.one("a.txt", String.join("\n\n", paragraphs) + "\n").credits();
  }
}
