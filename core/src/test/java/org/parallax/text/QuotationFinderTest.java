package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.model.Block;
import org.parallax.model.Outlet;
import org.parallax.model.Report;
import org.parallax.model.Span;

class QuotationFinderTest {
  private static Report report(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
      start += line.length() + 1;
    }
    return Report.ofText("r", text, blocks).from(new Outlet("The Orlen Herald", ""));
  }

  private static List<Quotation> find(String text) {
    return QuotationFinder.find(report(text));
  }

  private static List<String> quoted(String text) {
    return find(text).stream().map(q -> q.inner().of(text)).toList();
  }

  @Test
  void aMarkThatNothingOpenedEndsWhatGoesOnBehindTheTag() {
    assertEquals(
        List.of("We left at noon,", "The road was shut. The bus never came."),
        quoted("“We left at noon,” Ada Brock said. The road was shut. The bus never came.”"));
    assertEquals(List.of(), quoted("The road was shut. The bus never came.”"));
    assertEquals(List.of("the mill"), quoted("He called it “the mill” and left”"));
  }

  @Test
  void aQuotationBeginsRightBehindAStopWhereAPageLostItsBreaks() {
    assertEquals(
        List.of("I woke at three,", "We ran."),
        quoted("It was calm.\"I woke at three,\" said Ida Berg.\"We ran.\""));
  }

  @Test
  void findsCurlyAndStraightMarks() {
    assertEquals(
        List.of("The ferry sank,", "Nobody drowned."),
        quoted("“The ferry sank,” she said. \"Nobody drowned.\""));
  }

  @Test
  void findsGuillemetsAndLowMarks() {
    assertEquals(
        List.of("The pier burned", "at dawn", "as ever"),
        quoted("He wrote «The pier burned» and „at dawn“ and »as ever«."));
  }

  @Test
  void findsTypewriterMarks() {
    assertEquals(List.of("The pier burned,"), quoted("``The pier burned,'' he said."));
  }

  @Test
  void leavesQuotationsWithinAQuotationToIt() {
    assertEquals(
        List.of("He told me ‘run’ and I ran,", "She said 'no' twice."),
        quoted("“He told me ‘run’ and I ran,” she said. \"She said 'no' twice.\""));
    assertEquals(
        List.of("Brock called it \"a farce\" today,"),
        quoted("'Brock called it \"a farce\" today,' he said."));
  }

  @Test
  void takesNoApostropheForAMark() {
    assertEquals(
        List.of(), quoted("The crew’s boat didn't sink; the sailors' wives' fears of the '90s"));
    assertEquals(List.of(), quoted("Rock ’n’ roll on the ship's deck"));
  }

  @Test
  void findsSingleMarksWithApostrophesInside() {
    assertEquals(
        List.of("We didn't see the pilots' boat,"),
        quoted("'We didn't see the pilots' boat,' he said."));
    assertEquals(List.of("Undeniable"), quoted("‘Undeniable’ proof of the ship’s course"));
  }

  @Test
  void ignoresInchMarksAndMarksWithoutAPartner() {
    assertEquals(List.of(), quoted("A 12\" pipe burst in the harbour"));
    assertEquals(List.of(), quoted("They left the \"old harbour behind"));
  }

  @Test
  void joinsTheParagraphsOfOneUtterance() {
    String text = "She said: “We waited.\n“Nobody came.\n“Then it sank.”\nThe end.";
    List<Quotation> found = find(text);
    assertEquals(
        List.of("We waited.", "Nobody came.", "Then it sank."),
        found.stream().map(q -> q.inner().of(text)).toList());
    assertTrue(found.stream().allMatch(q -> q.utterance() == found.getFirst().utterance()));
    assertFalse(found.get(0).closed());
    assertTrue(found.get(2).closed());
  }

  @Test
  void keepsTwoQuotationsOfOneParagraphApart() {
    List<Quotation> found = find("“We waited,” she said. “Nobody came.”");
    assertEquals(2, found.stream().map(Quotation::utterance).distinct().count());
  }

  @Test
  void keepsAParagraphThatLostItsClosingMark() {
    assertEquals(List.of("We waited for hours."), quoted("“We waited for hours.\nThe ferry sank."));
  }

  @Test
  void staysWithinItsBlocksOnRandomText() {
    Random random = new Random(7);
    String alphabet = "ab s’‘'\"“”«»„. ,\n`";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Report report = report(text.toString());
      int last = 0;
      for (Quotation quotation : QuotationFinder.find(report)) {
        assertTrue(quotation.outer().contains(quotation.inner()));
        assertTrue(quotation.outer().start() >= last, text::toString);
        assertTrue(report.blocks().stream().anyMatch(b -> b.span().contains(quotation.outer())));
        last = quotation.outer().end();
      }
    }
  }
}
