package org.parallax.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Discrepancy;
import org.parallax.model.Phrase;
import org.parallax.model.Span;

class DifferenceTextTest {
  /** A row; {@code sides} are claim, value and words in turn. */
  private static Discrepancy row(
      String id, Discrepancy.Type type, String by, String explanation, String... sides) {
    List<Discrepancy.Value> values = new ArrayList<>();
    for (int i = 0; i < sides.length; i += 3) {
      Span span = new Span(0, sides[i + 2].length());
      values.add(new Discrepancy.Value(sides[i], sides[i + 1], new Phrase(span, sides[i + 2])));
    }
    return new Discrepancy(
        id, Optional.of("p-" + id), type, false, 0.43, explanation, values, List.of(), by);
  }

  private static Discrepancy drowned(String id, String first, String second) {
    return row(
        id,
        Discrepancy.Type.QUANTITY,
        "number/near",
        "Of “drown”, “the crew”, “Orme”: how many (killed): “nine or more” / “12 sailors”. No alarm:"
            + " less than a tenth lies between “them”.",
        first,
        ">=9 killed",
        "nine or more",
        second,
        "12 killed",
        "12 sailors");
  }

  private static DifferenceText only(Discrepancy... rows) {
    List<DifferenceText> texts = DifferenceText.of(List.of(rows));
    assertEquals(1, texts.size());
    return texts.getFirst();
  }

  @Test
  void saysWhatIsAskedAndWhyWithoutTheCell() {
    DifferenceText text = only(drowned("d1", "c1", "c2"));
    assertEquals("How many were killed", text.question());
    assertEquals("No alarm: less than a tenth lies between “them”.", text.reason());
    assertEquals("severity 0.43, rule number/near", text.proof());
  }

  @Test
  void saysBoundsInWords() {
    DifferenceText text = only(drowned("d1", "c1", "c2"));
    assertEquals("at least 9 killed", text.value(text.first().values().get(0)));
    assertEquals("12 killed", text.value(text.first().values().get(1)));
  }

  @Test
  void countsThingsByAWordOfTheReports() {
    DifferenceText text =
        only(
            row(
                "d1",
                Discrepancy.Type.ROUNDING,
                "number/rounded",
                "Of “load”, “coal”: how many (tonn): “11,400 tonnes” / “about 11,000 tonnes”. No"
                    + " alarm: the same, rounded.",
                "c1",
                "11400",
                "11,400 tonnes",
                "c2",
                "~11000",
                "about 11,000 tonnes"));
    assertEquals("How many tonnes", text.question());
    assertEquals("about 11,000", text.value(text.first().values().get(1)));
  }

  @Test
  void givesNamesAsTheReportsWriteThem() {
    DifferenceText text =
        only(
            row(
                "d1",
                Discrepancy.Type.WHO,
                "who/spelling",
                "How the name is written: “Ada Brock” / “Ada Broc”. Alarm: one is wrong.",
                "c1",
                "brock",
                "Ada Brock",
                "c2",
                "broc",
                "Ada Broc"));
    assertEquals("How the name is written", text.question());
    assertEquals("Ada Broc", text.value(text.first().values().get(1)));
  }

  @Test
  void tellsOneDifferenceOnce() {
    DifferenceText text = only(drowned("d1", "c1", "c2"), drowned("d2", "c3", "c2"));
    assertEquals(List.of("d2"), text.again().stream().map(Discrepancy::id).toList());
    assertEquals(
        List.of("c1", "c3"),
        text.sides().get(">=9 killed").stream().map(Discrepancy.Value::claim).toList());
  }

  @Test
  void keepsDenialsOfTwoMattersApart() {
    Discrepancy one =
        row(
            "d1",
            Discrepancy.Type.DENIAL,
            "denial/stance",
            "Whether it is so: “the gate was shut” / “the gate had been shut”. Alarm: denied.",
            "c1",
            "held",
            "the gate was shut",
            "c2",
            "denied",
            "the gate had been shut");
    Discrepancy other =
        row(
            "d2",
            Discrepancy.Type.DENIAL,
            "denial/stance",
            "Whether it is so: “the pump ran” / “the pump had run”. Alarm: denied.",
            "c3",
            "held",
            "the pump ran",
            "c4",
            "denied",
            "the pump had run");
    assertEquals(2, DifferenceText.of(List.of(one, other)).size());
    assertEquals("Denied", only(one).value(one.values().get(1)));
  }
}
