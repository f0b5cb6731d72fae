package org.parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.parallax.model.Span;
import org.parallax.text.SentenceSplitter;

/**
 * A splitter that asks the sentence model of OpenNLP about each mark that could end a sentence, and
 * overrules it where the marks around speak plainly: closing quotation marks and brackets belong to
 * the sentence before, an abbreviation or an initial ends none, no sentence begins with a small
 * letter, a quotation that ends with a full stop ends its sentence.
 */
public final class OpenNlpSplitter implements SentenceSplitter {
  private final ThreadLocal<SentenceDetectorME> detectors;
  private final Boundaries boundaries = new Boundaries();

  private OpenNlpSplitter(SentenceModel model) {
    detectors = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
  }

  /** A splitter with the model on the class path. */
  public static OpenNlpSplitter open() {
    try (InputStream in = ModelFile.named("sentences").open()) {
      return new OpenNlpSplitter(new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model cannot be read", e);
    }
  }

  @Override
  public List<Span> split(String paragraph) {
    String text = withPlainBlanks(paragraph);
    BitSet asked = ends(text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (Boundaries.isTerminator(text.charAt(at))) {
        int end = Boundaries.closersEnd(text, at + 1);
        int said = asked.nextSetBit(at + 1);
        if (boundaries.ends(text, start, at, end, said >= 0 && said <= end)) {
          add(sentences, text, start, end);
          start = end;
        }
        at = end - 1;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  /** The places where the model ends a sentence. */
  private BitSet ends(String text) {
    BitSet ends = new BitSet(text.length() + 1);
    for (opennlp.tools.util.Span span : detectors.get().sentPosDetect(text)) {
      ends.set(span.getEnd());
    }
    return ends;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  /** The same text, unit by unit, with every blank and every mark without width as a space. */
  private static String withPlainBlanks(String paragraph) {
    StringBuilder plain = new StringBuilder(paragraph.length());
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      plain.append(PlainForm.isBlank(c) ? ' ' : c);
    }
    return plain.toString();
  }
}
