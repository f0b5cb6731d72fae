package org.parallax.model;

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
  DECLINED(" declined to say: "),
  COULD_NOT_VERIFY(" could not verify: "),
  HELD(" held the view: "),
  /** The typed questions of points. */
  HOW_OLD("How old: "),
  HOW_MANY("How many: "),
  WHEN("When: "),
  AT_WHAT_HOUR("At what hour: "),
  WHERE("Where: "),
  TO_WHOM("To whom: ");

  private final String text;

  Wording(String text) {
    this.text = text;
  }

  /** What is printed. */
  public String text() {
    return text;
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
