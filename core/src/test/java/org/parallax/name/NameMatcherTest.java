package org.parallax.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMatcherTest {
  private static final List<String> NAMES =
      List.of(
          "Ada Brock",
          "Brock",
          "Adam Brock",
          "Mrs Brock",
          "Bill Marsh",
          "William Marsh",
          "Vladislav Petrovsky",
          "Vladyslav Petrovskyy",
          "Петровский",
          "Kim Jin Su",
          "Jin-su Kim",
          "Security Service of Norway",
          "Norway's security service",
          "NSS",
          "Norwegian",
          "Oslo",
          "DPRK",
          "North Korea",
          "Sellin",
          "Selin",
          "Kurava",
          "Kuravo",
          "",
          "Dr");

  @Test
  void matchesAlikeInBothDirections() {
    for (String a : NAMES) {
      for (String b : NAMES) {
        assertEquals(NameMatcher.person(a, b), NameMatcher.person(b, a), a + " / " + b);
        assertEquals(NameMatcher.organisation(a, b), NameMatcher.organisation(b, a));
        assertEquals(NameMatcher.place(a, b), NameMatcher.place(b, a));
      }
    }
  }

  @Test
  void joinsSpellingsOfOnePerson() {
    assertTrue(NameMatcher.person("Vladislav Petrovsky", "Vladyslav Petrovskyy").isSame());
    assertTrue(NameMatcher.person("Vladislav Petrovsky", "Владислав Петровский").isSame());
    assertTrue(NameMatcher.person("Bill Marsh", "William Marsh").isSame());
    assertTrue(NameMatcher.person("President Ada Brock", "A. Brock").isSame());
    assertTrue(NameMatcher.person("Brock", "Ada Brock").isSame());
  }

  @Test
  void keepsTwoPeopleOfOneSurnameApart() {
    assertTrue(NameMatcher.person("Ada Brock", "Tobias Brock").isVeto());
    assertTrue(NameMatcher.person("Mr Brock", "Ada Brock").isVeto());
    assertFalse(NameMatcher.person("Vladimir Koval", "Volodymyr Koval").isSame());
  }

  @Test
  void joinsAnInstitutionWithItsCountryInThreeForms() {
    for (String form : List.of("Norway’s security service", "the Norwegian security service")) {
      assertTrue(NameMatcher.organisation("Security Service of Norway", form).isSame(), form);
    }
    assertTrue(
        NameMatcher.organisation("Norwegian Defense Ministry", "Danish Defence Ministry").isVeto());
    assertTrue(NameMatcher.organisation("Sellin Harbour Authority", "SHA").isSame());
  }

  @Test
  void joinsNamesOfOneCountryAndVetoesTwo() {
    assertTrue(NameMatcher.place("DPRK", "North Korea").isSame());
    assertTrue(NameMatcher.place("Austria", "Australia").isVeto());
    assertTrue(NameMatcher.place("Kurava", "Kuravo").isSame());
    assertFalse(NameMatcher.place("Sellin", "Berlin").isSame());
  }

  @Test
  void givesSpellingsOfOneSoundOneSkeleton() {
    assertEquals(NameKeys.skeleton("petrovskyy"), NameKeys.skeleton("petrovskii"));
    assertEquals(NameKeys.skeleton("bahmut"), NameKeys.skeleton("bakhmut"));
    assertEquals("us", NameKeys.norm("U.S."));
    assertTrue(NameKeys.initials("Institute for the Study of Rivers").contains("isr"));
  }

  @Test
  void keepsTitlesApart() {
    Titles.Titled titled = Titles.split("Lt. Col. Ada Brock");
    assertEquals("Ada Brock", titled.bare());
    assertEquals("Lt. Col.", titled.title());
    assertEquals("Chancellor", Titles.split("Chancellor").bare());
  }

  @Test
  void joinsADoubleSurnameWithItsBearer() {
    assertTrue(NameMatcher.person("Brock-Halden", "Ada Brock-Halden").isSame());
    assertTrue(NameMatcher.person("Ada Halden", "Ada Brock-Halden").isSame());
    assertFalse(NameMatcher.person("Brock-Halden", "Ada Brock-Velen").isSame());
  }

  @Test
  void joinsMiddleNamesAndInitialsOfGivenNames() {
    assertTrue(NameMatcher.person("Lena Brock", "Ada Lena Brock").isSame());
    assertTrue(NameMatcher.person("A.L. Brock", "Ada Lena Brock").isSame());
    assertFalse(NameMatcher.person("T.L. Brock", "Ada Lena Brock").isSame());
  }

  @Test
  void joinsGivenNamesThatReportersMisspell() {
    assertTrue(NameMatcher.person("Temarija Velen", "Timarjah Velen").isSame());
    assertFalse(NameMatcher.person("Temarija Velen", "Tomasz Velen").isSame());
  }

  @Test
  void leavesOutTheSortOfABodyButNotAnotherBody() {
    assertTrue(NameMatcher.organisation("Courier", "Sellin Courier").isSame());
    assertTrue(NameMatcher.organisation("Marlin and Sons", "Marlin and Sons Line").isSame());
    assertTrue(NameMatcher.organisation("Blue Club", "Blue Club Parade").isSame());
    assertTrue(NameMatcher.organisation("Sellin Police", "Sellin Police Department").isSame());
    assertFalse(NameMatcher.organisation("Sellin Police", "Sellin Police Union").isSame());
    assertFalse(NameMatcher.organisation("Marlin", "Marlin Foundation").isSame());
    assertFalse(NameMatcher.organisation("Brock County", "Brock County Examiner").isSame());
  }

  @Test
  void spellsOutTheAbbreviationsOfStreetsAndMounts() {
    assertTrue(NameMatcher.place("Mt. Velen", "Mount Velen").isSame());
    assertTrue(NameMatcher.place("14 E. Halden Ave.", "East Halden Avenue").isSame());
    assertTrue(NameMatcher.place("NSC", "New Sellin City").isSame());
  }
}
