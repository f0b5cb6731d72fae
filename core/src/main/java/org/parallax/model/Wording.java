package org.parallax.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The closed list of words and marks of ours that stand between the words of reports in a {@link
 * Line}. What is not in this list, not a quotation, not a binding and not a count is never printed.
 */
public enum Wording {
  SPACE(" "),
  COLON(": "),
  COMMA(", "),
  SEMICOLON("; "),
  SLASH(" / "),
  DASH(" – "),
  STOP("."),
  OPEN_BRACKET(" ("),
  CLOSE_BRACKET(")"),
  OPEN_QUOTE("“"),
  CLOSE_QUOTE("”"),
  ELLIPSIS("…"),
  /** Before the outer sources of a chain, behind the innermost: "a sailor (through the guard)". */
  THROUGH(" (through "),
  /** Between words of one sentence that do not stand side by side. */
  GAP(" … "),
  /** Between the two sides of a disputed matter. */
  AGAINST("; against this: "),
  SAID(" said: "),
  REPORTED(" reported: "),
  CONFIRMED(" confirmed: "),
  ADMITTED(" admitted: "),
  DENIED(" denied: "),
  DOUBTED(" doubted: "),
  CLAIMED(" claimed: "),
  SUGGESTED(" suggested: "),
  PROMISED(" promised: "),
  ORDERED(" ordered: "),
  ACCUSED(" accused: "),
  WITHDREW(" withdrew: "),
  DECLINED(" declined: "),
  COULD_NOT_VERIFY(" could not verify: "),
  HELD(" held the view: "),
  /** The typed questions of points. */
  HOW_OLD("How old: "),
  HOW_MANY("How many: "),
  WHEN("When: "),
  AT_WHAT_HOUR("At what hour: "),
  WHERE("Where: "),
  TO_WHOM("To whom: "),
  WHO("Who: "),
  WHY("Why: "),
  WITH_WHAT("With what: "),
  WHICH_VEHICLE("Which vehicle: "),
  WHERE_HURT("Where hurt: "),
  WHAT_CONDITION("In what condition: "),
  WHICH_HOSPITAL("In which hospital: "),
  WHERE_FROM("Where from: "),
  WHAT_STAGE("How far the case has come: "),
  WHOM_TO_CALL("Whom to call: "),
  WHAT_KIND("What kind: ");

  private static final Set<String> QUESTIONS =
      Stream.of(values())
          .filter(w -> w.compareTo(HOW_OLD) >= 0)
          .map(Wording::text)
          .collect(Collectors.toUnmodifiableSet());

  private final String text;

  Wording(String text) {
    this.text = text;
  }

  /** What is printed. */
  public String text() {
    return text;
  }

  /**
   * Whether a line begins with a typed question, so that what follows is an answer among others.
   */
  public static boolean asks(Line line) {
    return line.pieces().stream().limit(1).anyMatch(Wording::isQuestion);
  }

  private static boolean isQuestion(Line.Piece piece) {
    return piece instanceof Line.Fixed fixed && QUESTIONS.contains(fixed.text());
  }

  /** Whether the list holds exactly these words. */
  public static boolean holds(String text) {
    for (Wording wording : values()) {
      if (wording.text.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** The piece of a line that prints it. */
  public Line.Fixed piece() {
    return new Line.Fixed(text);
  }
}
