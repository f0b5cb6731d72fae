package org.parallax.intake.json;

import java.util.Optional;
import org.parallax.intake.capture.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON that others wrote, within limits of size and nesting. */
public final class JsonText {
  private final JsonMapper strict;
  private final JsonMapper lenient;

  public JsonText(Limits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.nesting())
            .maxStringLength((int) Math.min(Integer.MAX_VALUE, limits.textBytes()))
            .maxDocumentLength(2 * limits.pageBytes())
            .build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    strict =
        JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    lenient =
        JsonMapper.builder(factory)
            .enable(
                JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                JsonReadFeature.ALLOW_TRAILING_COMMA,
                JsonReadFeature.ALLOW_JAVA_COMMENTS,
                JsonReadFeature.ALLOW_SINGLE_QUOTES,
                JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
  }

  /** What one text of JSON holds, or why it cannot be read. */
  public sealed interface Parsed {
    /** A value. */
    record Value(JsonNode node) implements Parsed {}

    /**
     * Not JSON, or beyond the limits.
     *
     * @param sentence what is wrong
     * @param line where, from 1
     * @param column where in the line, from 1
     */
    record Faulty(String sentence, int line, int column) implements Parsed {}
  }

  /** Parses {@code text} as the standard says. */
  public Parsed parse(String text) {
    try {
      return new Parsed.Value(strict.readTree(text));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      int column = at == null ? 1 : Math.max(1, at.getColumnNr());
      return new Parsed.Faulty(sentence(e), line, column);
    }
  }

  /** Parses JSON as web pages hold it: trailing commas, raw line breaks, comments, CDATA marks. */
  public Optional<JsonNode> parseLeniently(String text) {
    String bare =
        text.replaceFirst("^\\s*(?://\\s*)?<!\\[CDATA\\[", "")
            .replaceFirst("(?://\\s*)?\\]\\]>\\s*$", "")
            .replaceFirst("^\\s*<!--", "")
            .replaceFirst("-->\\s*$", "")
            .replaceFirst(";\\s*$", "");
    try {
      JsonNode node = lenient.readTree(bare);
      return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static String sentence(JacksonException fault) {
    String original = fault.getOriginalMessage();
    String why = original == null ? "" : original.lines().findFirst().orElse("");
    boolean nested = why.contains("nesting depth");
    return nested ? "Its JSON is nested too deeply." : "It is not valid JSON: " + ended(why);
  }

  private static String ended(String sentence) {
    String cut = sentence.length() > 160 ? sentence.substring(0, 160) + "…" : sentence;
    return cut.endsWith(".") || cut.endsWith("…") ? cut : cut + ".";
  }
}
