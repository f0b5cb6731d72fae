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
  THROUGH(" (through ");

  private final String text;

  Wording(String text) {
    this.text = text;
  }

  /** What is printed. */
  public String text() {
    return text;
  }

  /** The piece of a line that prints it. */
  public Line.Fixed piece() {
    return new Line.Fixed(text);
  }
}
