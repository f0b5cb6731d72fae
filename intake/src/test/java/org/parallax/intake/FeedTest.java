package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Report;

class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="%s"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Wave</title>
      <link>https://wave.example/</link><description>News</description>
      <item><title>Ferry “Möwe” aground</title><link>https://wave.example/a</link>
        <dc:creator>Ada Brock</dc:creator><pubDate>Tue, 05 Mar 2024 09:00:00 GMT</pubDate>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>It ran aground.</p><p>All &amp; everyone is safe.</p>]]></content:encoded></item>
      <item><title>Tanker adrift</title><link>https://wave.example/b</link>
        <pubDate>Wed, 06 Mar 2024 10:00:00 +0100</pubDate>
        <description>A tanker is adrift.</description></item>
      </channel></rss>
      """;

  @Test
  void readsAnItemWithItsWholeContentAndPassesOnALink() throws IOException {
    IntakeResult result = Reading.of("f.xml", RSS.formatted("UTF-8"));
    Report report = Reading.one(result);
    assertEquals("f.xml#1", report.input());
    assertEquals(
        List.of("Ferry “Möwe” aground", "It ran aground.", "All & everyone is safe."),
        Reading.blocks(report));
    assertEquals("2024-03-05T09:00Z", report.published().toString());
    assertEquals(List.of("Ada Brock"), report.authors());
    assertEquals("The Wave", report.outlet().name());
    Linked linked = result.links().getFirst();
    assertEquals("https://wave.example/b", linked.url());
    assertEquals(Optional.of("Tanker adrift"), linked.title());
    assertEquals("2024-03-06T09:00Z", linked.published().toString());
    assertEquals("f.xml#2", linked.item().report().input());
    assertEquals("Tanker adrift\nA tanker is adrift.", linked.item().report().text());
  }

  @Test
  void keepsEachItemAsItsOwnBytes() throws IOException {
    IntakeResult result = Reading.of("f.xml", RSS.formatted("UTF-8"));
    String kept = new String(result.reports().getFirst().bytes().array(), StandardCharsets.UTF_8);
    assertTrue(kept.startsWith("<item>") || kept.startsWith("<item "), kept);
    assertTrue(kept.contains("It ran aground.") && !kept.contains("Tanker"), kept);
  }

  @Test
  void believesTheBytesOfAFeedThatLiesAboutItsCharset() throws IOException {
    Charset western = Charset.forName("windows-1252");
    for (String declared : List.of("UTF-8", "iso-8859-1", "no-such-charset")) {
      for (Charset used : List.of(StandardCharsets.UTF_8, western)) {
        Report report = Reading.one(Reading.of("f.xml", RSS.formatted(declared).getBytes(used)));
        assertEquals(Optional.of("Ferry “Möwe” aground"), report.headline());
      }
    }
  }

  @Test
  void readsAtom() throws IOException {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Tide</title><id>u</id>
        <updated>2024-03-05T09:00:00Z</updated>
        <entry><title>Ferry aground</title><id>x</id><link href="https://tide.example/a"/>
        <published>2024-03-05T08:00:00Z</published><updated>2024-03-05T09:00:00Z</updated>
        <content type="html">&lt;p&gt;It ran aground.&lt;/p&gt;</content></entry></feed>
        """;
    Report report = Reading.one("f.atom", atom);
    assertEquals("f.atom#1", report.input());
    assertEquals("Ferry aground\nIt ran aground.", report.text());
    assertEquals("2024-03-05T08:00Z", report.published().toString());
    assertEquals("2024-03-05T09:00Z", report.modified().toString());
  }

  @Test
  void readsRdf() throws IOException {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://tide.example/"><title>The Tide</title>
        <link>https://tide.example/</link><description>d</description></channel>
        <item rdf:about="https://tide.example/a"><title>Ferry aground</title>
        <link>https://tide.example/a</link><description>It ran aground.</description>
        <dc:date>2024-03-05</dc:date></item></rdf:RDF>
        """;
    IntakeResult result = Reading.of("f.rdf", rdf);
    assertEquals(List.of(), result.problems());
    assertEquals("https://tide.example/a", result.links().getFirst().url());
  }

  @Test
  void refusesEntitiesOfItsOwnAndFilesFromOutside() throws IOException {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
            + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
    String outside =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
    for (String feed : List.of(laughs, outside)) {
      assertEquals(
          "f.xml: It declares entities of its own, which are not read.",
          Reading.problem(Reading.of("f.xml", feed)));
    }
  }

  @Test
  void refusesElementsNestedTooDeeply() throws IOException {
    String deep =
        "<rss version=\"2.0\"><channel>"
            + "<a>".repeat(50_000)
            + "</a>".repeat(50_000)
            + "</channel></rss>";
    assertEquals(
        "f.xml: Its elements are nested too deeply.", Reading.problem(Reading.of("f.xml", deep)));
  }

  @Test
  void saysWhatIsWrongWithBrokenXml() throws IOException {
    assertTrue(
        Reading.problem(Reading.of("f.xml", "<rss version=\"2.0\"><channel><title>"))
            .startsWith("f.xml: It is not well-formed XML:"));
  }
}
