package org.parallax.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.model.Block;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Quotation;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * One sentence as the sieves read it: its tree, its segments between semicolons, and the quotations
 * that it touches. A subtree never reaches over a semicolon, since parsers swallow what stands
 * behind one.
 */
final class Passage {
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);

  final AnalysedReport report;
  final Sentence sentence;
  final Block block;
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] left;
  private final int[] right;
  private final int[] segment;
  private final int[] quotation;

  Passage(AnalysedReport report, Sentence sentence) {
    this.report = report;
    this.sentence = sentence;
    this.block = report.block(sentence.span());
    int size = sentence.tokens().size();
    left = new int[size];
    right = new int[size];
    segment = new int[size];
    quotation = new int[size];
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < size; i++) {
      int head = sentence.tokens().get(i).head();
      if (head >= 0 && head != i) {
        children.get(head).add(i);
      }
    }
    readQuotations();
    readSegments();
    readEdges();
  }

  private void readQuotations() {
    Arrays.fill(quotation, -1);
    for (int q = 0; q < report.quotations().size(); q++) {
      Span outer = report.quotations().get(q).outer();
      if (outer.overlaps(sentence.span())) {
        for (int i = 0; i < size(); i++) {
          if (outer.contains(token(i).span().start())) {
            quotation[i] = q;
          }
        }
      }
    }
  }

  private void readSegments() {
    int number = 0;
    for (int i = 0; i < size(); i++) {
      segment[i] = number;
      if (is(i, ";") && quotation[i] < 0) {
        number++;
      }
    }
  }

  private void readEdges() {
    for (int i = 0; i < size(); i++) {
      left[i] = i;
      right[i] = i;
    }
    for (int i = 0; i < size(); i++) {
      int at = i;
      for (int steps = 0; at >= 0 && steps <= size(); steps++) {
        if (segment[at] != segment[i]) {
          break;
        }
        left[at] = Math.min(left[at], i);
        right[at] = Math.max(right[at], i);
        at = token(at).head();
      }
    }
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String lemma(int i) {
    return token(i).lemma();
  }

  /** The lemma under which the lexicon knows the verb: with its particle, "point out". */
  String cue(int i) {
    return CueLemmas.of(this, i);
  }

  String tag(int i) {
    return token(i).tag();
  }

  Relation relation(int i) {
    return token(i).relation();
  }

  int head(int i) {
    return token(i).head();
  }

  boolean is(int i, String form) {
    return i >= 0 && i < size() && token(i).form().equalsIgnoreCase(form);
  }

  boolean isAny(int i, Set<String> forms) {
    return i >= 0 && i < size() && forms.contains(lower(i));
  }

  String lower(int i) {
    return token(i).form().toLowerCase(java.util.Locale.ROOT);
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  boolean isWord(int i) {
    return token(i).form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  List<Integer> children(int i, Relation relation) {
    return children.get(i).stream().filter(c -> relation(c) == relation).toList();
  }

  /** The first child by that relation, or -1. */
  int child(int i, Relation relation) {
    for (int c : children.get(i)) {
      if (relation(c) == relation) {
        return c;
      }
    }
    return -1;
  }

  /** The subject beside the verb {@code i} itself, or -1. */
  int subject(int i) {
    int lent = lent(i);
    int found = -1;
    for (int c : children.get(i)) {
      if (SUBJECTS.contains(relation(c)) && segment[c] == segment[i] && c != lent) {
        found = found < 0 || Math.abs(c - i) < Math.abs(found - i) ? c : found;
      }
    }
    return found;
  }

  /**
   * The subject of a clause behind the verb {@code i} that the parse hangs on the verb itself, or
   * -1: "the clerk said Ida Berg, 44, would tell".
   */
  int lent(int i) {
    int clause = -1;
    boolean hasOwn = false;
    int behind = -1;
    for (int c : children.get(i)) {
      clause = relation(c) == Relation.CCOMP && c > i && clause < 0 ? c : clause;
      hasOwn |= SUBJECTS.contains(relation(c)) && c < i;
      behind = SUBJECTS.contains(relation(c)) && c > i ? c : behind;
    }
    boolean isLent =
        hasOwn
            && clause > behind
            && behind > i
            && children(clause).stream().noneMatch(c -> SUBJECTS.contains(relation(c)));
    return isLent ? behind : -1;
  }

  /** The run from the leftmost to the rightmost token that {@code i} governs in its segment. */
  Words subtree(int i) {
    return new Words(left[i], right[i] + 1);
  }

  boolean governs(int ancestor, int token) {
    return sentence.governs(ancestor, token);
  }

  /** The run between the semicolons around {@code i}. */
  Words segment(int i) {
    int from = i;
    while (from > 0 && segment[from - 1] == segment[i]) {
      from--;
    }
    int to = i + 1;
    while (to < size() && segment[to] == segment[i]) {
      to++;
    }
    return new Words(from, to);
  }

  boolean isSameSegment(int a, int b) {
    return segment[a] == segment[b];
  }

  /** Index of the quotation of the report that holds the token, or -1. */
  int quotation(int i) {
    return i >= 0 && i < size() ? quotation[i] : -1;
  }

  Quotation quotationOf(int i) {
    return report.quotations().get(quotation[i]);
  }

  Span span(Words words) {
    return token(words.from()).span().hull(token(words.to() - 1).span());
  }

  /** The tokens that lie within {@code span}. */
  Words within(Span span) {
    int from = 0;
    while (from < size() && token(from).span().start() < span.start()) {
      from++;
    }
    int to = from;
    while (to < size() && token(to).span().end() <= span.end()) {
      to++;
    }
    return new Words(from, to);
  }

  /** The same run without punctuation and marks at its ends. */
  Words trimmed(Words words) {
    int from = words.from();
    int to = words.to();
    while (from < to && !isWord(from) && !is(from, "$") && !is(from, "#") && !is(from, "@")) {
      from++;
    }
    while (to > from && !isWord(to - 1) && !is(to - 1, "%") && !is(to - 1, ")")) {
      to--;
    }
    return new Words(from, to);
  }

  /** The words of a run in lower case, one blank between them. */
  String text(Words words) {
    StringBuilder text = new StringBuilder();
    for (int i = words.from(); i < words.to(); i++) {
      text.append(text.isEmpty() ? "" : " ").append(lower(i));
    }
    return text.toString();
  }
}
