package org.parallax.app.export;

import org.parallax.model.Claim;
import org.parallax.model.Link;
import org.parallax.model.Report;

/** The note beside a claim: who says so, on which point, and a citation to paste. */
final class Note {
  private Note() {}

  static void write(Html html, Report report, Claim claim, String letter, StoryShape shape) {
    html.open("li", "id", claim.id(), "tabindex", "-1").element("b", letter).text(" ");
    Chain.write(html, claim);
    for (StoryShape.Place place : shape.places(claim)) {
      html.text(" ");
      html.element(
          "a",
          shape.label(place),
          "href",
          "#" + place.point().id(),
          "class",
          "to-point",
          "aria-label",
          "point " + shape.label(place));
    }
    html.open("details").element("summary", "cite", "aria-label", "cite claim " + letter);
    html.element("p", citation(report, claim), "class", "citation", "dir", "auto");
    html.open("p", "class", "made").element("code", claim.id());
    for (Link link : claim.attribution().links()) {
      html.text("; ").element("bdi", Plain.link(link)).text(" (" + Plain.madeBy(link) + ")");
    }
    html.close();
    html.close().close();
  }

  /** The citation to paste: outlet, headline, date, exact words, characters, hash. */
  static String citation(Report report, Claim claim) {
    StringBuilder text = new StringBuilder();
    text.append(report.outlet().name());
    report.headline().ifPresent(h -> text.append(", “").append(h).append('”'));
    text.append(", ").append(Plain.moment(report.published())).append(".\n");
    text.append('“').append(claim.text()).append("”\n");
    text.append("Characters ").append(claim.span().start()).append(" to ");
    text.append(claim.span().end()).append(" of the text; SHA-256 ").append(report.sha256());
    report.url().ifPresent(url -> text.append("\n").append(url));
    return text.toString();
  }
}
