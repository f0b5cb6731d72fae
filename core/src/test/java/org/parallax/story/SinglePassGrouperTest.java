package org.parallax.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.model.Published;
import org.parallax.model.Report;

class SinglePassGrouperTest {
  private static final String FERRY =
      "The ferry Aldis Star ran aground off Port Ellis early on Tuesday with 112 people on board,"
          + " the harbour master Ada Brock said. Fog had closed the northern channel since midnight."
          + " Tugs pulled the ferry free at noon and divers are to look at its hull.";
  private static final String FERRY_AGAIN =
      "All 112 passengers of the Aldis Star were brought to land after the ferry hit a sandbank near"
          + " Port Ellis in thick fog. Ada Brock, the harbour master, told reporters that divers"
          + " would look at the hull before the ship may sail again.";
  private static final String MINE =
      "A fire broke out in the Kessim copper mine on Tuesday night and forty miners were led out"
          + " through a side shaft, the mine's owner Torvald Metals said. Smoke hung over the town"
          + " of Kessim until morning. Inspector Lena Marsh opened an inquiry into the cables.";
  private static final String MINE_AGAIN =
      "Inspector Lena Marsh is to find out why cables caught fire in the copper mine at Kessim, where"
          + " forty miners had to leave through a side shaft. Torvald Metals said that the mine"
          + " would stay shut for a week.";

  @Test
  void twoEventsOfOneDayAreTwoStories() {
    assertEquals(
        Set.of(Set.of("a", "b"), Set.of("c", "d")),
        grouped(
            on("a", 5, "Ferry runs aground off Port Ellis", FERRY),
            on("b", 5, "Passengers safe after ferry grounding", FERRY_AGAIN),
            on("c", 5, "Miners flee fire at Kessim", MINE),
            on("d", 5, "Inquiry into fire at copper mine", MINE_AGAIN)));
  }

  @Test
  void undatedReportsAreGroupedByTheirWords() {
    assertEquals(
        Set.of(Set.of("a", "b"), Set.of("c")),
        grouped(
            report("a", new Published.Unknown(), "Ferry runs aground off Port Ellis", FERRY),
            report("b", new Published.Unknown(), "Passengers safe after grounding", FERRY_AGAIN),
            report("c", new Published.Unknown(), "Miners flee fire at Kessim", MINE)));
  }

  @Test
  void oneReportIsAStory() {
    assertEquals(Set.of(Set.of("a")), grouped(on("a", 5, "Fog", "Fog.")));
  }

  @Test
  void noReportIsNoStory() {
    assertEquals(List.of(), new SinglePassGrouper().stories(List.of()));
  }

  @Test
  void emptyPagesAreNotOneStory() {
    assertEquals(
        Set.of(Set.of("a"), Set.of("b")), grouped(on("a", 5, "News", ""), on("b", 5, "News", "")));
  }

  @Test
  void shortReportsThatShareOneRareWordStayApart() {
    assertEquals(
        Set.of(Set.of("a"), Set.of("b"), Set.of("c")),
        grouped(
            on("a", 5, "Kessim opens new swimming pool", "Children swam on the first day."),
            on("b", 5, "Kessim mayor to retire", "She gave no reason for her decision."),
            on("c", 5, "Thieves steal tractor near Kessim", "The farmer was asleep.")));
  }

  @Test
  void oneTemplateInTwoTownsIsTwoStories() {
    assertEquals(
        Set.of(Set.of("a"), Set.of("b")),
        grouped(
            on("a", 5, "Two hurt in house fire", fire("Springfield", "Mara Olin", "41")),
            on("b", 5, "Two hurt in house fire", fire("Hartford", "Joel Tresk", "67"))));
  }

  private static String fire(String town, String name, String age) {
    return ("Two people were hurt when fire broke out in a house in %1$s, police said. The owner, %2$s,"
            + " %3$s, was taken to hospital with burns. Firefighters in %1$s said that the cause was"
            + " not yet known. %2$s lives there alone, a neighbour said.")
        .formatted(town, name, age);
  }

  @Test
  void aRoundUpDoesNotGlueTheStoriesItTellsOf() {
    Set<Set<String>> stories =
        grouped(
            on("a", 5, "Ferry runs aground off Port Ellis", FERRY),
            on("b", 5, "Passengers safe after ferry grounding", FERRY_AGAIN),
            on("c", 5, "Miners flee fire at Kessim", MINE),
            on("d", 5, "Inquiry into fire at copper mine", MINE_AGAIN),
            on("e", 5, "The week in brief", FERRY_AGAIN + "\n" + MINE_AGAIN));
    assertTrue(
        stories.stream().noneMatch(s -> s.contains("a") && s.contains("c")), stories::toString);
  }

  @Test
  void aLivePageJoinsTheStoryItFollows() {
    String live =
        "16:10 Divers have gone down at Port Ellis.\n15:32 The harbour master Ada Brock speaks to"
            + " reporters.\n12:04 Tugs have pulled the Aldis Star free.\n09:20 Buses wait for the 112"
            + " passengers.\n06:45 The ferry lies on a sandbank in thick fog.";
    assertEquals(
        Set.of(Set.of("a", "b", "c")),
        grouped(
            on("a", 5, "Ferry runs aground off Port Ellis", FERRY),
            on("b", 5, "Passengers safe after ferry grounding", FERRY_AGAIN),
            on("c", 5, "Live: ferry aground off Port Ellis", live)));
  }

  @Test
  void aFollowUpOfTheNextWeekJoins() {
    assertEquals(
        Set.of(Set.of("a", "b")),
        grouped(
            on("a", 5, "Ferry runs aground off Port Ellis", FERRY),
            on("b", 13, "Aldis Star sails again after grounding off Port Ellis", FERRY_AGAIN)));
  }

  @Test
  void manyCopiesOfOneTextAreOneStory() {
    List<Report> copies = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      copies.add(on("r" + i, 5, "Ferry runs aground off Port Ellis", FERRY));
    }
    assertEquals(1, new SinglePassGrouper().stories(copies).size());
  }

  @Test
  void orderChangesNothing() {
    List<Report> reports = new ArrayList<>();
    Random random = new Random(20240306);
    for (int i = 0; i < 60; i++) {
      List<String> words = new ArrayList<>();
      for (int w = 0; w < 40; w++) {
        words.add(String.format(Locale.ROOT, "Word%d", random.nextInt(20) + i / 4 * 12));
      }
      reports.add(on("r" + i, 1 + i % 9, "Report", String.join(" ", words) + "."));
    }
    Set<Set<String>> stories = grouped(reports);
    assertTrue(stories.size() > 5 && stories.size() < 60, stories::toString);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(reports, random);
      assertEquals(stories, grouped(reports));
    }
  }

  private static Set<Set<String>> grouped(Report... reports) {
    return grouped(List.of(reports));
  }

  private static Set<Set<String>> grouped(List<Report> reports) {
    return new SinglePassGrouper()
        .stories(reports).stream()
            .<Set<String>>map(
                story ->
                    story.stream()
                        .map(i -> reports.get(i).id())
                        .collect(Collectors.toCollection(TreeSet::new)))
            .collect(Collectors.toSet());
  }

  private static Report on(String id, int day, String headline, String body) {
    return report(id, new Published.On(LocalDate.of(2024, 3, day)), headline, body);
  }

  private static Report report(String id, Published published, String headline, String body) {
    return Report.ofText(id, headline + "\n" + body, List.of()).under(headline).on(published);
  }
}
