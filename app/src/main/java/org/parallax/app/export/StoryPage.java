package org.parallax.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.grade.Degree;
import org.parallax.grade.Pack;
import org.parallax.model.Grade;
import org.parallax.model.Story;

/**
 * The page of a story: one file of HTML that needs no network and no script. It shows the brief,
 * the points, where the reports differ, who reported what, and the reports with their claims
 * marked.
 */
public final class StoryPage {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'";

  private StoryPage() {}

  /** The name of the file of {@code story}: its id, without what a file name should not hold. */
  public static String fileName(Story story) {
    String id = story.id().startsWith("story-") ? story.id() : "story-" + story.id();
    return id.replaceAll("[^A-Za-z0-9._-]", "_") + ".html";
  }

  /** Writes the page of every story of the ledger into {@code folder}. */
  public static void writeAll(LedgerIndex index, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Story story : index.ledger().stories()) {
      Files.writeString(folder.resolve(fileName(story)), of(index, story), StandardCharsets.UTF_8);
    }
  }

  /** The page of {@code story}. */
  public static String of(LedgerIndex index, Story story) {
    StoryShape shape = new StoryShape(index, story);
    Html html = new Html().open("html", "lang", "en");
    head(html, shape);
    html.open("body");
    html.element("a", "Skip to the brief", "href", "#brief", "class", "skip");
    masthead(html, shape);
    html.open("main");
    BriefSection.write(html, shape);
    PointsSection.write(html, shape);
    DifferencesSection.write(html, shape);
    DenialsSection.write(html, shape);
    MatrixSection.write(html, shape);
    ReportsSection.write(html, shape);
    html.closeLine();
    footer(html, shape);
    return html.closeLine().closeLine().page();
  }

  private static void head(Html html, StoryShape shape) {
    html.open("head").leaf("meta", "charset", "utf-8");
    html.leaf("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("meta", "name", "color-scheme", "content", "light dark");
    html.leaf("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", shape.story().title().text() + " · Parallax");
    html.style(sheet() + ReportsSection.highlights(shape));
    html.closeLine();
  }

  private static String sheet() {
    try (InputStream in = StoryPage.class.getResourceAsStream("story.css")) {
      if (in == null) {
        throw new IllegalStateException("story.css is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("story.css", e);
    }
  }

  private static void masthead(Html html, StoryShape shape) {
    long alarms = shape.differences().stream().filter(d -> d.first().alarm()).count();
    html.open("header", "class", "masthead");
    html.open("p", "class", "kicker").element("b", "Parallax").text(" story brief").closeLine();
    html.open("h1", "dir", "auto");
    Lines.words(html, shape.story().title());
    html.closeLine();
    html.open("p", "class", "facts");
    fact(html, Plain.count(shape.reports().size(), "report"));
    fact(html, Plain.days(shape.reports()));
    fact(html, Plain.count(shape.shownPoints().size(), "shared point"));
    fact(html, alarms == 0 ? "no contradiction found" : Plain.count((int) alarms, "contradiction"));
    html.closeLine();
    html.open("nav", "aria-label", "On this page").open("ul");
    link(html, "brief", "Brief");
    link(html, "points", "Points");
    link(html, "differences", "Where they differ");
    if (!DenialsSection.denied(shape).isEmpty()) {
      link(html, "denials", "Denials");
    }
    link(html, "matrix", "Who reported what");
    link(html, "reports", "The reports");
    link(html, "reading", "How to read this");
    html.close().close().closeLine();
  }

  private static void fact(Html html, String text) {
    html.element("span", text).text(" ");
  }

  private static void link(Html html, String id, String text) {
    html.open("li").element("a", text, "href", "#" + id).close();
  }

  private static void footer(Html html, StoryShape shape) {
    html.open("footer", "id", "reading").element("h2", "How to read this page");
    html.element(
        "p",
        "Every line above is made of words that stand in the reports; what is in square brackets"
            + " says whom or when they mean. Numbers behind a line lead to the words in the report."
            + " A letter is a position held on a point: 3A and 3B answer the same question"
            + " differently. The small drawing beside a line of the brief has a dot for each report"
            + " at the left and a ring for each act of saying or seeing that they rest on at the"
            + " right; it leads to the full one. “+2” is the second claim of one report. “As not"
            + " so” is what a report or speaker denies, “left open” what it does not settle."
            + " The severity of a difference, 0 to 1, puts the differences in order; the rule is the"
            + " one that found it."
            + " Reports count how often something was published, origins how many acts"
            + " of saying or seeing stand behind it. Nothing here says what is true: a grade says"
            + " how far the reports establish it.");
    legend(html, shape);
    html.closeLine();
  }

  /** What the grades of the chosen pack mean, the strongest first. */
  private static void legend(Html html, StoryShape shape) {
    Optional<Pack> pack =
        shape.index().pointsOf(shape.story()).stream()
            .map(p -> p.grade().pack())
            .filter(Pack.SHIPPED::contains)
            .findFirst()
            .map(Pack::shipped);
    html.open("dl", "class", "grades");
    if (pack.isPresent()) {
      for (Degree degree : pack.get().scale().reversed()) {
        meaning(html, degree.label(), degree.place(), degree.meaning());
      }
    } else {
      for (Grade.Name name : List.of(Grade.Name.values()).reversed()) {
        meaning(html, Plain.grade(name), name, Plain.meaning(name));
      }
    }
    html.close();
  }

  private static void meaning(Html html, String label, Grade.Name place, String text) {
    html.open("div").open("dt");
    Badge.write(html, label, place);
    html.close().element("dd", text).close();
  }
}
