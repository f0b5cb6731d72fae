package org.parallax.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Matter;
import org.parallax.model.Position;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Stance;
import org.parallax.model.Telling;
import org.parallax.text.Vectors;

class GatedPointBuilderTest {
  private final Telling telling = new Telling();

  @Test
  void joinsOneMatterToldByTwoReports() {
    Telling.Draft a = rescue("a", "The guard rescued two sailors off Ferrol Point");
    Telling.Draft b = rescue("b", "Two sailors were rescued by the guard off Ferrol Point");
    background();
    assertEquals(point(a), point(b));
  }

  @Test
  void keepsTheTwinsOfOneSentenceFrameApart() {
    Telling.Draft none =
        telling
            .claim("a", "One had no seaman's book")
            .does("have")
            .not()
            .role(Role.AGENT, "One", "one")
            .role(Role.PATIENT, "no seaman's book", "book");
    Telling.Draft some =
        telling
            .claim("a", "the other had a forged seaman's book")
            .does("have")
            .role(Role.AGENT, "the other", "other")
            .role(Role.PATIENT, "a forged seaman's book", "book")
            .inSentenceOf(none);
    Telling.Draft theirs =
        telling
            .claim("b", "one of the men carried a forged seaman's book")
            .does("carry")
            .role(Role.AGENT, "one of the men", "one")
            .role(Role.PATIENT, "a forged seaman's book", "book");
    background();
    assertNotEquals(point(none), point(some));
    assertNotEquals(point(none), point(theirs));
    assertEquals(point(some), point(theirs));
  }

  @Test
  void keepsTurnedRolesApart() {
    Telling.Draft a =
        telling
            .claim("a", "The Osterland fleet rammed the Tirran convoy")
            .does("ram")
            .role(Role.AGENT, "The Osterland fleet", "osterland")
            .role(Role.PATIENT, "the Tirran convoy", "tirran");
    Telling.Draft b =
        telling
            .claim("b", "The Tirran convoy rammed the Osterland fleet")
            .does("ram")
            .role(Role.AGENT, "The Tirran convoy", "tirran")
            .role(Role.PATIENT, "the Osterland fleet", "osterland");
    background();
    assertNotEquals(point(a), point(b));
  }

  @Test
  void keepsActsOfTwoNationsApartAlsoWhereTwoWordsNameOne() {
    Telling.Draft a =
        telling
            .claim("a", "North Korean patrols attacked at Ruvel Pass before dawn")
            .does("attack")
            .role(Role.AGENT, "North Korean patrols", "patrol");
    Telling.Draft b =
        telling
            .claim("b", "Before dawn Nigerian patrols attacked Ruvel Pass")
            .does("attack")
            .role(Role.AGENT, "Nigerian patrols", "patrol");
    background();
    assertNotEquals(point(a), point(b));
  }

  @Test
  void titlesAClauseWithTheSubjectThatItIsBoundTo() {
    Telling.Draft outer = summit("which will be held in May");
    Telling.Draft bound = telling.within(outer, "which will be held in May").does("hold");
    bound.boundTo(outer, "The summit");
    background();
    assertEquals("[The summit] which will be held in May", matter(bound).title().text());
  }

  @Test
  void guessesNoSubjectForAClauseThatIsBoundToNone() {
    Telling.Draft inner =
        telling.within(summit("leaving the hall at dusk"), "leaving the hall at dusk").does("hold");
    background();
    assertEquals("leaving the hall at dusk", matter(inner).title().text());
  }

  private Telling.Draft summit(String aside) {
    return telling.claim("a", "The summit, " + aside + ", is in doubt").does("doubt");
  }

  @Test
  void putsTheLevelsOfOneStatementInOnePoint() {
    Telling.Draft outer =
        telling
            .claim("a", "a sailor claimed the captain had left the bridge at dusk")
            .by("the guard")
            .does("claim");
    Telling.Draft inner =
        telling
            .within(outer, "the captain had left the bridge at dusk")
            .by("a sailor")
            .does("leave");
    background();
    assertEquals(point(outer), point(inner));
  }

  @Test
  void putsWhatIsToldWithinAClaimInItsPointHoweverLongTheChains() {
    Telling.Draft outer =
        telling
            .claim("a", "the abbot mute, blaming that the sexton burns old ledgers to hide a theft")
            .does("blame");
    Telling.Draft inner =
        telling
            .within(outer, "the sexton burns old ledgers to hide a theft")
            .toldIn(outer, "the abbot", "blaming")
            .does("burn");
    outer.by("The bishop");
    background();
    assertEquals(point(outer), point(inner));
  }

  @Test
  void leavesEveryClaimInAPoint() {
    rescue("a", "The guard rescued two sailors off Ferrol Point");
    background();
    Set<String> placed = new TreeSet<>();
    for (Matter matter : build().matters()) {
      matter.positions().forEach(p -> placed.addAll(p.claims()));
    }
    assertEquals(new TreeSet<>(telling.story().claims().stream().map(Claim::id).toList()), placed);
  }

  @Test
  void raisesAnAlarmForNumbersOfOneThingThatCannotBothBeTrue() {
    crew("a", "The ferry carried 40 sailors", "40 sailors", 40);
    crew("b", "The ferry carried 60 sailors", "60 sailors", 60);
    background();
    Discrepancy found = onlyDiscrepancy();
    assertEquals(Discrepancy.Type.QUANTITY, found.type());
    assertTrue(found.alarm());
    assertEquals(2, found.claims().size());
    assertEquals(2, found.positions().size());
  }

  @Test
  void doesNotCountOneOfAGroupAgainstTheWholeGroup() {
    telling
        .claim("a", "Both sailors were rescued at dawn")
        .does("rescue")
        .role(Role.PATIENT, "Both sailors", "sailor")
        .counts("Both sailors", 2, "sailor");
    telling
        .claim("b", "one of the sailors was rescued at dawn")
        .does("rescue")
        .role(Role.PATIENT, "one of the sailors", "sailor")
        .counts("one of the sailors", 1, "sailor");
    background();
    Discrepancy found = onlyDiscrepancy();
    assertEquals(Discrepancy.Type.SCOPE, found.type());
    assertTrue(!found.alarm());
  }

  @Test
  void listsAGrownTotalWithoutAlarm() {
    telling
        .claim("a", "The storm had so far killed 12 sailors")
        .does("kill")
        .role(Role.AGENT, "The storm", "storm")
        .role(Role.PATIENT, "12 sailors", "sailor")
        .counts("12 sailors", 12, "sailor", org.parallax.model.Quantity.Wording.EXACT, true);
    telling
        .claim("b", "The storm had so far killed 19 sailors")
        .does("kill")
        .role(Role.AGENT, "The storm", "storm")
        .role(Role.PATIENT, "19 sailors", "sailor")
        .counts("19 sailors", 19, "sailor", org.parallax.model.Quantity.Wording.EXACT, true);
    background();
    assertTrue(build().discrepancies().stream().noneMatch(Discrepancy::alarm));
  }

  @Test
  void setsADenialInThePointOfWhatItDenies() {
    Telling.Draft held = rescue("a", "The guard rescued two sailors off Ferrol Point");
    Telling.Draft denied =
        rescue("b", "The guard rescued two sailors off Ferrol Point")
            .by("The Harbour Office", Stance.DENY);
    background();
    assertEquals(point(held), point(denied));
    Position denial = matter(denied).positions().getLast();
    assertTrue(denial.denies());
    assertEquals(List.of(denied.id()), denial.claims());
    assertEquals(Discrepancy.Type.DENIAL, build().discrepancies().getFirst().type());
  }

  @Test
  void quotesTheSpeakerAndTheCueOfAnAttributedClaim() {
    Telling.Draft claim =
        rescue("a", "The guard rescued two sailors off Ferrol Point").by("Mayor Ines Vall");
    background();
    Matter matter = matter(claim);
    assertEquals(
        "Mayor Ines Vall said: The guard rescued two sailors off Ferrol Point",
        matter.positions().getFirst().summary().text());
    assertEquals("“The guard rescued two sailors off Ferrol Point”", matter.title().text());
  }

  @Test
  void setsACueThatLeadsBeforeItsSource() {
    Telling.Draft claim =
        telling
            .claim("a", "the lock gate was left open")
            .does("leave")
            .accordingTo("the harbour board");
    background();
    assertEquals(
        "According to the harbour board: the lock gate was left open",
        matter(claim).positions().getFirst().summary().text());
  }

  private Telling.Draft rescue(String report, String text) {
    boolean active = text.startsWith("The guard");
    return telling
        .claim(report, text)
        .does("rescue")
        .role(Role.AGENT, active ? "The guard" : "the guard", "guard")
        .role(Role.PATIENT, active ? "two sailors" : "Two sailors", "sailor");
  }

  private void crew(String report, String text, String words, double number) {
    telling
        .claim(report, text)
        .does("carry")
        .role(Role.AGENT, "The ferry", "ferry")
        .role(Role.PATIENT, words, "sailor")
        .counts(words, number, "sailor");
  }

  /** Other matters, so that words have a rarity. */
  private void background() {
    List<String> others =
        List.of(
            "Fog lay over the bay all morning",
            "The bakery on Mill Lane reopened in spring",
            "Ticket prices rose by a tenth",
            "A new lighthouse keeper was hired",
            "Children painted the old pier",
            "The council postponed its meeting");
    for (int i = 0; i < others.size(); i++) {
      telling.claim(i % 2 == 0 ? "a" : "b", others.get(i)).does("other" + i);
    }
  }

  private PointBuilder.Points build() {
    return new GatedPointBuilder(Vectors.none()).build(telling.story(), telling.origins());
  }

  private Discrepancy onlyDiscrepancy() {
    List<Discrepancy> found = build().discrepancies();
    assertEquals(1, found.size(), found.toString());
    return found.getFirst();
  }

  private Matter matter(Telling.Draft draft) {
    return build().matters().stream()
        .filter(m -> m.positions().stream().anyMatch(p -> p.claims().contains(draft.id())))
        .findFirst()
        .orElseThrow();
  }

  private String point(Telling.Draft draft) {
    return matter(draft).id();
  }
}
