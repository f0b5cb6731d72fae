package org.parallax.resolve;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Block;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Quotation;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** A report as its resolver looks at it. */
final class Scene {
  private final AnalysedReport report;

  Scene(AnalysedReport report) {
    this.report = report;
  }

  List<Sentence> sentences() {
    return report.sentences();
  }

  Sentence sentence(int index) {
    return report.sentences().get(index);
  }

  Phrase phrase(Span span) {
    return report.report().phrase(span);
  }

  String text() {
    return report.report().text();
  }

  /** Index of the sentence that holds the start of {@code span}. */
  Optional<Integer> sentenceAt(Span span) {
    for (int i = 0; i < report.sentences().size(); i++) {
      if (report.sentences().get(i).span().contains(span.start())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code span} stands within quotation marks. */
  boolean isQuoted(Span span) {
    for (Quotation quotation : report.quotations()) {
      if (quotation.outer().contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence stands in the headline. */
  boolean isHeadline(int sentence) {
    return report.block(report.sentences().get(sentence).span()).kind() == Block.Kind.HEADLINE;
  }

  /** How the token at {@code head} stands in its sentence, unless it speaks. */
  static Seen.Weight weight(Sentence sentence, int head) {
    Token token = sentence.tokens().get(head);
    Relation relation = token.relation();
    return relation == Relation.NSUBJ
            || relation == Relation.NSUBJPASS
            || relation == Relation.AGENT
        ? Seen.Weight.SUBJECT
        : Seen.Weight.OTHER;
  }
}
