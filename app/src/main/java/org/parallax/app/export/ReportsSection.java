package org.parallax.app.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.model.Block;
import org.parallax.model.Claim;
import org.parallax.model.Coverage;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** The reports with their claims marked, each with its chain and a citation to paste. */
final class ReportsSection {
  private ReportsSection() {}

  /** The id of a report on the page. */
  static String id(Report report) {
    return "report-" + report.id();
  }

  static void write(Html html, StoryShape shape) {
    html.open("section", "id", "reports", "aria-labelledby", "reports-title");
    html.element("h2", "The reports", "id", "reports-title");
    html.element(
        "p",
        "Claims are underlined; a letter leads to who says so, to its point, and to a citation to"
            + " paste.",
        "class",
        "lead");
    shape.reports().forEach(report -> report(html, report, shape));
    html.closeLine();
  }

  /** Style rules that light up the words of a claim while its note is pointed at. */
  static String highlights(StoryShape shape) {
    StringBuilder rules = new StringBuilder();
    for (Report report : shape.reports()) {
      for (Claim claim : shape.index().claimsOf(report)) {
        rules.append(".block:has(#").append(claim.id());
        rules.append(":is(:target,:hover,:focus-within)) .").append(mark(claim));
        rules.append("{background:var(--lit)}\n");
      }
    }
    return rules.toString();
  }

  /** The class of the words of a claim. */
  private static String mark(Claim claim) {
    return "m-" + claim.id();
  }

  private static void report(Html html, Report report, StoryShape shape) {
    html.open("article", "id", id(report), "class", "report", "lang", report.language());
    head(html, report, shape);
    List<Claim> claims = shape.index().claimsOf(report);
    for (Block block : report.blocks()) {
      if (!block.span().isEmpty() && block.kind() != Block.Kind.HEADLINE) {
        block(html, report, block, claims, shape);
      }
    }
    html.closeLine();
  }

  private static void head(Html html, Report report, StoryShape shape) {
    html.open("header").open("p", "class", "outlet");
    html.element("b", String.valueOf(shape.number(report))).text(" ");
    html.element("bdi", report.outlet().name());
    html.element("span", Plain.moment(report.published()), "class", "when").closeLine();
    headline(html, report, shape);
    html.open("p", "class", "facts");
    fact(html, String.join(", ", report.authors()));
    fact(html, report.credits().isEmpty() ? "" : "credits " + String.join(", ", report.credits()));
    fact(html, report.version() > 1 ? "capture " + report.version() + " of its address" : "");
    fact(html, report.sameAs().isPresent() ? "the same bytes as an earlier report" : "");
    coverage(html, shape.index().coverageOf(report));
    address(html, report);
    html.closeLine();
    html.closeLine();
  }

  private static void fact(Html html, String text) {
    if (!text.isEmpty()) {
      html.element("span", text, "dir", "auto").text(" ");
    }
  }

  private static void coverage(Html html, Coverage coverage) {
    fact(
        html,
        coverage.understood()
            + " of "
            + Plain.count(coverage.sentences(), "sentence")
            + " understood ("
            + Plain.percent(coverage.share())
            + ")");
  }

  private static void address(Html html, Report report) {
    String address = report.url().orElse("");
    html.open("span");
    if (Html.followable(address).isPresent()) {
      html.open("a", "href", address, "rel", "noreferrer nofollow external");
      html.element("bdi", address).close();
    } else {
      html.element("bdi", address.isEmpty() ? fileName(report) : address);
    }
    html.close();
  }

  /**
   * The last part of the input's name: a page that is sent on tells nothing of its sender's disk.
   */
  private static String fileName(Report report) {
    return report.input().substring(report.input().lastIndexOf('/') + 1);
  }

  /** The headline speaks too: its claims are marked like those of the text. */
  private static void headline(Html html, Report report, StoryShape shape) {
    List<Block> headlines =
        report.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.HEADLINE && !b.span().isEmpty())
            .toList();
    if (headlines.isEmpty()) {
      html.element("h3", "No headline: " + fileName(report), "dir", "auto");
    }
    for (Block block : headlines) {
      block(html, report, block, shape.index().claimsOf(report), shape);
    }
  }

  private static void block(
      Html html, Report report, Block block, List<Claim> claims, StoryShape shape) {
    List<Segments.Segment> segments = Segments.of(block.span(), claims);
    Map<Claim, String> letters = letters(segments);
    html.open("div", "class", "block");
    html.open(tag(block.kind()), "class", "text", "dir", "auto");
    segments.forEach(segment -> segment(html, report, segment, letters));
    html.close();
    if (!letters.isEmpty()) {
      html.open("ol", "class", "notes");
      letters.forEach((claim, letter) -> Note.write(html, report, claim, letter, shape));
      html.close();
    }
    html.closeLine();
  }

  private static String tag(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "h3";
      case HEADING -> "h4";
      case PARAGRAPH, LIST_ITEM, CAPTION, TABLE_CELL -> "p";
    };
  }

  /** A letter for each claim that begins in the block, in the order of the text. */
  private static Map<Claim, String> letters(List<Segments.Segment> segments) {
    Map<Claim, String> letters = new TreeMap<>(Claim.ORDER);
    for (Segments.Segment segment : segments) {
      for (Claim claim : segment.beginning()) {
        if (!letters.containsKey(claim) && isBeginning(claim, segment.span())) {
          letters.put(claim, Plain.letter(letters.size()).toLowerCase(java.util.Locale.ROOT));
        }
      }
    }
    return letters;
  }

  private static boolean isBeginning(Claim claim, Span segment) {
    return claim.span().start() == segment.start();
  }

  private static void segment(
      Html html, Report report, Segments.Segment segment, Map<Claim, String> letters) {
    for (Claim claim : segment.beginning()) {
      if (letters.containsKey(claim)) {
        String letter = letters.getOrDefault(claim, "");
        html.open("sup", "class", "key");
        html.element("a", letter, "href", "#" + claim.id(), "aria-label", "claim " + letter);
        html.close();
      }
    }
    String words = segment.span().of(report.text());
    if (segment.claims().isEmpty()) {
      html.text(words);
    } else {
      html.element("span", words, "class", classes(segment.claims()));
    }
  }

  private static String classes(List<Claim> claims) {
    StringBuilder classes = new StringBuilder("m");
    classes.append(claims.size() > 2 ? " deep" : claims.size() > 1 ? " nested" : "");
    claims.forEach(c -> classes.append(' ').append(mark(c)));
    return classes.toString();
  }
}
