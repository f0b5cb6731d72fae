package org.parallax.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Outlet;
import org.parallax.model.Published;
import org.parallax.model.Register;
import org.parallax.model.Report;

/** Whose material a report carries, by what it says of itself. */
class AgencyCreditTest {
  private static final Register REGISTER =
      new Register(
          List.of(
              new Register.Row(
                  List.of("Northwire", "NW"),
                  "northwire.example",
                  "",
                  Register.Kind.AGENCY,
                  "",
                  "",
                  Register.Reliability.F),
              new Register.Row(
                  List.of("Sund Echo"),
                  "",
                  "",
                  Register.Kind.OUTLET,
                  "",
                  "",
                  Register.Reliability.F)));

  private static Optional<AgencyCredit> credit(
      String outlet, List<String> authors, List<String> credits, String text) {
    return AgencyCredit.of(
        new Report(
            "r-1",
            "r-1.txt",
            new Outlet(outlet, ""),
            Optional.empty(),
            Optional.empty(),
            new Published.Unknown(),
            new Published.Unknown(),
            authors,
            credits,
            "0",
            text,
            List.of(),
            "en",
            1,
            Optional.empty()),
        REGISTER);
  }

  @Test
  void readsTheDatelineWithItsWords() {
    String text = "OTTMARSUND (NW) - The lock is shut.";
    AgencyCredit credit = credit("Sund Echo", List.of(), List.of("NW"), text).orElseThrow();
    assertEquals("Northwire", credit.agency());
    assertEquals(AgencyCredit.Place.DATELINE, credit.place());
    assertEquals("NW", credit.shown().orElseThrow().of(text));
  }

  @Test
  void takesAnAgencyForItsOwnSource() {
    assertEquals(
        AgencyCredit.Place.OUTLET,
        credit("Northwire", List.of(), List.of(), "The lock is shut.").orElseThrow().place());
  }

  @Test
  void takesHelpForSomeOfTheMaterialOnly() {
    String text = "The lock is shut.\nNorthwire contributed to this report.";
    AgencyCredit credit = credit("Sund Echo", List.of(), List.of("Northwire"), text).orElseThrow();
    assertEquals(AgencyCredit.Place.INPUTS, credit.place());
    assertFalse(credit.isWhole());
  }

  @Test
  void knowsAnAgencyByHowItSignsOff() {
    String text =
        "The lock is shut. (Reporting by Ada Brock in Osk; Editing by Ivo Brand and Mette Lund)";
    AgencyCredit credit = credit("Sund Echo", List.of(), List.of(), text).orElseThrow();
    assertEquals(AgencyCredit.Place.SIGN_OFF, credit.place());
    assertTrue(credit.isWhole());
  }

  @Test
  void takesAStaffWriterForNoAgency() {
    assertTrue(credit("Sund Echo", List.of("Ada Brock"), List.of(), "It is shut.").isEmpty());
  }
}
