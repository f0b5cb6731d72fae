package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Extraction;
import org.parallax.model.Grade;
import org.parallax.model.Ledger;
import org.parallax.model.Point;

/**
 * What nobody bears out is not called corroborated, and what nobody denies is not called denied.
 */
class FalseSupportTest {
  private static MiniStories stories;

  @BeforeAll
  static void open() throws IOException {
    stories = MiniStories.open();
  }

  private static Ledger told(String... reports) {
    List<Extraction> read = new ArrayList<>();
    for (String report : reports) {
      read.add(stories.read("r" + read.size(), 11 + read.size(), report));
    }
    return stories.settle(read);
  }

  private static Set<Grade.Name> grades(Ledger ledger) {
    Set<Grade.Name> grades = new TreeSet<>();
    ledger.points().forEach(p -> grades.add(p.grade().name()));
    return grades;
  }

  /** The grade of the points that hold a claim with these words. */
  private static Set<Grade.Name> grades(Ledger ledger, String words) {
    Set<String> claims = new TreeSet<>();
    ledger.claims().stream().filter(c -> c.text().contains(words)).forEach(c -> claims.add(c.id()));
    Set<Grade.Name> grades = new TreeSet<>();
    for (Point point : ledger.points()) {
      if (point.positions().stream()
          .anyMatch(p -> p.claims().stream().anyMatch(claims::contains))) {
        grades.add(point.grade().name());
      }
    }
    return grades;
  }

  @Test
  void aSpeakerTakenOverFromAnotherReportCorroboratesNothing() {
    Ledger ledger =
        told(
            "The mill in Dorvik burned down on Monday. An official said the alarm had been"
                + " disconnected. \"Nobody told us the alarm was dead for all that time.\"",
            "The mill in Dorvik burned down on Monday. \"Nobody told us the alarm was dead for all"
                + " that time,\" said Karin Aust, a weaver. Henrik Vale, the chief fire officer,"
                + " said the alarm had been disconnected.");
    assertFalse(grades(ledger).contains(Grade.Name.CORROBORATED), grades(ledger).toString());
    for (Claim claim : ledger.claims()) {
      boolean isOfficial = claim.text().equals("the alarm had been disconnected");
      assertFalse(isOfficial && names(claim).contains("Karin Aust"), claim.text());
    }
  }

  private static Set<String> names(Claim claim) {
    Set<String> names = new TreeSet<>();
    claim.attribution().sources().forEach(s -> s.name().ifPresent(names::add));
    return names;
  }

  @Test
  void policeAndTheInitialsOfTheirDepartmentAreOneVoice() {
    Ledger ledger =
        told(
            "Three people were stabbed outside the rink in Alden on Sunday night, police said.",
            "Three people were stabbed outside the rink in Alden on Sunday night, according to the"
                + " ARPD.");
    assertFalse(grades(ledger).contains(Grade.Name.CORROBORATED), grades(ledger).toString());
  }

  @Test
  void twoWhoSayItThemselvesCorroborateIt() {
    Ledger ledger =
        told(
            "The ferry Oda sank off Wend at 6.20 a.m. on Monday, the harbour master, Odo Fenn,"
                + " said.",
            "The ferry Oda sank off Wend at 6.20 a.m. on Monday, said Berta Holm, a fisherwoman.");
    assertTrue(grades(ledger).contains(Grade.Name.CORROBORATED), grades(ledger).toString());
  }

  @Test
  void aDenialOfSomethingElseDeniesNothing() {
    Ledger ledger =
        told(
            "The minister, Ada Brock, may have been told about the leak at the dam last week, two"
                + " engineers said.",
            "The minister, Ada Brock, denied having said that the dam was leaking.");
    assertTrue(ledger.discrepancies().stream().noneMatch(Discrepancy::alarm));
    assertFalse(grades(ledger, "may have been told").contains(Grade.Name.DENIED));
  }

  @Test
  void aDenialOfTheSameIsStillADenial() {
    Ledger ledger =
        told(
            "The foreman, Piet Osk, had smelled gas in the pit on Friday, the union said.",
            "The foreman, Piet Osk, denied that he had smelled gas in the pit on Friday.");
    assertEquals(1, ledger.discrepancies().stream().filter(Discrepancy::alarm).count());
    assertTrue(grades(ledger, "had smelled gas").contains(Grade.Name.DENIED));
  }
}
