package org.parallax.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Span;

/**
 * Splits a paragraph where recorded sentences stand in it, the longest at each place. Tests of
 * rules and evaluations use it beside {@link RecordedAnalyses}.
 */
public final class RecordedSentences implements SentenceSplitter {
  private static final int KEY_LENGTH = 12;
  private final Map<String, List<String>> byBeginning = new HashMap<>();

  public RecordedSentences(RecordedAnalyses analyses) {
    for (String sentence : analyses.all().keySet()) {
      byBeginning.computeIfAbsent(key(sentence, 0), k -> new ArrayList<>()).add(sentence);
    }
    for (List<String> sentences : byBeginning.values()) {
      sentences.sort(Comparator.comparingInt(String::length).reversed());
    }
  }

  private static String key(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + KEY_LENGTH));
  }

  @Override
  public List<Span> split(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    int at = 0;
    while (at < paragraph.length()) {
      int end = Character.isWhitespace(paragraph.charAt(at)) ? at : end(paragraph, at);
      if (end > at) {
        sentences.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return sentences;
  }

  /** Where the longest recorded sentence that begins at {@code at} ends, or {@code at}. */
  private int end(String paragraph, int at) {
    for (int length = Math.min(KEY_LENGTH, paragraph.length() - at); length > 0; length--) {
      List<String> sentences =
          byBeginning.getOrDefault(paragraph.substring(at, at + length), List.of());
      for (String sentence : sentences) {
        if (paragraph.startsWith(sentence, at)) {
          return at + sentence.length();
        }
      }
    }
    return at;
  }
}
