package org.parallax.intake.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.draft.DeclaredTime;
import org.parallax.intake.draft.Headline;
import org.parallax.model.Published;

/**
 * The first lines of a text's body: which is the headline. A headline is short, does not end as a
 * sentence does, and has something behind it. A label of a few words that stands alone above a
 * longer line of that sort ("World news") is none. A date that opens the headline's line is not
 * among its words.
 *
 * @param labels how many lines stand above the headline and are no text
 * @param headline the headline, if there is one
 * @param published the day that stands in its line
 */
record Opening(int labels, Optional<Headline> headline, Published published) {
  static final int LONGEST_SUBHEAD = 90;
  private static final int LONGEST_HEADLINE = 150;
  private static final int MOST_WORDS_OF_A_LABEL = 3;
  private static final int LEAST_WORDS_BELOW_A_LABEL = 5;
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:[.:;,…]|[.,!?…][\"”’'»)\\]]+)\\s*$");
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?:(?:date|published|posted|updated)\\s*:?\\s+)?"
              + "(\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}\\S*)?)(?:\\s*[-–—:|,]\\s*|\\s+)(?=\\S)");

  static Opening of(List<Paragraphs.Paragraph> body) {
    if (body.size() < 2 || !readsLikeTitle(body.get(0).text(), LONGEST_HEADLINE)) {
      return new Opening(0, Optional.empty(), new Published.Unknown());
    }
    int labels = isLabel(body) ? 1 : 0;
    String line = body.get(labels).text();
    Matcher dated = DATED.matcher(line);
    boolean opensWithDate = dated.lookingAt();
    Published published =
        opensWithDate ? DeclaredTime.read(dated.group(1)) : new Published.Unknown();
    int from = published instanceof Published.Unknown ? 0 : dated.end();
    return new Opening(labels, Optional.of(new Headline(line, from)), published);
  }

  private static boolean isLabel(List<Paragraphs.Paragraph> body) {
    return body.size() > 2
        && body.get(0).gapBehind()
        && body.get(1).gapBehind()
        && words(body.get(0).text()) <= MOST_WORDS_OF_A_LABEL
        && words(body.get(1).text()) >= LEAST_WORDS_BELOW_A_LABEL
        && readsLikeTitle(body.get(1).text(), LONGEST_HEADLINE)
        && !readsLikeTitle(body.get(2).text(), LONGEST_HEADLINE);
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  /** Whether {@code text} is one short line of words that does not end as a sentence does. */
  static boolean readsLikeTitle(String text, int longest) {
    return text.length() <= longest
        && text.indexOf('\n') < 0
        && text.codePoints().anyMatch(Character::isLetter)
        && !SENTENCE_END.matcher(text).find();
  }
}
