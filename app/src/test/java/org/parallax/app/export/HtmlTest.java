package org.parallax.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void escapesWhatCouldBeMarkup() {
    assertEquals(
        "&lt;/script&gt;&lt;b title=&#39;x&#39;&gt; &amp; &quot;y&quot;",
        Html.escape("</script><b title='x'> & \"y\""));
  }

  @Test
  void keepsAnAttributeWithinItsQuotes() {
    String page = new Html().open("p", "title", "\" onclick=\"x").text("").close().page();
    assertTrue(page.contains("title=\"&quot; onclick=&quot;x\""), page);
  }

  @Test
  void spellsOutCharactersThatSteerTheDisplay() {
    assertEquals("a⟦U+202E⟧b⟦U+0007⟧c⟦U+2066⟧", Html.escape("a\u202Eb\u0007c\u2066"));
    assertEquals("⟦U+E0041⟧⟦U+D800⟧", Html.escape("\uDB40\uDC41\uD800"));
  }

  @Test
  void leavesLettersOfEveryScriptAlone() {
    assertEquals("Łódź 東京 العربية 👩‍🚒", Html.escape("Łódź 東京 العربية 👩‍🚒"));
  }

  @Test
  void followsWebAddressesOnly() {
    assertEquals(Optional.of("https://echo.example/a"), Html.followable("https://echo.example/a"));
    assertEquals(Optional.empty(), Html.followable("javascript:alert(1)"));
    assertEquals(Optional.empty(), Html.followable("file:///etc/hosts"));
    assertEquals(Optional.empty(), Html.followable("https://echo.example/\na"));
    assertEquals(Optional.empty(), Html.followable("data:text/html,x"));
  }

  @Test
  void refusesAStyleSheetThatCouldEnd() {
    assertThrows(IllegalArgumentException.class, () -> new Html().style("p{}</style>"));
  }

  @Test
  void refusesAPageWithAnOpenElement() {
    assertThrows(IllegalStateException.class, () -> new Html().open("p").page());
  }
}
