package org.parallax.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Point;

class StoryPageTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]+)\"");

  private final Ledger ledger = SampleLedger.of("ferry-grounding");
  private final LedgerIndex index = new LedgerIndex(ledger);
  private final String page = StoryPage.of(index, ledger.stories().getFirst());

  @Test
  void leadsEachLinkToAPlaceOnThePage() {
    Set<String> ids = new HashSet<>();
    Matcher id = ID.matcher(page);
    while (id.find()) {
      assertTrue(ids.add(id.group(1)), () -> "twice: " + id.group(1));
    }
    Matcher link = LINK.matcher(page);
    int links = 0;
    while (link.find()) {
      assertTrue(ids.contains(link.group(1)), () -> "leads nowhere: " + link.group(1));
      links++;
    }
    assertTrue(links > 100);
  }

  @Test
  void marksEveryClaim() {
    for (Claim claim : ledger.claims()) {
      assertTrue(
          page.contains("m-" + claim.id() + "\"") || page.contains("m-" + claim.id() + " "),
          claim::text);
      assertTrue(page.contains(" id=\"" + claim.id() + "\""), claim::text);
    }
  }

  @Test
  void needsNeitherNetworkNorScript() {
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("<link"));
    assertFalse(page.contains("url("));
    assertTrue(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"));
  }

  @Test
  void staysSmall() {
    int size = page.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(size < 1_500_000, () -> size + " bytes");
  }

  @Test
  void isTheSameForTheSameLedger() {
    assertEquals(
        page,
        StoryPage.of(
            new LedgerIndex(SampleLedger.of("ferry-grounding")), ledger.stories().getFirst()));
  }

  @Test
  void isWrittenToAFileOfItsOwn() throws Exception {
    Path folder = Path.of("target", "pages");
    StoryPage.writeAll(index, folder);
    Path file = folder.resolve(StoryPage.fileName(ledger.stories().getFirst()));
    assertEquals(page, Files.readString(file));
    BriefFile.write(index, folder.resolve("brief.md"));
  }

  @Test
  void showsTheSeverityAndTheRuleOfEachDifference() {
    for (DifferenceText difference : DifferenceText.of(ledger.discrepancies())) {
      assertTrue(page.contains(Html.escape(difference.proof())), difference::proof);
    }
  }

  @Test
  void opensADrawingAndTheProofOfItsGradeInOnePointOnly() {
    assertEquals(1, count("<details class=\"behind\" id=\"[^\"]+\" open=\"open\">"));
    assertEquals(1, count("<details class=\"grade\" open=\"open\">"));
    assertTrue(count("class=\"spark\"") > 3);
  }

  @Test
  void tellsHowToAskWhyOfAnyPair() {
    for (Point point : new StoryShape(index, ledger.stories().getFirst()).shownPoints()) {
      assertTrue(page.contains("parallax why " + point.id() + " c-"), point::id);
    }
    ledger.claims().forEach(c -> assertTrue(page.contains("<code>" + c.id() + "</code>")));
  }

  private long count(String pattern) {
    return Pattern.compile(pattern).matcher(page).results().count();
  }
}
