package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Report;

class JsonTest {
  private static final String ARTICLE =
      """
      {"@type": "NewsArticle", "headline": "Ferry aground", "articleBody": "One.\\n\\nTwo.",
       "datePublished": "2024-03-05T09:00:00+01:00", "publisher": {"name": "The Wave"},
       "author": [{"name": "Ada Brock"}, "Jonas Vale"], "url": "https://www.wave.example/f",
       "inLanguage": "en", "somethingElse": {"deep": [1]}}
      """;

  @Test
  void readsAnArticleWithTheNamesOfSchemaOrg() throws IOException {
    Report report = Reading.one("in/a.json", ARTICLE);
    assertEquals("in/a.json", report.input());
    assertEquals(List.of("Ferry aground", "One.", "Two."), Reading.blocks(report));
    assertEquals("2024-03-05T09:00+01:00", report.published().toString());
    assertEquals("The Wave", report.outlet().name());
    assertEquals("wave.example", report.outlet().domain());
    assertEquals(List.of("Ada Brock", "Jonas Vale"), report.authors());
  }

  @Test
  void namesTheOutletThatAnArchivedPageWasKeptFrom() throws IOException {
    String json =
        """
        {"headline": "A", "url": "http://web.archive.org/web/20240305000000/http://wave.example:80/f"}
        """;
    assertEquals("wave.example", Reading.one("a.json", json).outlet().domain());
  }

  @Test
  void countsTheRecordsOfAListFromOne() throws IOException {
    IntakeResult result =
        Reading.of("a.json", "[" + ARTICLE + ", {\"headline\": \"B\", \"publisher\": \"Tide\"}]");
    assertEquals(
        List.of("a.json#1", "a.json#2"),
        result.reports().stream().map(t -> t.report().input()).toList());
    assertEquals("Tide", result.reports().get(1).report().outlet().name());
  }

  @Test
  void takesAListOfOneForAContainer() throws IOException {
    assertEquals("a.json#1", Reading.one("a.json", "[" + ARTICLE + "]").input());
  }

  @Test
  void readsArticlesOfAGraphAndFollowsReferences() throws IOException {
    String graph =
        """
        {"@graph": [{"@type": "Organization", "@id": "#org", "name": "The Wave"},
          {"@type": "NewsArticle", "headline": "A", "publisher": {"@id": "#org"}}]}
        """;
    Report report = Reading.one("a.json", graph);
    assertEquals("a.json#1", report.input());
    assertEquals("The Wave", report.outlet().name());
  }

  @Test
  void goesOnAfterABadLineAndNamesIt() throws IOException {
    String line = ARTICLE.replace("\n", "");
    IntakeResult result = Reading.of("a.jsonl", line + "\n{\"headline\": \n\n" + line + "\n{}\n");
    assertEquals(
        List.of("a.jsonl#1", "a.jsonl#3"),
        result.reports().stream().map(t -> t.report().input()).toList());
    assertTrue(
        result.problems().get(0).toString().startsWith("a.jsonl#2, line 2, column"),
        result.problems().toString());
    assertEquals(
        "a.jsonl#4, line 5: It has neither headline nor articleBody.",
        result.problems().get(1).toString());
  }

  @Test
  void keepsTheLineAsTheRecordsBytes() throws IOException {
    String line = ARTICLE.replace("\n", "");
    IntakeResult result = Reading.of("a.jsonl", line + "\r\n" + line);
    assertEquals(line, new String(result.reports().get(0).bytes().array(), StandardCharsets.UTF_8));
    assertEquals(
        result.reports().get(0).report().sha256(), result.reports().get(1).report().sha256());
  }

  @Test
  void tellsLinesFromOneObjectWithoutAName() throws IOException {
    String line = ARTICLE.replace("\n", "");
    assertEquals("-#1", Reading.of("-", line + "\n" + line).reports().getFirst().report().input());
    assertEquals("-", Reading.one("-", ARTICLE).input());
  }

  @Test
  void namesThePlaceOfAFault() throws IOException {
    assertTrue(
        Reading.problem(Reading.of("a.json", "{\"headline\": \"A\",\n \"articleBody\" 3}"))
            .startsWith("a.json, line 2, column"));
  }

  @Test
  void refusesDeepNesting() throws IOException {
    String deep = "{\"headline\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals(
        "a.json, line 1, column 268: Its JSON is nested too deeply.",
        Reading.problem(Reading.of("a.json", deep)).replaceFirst("column \\d+", "column 268"));
  }

  @Test
  void readsABodyWithTagsByItsTags() throws IOException {
    Report report =
        Reading.one(
            "a.json",
            "{\"headline\": \"A\", \"articleBody\": \"<p>One &amp; <b>two</b>.</p><p>Three.</p>\"}");
    assertEquals(List.of("One & two.", "Three."), Reading.body(report));
    assertEquals(Optional.of("A"), report.headline());
  }
}
