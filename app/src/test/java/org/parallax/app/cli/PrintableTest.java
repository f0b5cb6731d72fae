package org.parallax.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Text of reports never commands the terminal. */
class PrintableTest {
  @Test
  void plainTextOfAnyScriptStaysAsItIs() {
    String text = "Ferry “Ñandú” зупинився 🚤 می‌شود ज्‍य — 5 % « né »";
    assertEquals(text, Printable.of(text));
  }

  @Test
  void lineBreaksAndTabsBecomeSpaces() {
    assertEquals("a b c  d", Printable.of("a\tb\nc\r\nd"));
  }

  @Test
  void escapesAreShown() {
    assertEquals("<U+001B>[2J<U+0007><U+0000><U+007F>", Printable.of("\u001b[2J\u0007\0\u007f"));
    assertEquals("<U+009B>31m", Printable.of("\u009b31m"));
    assertEquals("<U+0008>", Printable.of("\b"));
  }

  @Test
  void directionAndOtherInvisibleCharactersAreShown() {
    assertEquals("a<U+202E>b<U+202C>", Printable.of("a\u202eb\u202c"));
    assertEquals("<U+2066><U+2069><U+200F><U+061C>", Printable.of("\u2066\u2069\u200f\u061c"));
    assertEquals("<U+FEFF><U+200B><U+2028><U+2029>", Printable.of("\ufeff\u200b\u2028\u2029"));
    assertEquals("<U+E0041>", Printable.of(Character.toString(0xE0041)));
  }

  @Test
  void halvesOfCharactersAreShown() {
    assertEquals("<U+D83D>x", Printable.of("\ud83dx"));
  }

  @Test
  void linesAreWrappedBetweenWords() {
    assertEquals("- one two\n  three\n", Printable.wrapped("- ", "  ", "one two three", 10));
    assertEquals("- unbreakable\n", Printable.wrapped("- ", "  ", "unbreakable", 5));
    assertTrue(Printable.wrapped("- ", "  ", "", 10).endsWith("\n"));
  }
}
