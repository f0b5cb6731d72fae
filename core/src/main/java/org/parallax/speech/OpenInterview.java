package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.model.Block;
import org.parallax.text.AnalysedReport;

/**
 * An interview without marks: short paragraphs that end in a question mark or speak to a "you", and
 * behind each of them a paragraph in which somebody speaks of himself.
 *
 * @param first the block of the first question, or the number of blocks where none is asked
 * @param answers for each question the blocks of its answer
 */
record OpenInterview(int first, List<List<Block>> answers) {
  private static final int FEWEST = 3;
  private static final int LONGEST = 300;
  private static final Pattern OWN =
      Pattern.compile("\\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s|I['’](?:m|d|ve|ll))\\b");
  private static final Pattern TO_YOU = Pattern.compile("\\b(?:[Yy]ou|[Yy]our|[Yy]ours)\\b");
  private static final Pattern QUOTED = Pattern.compile("^[\"“‘«„']");

  OpenInterview {
    answers = List.copyOf(answers);
  }

  /** Whether the report is one: at least three questions, most of them answered by an "I". */
  boolean isThere() {
    return !answers.isEmpty();
  }

  static OpenInterview of(AnalysedReport report) {
    String text = report.report().text();
    List<Block> blocks = report.report().blocks();
    int first = blocks.size();
    int asked = 0;
    int own = 0;
    List<List<Block>> answers = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      String words = blocks.get(i).span().of(text).strip();
      if (blocks.get(i).kind() != Block.Kind.PARAGRAPH || !isQuestion(words, !answers.isEmpty())) {
        continue;
      }
      List<Block> answer = answer(blocks, i + 1, text);
      if (!answer.isEmpty()) {
        first = Math.min(first, i);
        asked += words.endsWith("?") ? 1 : 0;
        own += OWN.matcher(answer.getFirst().span().of(text)).find() ? 1 : 0;
        answers.add(answer);
      }
    }
    boolean isThere = asked >= FEWEST && first > 0 && own * 2 > answers.size();
    return isThere
        ? new OpenInterview(first, answers)
        : new OpenInterview(blocks.size(), List.of());
  }

  /** Between two questions all that stands there; behind the last one the next paragraph. */
  private static List<Block> answer(List<Block> blocks, int from, String text) {
    int next = from;
    while (next < blocks.size() && !isQuestion(blocks.get(next).span().of(text).strip(), true)) {
      next++;
    }
    int to = next < blocks.size() ? next : Math.min(from + 1, blocks.size());
    return blocks.subList(from, Math.max(from, to));
  }

  private static boolean isQuestion(String words, boolean isOpen) {
    boolean isSpoken = QUOTED.matcher(words).find();
    boolean isAsked =
        words.endsWith("?")
            || (isOpen && TO_YOU.matcher(words).find() && !OWN.matcher(words).find());
    return isAsked
        && !isSpoken
        && words.length() <= LONGEST
        && !words.matches("(?i)[qa]\\s?[:.].*");
  }
}
