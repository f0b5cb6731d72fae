package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.intake.capture.Capture;
import org.parallax.model.Block;
import org.parallax.model.Report;

class PageTest {
  private static final List<String> BODY =
      List.of(
          "The ferry Morgenrot ran aground off Port Ellis on Tuesday, with 140 people on board.",
          "“We heard a loud noise, then it was quiet,” one of the crew, a cook, told reporters.",
          "The harbour was shut for six hours, and divers are to look at the hull on Wednesday.",
          "It is the second such case this year, after a tanker lost its rudder in January.");

  private static String page(String head, String inner) {
    return """
        <!DOCTYPE html><html lang="en"><head><title>Ferry aground | The Wave</title>%s</head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World, news and more</a></li></ul></nav>
        <main><article><h1>Ferry aground</h1>%s
        <div class="related-stories"><h3>Related stories</h3><p>A tanker lost its rudder, again.</p></div>
        <div class="newsletter-signup"><p>Get our letter every morning, free of charge.</p></div>
        </article></main>
        <section id="comments"><p>I saw it from the pier, it was a shame, really.</p></section>
        <footer><p>Copyright The Wave. All rights reserved, everywhere.</p></footer>
        </body></html>
        """
        .formatted(head, inner);
  }

  private static String article() {
    return "<div class=\"article-body\"><p>" + String.join("</p>\n<p>", BODY) + "</p></div>";
  }

  private static String linked(String fields) {
    return "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
        + "\"@type\":\"NewsArticle\",\"headline\":\"Ferry aground\","
        + fields
        + "}</script>";
  }

  @Test
  void keepsTheArticleAndLeavesOutWhatSurroundsIt() throws IOException {
    Report report = Reading.one("a.html", page("", article()));
    assertEquals(Optional.of("Ferry aground"), report.headline());
    assertEquals(BODY, Reading.body(report));
  }

  @Test
  void readsWhatThePageDeclaresInJsonLd() throws IOException {
    String head =
        linked(
            "\"datePublished\":\"2024-03-05T09:00:00Z\",\"dateModified\":\"2024-03-06\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"Ada Brock\"},"
                + "\"publisher\":{\"name\":\"The Wave\"},\"url\":\"https://wave.example/f\"");
    Report report = Reading.one("a.html", page(head, article()));
    assertEquals("2024-03-05T09:00Z", report.published().toString());
    assertEquals("2024-03-06", report.modified().toString());
    assertEquals(List.of("Ada Brock"), report.authors());
    assertEquals("The Wave", report.outlet().name());
    assertEquals(Optional.of("https://wave.example/f"), report.url());
  }

  @Test
  void readsJsonLdThatIsNotQuiteJson() throws IOException {
    String head =
        "<script type=\"application/ld+json\">//<![CDATA[\n[{\"@graph\":[{\"@type\":[\"Thing\","
            + "\"ReportageNewsArticle\"],\"headline\":\"Ferry\naground\","
            + "\"datePublished\":\"2024-03-05\",},]}]\n//]]></script>";
    Report report = Reading.one("a.html", page(head, article()));
    assertEquals("2024-03-05", report.published().toString());
  }

  @Test
  void readsWhatTheHeadDeclaresWhereThereIsNoJsonLd() throws IOException {
    String head =
        "<meta property=\"og:title\" content=\"Ferry aground\">"
            + "<meta property=\"og:site_name\" content=\"The Wave\">"
            + "<meta property=\"article:published_time\" content=\"2024-03-05T09:00:00+0100\">"
            + "<meta name=\"author\" content=\"By Ada Brock\">"
            + "<link rel=\"canonical\" href=\"https://www.wave.example/ferry\">";
    Report report = Reading.one("a.html", page(head, article()));
    assertEquals("The Wave", report.outlet().name());
    assertEquals("wave.example", report.outlet().domain());
    assertEquals("2024-03-05T09:00+01:00", report.published().toString());
    assertEquals(List.of("Ada Brock"), report.authors());
  }

  @Test
  void tellsTheHeadlineOnce() throws IOException {
    String inner =
        "<div class=\"article-body\"><h2>Ferry aground</h2><p>"
            + String.join("</p><p>", BODY)
            + "</p></div>";
    assertEquals(BODY, Reading.body(Reading.one("a.html", page("", inner))));
  }

  @Test
  void keepsALeadThatStandsAboveTheBody() throws IOException {
    String lead = "A ferry with 140 people has run aground, and the port is shut.";
    Report report =
        Reading.one("a.html", page("", "<p class=\"standfirst\">" + lead + "</p>" + article()));
    assertEquals(lead, Reading.body(report).getFirst());
    assertEquals(BODY.size() + 1, Reading.body(report).size());
  }

  @Test
  void keepsSubheadsAndListsButNoCaptions() throws IOException {
    String inner =
        "<div class=\"article-body\"><p>%s</p><figure><img src=x><figcaption>The ferry, seen from the pier.</figcaption></figure><p>%s</p><h2>What is known</h2><ul><li>140 on board</li></ul><p>%s</p></div>"
            .formatted(BODY.get(0), BODY.get(1), BODY.get(2));
    Report report = Reading.one("a.html", page("", inner));
    assertEquals(
        List.of(BODY.get(0), BODY.get(1), "What is known", "140 on board", BODY.get(2)),
        Reading.body(report));
    assertEquals(Block.Kind.HEADING, report.blocks().get(3).kind());
    assertEquals(Block.Kind.LIST_ITEM, report.blocks().get(4).kind());
  }

  @Test
  void leavesOutStampsAndWhatIsOfferedBehindTheArticle() throws IOException {
    String inner =
        "<div class=\"article-body\"><p>05.03.2024, 13:20 Views: 4 118</p><p>"
            + String.join("</p><p>", BODY)
            + "</p><p>All rights reserved.</p><p>Also on this topic:</p>"
            + "<p>A tanker lost its rudder in January, off the cape.</p></div>";
    assertEquals(BODY, Reading.body(Reading.one("a.html", page("", inner))));
  }

  @Test
  void keepsAnArticleWhoseElementIsCalledLikeABox() throws IOException {
    String inner =
        "<div class=\"sidebar-left related\"><p>" + String.join("</p><p>", BODY) + "</p></div>";
    assertEquals(BODY, Reading.body(Reading.one("a.html", page("", inner))));
  }

  @Test
  void givesEachUpdateOfALiveBlogItsOwnReport() throws IOException {
    String head =
        "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live\","
            + "\"publisher\":{\"name\":\"The Wave\"},\"liveBlogUpdate\":["
            + "{\"@type\":\"BlogPosting\",\"headline\":\"Aground\",\"articleBody\":\"It sits on a bank.\","
            + "\"datePublished\":\"2024-03-05T09:00:00Z\"},"
            + "{\"@type\":\"BlogPosting\",\"headline\":\"Free\",\"articleBody\":\"It is free.\","
            + "\"datePublished\":\"2024-03-05T12:00:00Z\"}]}</script>";
    IntakeResult result = Reading.of("a.html", page(head, article()));
    assertEquals(
        List.of("a.html#1", "a.html#2"),
        result.reports().stream().map(t -> t.report().input()).toList());
    Report free = result.reports().get(1).report();
    assertEquals("Free\nIt is free.", free.text());
    assertEquals("2024-03-05T12:00Z", free.published().toString());
    assertEquals("The Wave", free.outlet().name());
  }

  @Test
  void takesTheDeclaredBodyWhereThePageShowsOnlyItsBeginning() throws IOException {
    String head =
        linked(
            "\"articleBody\":\""
                + String.join("\\n\\n", BODY).replace("“", "'").replace("”", "'")
                + "\"");
    Report report = Reading.one("a.html", page(head, "<p>The ferry ran aground…</p>"));
    assertEquals(BODY.size(), Reading.body(report).size());
  }

  @Test
  void believesTheBytesOfAPageThatLiesAboutItsCharset() throws IOException {
    byte[] utf8 = page("<meta charset=\"iso-8859-1\">", article()).getBytes(StandardCharsets.UTF_8);
    assertEquals(BODY, Reading.body(Reading.one(Reading.of("a.html", utf8))));
    byte[] western =
        page("<meta charset=\"utf-8\">", article()).getBytes(Charset.forName("windows-1252"));
    assertEquals(BODY, Reading.body(Reading.one(Reading.of("a.html", western))));
  }

  @Test
  void namesTheOutletByItsDomainWhereNothingElseDoes() throws IOException {
    Capture capture =
        Capture.of(
            "https://www.wave.example/2024/03/05/ferry",
            page("", article()).getBytes(StandardCharsets.UTF_8),
            "https://www.wave.example/2024/03/05/ferry",
            Optional.of("text/html"));
    Report report = Reading.one(Reading.of(capture));
    assertEquals("wave.example", report.outlet().name());
    assertEquals("2024-03-05", report.published().toString());
  }
}
