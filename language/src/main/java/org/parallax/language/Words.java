package org.parallax.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Span;

/**
 * Finds the words and marks of a sentence. NLP4J's tokenizer works on the plain form; what it
 * returns is looked up in that form again, so that its own offsets are never trusted, and what it
 * leaves out is cut at the blanks.
 */
final class Words {
  /** The longest stretch, in characters, that is given to the tokenizer at once. */
  static final int LONGEST_STRETCH = 4_000;

  /**
   * A word or mark.
   *
   * @param span where it stands in the original text
   * @param plain its plain form
   */
  record Word(Span span, String plain) {}

  private final Tokenizer tokenizer = new EnglishTokenizer();

  /** The words and marks of {@code text} in order. */
  List<Word> of(String text) {
    PlainForm form = PlainForm.of(text);
    String plain = form.text();
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      int end = stretchEnd(plain, at);
      addStretch(form, plain, at, end, words);
      at = end;
    }
    return words;
  }

  private static int stretchEnd(String plain, int start) {
    if (plain.length() - start <= LONGEST_STRETCH) {
      return plain.length();
    }
    int blank = plain.lastIndexOf(' ', start + LONGEST_STRETCH);
    return blank > start ? blank : start + LONGEST_STRETCH;
  }

  private void addStretch(PlainForm form, String plain, int start, int end, List<Word> words) {
    int at = start;
    for (String found : tokens(plain.substring(start, end))) {
      int foundAt = found.isEmpty() ? -1 : plain.indexOf(found, at);
      if (foundAt < 0 || foundAt + found.length() > end) {
        continue;
      }
      addUncovered(form, plain, at, foundAt, words);
      at = foundAt + found.length();
      addMarks(form, plain, foundAt, at, words);
    }
    addUncovered(form, plain, at, end, words);
  }

  private List<String> tokens(String stretch) {
    try {
      return tokenizer.tokenize(stretch).stream().map(Token::getWordForm).toList();
    } catch (RuntimeException e) {
      return List.of(); // what the tokenizer cannot read is cut at the blanks
    }
  }

  private static void addUncovered(
      PlainForm form, String plain, int start, int end, List<Word> words) {
    int at = start;
    while (at < end) {
      if (plain.charAt(at) == ' ') {
        at++;
        continue;
      }
      int blank = plain.indexOf(' ', at);
      int wordEnd = blank < 0 || blank > end ? end : blank;
      words.add(new Word(form.original(at, wordEnd), plain.substring(at, wordEnd)));
      at = wordEnd;
    }
  }

  /** Quotation marks that the tokenizer left together are taken apart; other tokens stay whole. */
  private static void addMarks(PlainForm form, String plain, int start, int end, List<Word> words) {
    int from = start;
    for (int i = start; i < end; i++) {
      if (plain.charAt(i) == '"' && end - start > 1) {
        if (from < i) {
          words.add(new Word(form.original(from, i), plain.substring(from, i)));
        }
        words.add(new Word(form.original(i, i + 1), "\""));
        from = i + 1;
      }
    }
    if (from < end) {
      words.add(new Word(form.original(from, end), plain.substring(from, end)));
    }
  }
}
