package org.parallax.speech.learned;

import java.util.Set;
import org.parallax.text.Relation;

/** The candidates for each question about a reading. */
public final class Choices {
  private static final int CUE_BEFORE = 8;
  private static final int CUE_BEHIND = 14;
  private static final int SOURCE_BEFORE = 30;
  private static final int SOURCE_BEHIND = 45;
  private static final int FARTHEST = 90;

  private static final Set<String> ANCHORS = Set.of(":", "-", "–", "—", "―", "--");

  private Choices() {}

  /** What tells whether a cue hangs on {@code token}. */
  public static int[] anchor(Paragraph paragraph, int token) {
    return AnchorSigns.of(paragraph, token);
  }

  /** Whether a cue can hang on the token: a word, a colon or a dash. */
  public static boolean mayBeAnchor(Paragraph paragraph, int token) {
    String form = paragraph.tokens().get(token).form();
    return paragraph.word[token] || ANCHORS.contains(form);
  }

  /** The candidates for {@code question}, given all that was chosen before it. */
  public static Choice of(Question question, Reading reading) {
    EdgeSigns edges = new EdgeSigns(question, reading);
    Paragraph p = reading.paragraph;
    int a = reading.anchor;
    Choice.Builder choice = new Choice.Builder();
    switch (question) {
      case CUE_START -> starts(choice, edges, Math.max(0, a - CUE_BEFORE), a);
      case CUE_END -> ends(choice, edges, reading.cueFrom, a, Math.min(p.size - 1, a + CUE_BEHIND));
      case SOURCE -> sources(choice, edges, reading);
      case SOURCE_START ->
          starts(choice, edges, Math.max(0, reading.source - SOURCE_BEFORE), reading.source);
      case SOURCE_END ->
          ends(
              choice,
              edges,
              reading.sourceFrom,
              reading.source,
              Math.min(p.size - 1, reading.source + SOURCE_BEHIND));
      case LEFT -> {
        choice.add(Choice.NONE, edges.none());
        for (int t = Math.max(0, reading.cueFrom - FARTHEST); t < reading.cueFrom; t++) {
          choice.add(t, edges.last(t));
        }
      }
      case LEFT_START -> starts(choice, edges, 0, reading.leftTo);
      case RIGHT -> {
        choice.add(Choice.NONE, edges.none());
        for (int t = reading.cueTo + 1; t < Math.min(p.size, reading.cueTo + FARTHEST); t++) {
          choice.add(t, edges.first(t));
        }
      }
      case RIGHT_END -> ends(choice, edges, reading.rightFrom, reading.rightFrom, p.size - 1);
      case ANCHOR, ACCEPT -> throw new IllegalArgumentException(question + " is no choice");
    }
    return choice.build();
  }

  private static void starts(Choice.Builder choice, EdgeSigns edges, int from, int to) {
    for (int t = from; t <= to; t++) {
      choice.add(t, edges.stretch(t, to, false));
    }
  }

  private static void ends(Choice.Builder choice, EdgeSigns edges, int start, int from, int to) {
    for (int t = from; t <= to; t++) {
      choice.add(t, edges.stretch(start, t, true));
    }
  }

  private static void sources(Choice.Builder choice, EdgeSigns edges, Reading reading) {
    Paragraph p = reading.paragraph;
    choice.add(Choice.NONE, edges.none());
    for (int t = Math.max(0, reading.anchor - FARTHEST);
        t < Math.min(p.size, reading.anchor + FARTHEST);
        t++) {
      if (isNominal(p, t)) {
        choice.add(t, new SourceSigns(edges, reading).of(t));
      }
    }
  }

  /** Whether a noun phrase can hang on the token. */
  public static boolean isNominal(Paragraph p, int token) {
    boolean isInner = p.isRelation(token, Relation.COMPOUND) && p.head[token] == token + 1;
    return p.word[token]
        && !isInner
        && (p.isTag(token, "NN")
            || p.isTag(token, "PRP")
            || p.isTag(token, "W")
            || p.isTag(token, "DT")
            || p.isTag(token, "CD")
            || p.isTag(token, "JJ")
            || p.isTag(token, "FW"));
  }
}
