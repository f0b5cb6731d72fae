package org.parallax.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Binding;
import org.parallax.model.Brief;
import org.parallax.model.Claim;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Line;
import org.parallax.model.Link;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Stance;

class SelectingBriefWriterTest {
  private final ToldStory told = new ToldStory();

  private Brief brief() {
    return new SelectingBriefWriter().write(told.story(), told.points(), List.of(), List.of());
  }

  private String onlyLine() {
    List<Brief.Entry> entries = brief().entries();
    assertEquals(1, entries.size());
    return entries.getFirst().line().text();
  }

  private void single(Claim claim) {
    told.point(Grade.Name.SINGLE_ORIGIN, false, List.of(List.of(claim)));
  }

  @Test
  void quotesAClauseThatStandsAloneAsItIsWritten() {
    Report report =
        told.report(
            "Marsh Echo",
            "Weir gives way",
            "The weir at Ostrel gave way on Friday, and the mill that has stood below it since the"
                + " days of the old prince, when the river was still wide enough for barges, for"
                + " herons and for the washing of wool, was swept into the lake.");
    single(told.claim(report, "The weir at Ostrel gave way on Friday"));
    assertEquals("The weir at Ostrel gave way on Friday", onlyLine());
  }

  @Test
  void tellsTheWholeSentenceWhereTheWordsHangOnAWhat() {
    String sentence =
        "Divers raised the bell of the Tern on Friday from the mud of the old river bed below the"
            + " weir at Ostrel, where it had lain since the great storm of the year of the comet, in"
            + " what the harbour office says is the first find of the summer in the lower river.";
    Report report = told.report("Marsh Echo", "Bell", sentence);
    single(
        told.claim(
            report,
            "is the first find of the summer in the lower river",
            ToldStory.link(report, "the harbour office", "says", Stance.ASSERT)));
    assertEquals(sentence, onlyLine());
  }

  @Test
  void quotesSpeakerAndWordsInOneStretch() {
    Report report =
        told.report("Marsh Echo", "Weir", "Two barns were lost, the fire chief said on Monday.");
    single(
        told.claim(
            report,
            "Two barns were lost",
            ToldStory.link(report, "the fire chief", "said", Stance.ASSERT)));
    assertEquals("Two barns were lost, the fire chief said on Monday.", onlyLine());
  }

  @Test
  void putsASpeakerFromAnotherSentenceBeforeTheWords() {
    Report report =
        told.report(
            "Marsh Echo", "Weir", "The fire chief was at the site. Two barns were lost there.");
    single(
        told.claim(
            report,
            "Two barns were lost there",
            ToldStory.link(report, "The fire chief", "", Stance.ASSERT)));
    assertEquals("The fire chief said: Two barns were lost there.", onlyLine());
  }

  @Test
  void bindsASpeakerWrittenShort() {
    Report report =
        told.report(
            "Marsh Echo", "Weir", "Mayor Petra Lunn came by. Two barns were lost, she said.");
    Link link = ToldStory.link(report, "she", "said", Stance.ASSERT);
    Source source =
        new Source(
            ToldStory.phrase(report, "she"),
            Optional.of("e"),
            Optional.of("Petra Lunn"),
            List.of("e"));
    single(told.claim(report, "Two barns were lost", link.withSource(source)));
    assertEquals("Two barns were lost, she [Petra Lunn] said.", onlyLine());
  }

  @Test
  void bindsAPronoun() {
    Report report =
        told.report("Marsh Echo", "Weir", "Petra Lunn came by. She had closed the upper gate.");
    Binding binding =
        new Binding(
            ToldStory.phrase(report, "She"), "Petra Lunn", ToldStory.phrase(report, "Petra Lunn"));
    single(
        told.claim(
            report, "She had closed the upper gate", "She", Factuality.CERTAIN, List.of(binding)));
    assertEquals("She [Petra Lunn] had closed the upper gate.", onlyLine());
  }

  @Test
  void tellsANestedChainOutermostFirst() {
    String filler = "while the rain went on and the sheep stood in the lane ".repeat(6).strip();
    Report report =
        told.report(
            "Marsh Echo",
            "Weir",
            "The harbour office met the ferryman "
                + filler
                + ". His aunt told him it in the"
                + " kitchen. The bell rang twice before the flood.");
    single(
        told.claim(
            report,
            "The bell rang twice before the flood",
            ToldStory.link(report, "The harbour office", "", Stance.REPORT),
            ToldStory.link(report, "the ferryman", "", Stance.ASSERT),
            ToldStory.link(report, "His aunt", "told", Stance.ASSERT)));
    assertEquals(
        "The harbour office reported: the ferryman said: His aunt told: The bell rang twice before"
            + " the flood.",
        onlyLine());
  }

  @Test
  void completesAClauseWithTheSubjectItShares() {
    String long1 = "which had been patched with clay and straw by four generations of millers ";
    Report report =
        told.report(
            "Marsh Echo",
            "Weir",
            "The old weir, "
                + long1.repeat(4)
                + "gave way on Friday and carried the footbridge into the lake.");
    single(
        told.claim(
            report,
            "carried the footbridge into the lake",
            "The old weir",
            Factuality.CERTAIN,
            List.of()));
    assertEquals("The old weir … carried the footbridge into the lake.", onlyLine());
  }

  @Test
  void putsBothSidesOfADisputedPointOnOneLine() {
    Report one =
        told.report("Marsh Echo", "Weir", "The gate stood open all night, the miller said.");
    Report two =
        told.report("Hill Post", "Dam", "The water board denied that the gate had been open.");
    Claim open =
        told.claim(
            one,
            "The gate stood open all night",
            ToldStory.link(one, "the miller", "said", Stance.ASSERT));
    Claim denial =
        told.claim(
            two,
            "the gate had been open",
            "the gate",
            Factuality.CERTAIN_NOT,
            List.of(),
            ToldStory.link(two, "The water board", "denied", Stance.DENY));
    told.point(Grade.Name.DISPUTED, true, List.of(List.of(open), List.of(denial)));
    assertEquals(
        "The gate stood open all night, the miller said; against this: The water board denied that"
            + " the gate had been open.",
        onlyLine());
    assertEquals(List.of(open.id(), denial.id()), brief().entries().getFirst().claims());
  }

  @Test
  void leavesOutADisputedPointWhoseOtherSideCannotBeSaid() {
    Report one =
        told.report("Marsh Echo", "Weir", "The gate stood open all night, the miller said.");
    Claim open =
        told.claim(
            one,
            "The gate stood open all night",
            ToldStory.link(one, "the miller", "said", Stance.ASSERT));
    String filler = "in the long and narrow valley below the second of the seven hills ".repeat(6);
    Report two = told.report("Hill Post", "Dam", "It was, " + filler + ", shut by then.");
    Claim unsayable = told.claim(two, "shut by then", "", Factuality.CERTAIN, List.of());
    told.point(Grade.Name.DISPUTED, false, List.of(List.of(open), List.of(unsayable)));
    assertEquals(List.of(), brief().entries());
  }

  @Test
  void speaksMostlyOfWhatSeveralReportsTell() {
    Report one = told.report("Marsh Echo", "Weir", sentences("The first", 9));
    Report two = told.report("Hill Post", "Dam", sentences("The second", 9));
    for (int i = 0; i < 9; i++) {
      List<Claim> claims = new ArrayList<>();
      claims.add(told.claim(one, sentence("The first", i), "The", Factuality.CERTAIN, List.of()));
      if (i < 4) {
        claims.add(
            told.claim(two, sentence("The second", i), "The", Factuality.CERTAIN, List.of()));
      }
      told.point(Grade.Name.SINGLE_ORIGIN, false, List.of(claims));
    }
    List<Brief.Entry> entries = brief().entries();
    long shared = entries.stream().filter(e -> isShared(e.point().orElseThrow())).count();
    assertTrue(entries.size() >= 6 && entries.size() <= 12, () -> "" + entries.size());
    assertTrue(2 * shared >= entries.size(), () -> shared + " of " + entries.size());
  }

  private boolean isShared(String point) {
    return Integer.parseInt(point.substring(2)) < 4;
  }

  private static final List<String> THINGS =
      List.of("mill", "barn", "road", "school", "chapel", "bridge", "orchard", "quarry", "inn");

  private static String sentence(String start, int i) {
    return start + " " + THINGS.get(i) + " of ward " + THINGS.get(8 - i) + i + " was closed";
  }

  private static String sentences(String start, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(sentence(start, i)).append(". ");
    }
    return text.toString().strip();
  }

  @Test
  void namesNoPartWhereTheGradeIsOfAllThatTheLinePrints() {
    String bell = "Divers raised a bell, though it was unclear whether the clapper was lost";
    Report one = told.report("Marsh Echo", "Bell", bell + ".");
    Report two = told.report("Hill Post", "Nets", "Nets were torn on Friday.");
    told.point(
        Grade.Name.SINGLE_ORIGIN,
        false,
        List.of(List.of(told.claim(one, bell), told.claim(two, "Nets were torn on Friday"))));
    single(told.claim(one, "the clapper was lost"));
    Brief.Entry entry =
        brief().entries().stream()
            .filter(e -> e.line().text().equals(bell + ".") || e.line().text().equals(bell))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.empty(), entry.part());
  }

  @Test
  void leavesOutASentenceThatWouldTellAnotherPointAgain() {
    String sentence =
        "Divers raised the bell of the Tern on Friday from the mud of the old river bed below the"
            + " weir at Ostrel, where it had lain since the great storm of the year of the comet, in"
            + " what the harbour office says is the first find of the summer in the lower river.";
    Report one = told.report("Marsh Echo", "Bell", sentence);
    Report two = told.report("Lake Post", "Salvage", "Two men hauled up what was left of a ferry.");
    Claim raised = told.claim(one, "Divers raised the bell of the Tern on Friday");
    Claim hauled = told.claim(two, "Two men hauled up what was left of a ferry");
    told.point(Grade.Name.CORROBORATED, false, List.of(List.of(hauled, raised)));
    single(
        told.claim(
            one,
            "is the first find of the summer in the lower river",
            ToldStory.link(one, "the harbour office", "says", Stance.ASSERT)));
    assertEquals(1, brief().entries().size(), brief().toString());
  }

  @Test
  void neverWritesALineThatTheVerifierRefuses() {
    Report report =
        told.report(
            "Marsh Echo",
            "Weir",
            "It is not true that the chapel was flooded. The report that the inn burned was"
                + " false.");
    single(told.claim(report, "the chapel was flooded"));
    single(told.claim(report, "the inn burned"));
    LineVerifier verifier = new LineVerifier();
    for (Brief.Entry entry : brief().entries()) {
      assertEquals(List.of(), verifier.violations(entry.line(), told.claims(), told::reportOf));
      assertFalse(entry.line().text().startsWith("the "), entry.line()::text);
    }
  }

  @Test
  void takesNoHeadlineThatAssertsWhatIsDisputed() {
    Report one = told.report("Marsh Echo", "Gate was open all night", "Nothing else is known.");
    told.report("Hill Post", "Weir gives way at Ostrel", "Nothing else is known.");
    Claim open = told.claim(one, "Gate was open all night");
    Claim other = told.claim(one, "Nothing else is known");
    told.point(Grade.Name.DISPUTED, false, List.of(List.of(open), List.of(other)));
    Line headline = brief().headline();
    assertEquals("Weir gives way at Ostrel", headline.text());
  }
}
