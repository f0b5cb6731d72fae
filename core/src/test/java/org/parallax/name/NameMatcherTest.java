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
          "Владислав Петровский",
          "김진수",
          "陈静",
          "Ｖladislav",
          "मीरा पटेल",
          "Yusuf al-Karim",
          "Youssef Karim",
          "Hill 212",
          "Upper Sellin",
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
    assertFalse(NameMatcher.person("Viktor Koval", "Vitaly Koval").isSame());
    assertTrue(NameMatcher.person("Hassan Koval", "Hussein Koval").isVeto());
    assertFalse(NameMatcher.person("Jan Koval", "Jen Koval").isSame());
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

  @Test
  void joinsRomanisationsOfOneName() {
    assertTrue(NameMatcher.person("Muhammad al-Dhibani", "Mohammed Dhibani").isSame());
    assertTrue(NameMatcher.person("Abdul Rahman Velen", "Abdulrahman Velen").isSame());
    assertTrue(NameMatcher.person("Tariq Qaddoumi", "Tarik Gaddumi").isSame());
    assertTrue(NameMatcher.person("Mary-Anne Brock", "Maryann Brock").isSame());
    assertTrue(NameMatcher.person("Orsolya Prigozhin", "Orsolya Prigojin").isSame());
  }

  @Test
  void keepsSurnamesOfAnotherEndingApart() {
    assertFalse(NameMatcher.person("Yusuf al-Karim", "Yusuf al-Karimi").isSame());
    assertFalse(NameMatcher.person("Sasha Velenov", "Sasha Velenova").isSame());
  }

  @Test
  void joinsFormsOfAGivenNameInSeveralLanguages() {
    assertTrue(NameMatcher.person("Dmitry Koval", "Dmytro Koval").isSame());
    assertTrue(NameMatcher.person("Vladimir Koval", "Volodymyr Koval").isSame());
    assertTrue(NameMatcher.person("Dmitry Koval", "Mykola Koval").isVeto());
  }

  @Test
  void joinsKoreanAndChineseNamesInBothOrdersAndSeveralRomanisations() {
    assertTrue(NameMatcher.person("Park Jae-won", "Jaewon Park").isSame());
    assertTrue(NameMatcher.person("Kim Jong-su", "Kim Chong-su").isSame());
    assertTrue(NameMatcher.person("Lee Myung-ho", "Yi Myong-ho").isSame());
    assertTrue(NameMatcher.person("Tsai Pei-ling", "Cai Peiling").isSame());
    assertTrue(NameMatcher.person("Nguyen Thi Hoa", "Ms Hoa").isSame());
  }

  @Test
  void keepsOtherSyllablesApart() {
    assertFalse(NameMatcher.person("Kim Jong-su", "Kim Jong-min").isSame());
    assertFalse(NameMatcher.person("Wang Lihua", "Wang Lirong").isSame());
    assertFalse(NameMatcher.person("Chen Jing", "Chen Qing").isSame());
  }

  @Test
  void joinsNamesAcrossScripts() {
    assertTrue(NameMatcher.person("Kim Jin-su", "김진수").isSame());
    assertTrue(NameMatcher.person("Chen Jing", "陈静").isSame());
    assertTrue(NameMatcher.person("Martin Velder", "Мартин Вельдер").isSame());
    assertTrue(NameMatcher.person("Samir Mansour", "سمير منصور").isSame());
    assertTrue(NameMatcher.person("Daniel Levin", "דניאל לוין").isSame());
    assertTrue(NameMatcher.person("Martin Velder", "マルティン・ヴェルダー").isSame());
  }

  @Test
  void keepsOtherNamesApartAcrossScripts() {
    assertFalse(NameMatcher.person("Kim Jin-su", "김민호").isSame());
    assertFalse(NameMatcher.person("Tobias Velder", "Мартин Вельдер").isSame());
    assertFalse(NameMatcher.person("Samir Mansour", "سمير حداد").isSame());
    assertFalse(NameMatcher.person("Daniel Levin", "יעקב לוין").isSame());
  }

  @Test
  void joinsWordsOfAPlaceInAnotherOrderButNotOtherNumbersOrSides() {
    assertTrue(NameMatcher.place("Camp Velen", "The Velen camp").isSame());
    assertTrue(NameMatcher.place("Hill 212", "Hill 221").isVeto());
    assertTrue(NameMatcher.place("Upper Sellin", "Lower Sellin").isVeto());
    assertTrue(NameMatcher.organisation("NordKraft", "Nord Kraft Ltd").isSame());
  }
}
