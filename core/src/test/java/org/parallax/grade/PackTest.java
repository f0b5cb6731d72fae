package org.parallax.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PackTest {
  private static final String HEAD = "scale held SINGLE_ORIGIN Held: Somebody says so.\n";
  private static final String LAST = "rule last\ngrade held\nbecause It is told.\n";

  @Test
  void shipsFourPacksThatGradeEveryPoint() {
    assertEquals(4, Pack.allShipped().size());
    for (Pack pack : Pack.allShipped()) {
      assertEquals(pack, Pack.shipped(pack.name()));
      assertTrue(pack.rules().getLast().conditions().isEmpty(), pack.name());
      assertTrue(
          pack.scale().stream()
              .allMatch(d -> pack.rules().stream().anyMatch(r -> r.grade().equals(d.key()))),
          pack.name() + " has a grade that no rule gives");
    }
  }

  @Test
  void readsAPackOfADesk() throws IOException {
    Pack pack =
        read(
            "# ours\npack night desk\nabout Ours.\n"
                + HEAD
                + "scale firm ASSESSED Firm: Two say so.\n\n"
                + "rule two\ngrade firm\nwhen named_origins >= 2\nwhen denials < named_origins\n"
                + "because {named_origins origin|origins}: {names}.\n"
                + LAST);
    assertEquals("night desk", pack.name());
    Case point = new Case().says("a", "The Coast Watch").says("b", "Skipper Alda Rue");
    assertEquals("Firm", point.grade(pack).label());
    assertEquals("2 origins: The Coast Watch; Skipper Alda Rue.", point.grade(pack).explanation());
  }

  @Test
  void namesAPackByItsFileWhereItNamesItselfNot() throws IOException {
    assertEquals("desk", read(HEAD + LAST).name());
  }

  @Test
  void namesTheLineThatItCannotRead() {
    assertWrong(1, "cannot begin with \"garde\"", "garde x\n");
    assertWrong(2, "no fact is named \"moon\"; the facts are reports, ", "when moon", true);
    assertWrong(2, "none of >= <= = > <", "when denials => 1", true);
    assertWrong(2, "cannot be read", "when denials is not 1 now", true);
    assertWrong(2, "no fact is named \"stars\"", "because {stars star|stars}.", true);
    assertWrong(2, "no scale line names the grade \"gone\"", "grade gone", true);
    assertWrong(2, "nothing stands behind \"because\"", "because", true);
    assertWrong(2, "is weaker than SINGLE_ORIGIN", "scale low DENIED Low: x y.\n");
    assertWrong(2, "none of the published order", "scale low GOOD Low: x y.\n");
    assertWrong(2, "a scale line is: scale KEY PLACE", "scale low DENIED Low\n");
    assertWrong(2, "is there already", "scale held ASSESSED Held: x.\n");
    assertWrong(2, "stands before the first rule", "grade held\n");
  }

  @Test
  void asksForARuleWithoutConditionAtTheEndAndNoneBefore() {
    assertTrue(
        message(HEAD + "rule one\ngrade held\nwhen denials\nbecause x.\n")
            .contains("the last rule must have no condition"));
    assertTrue(message(HEAD + LAST + LAST.replace("last", "never")).contains("no rule is reached"));
    assertTrue(message(HEAD + LAST + LAST).contains("is there already"));
    assertTrue(message(HEAD + "rule one\ngrade held\n").contains("has no because line"));
    assertTrue(message("# nothing\n").contains("has no grades"));
  }

  private static void assertWrong(int line, String what, String text, boolean inRule) {
    assertTrue(inRule);
    assertMessage(3, what, HEAD + "rule one\n" + text + "\n");
    assertEquals(2, line);
  }

  private static void assertWrong(int line, String what, String text) {
    assertMessage(line, what, line == 1 ? text : HEAD + text);
  }

  private static void assertMessage(int line, String what, String text) {
    String message = message(text);
    assertTrue(message.startsWith("desk.rules, line " + line + ": "), message);
    assertTrue(message.contains(what), message);
  }

  private static String message(String text) {
    String message = assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage();
    return message == null ? "" : message;
  }

  private static Pack read(String text) throws IOException {
    return Pack.read(new BufferedReader(new StringReader(text)), "desk.rules");
  }
}
