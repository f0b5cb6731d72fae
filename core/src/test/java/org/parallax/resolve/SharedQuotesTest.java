package org.parallax.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Attribution;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Link;
import org.parallax.model.Source;
import org.parallax.model.StoryClaims;
import org.parallax.model.Telling;

class SharedQuotesTest {
  private static final String QUOTE = "the lamp on the north pier had been dark for a week";

  /** The story with its speakers as people; those in small letters have no name. */
  private static StoryClaims people(Telling telling) {
    StoryClaims story = telling.story();
    List<Entity> entities =
        story.entities().stream()
            .map(
                e -> new Entity(e.id(), isName(e.name()) ? person() : group(), e.name(), e.names()))
            .toList();
    return new StoryClaims(
        story.story(),
        story.reports(),
        story.claims().stream().map(SharedQuotesTest::unnamed).toList(),
        entities,
        story.mentions());
  }

  private static Entity.Type person() {
    return Entity.Type.PERSON;
  }

  private static Entity.Type group() {
    return Entity.Type.GROUP;
  }

  private static boolean isName(String words) {
    return Character.isUpperCase(words.charAt(0));
  }

  private static Claim unnamed(Claim claim) {
    return claim.withAttribution(
        new Attribution(claim.attribution().links().stream().map(SharedQuotesTest::bare).toList()));
  }

  private static Link bare(Link link) {
    Source source = link.source().orElseThrow();
    return isName(source.phrase().text())
        ? link
        : link.withSource(
            new Source(source.phrase(), source.entity(), Optional.empty(), source.entities()));
  }

  private static Link speaker(StoryClaims story, String report) {
    return story.claims().stream()
        .filter(c -> c.report().equals(report) && !c.attribution().isOutlet())
        .findFirst()
        .orElseThrow()
        .attribution()
        .links()
        .getFirst();
  }

  @Test
  void takesOverTheSpeakerOfTheSameQuoteWithThePlaceThatShowsIt() {
    Telling telling = new Telling();
    telling.claim("r1", QUOTE).quoted().by("an official");
    telling.claim("r2", QUOTE.replace("week", "fortnight")).quoted().by("Ada Brock");
    Link link = speaker(SharedQuotes.completed(people(telling)), "r1");
    assertTrue(link.inferred());
    assertEquals(Optional.of("Ada Brock"), link.source().orElseThrow().name());
    assertEquals("an official", link.source().orElseThrow().phrase().text());
    assertEquals("Ada Brock", link.shownBy().orElseThrow().phrase().text());
    assertEquals("r2", link.shownBy().orElseThrow().report());
  }

  @Test
  void takesOverNobodyWhereTwoReportsNameTwoSpeakers() {
    Telling telling = new Telling();
    telling.claim("r1", QUOTE).quoted().by("an official");
    telling.claim("r2", QUOTE).quoted().by("Ada Brock");
    telling.claim("r3", QUOTE).quoted().by("Otto Lind");
    assertFalse(speaker(SharedQuotes.completed(people(telling)), "r1").inferred());
  }

  @Test
  void takesOverNobodyForAnotherQuoteOrAnIndirectOne() {
    Telling telling = new Telling();
    telling.claim("r1", QUOTE).quoted().by("an official");
    telling.claim("r2", "the crew of the Marlin had asked for help twice").quoted().by("Ada Brock");
    telling.claim("r3", QUOTE).by("Otto Lind");
    assertFalse(speaker(SharedQuotes.completed(people(telling)), "r1").inferred());
  }

  @Test
  void takesOverNoManForAWoman() {
    Telling telling = new Telling();
    telling.claim("r1", QUOTE).quoted().by("she");
    telling.claim("r2", QUOTE).quoted().by("Thomas Lind");
    assertFalse(speaker(SharedQuotes.completed(people(telling)), "r1").inferred());
  }
}
