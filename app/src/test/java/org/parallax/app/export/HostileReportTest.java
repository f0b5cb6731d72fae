package org.parallax.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parallax.model.Attribution;
import org.parallax.model.Block;
import org.parallax.model.Brief;
import org.parallax.model.Channel;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Coverage;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Ladder;
import org.parallax.model.Ledger;
import org.parallax.model.Line;
import org.parallax.model.Link;
import org.parallax.model.Origin;
import org.parallax.model.Outlet;
import org.parallax.model.Phrase;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Proposition;
import org.parallax.model.Published;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.model.Story;

/** A report that tries to take over the page that shows it. */
class HostileReportTest {
  private static final String EVIL =
      "</style></script><script>alert(1)</script><img src=x onerror=alert(2)>\" autofocus"
          + " onfocus='alert(3)' x=\"\u202Egnp.exe {{7*7}} <!-- ]]> &lt;";

  private final Ledger ledger = ledger();
  private final Document page =
      Jsoup.parse(StoryPage.of(new LedgerIndex(ledger), ledger.stories().getFirst()));

  private static Ledger ledger() {
    String text = EVIL + "\n" + EVIL + " said " + EVIL;
    Span headline = new Span(0, EVIL.length());
    Span body = new Span(EVIL.length() + 1, text.length());
    Report report =
        new Report(
            "r-1",
            EVIL,
            new Outlet(EVIL, ""),
            Optional.of("javascript:alert(document.domain)//" + EVIL),
            Optional.of(EVIL),
            new Published.Unknown(),
            new Published.Unknown(),
            List.of(EVIL),
            List.of(EVIL),
            "0\"><script>",
            text,
            List.of(
                new Block(headline, Block.Kind.HEADLINE), new Block(body, Block.Kind.PARAGRAPH)),
            "en\"><script>",
            1,
            Optional.empty());
    Phrase all = report.phrase(headline);
    Link link =
        new Link(
            Optional.of(new Source(all, Optional.of("e"), Optional.of(EVIL + "!"), List.of("e"))),
            Optional.of(report.phrase(body)),
            Stance.DENY,
            Optional.of(new Channel(Channel.Kind.POST, all)),
            Optional.of(all),
            false,
            1,
            EVIL);
    Claim one = claim("c-1", report, headline, List.of(link));
    Claim two = claim("c-2", report, new Span(body.start() + 9, body.end()), List.of(link, link));
    Line line = new Line(List.of(new Line.Quoted(new Citation("r-1", all))));
    Position position = new Position("h-1", line, true, List.of("c-1", "c-2"), List.of("o-1"));
    Grade.Proof proof =
        new Grade.Proof(
            EVIL,
            EVIL,
            Optional.of("h-1"),
            List.of(new Grade.Fact(EVIL, 1, List.of("c-1"))),
            List.of(List.of("o-1")),
            List.of("c-1", "c-2"),
            List.of(EVIL),
            List.of(new Grade.Without(EVIL, EVIL, Optional.empty())));
    Grade grade = new Grade(EVIL, EVIL, Optional.empty(), Grade.Name.DENIED, proof);
    Ladder.Figure figure = new Ladder.Figure("c-1", all, 3, Optional.of(12.0));
    Ladder.Rung rung =
        new Ladder.Rung(EVIL, List.of(new Ladder.Step(EVIL, 3, List.of("c-1"))), EVIL);
    Ladder ladder = new Ladder(EVIL, List.of(EVIL), List.of(figure, figure), List.of(rung));
    Discrepancy discrepancy =
        new Discrepancy(
            "d-1",
            Optional.of("p-1"),
            Discrepancy.Type.WORDING,
            true,
            1,
            EVIL,
            List.of(
                new Discrepancy.Value("c-1", EVIL, all),
                new Discrepancy.Value("c-2", EVIL + "2", report.phrase(two.span()))),
            List.of("h-1"),
            EVIL);
    Brief.Entry entry =
        new Brief.Entry(
            line, Optional.of("p-1"), Optional.of(Grade.Name.DENIED), List.of("c-1", "c-2"));
    return new Ledger(
        List.of(report),
        List.of(new Story("s-1", line, List.of("r-1"))),
        List.of(one, two),
        List.of(
            new Point(
                "p-1", "s-1", line, List.of(position), List.of(grade), List.of(), List.of(ladder))),
        List.of(discrepancy),
        List.of(
            new Origin("o-1", Origin.Kind.UTTERANCE, EVIL, List.of("c-1", "c-2"), List.of(EVIL))),
        List.of(),
        List.of(new Brief("s-1", line, List.of(entry))),
        Map.of("r-1", new Coverage(2, 1)));
  }

  private static Claim claim(String id, Report report, Span span, List<Link> links) {
    return new Claim(
        id,
        report.id(),
        report.phrase(span),
        span,
        new Attribution(links),
        Factuality.CERTAIN_NOT,
        Claim.Kind.NEWS,
        Optional.empty(),
        new Proposition("x", false, Proposition.Tense.PAST, List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        EVIL);
  }

  @Test
  void bringsNoElementIntoThePage() {
    assertEquals(0, page.select("script, img, iframe, object, embed, form, input, link").size());
    assertEquals(1, page.select("svg").size(), "the drawing of the ladder alone");
    assertEquals(0, page.select("svg a, svg image, svg foreignObject, svg use, svg style").size());
    assertEquals(1, page.select("style").size());
  }

  @Test
  void bringsNoHandlerIntoThePage() {
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), attribute::toString);
        assertFalse(attribute.getKey().equals("autofocus"), attribute::toString);
        assertFalse(attribute.getKey().equals("style"), attribute::toString);
      }
    }
  }

  @Test
  void bringsNoAddressThatIsNotOfTheWeb() {
    for (Element link : page.select("[href]")) {
      assertTrue(link.attr("href").startsWith("#"), link::outerHtml);
    }
  }

  @Test
  void isShownAsItIsWritten() {
    String shown = EVIL.replace("\u202E", "⟦U+202E⟧");
    assertEquals(shown, page.select("h1").first().wholeText());
    assertFalse(page.outerHtml().contains("\u202E"));
  }

  @Test
  void cannotTakeOverTheMarkdownBrief() {
    String brief = BriefFile.of(new LedgerIndex(ledger));
    assertFalse(brief.contains("<script") && !brief.contains("\\<script"), brief);
    assertFalse(brief.replace("\\<", "").contains("<"), brief);
    assertFalse(brief.contains("\u202E"), brief);
  }
}
