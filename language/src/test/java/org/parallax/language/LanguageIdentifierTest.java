package org.parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageIdentifierTest {
  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The coast guard said on Monday that a ferry had struck a rock off Brannock and that two of the crew were missing.|en",
        "Die Küstenwache teilte am Montag mit, dass eine Fähre auf einen Felsen gelaufen sei und zwei Mitglieder der Besatzung vermisst würden.|de",
        "Берегова охорона повідомила в понеділок, що пором натрапив на скелю і двоє членів екіпажу зникли безвісти.|uk",
        "Береговая охрана сообщила в понедельник, что паром налетел на скалу и двое членов экипажа пропали без вести.|ru",
        "La garde côtière a annoncé lundi qu'un ferry avait heurté un rocher et que deux membres d'équipage étaient portés disparus.|fr",
        "أعلن خفر السواحل يوم الاثنين أن عبارة اصطدمت بصخرة وأن اثنين من أفراد الطاقم في عداد المفقودين|ar",
        "沿岸警備隊は月曜日、フェリーが岩に衝突し、乗組員二人が行方不明になったと発表した。|ja",
        "Ferry sinks off Brannock|en",
        "Two dead after blast|en",
        "Update|en",
        "Polizei findet Leiche in Berlin|de",
        "Dos muertos en accidente|es",
        "4,500 (12)|und"
      })
  void tellsTheLanguage(String text, String code) throws IOException {
    assertEquals(code, IDENTIFIER.identify(text));
  }

  @Test
  void neverTakesAnotherScriptForEnglish() throws IOException {
    for (String text :
        List.of("Київ", "Пожар", "Νέα", "東京都", "서울", "אש", "خبر", "The Київ потяг спізнився")) {
      assertNotEquals("en", IDENTIFIER.identify(text), text);
    }
  }

  @Test
  void staysEnglishWhereAFewForeignNamesStand() throws IOException {
    String text =
        "The ship Київ was built in 1990 and it was sold by its owners to a firm that has since been dissolved, the port said.";
    assertEquals("en", IDENTIFIER.identify(text));
  }
}
