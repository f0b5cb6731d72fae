package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Name;
import org.parallax.text.Quotation;
import org.parallax.text.Sentence;
import org.parallax.text.Table;

/**
 * Finds who must be speaking where a quotation has no tag and nobody near it speaks: the person
 * whom the sentence before it is about.
 */
final class Bystanders {
  private static final Set<String> PERSONS = Set.of("he", "she", "they");
  private final AnalysedReport report;
  private final Set<String> roles;

  Bystanders(AnalysedReport report) {
    this.report = report;
    this.roles =
        Set.copyOf(
            Table.beside(Bystanders.class, "speaking-nouns.tsv").rows().stream()
                .map(List::getFirst)
                .toList());
  }

  /** The subject of the last sentence before the quotation in its paragraph, if it is a person. */
  Optional<Finding> before(Quotation quotation) {
    Span block = report.block(quotation.inner()).span();
    return report.sentences().stream()
        .filter(s -> block.contains(s.span()) && s.span().end() <= quotation.outer().start())
        .reduce((a, b) -> b)
        .flatMap(this::subject)
        .map(
            s ->
                Finding.of(
                    "untagged", Stance.ASSERT, Optional.of(s), Optional.empty(), List.of(s)));
  }

  /** The sentence that ends with a colon right before the quotation, in whatever paragraph. */
  Optional<Span> colonBefore(Quotation quotation) {
    String text = report.report().text();
    int start = quotation.outer().start();
    return report.sentences().stream()
        .map(Sentence::span)
        .filter(s -> s.end() <= start && text.substring(s.end(), start).isBlank())
        .filter(s -> s.of(text).stripTrailing().endsWith(":"))
        .findFirst();
  }

  /** The person or body whom the sentence is about, as one who speaks. */
  Optional<Finding> about(Span sentence) {
    return report.sentences().stream()
        .filter(s -> s.span().equals(sentence))
        .findFirst()
        .flatMap(this::subject)
        .map(
            s ->
                Finding.of(
                    "untagged", Stance.ASSERT, Optional.of(s), Optional.empty(), List.of(s)));
  }

  /**
   * The one person whom a paragraph names and is about: "Ida Berg was in tears", and her words
   * stand in the next.
   */
  Optional<Finding> onlyOne(Span block) {
    List<Sentence> sentences =
        report.sentences().stream().filter(s -> block.contains(s.span())).toList();
    String text = report.report().text();
    long persons =
        sentences.stream()
            .flatMap(s -> s.names().stream())
            .filter(n -> n.type() == Name.Type.PERSON)
            .map(n -> n.span().of(text))
            .map(n -> n.substring(n.lastIndexOf(' ') + 1))
            .distinct()
            .count();
    return persons != 1
        ? Optional.empty()
        : sentences.stream()
            .filter(s -> s.names().stream().anyMatch(n -> n.type() == Name.Type.PERSON))
            .map(Sentence::span)
            .flatMap(s -> about(s).stream())
            .findFirst();
  }

  private Optional<Span> subject(Sentence sentence) {
    Passage passage = new Passage(report, sentence);
    for (int verb = 0; verb < passage.size(); verb++) {
      int noun = passage.head(verb) < 0 ? passage.subject(verb) : -1;
      if (noun >= 0 && isPerson(passage, noun)) {
        Words words = NounPhrases.around(passage, noun, new Words(0, Math.max(noun + 1, verb)));
        return words.isEmpty() ? Optional.empty() : Optional.of(passage.span(words));
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(Passage passage, int noun) {
    Span span = passage.token(noun).span();
    return passage.isAny(noun, PERSONS)
        || roles.contains(passage.lemma(noun))
        || passage.sentence.names().stream()
            .anyMatch(n -> n.type() == Name.Type.PERSON && n.span().contains(span));
  }
}
