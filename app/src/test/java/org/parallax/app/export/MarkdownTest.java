package org.parallax.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void escapesWhatCouldBeMarkup() {
    assertEquals(
        "\\*a\\* \\[b\\](c) \\<i\\> \\`d\\` \\_e\\_".replace("](", "]\\("),
        Markdown.escape("*a* [b](c) <i> `d` _e_"));
  }

  @Test
  void leavesOrdinaryProseAlone() {
    assertEquals(
        "It was 7.40 (or so) - at least.", Markdown.escape("It was 7.40 (or so) - at least."));
  }

  @Test
  void keepsALineFromBecomingAListOrHeading() {
    assertEquals("1\\. May", Markdown.escape("1. May"));
    assertEquals("\\# one", Markdown.escape("# one"));
    assertEquals("\\- one", Markdown.escape("- one"));
  }

  @Test
  void keepsAddressesFromBecomingLinks() {
    assertEquals("http\\://echo.example", Markdown.escape("http://echo.example"));
    assertEquals("www\\.echo.example", Markdown.escape("www.echo.example"));
  }

  @Test
  void staysOnOneLineAndSpellsOutControls() {
    assertEquals("a b⟦U+202E⟧", Markdown.escape("a\nb\u202E"));
  }
}
