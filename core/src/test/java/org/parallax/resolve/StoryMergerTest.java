package org.parallax.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Coverage;
import org.parallax.model.Entity;
import org.parallax.model.Extraction;
import org.parallax.model.Mention;
import org.parallax.model.Outlet;
import org.parallax.model.Phrase;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.StoryClaims;

class StoryMergerTest {
  private static final StoryMerger MERGER = new StoryMerger();

  private static Entity entity(String id, Entity.Type type, String... names) {
    return new Entity(id, type, names[0], List.of(names));
  }

  private static Entity person(String id, String... names) {
    return entity(id, Entity.Type.PERSON, names);
  }

  private static Entity body(String id, String... names) {
    return entity(id, Entity.Type.ORGANISATION, names);
  }

  /** A report that names all of {@code entities}; groups it only describes. */
  private static Extraction report(String id, Entity... entities) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (Entity entity : entities) {
      Span span = new Span(text.length(), text.length() + entity.name().length());
      boolean named = Character.isUpperCase(entity.name().charAt(0));
      mentions.add(
          new Mention(
              new Phrase(span, entity.name()),
              entity.id(),
              named && entity.type() != Entity.Type.GROUP
                  ? Mention.Kind.NAME
                  : Mention.Kind.DESCRIPTION));
      text.append(entity.name()).append(' ');
    }
    Report report = Report.ofText(id, text.toString(), List.of()).from(new Outlet(id, ""));
    return new Extraction(report, List.of(), List.of(entities), mentions, new Coverage(1, 1));
  }

  private static String at(StoryClaims story, String report, int index) {
    return story.mentions().stream()
        .filter(m -> m.report().equals(report))
        .toList()
        .get(index)
        .mention()
        .entity();
  }

  @Test
  void joinsSpellingsInitialsAndCountryForms() {
    StoryClaims story =
        MERGER.merge(
            "s",
            List.of(
                report(
                    "r1",
                    person("e1", "Vladislav Petrovsky"),
                    body("e2", "Security Service of Norway"),
                    entity("e3", Entity.Type.PLACE, "North Korea")),
                report(
                    "r2",
                    person("e1", "Vladyslav Petrovskyy", "President Vladyslav Petrovskyy"),
                    body("e2", "SSN", "Norway’s security service"),
                    entity("e3", Entity.Type.PLACE, "DPRK"))));
    assertEquals(3, story.entities().size());
    assertTrue(
        story.entities().stream()
            .anyMatch(e -> e.names().contains("President Vladyslav Petrovskyy")));
  }

  @Test
  void joinsASurnameWithItsOnlyBearer() {
    StoryClaims story =
        MERGER.merge(
            "s",
            List.of(report("r1", person("e1", "Ada Brock")), report("r2", person("e1", "Brock"))));
    assertEquals(1, story.entities().size());
    assertEquals("Ada Brock", story.entities().getFirst().name());
  }

  @Test
  void leavesASurnameOpenWhereTwoBearIt() {
    StoryClaims story =
        MERGER.merge(
            "s",
            List.of(
                report("r1", person("e1", "Ada Brock"), person("e2", "Tobias Brock")),
                report("r2", person("e1", "Brock"))));
    assertEquals(3, story.entities().size());
    assertNotEquals(at(story, "r1", 0), at(story, "r1", 1));
  }

  @Test
  void keepsUnnamedPeopleOfTwoReportsApart() {
    StoryClaims story =
        MERGER.merge(
            "s",
            List.of(
                report("r1", entity("e1", Entity.Type.GROUP, "one of the crew")),
                report("r2", entity("e1", Entity.Type.GROUP, "one of the crew"))));
    assertEquals(2, story.entities().size());
  }

  @Test
  void joinsAnOfficeWithWhoHoldsItInAnotherReport() {
    StoryClaims story =
        MERGER.merge(
            "s",
            List.of(
                report("r1", entity("e1", Entity.Type.GROUP, "Norway’s chancellor")),
                report("r2", person("e1", "Petra Holm", "Norwegian Chancellor Petra Holm"))));
    assertEquals(1, story.entities().size());
    assertTrue(story.entities().getFirst().names().contains("Norway’s chancellor"));
  }

  @Test
  void doesNotHangOnTheOrderOfTheReports() {
    List<Extraction> reports =
        List.of(
            report("r1", person("e1", "Ada Brock"), body("e2", "coast guard")),
            report("r2", person("e1", "Brock"), body("e2", "Coast Guard")),
            report("r3", person("e1", "Ada Broc"), entity("e2", Entity.Type.PLACE, "Kurava")),
            report("r4", entity("e1", Entity.Type.OTHER, "Kuravo"), person("e2", "Adam Brock")));
    List<Entity> expected = MERGER.merge("s", reports).entities();
    List<Extraction> shuffled = new ArrayList<>(reports);
    for (int turn = 0; turn < 4; turn++) {
      shuffled.addFirst(shuffled.removeLast());
      assertEquals(expected, MERGER.merge("s", shuffled).entities());
      assertEquals(expected, MERGER.merge("s", shuffled.reversed()).entities());
    }
  }

  private static Entity unnamed(String id, String description) {
    return entity(id, Entity.Type.GROUP, description);
  }

  @Test
  void joinsSomebodyDescribedByAgeWithTheOnlyPersonOfThatAge() {
    StoryClaims story =
        MERGER.merge(
            "s",
            List.of(
                report("r1", unnamed("e1", "25-year-old man")),
                report("r2", person("e1", "Otto Lind"), unnamed("e2", "(25), a baker")),
                report("r3", unnamed("e1", "25-year-old woman"))));
    assertEquals(at(story, "r1", 0), at(story, "r2", 0));
    assertNotEquals(at(story, "r3", 0), at(story, "r2", 0));
  }

  @Test
  void leavesAnAgeOpenWhereTwoPeopleHaveIt() {
    StoryClaims story =
        MERGER.merge(
            "s",
            List.of(
                report("r1", unnamed("e1", "25-year-old man")),
                report(
                    "r2",
                    person("e1", "Otto Lind"),
                    unnamed("e2", "(25), and"),
                    person("e3", "Tom Reed"),
                    unnamed("e4", "(25), bakers"))));
    assertNotEquals(at(story, "r1", 0), at(story, "r2", 0));
    assertNotEquals(at(story, "r1", 0), at(story, "r2", 2));
  }

  @Test
  void joinsTheMayorWithTheOnlyMayorOfTheStory() {
    StoryClaims one =
        MERGER.merge(
            "s",
            List.of(
                report("r1", unnamed("e1", "mayor")),
                report("r2", person("e1", "Petra Holm", "Sellin Mayor Petra Holm"))));
    assertEquals(1, one.entities().size());
    StoryClaims two =
        MERGER.merge(
            "s",
            List.of(
                report("r1", unnamed("e1", "mayor")),
                report(
                    "r2",
                    person("e1", "Petra Holm", "Sellin Mayor Petra Holm"),
                    person("e2", "Tom Reed", "Halden Mayor Tom Reed"))));
    assertEquals(3, two.entities().size());
  }

  @Test
  void joinsPoliceWithTheOnlyPoliceOfTheStory() {
    StoryClaims one =
        MERGER.merge(
            "s",
            List.of(report("r1", body("e1", "police")), report("r2", body("e1", "Sellin Police"))));
    assertEquals(1, one.entities().size());
    StoryClaims two =
        MERGER.merge(
            "s",
            List.of(
                report("r1", body("e1", "police")),
                report("r2", body("e1", "Sellin Police"), body("e2", "Halden Police"))));
    assertEquals(3, two.entities().size());
  }

  @Test
  void joinsTheSuspectWithWhomAnotherReportCallsTheDefendant() {
    StoryClaims story =
        MERGER.merge(
            "s",
            List.of(
                report("r1", unnamed("e1", "suspect")),
                report("r2", person("e1", "Otto Lind", "defendant"), person("e2", "Tom Reed"))));
    assertEquals(at(story, "r1", 0), at(story, "r2", 0));
  }

  @Test
  void keepsTheEvidenceOfEachForm() {
    StoryClaims story =
        MERGER.merge(
            "s",
            List.of(
                report("r1", person("e1", "Vladislav Petrovsky")),
                report("r2", person("e1", "Vladyslav Petrovskyy"))));
    List<Entity.Alias> aliases = story.entities().getFirst().aliases();
    assertEquals(2, aliases.size());
    assertEquals("spelling", aliases.getLast().by());
    assertEquals("r2", aliases.getLast().at().report());
    assertEquals("Vladyslav Petrovskyy", aliases.getLast().at().phrase().text());
  }
}
