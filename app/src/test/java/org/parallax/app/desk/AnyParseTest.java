package org.parallax.app.desk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.mend.MendingAnalyzer;
import org.parallax.model.Block;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Name;
import org.parallax.text.QuotationFinder;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Parsers err: no stage may fail on a tree because a sentence has another shape than it expects.
 */
class AnyParseTest {
  /** Word, lemma and tag of each. */
  private static final List<List<String>> WORDS =
      Stream.of(
              "Velm velm NNP",
              "Orsk orsk NNP",
              "Ida ida NNP",
              "stokers stoker NNS",
              "documents document NNS",
              "claims claim NNS",
              "court court NN",
              "Monday monday NNP",
              "three three CD",
              "5 5 CD",
              "$ $ $",
              "the the DT",
              "two two CD",
              "that that IN",
              "who who WP",
              "said say VBD",
              "told tell VBD",
              "killed kill VBN",
              "was be VBD",
              "denied deny VBD",
              "leave leave VB",
              "dead dead JJ",
              "not not RB",
              "to to TO",
              "by by IN",
              "in in IN",
              "according accord VBG",
              ", , ,",
              "\" \" ''",
              ": : :",
              "and and CC",
              "or or CC",
              "she she PRP",
              "it it PRP")
          .map(w -> List.of(w.split(" ")))
          .toList();

  @Test
  void aReportOfAnyTreesIsReadToItsEnd() {
    Random random = new Random(17);
    ClaimExtractor extractor = Assembly.extractor();
    for (int i = 0; i < 1_000; i++) {
      AnalysedReport report = report(random, "r" + i);
      assertDoesNotThrow(() -> extractor.extract(report), report::toString);
    }
  }

  private static AnalysedReport report(Random random, String id) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Sentence sentence = sentence(random);
      int start = text.length();
      sentence.tokens().forEach(t -> text.append(t.form()).append(' '));
      Span span = new Span(start, text.length() - 1);
      blocks.add(new Block(span, i == 0 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH));
      Sentence mended = new MendingAnalyzer(s -> sentence).analyze(span.of(text.toString()));
      sentences.add(mended.plus(start));
      text.append('\n');
    }
    Report report = Report.ofText(id, text.toString(), blocks);
    return new AnalysedReport(report, sentences, QuotationFinder.find(report));
  }

  /** Random words in a random tree, with random names. */
  private static Sentence sentence(Random random) {
    int size = 2 + random.nextInt(14);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    int[] head = new int[size];
    for (int i = 0; i < size; i++) {
      head[order.get(i)] = i == 0 ? -1 : order.get(random.nextInt(i));
    }
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    Relation[] relations = Relation.values();
    int start = 0;
    for (int i = 0; i < size; i++) {
      List<String> word = WORDS.get(random.nextInt(WORDS.size()));
      Relation relation = head[i] < 0 ? Relation.ROOT : relations[random.nextInt(relations.length)];
      Span span = new Span(start, start + word.get(0).length());
      tokens.add(new Token(span, word.get(0), word.get(1), word.get(2), head[i], relation));
      if (random.nextInt(4) == 0) {
        Name.Type[] types = Name.Type.values();
        names.add(new Name(span, types[random.nextInt(types.length)]));
      }
      start = span.end() + 1;
    }
    return new Sentence(new Span(0, start - 1), tokens, names);
  }
}
