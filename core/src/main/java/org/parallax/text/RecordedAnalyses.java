package org.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.model.Span;

/**
 * Analyses of sentences that were made before and written down, in a form like CoNLL: a line "#
 * text = ..." with the sentence, a line a token (start, end, lemma, tag, head, relation, name), an
 * empty line. Tests of rules read them instead of loading a language model.
 */
public final class RecordedAnalyses implements SentenceAnalyzer {
  private static final String TEXT = "# text = ";
  private final Map<String, Sentence> sentences;

  private RecordedAnalyses(Map<String, Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The analyses in {@code in}. */
  public static RecordedAnalyses read(BufferedReader in) throws IOException {
    Map<String, Sentence> sentences = new LinkedHashMap<>();
    List<String[]> rows = new ArrayList<>();
    String text = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith(TEXT)) {
        text = unescape(line.substring(TEXT.length()));
        rows.clear();
      } else if (line.isEmpty()) {
        if (!text.isEmpty()) {
          sentences.put(text, sentence(text, rows));
        }
        text = "";
      } else {
        rows.add(line.split("\t", -1));
      }
    }
    if (!text.isEmpty()) {
      sentences.put(text, sentence(text, rows));
    }
    return new RecordedAnalyses(sentences);
  }

  private static Sentence sentence(String text, List<String[]> rows) {
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (String[] row : rows) {
      Span span = new Span(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
      tokens.add(
          new Token(
              span,
              span.of(text),
              row[2],
              row[3],
              Integer.parseInt(row[4]),
              Relation.valueOf(row[5])));
      if (row[6].startsWith("B-")) {
        names.add(new Name(span, Name.Type.valueOf(row[6].substring(2))));
      } else if (row[6].startsWith("I-")) {
        Name last = names.removeLast();
        names.add(new Name(last.span().hull(span), last.type()));
      }
    }
    return new Sentence(new Span(0, text.length()), tokens, names);
  }

  /** The recorded form of {@code sentence}, whose text is {@code text}; ends with an empty line. */
  public static String write(Sentence sentence, String text) {
    StringBuilder out = new StringBuilder(TEXT).append(escape(text)).append('\n');
    for (Token token : sentence.tokens()) {
      String name = "O";
      for (Name candidate : sentence.names()) {
        if (candidate.span().contains(token.span())) {
          name =
              (candidate.span().start() == token.span().start() ? "B-" : "I-") + candidate.type();
        }
      }
      out.append(token.span().start())
          .append('\t')
          .append(token.span().end())
          .append('\t')
          .append(token.lemma())
          .append('\t')
          .append(token.tag())
          .append('\t')
          .append(token.head())
          .append('\t')
          .append(token.relation())
          .append('\t')
          .append(name)
          .append('\n');
    }
    return out.append('\n').toString();
  }

  /** Whether {@code sentence} was recorded. */
  public boolean holds(String sentence) {
    return sentences.containsKey(sentence);
  }

  /** All recorded sentences by their text. */
  public Map<String, Sentence> all() {
    return new TreeMap<>(sentences);
  }

  @Override
  public Sentence analyze(String sentence) {
    Sentence found = sentences.get(sentence);
    if (found == null) {
      throw new IllegalArgumentException("no recorded analysis of: " + sentence);
    }
    return found;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
