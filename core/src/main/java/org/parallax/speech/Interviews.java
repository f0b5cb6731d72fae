package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Block;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Name;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;

/**
 * Gives the answers of an interview, marked "A:" or each behind a question that is a paragraph of
 * its own, to whom the paragraphs before the first question present. The questions are the outlet's
 * own words.
 */
final class Interviews {
  /** The rule's name. */
  static final String RULE = "answer";

  private static final Pattern TURN =
      Pattern.compile("^(Q|A|Question|Answer)\\s?[:.]\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

  private final AnalysedReport report;
  private final String text;

  private Interviews(AnalysedReport report) {
    this.report = report;
    this.text = report.report().text();
  }

  /** The answers; none where no question is marked or nobody was presented before it. */
  static List<Finding> of(AnalysedReport report) {
    return new Interviews(report).answers();
  }

  private List<Finding> answers() {
    List<Block> blocks = report.report().blocks();
    OpenInterview open = OpenInterview.of(report);
    if (open.isThere()) {
      List<Finding> answers = new ArrayList<>();
      presented(blocks.subList(0, open.first()))
          .ifPresent(p -> open.answers().forEach(a -> answer(a, p).ifPresent(answers::add)));
      return answers;
    }
    int first = -1;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      first = isTurn(blocks.get(i), "q") ? i : first;
    }
    Optional<Span> person = first < 0 ? Optional.empty() : presented(blocks.subList(0, first));
    List<Finding> answers = new ArrayList<>();
    for (int i = Math.max(first, 0); i < blocks.size() && person.isPresent(); i++) {
      if (isTurn(blocks.get(i), "a")) {
        answer(blocks, i, person.get()).ifPresent(answers::add);
      }
    }
    return answers;
  }

  private Optional<Matcher> turn(Block block) {
    Matcher matcher = TURN.matcher(block.span().of(text));
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private boolean isTurn(Block block, String letter) {
    return turn(block).filter(m -> m.group(1).substring(0, 1).equalsIgnoreCase(letter)).isPresent();
  }

  /** The answer in the block and in those up to the next question, if there is one. */
  private Optional<Finding> answer(List<Block> blocks, int at, Span person) {
    int next = at + 1;
    while (next < blocks.size() && turn(blocks.get(next)).isEmpty()) {
      next++;
    }
    int last = next < blocks.size() ? next - 1 : at;
    int start = blocks.get(at).span().start();
    int mark = turn(blocks.get(at)).map(Matcher::end).orElse(0);
    List<Span> contents = new ArrayList<>();
    for (int i = at; i <= last; i++) {
      Span block = blocks.get(i).span();
      int from = i == at ? start + mark : block.start();
      if (from < block.end()) {
        Contents.trimmed(report, new Span(from, block.end())).ifPresent(contents::add);
      }
    }
    Optional<Span> cue = Contents.trimmed(report, new Span(start, start + mark));
    return contents.isEmpty() || cue.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(RULE, Stance.ASSERT, Optional.of(person), cue, contents).asInferred());
  }

  /** The answer that stands in blocks of its own, with nothing that marks it. */
  private Optional<Finding> answer(List<Block> blocks, Span person) {
    List<Span> contents = new ArrayList<>();
    blocks.forEach(b -> Contents.trimmed(report, b.span()).ifPresent(contents::add));
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(RULE, Stance.ASSERT, Optional.of(person), Optional.empty(), contents)
                .asInferred());
  }

  /** The first person who is the subject of a sentence in these blocks, else the first person. */
  private Optional<Span> presented(List<Block> blocks) {
    Optional<Span> any = Optional.empty();
    for (Block block : blocks) {
      for (Sentence sentence : report.sentences()) {
        if (block.span().contains(sentence.span())) {
          Optional<Span> subject = person(sentence, true);
          if (subject.isPresent()) {
            return subject;
          }
          any = any.or(() -> person(sentence, false));
        }
      }
    }
    return any;
  }

  private static Optional<Span> person(Sentence sentence, boolean asSubject) {
    return sentence.names().stream()
        .filter(n -> n.type() == Name.Type.PERSON)
        .filter(n -> !asSubject || isSubject(sentence, n))
        .map(Name::span)
        .findFirst();
  }

  private static boolean isSubject(Sentence sentence, Name name) {
    return sentence.tokens().stream()
        .anyMatch(t -> name.span().contains(t.span()) && t.relation() == Relation.NSUBJ);
  }
}
