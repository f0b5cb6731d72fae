package org.parallax.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Block;
import org.parallax.model.Span;
import org.parallax.model.Stance;

/** The turns of a talk: "VARGO: Two of them did. We asked the third." */
final class Turns {
  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_NAME = 3;
  private static final Pattern NEXT =
      Pattern.compile("(?<=[.?!…\"”—)-])\\s+(?=\\p{Lu}[\\p{Lu} .'’-]{2,40}:\\s)");
  private static final Pattern TURN = Pattern.compile("\\p{Lu}[\\p{Lu} .,'’-]{2,40}:\\s");

  /** What a part of a page is called by its last word. */
  private static final Set<String> PARTS =
      Set.of("news", "stories", "headlines", "videos", "photos", "galleries", "links", "topics");

  private static final Set<String> LABELS =
      Set.of(
          "update",
          "updated",
          "correction",
          "clarification",
          "note",
          "editor's note",
          "watch",
          "read",
          "read more",
          "related",
          "video",
          "photos",
          "photo",
          "gallery",
          "live",
          "breaking",
          "exclusive",
          "analysis",
          "opinion",
          "explainer",
          "warning",
          "listen",
          "see also",
          "more",
          "source",
          "sources",
          "file",
          "image",
          "pictures",
          "interactive",
          "timeline",
          "claim",
          "the claim",
          "verdict",
          "our verdict",
          "rating",
          "our rating",
          "fact check",
          "fact-check",
          "factcheck",
          "conclusion",
          "background",
          "context",
          "what we know",
          "key points",
          "at a glance");

  private Turns() {}

  /** Whether a name in capitals opens the paragraph, or a sentence of it. */
  static boolean isTurn(Passage passage, Words words) {
    boolean opens =
        passage.block.kind() == Block.Kind.PARAGRAPH
            && !words.isEmpty()
            && words.size() <= LONGEST_NAME
            && passage.trimmed(new Words(0, passage.size())).from() == words.from();
    if (!opens) {
      return false;
    }
    String name = passage.span(words).of(passage.report.report().text());
    return name.length() >= SHORTEST_NAME
        && name.chars().anyMatch(Character::isUpperCase)
        && name.chars().noneMatch(Character::isLowerCase)
        && !LABELS.contains(name.toLowerCase(Locale.ROOT).replace('’', '\''))
        && !isDateline(passage);
  }

  /** Whether the words name a part of the page and nobody: "Top News", "Related stories". */
  static boolean isLabel(Passage passage, Words words) {
    String name = passage.text(words).replace('’', '\'');
    return LABELS.contains(name) || PARTS.contains(passage.lower(words.to() - 1));
  }

  /**
   * "ELM HARBOUR: The ferry sank": a place in capitals that opens a report with no further turn.
   */
  private static boolean isDateline(Passage passage) {
    List<Block> blocks =
        passage.report.report().blocks().stream()
            .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
            .toList();
    String text = passage.report.report().text();
    long turns = blocks.stream().filter(b -> TURN.matcher(b.span().of(text)).lookingAt()).count();
    return blocks.size() > 1 && blocks.getFirst().equals(passage.block) && turns == 1;
  }

  /** All that the paragraph says behind the colon, up to the next turn. */
  static Optional<Finding> turn(Passage passage, Words source, int mark) {
    Span colon = passage.token(mark).span();
    String text = passage.report.report().text();
    int end = passage.block.span().end();
    Matcher next = NEXT.matcher(text).region(colon.end(), end);
    return Contents.trimmed(passage.report, new Span(colon.end(), next.find() ? next.start() : end))
        .map(
            content ->
                Finding.of(
                    "turn",
                    Stance.ASSERT,
                    Optional.of(passage.span(source)),
                    Optional.of(colon),
                    List.of(content)));
  }
}
