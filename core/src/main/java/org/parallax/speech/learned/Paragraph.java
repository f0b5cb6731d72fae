package org.parallax.speech.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.model.Block;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Name;
import org.parallax.text.Quotation;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * One block of a report as the models read it: the tokens of its sentences in one row, with their
 * tree, their quotations and what the rules found there.
 */
public final class Paragraph {
  static final int OUT = 0x7777;
  final boolean headline;
  final List<Hint> hints;
  private final List<Token> tokens = new ArrayList<>();
  final int size;
  final int[] head;
  final int[] sentence;
  final int[] sentenceStart;
  final int[] sentenceEnd;
  final int[] left;
  final int[] right;
  final int[] lemma;
  final int[] form;
  final int[] tag;
  final int[] relation;
  final int[] name;
  final int[] quotation;
  final boolean[] opens;
  final boolean[] closes;
  final boolean[] word;
  final int[] hintCue;
  final int[] hintSource;
  final int[] hintContent;

  /** By sentence: whether a quotation touches it, and whether a rule saw a cue in it. */
  final boolean[] quoted;

  final boolean[] cued;
  final List<List<Integer>> children = new ArrayList<>();

  private Paragraph(
      boolean headline, List<Quotation> quotations, List<Sentence> sentences, List<Hint> hints) {
    this.headline = headline;
    this.hints = hints;
    sentences.forEach(s -> tokens.addAll(s.tokens()));
    size = tokens.size();
    head = new int[size];
    sentence = new int[size];
    sentenceStart = new int[size];
    sentenceEnd = new int[size];
    left = new int[size];
    right = new int[size];
    lemma = new int[size];
    form = new int[size];
    tag = new int[size];
    relation = new int[size];
    name = new int[size];
    quotation = new int[size];
    opens = new boolean[size];
    closes = new boolean[size];
    word = new boolean[size];
    hintCue = new int[size];
    hintSource = new int[size];
    hintContent = new int[size];
    quoted = new boolean[sentences.size()];
    cued = new boolean[sentences.size()];
    readTokens(sentences);
    readTree();
    readQuotations(quotations);
    readHints();
  }

  /** The blocks of {@code report} that have tokens, in their order. */
  public static List<Paragraph> of(AnalysedReport report, List<Hint> hints) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : report.report().blocks()) {
      List<Sentence> inside =
          report.sentences().stream()
              .filter(s -> block.span().contains(s.span()) && !s.tokens().isEmpty())
              .toList();
      if (!inside.isEmpty()) {
        paragraphs.add(
            new Paragraph(
                block.kind() == Block.Kind.HEADLINE,
                report.quotations(),
                inside,
                hints.stream().filter(h -> touches(h, block.span())).toList()));
      }
    }
    return paragraphs;
  }

  /**
   * The stretch {@code content} as a text of its own, as if its speaker were the outlet: without
   * the quotation that it fills, and without what rules found around it. Empty if no token lies in
   * it.
   */
  public static Optional<Paragraph> within(AnalysedReport report, Span content, List<Hint> hints) {
    List<Sentence> inside =
        report.sentences().stream()
            .filter(s -> s.span().overlaps(content))
            .map(s -> cut(s, content))
            .filter(s -> !s.tokens().isEmpty())
            .toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    List<Quotation> quotations =
        report.quotations().stream()
            .filter(
                q -> content.contains(q.inner()) && q.inner().length() * 10 < content.length() * 9)
            .toList();
    List<Hint> within =
        hints.stream().filter(h -> h.cue().filter(content::contains).isPresent()).toList();
    return Optional.of(new Paragraph(false, quotations, inside, within));
  }

  /**
   * The tokens of the sentence that lie in {@code content}; those whose head lies outside are
   * roots.
   */
  private static Sentence cut(Sentence sentence, Span content) {
    List<Integer> kept = sentence.within(content);
    List<Token> tokens = new ArrayList<>();
    for (int i : kept) {
      Token token = sentence.tokens().get(i);
      tokens.add(
          new Token(
              token.span(),
              token.form(),
              token.lemma(),
              token.tag(),
              kept.indexOf(token.head()),
              token.relation()));
    }
    return new Sentence(sentence.span(), tokens, sentence.names());
  }

  private static boolean touches(Hint hint, Span block) {
    return hint.cue().filter(block::overlaps).isPresent()
        || hint.contents().stream().anyMatch(block::overlaps);
  }

  private void readTokens(List<Sentence> sentences) {
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      int first = at;
      Sentence here = sentences.get(s);
      for (Token token : here.tokens()) {
        head[at] = token.head() < 0 || token.head() == at - first ? -1 : token.head() + first;
        sentence[at] = s;
        sentenceStart[at] = first;
        sentenceEnd[at] = first + here.tokens().size() - 1;
        String lower = token.form().toLowerCase(Locale.ROOT);
        boolean isNumber = Character.isDigit(lower.charAt(0));
        form[at] = isNumber ? "0".hashCode() : lower.hashCode();
        lemma[at] = isNumber ? "0".hashCode() : token.lemma().hashCode();
        tag[at] = token.tag().hashCode();
        relation[at] = token.relation().ordinal() + 1;
        word[at] = token.form().codePoints().anyMatch(Character::isLetterOrDigit);
        for (Name candidate : here.names()) {
          if (candidate.span().contains(token.span())) {
            name[at] = candidate.type().ordinal() + 1;
          }
        }
        at++;
      }
    }
  }

  private void readTree() {
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>());
      left[i] = i;
      right[i] = i;
    }
    for (int i = 0; i < size; i++) {
      if (head[i] >= 0) {
        children.get(head[i]).add(i);
      }
      int at = i;
      for (int steps = 0; at >= 0 && steps <= size && word[i]; steps++) {
        left[at] = Math.min(left[at], i);
        right[at] = Math.max(right[at], i);
        at = head[at];
      }
    }
  }

  private void readQuotations(List<Quotation> quotations) {
    Arrays.fill(quotation, -1);
    for (int q = 0; q < quotations.size(); q++) {
      Span outer = quotations.get(q).outer();
      Span inner = quotations.get(q).inner();
      for (int i = 0; i < size; i++) {
        Span token = tokens.get(i).span();
        if (outer.overlaps(token)) {
          quotation[i] = q;
          quoted[sentence[i]] = true;
          opens[i] = token.start() <= outer.start() && token.start() < inner.start();
          closes[i] = token.end() >= outer.end() && token.end() > inner.end();
        }
      }
    }
  }

  private void readHints() {
    Arrays.fill(hintCue, -1);
    Arrays.fill(hintSource, -1);
    Arrays.fill(hintContent, -1);
    for (int h = 0; h < hints.size(); h++) {
      Hint hint = hints.get(h);
      for (int i = 0; i < size; i++) {
        Span token = tokens.get(i).span();
        hintCue[i] = hint.cue().filter(token::overlaps).isPresent() ? h : hintCue[i];
        cued[sentence[i]] |= hintCue[i] >= 0;
        hintSource[i] = hint.source().filter(token::overlaps).isPresent() ? h : hintSource[i];
        boolean isContent = hint.contents().stream().anyMatch(token::overlaps);
        hintContent[i] = isContent && hintContent[i] < 0 ? h : hintContent[i];
      }
    }
  }

  /** The tokens of the block, in the order of the text. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The head of the token within the block, or -1. */
  public int head(int token) {
    return head[token];
  }

  /** The stretch of the text from the token {@code from} to the token {@code to}. */
  public Span span(int from, int to) {
    return tokens.get(from).span().hull(tokens.get(to).span());
  }

  boolean anyQuoted() {
    for (boolean here : quoted) {
      if (here) {
        return true;
      }
    }
    return false;
  }

  int get(int[] values, int at) {
    return at < 0 || at >= size ? OUT : values[at];
  }

  boolean is(boolean[] values, int at) {
    return at >= 0 && at < size && values[at];
  }

  int rule(int hint) {
    return hint < 0 ? 0 : hints.get(hint).rule().hashCode();
  }

  boolean isRelation(int token, Relation wanted) {
    return relation[token] == wanted.ordinal() + 1;
  }

  boolean isTag(int token, String prefix) {
    return token >= 0 && token < size && tokens.get(token).tag().startsWith(prefix);
  }

  /** The highest token whose stretch begins at {@code at}. */
  int topStart(int at) {
    int top = at;
    for (int steps = 0; head[top] >= 0 && left[head[top]] == at && steps < size; steps++) {
      top = head[top];
    }
    return top;
  }

  /** The highest token whose stretch ends at {@code at}. */
  int topEnd(int at) {
    int top = at;
    for (int steps = 0; head[top] >= 0 && right[head[top]] == at && steps < size; steps++) {
      top = head[top];
    }
    return top;
  }
}
