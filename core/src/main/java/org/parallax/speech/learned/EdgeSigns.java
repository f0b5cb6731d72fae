package org.parallax.speech.learned;

import java.util.List;
import org.parallax.model.Span;

/** What tells where a stretch begins or ends. */
final class EdgeSigns {
  private final Question question;
  private final Reading reading;
  private final Paragraph p;
  private final List<Span> wanted;
  private final StretchSigns inside;

  EdgeSigns(Question question, Reading reading) {
    this.question = question;
    this.reading = reading;
    this.p = reading.paragraph;
    this.wanted = wanted();
    this.inside = new StretchSigns(reading);
  }

  /** The stretches of the rule that shares the cue. */
  private List<Span> wanted() {
    if (reading.hint < 0) {
      return List.of();
    }
    Hint hint = p.hints.get(reading.hint);
    return switch (question) {
      case SOURCE, SOURCE_START, SOURCE_END -> hint.source().stream().toList();
      case CUE_START, CUE_END -> hint.cue().stream().toList();
      default -> hint.contents();
    };
  }

  /** The signs of "there is none". */
  Signs none() {
    Signs signs = new Signs(question);
    int a = reading.anchor;
    int rule = p.rule(reading.hint);
    int next = reading.cueTo + 1;
    int before = reading.cueFrom - 1;
    signs.add(1, p.lemma[a]).add(2, p.tag[a]).add(3, rule).add(4, rule, wanted.size());
    signs.add(5, p.relation[a], p.tag[a]).add(6, p.get(p.lemma, next)).add(7, p.get(p.tag, next));
    signs.add(8, p.get(p.tag, before)).add(9, p.get(p.tag, next), p.lemma[a]);
    signs.add(10, p.get(p.form, reading.cueTo), p.get(p.tag, next));
    signs.add(11, sourceSide(), p.lemma[a]).add(12, sourceSide());
    int left = reading.leftTo >= 0 ? 1 : 0;
    signs.add(13, left, p.lemma[a]).add(14, left, p.get(p.tag, next)).add(15, left, sourceSide());
    signs.add(16, left, p.get(p.lemma, next), p.is(p.opens, next) ? 1 : 0);
    boolean wantsHere = wanted.stream().anyMatch(this::isOnSide);
    signs.add(17, wantsHere ? 1 : 0, rule).add(18, wantsHere ? 1 : 0, left);
    boolean opens = false;
    for (int t = next; t < p.size; t++) {
      opens |= p.opens[t];
    }
    boolean closes = false;
    for (int t = 0; t <= before; t++) {
      closes |= p.closes[t];
    }
    int marks = (opens ? 1 : 0) + (closes ? 2 : 0);
    signs
        .add(19, marks, left)
        .add(20, marks, p.lemma[a])
        .add(21, p.quotation[a] >= 0 ? 1 : 0, left);
    for (int child : p.children.get(a)) {
      signs.add(22, p.relation[child], child > a ? 1 : 0).add(23, p.relation[child], p.lemma[a]);
      signs.add(24, p.relation[child], left, child > a ? 1 : 0);
    }
    signs.add(25, gap(next), left);
    signs.add(26, p.headline ? 1 : 0);
    return signs;
  }

  private boolean isOnSide(Span span) {
    Span cue = p.span(reading.cueFrom, reading.cueTo);
    return question == Question.LEFT ? span.end() <= cue.start() : span.start() >= cue.end();
  }

  /** 0 no source, 1 left of the cue, 2 right of it, 3 in it. */
  private int sourceSide() {
    if (reading.source < 0) {
      return 0;
    }
    return reading.source < reading.cueFrom ? 1 : reading.source > reading.cueTo ? 2 : 3;
  }

  /** How many tokens lie between {@code next} and the end of its sentence. */
  private int gap(int next) {
    return next >= p.size ? -1 : Math.min(5, p.sentenceEnd[next] - next);
  }

  /** What the token at the edge is in itself and for the anchor. */
  private Signs place(int at) {
    int a = reading.anchor;
    int distance = at - a;
    int bucket = Integer.signum(distance) * bucket(Math.abs(distance));
    int trail = reading.trails.hash[at];
    Signs signs = new Signs(question);
    signs.add(30, bucket).add(31, bucket, p.tag[a]).add(32, p.tag[at], bucket);
    signs.add(33, p.lemma[at]).add(34, p.tag[at]).add(35, p.relation[at]);
    signs.add(36, p.get(p.lemma, at - 1)).add(37, p.get(p.tag, at - 1), p.tag[at]);
    signs.add(38, p.get(p.lemma, at + 1)).add(39, p.get(p.tag, at + 1), p.tag[at]);
    signs.add(40, trail).add(41, trail, p.lemma[a]).add(42, trail, p.tag[at]);
    signs.add(43, trail, p.get(p.tag, at - 1)).add(44, trail, p.get(p.tag, at + 1));
    signs.add(45, p.get(p.lemma, at - 1), p.lemma[at]).add(46, p.lemma[at], p.get(p.lemma, at + 1));
    signs.add(47, p.get(p.lemma, at - 1), p.lemma[a]).add(48, p.lemma[at], p.lemma[a]);
    signs.add(49, p.lemma[a], p.tag[at], bucket).add(29, p.get(p.lemma, at + 1), p.lemma[a]);
    int fromCue =
        at > reading.cueTo ? at - reading.cueTo : at < reading.cueFrom ? at - reading.cueFrom : 0;
    int near = Integer.signum(fromCue) * bucket(Math.abs(fromCue));
    signs.add(50, near).add(51, near, p.tag[at]).add(52, near, p.relation[at]);
    signs.add(53, near, sourceSide()).add(54, near, p.lemma[a]);
    signs.add(55, near, p.rule(reading.hint)).add(56, p.sentence[at] - p.sentence[a]);
    signs.add(57, p.name[at], p.tag[at]).add(58, p.rule(reading.hint), p.tag[at]);
    signs.add(59, p.quotation[at] >= 0 ? 1 : 0, p.quotation[at] == p.quotation[a] ? 1 : 0);
    signs.add(28, near, p.get(p.tag, at - 1), p.get(p.tag, at + 1));
    touching(signs, at);
    return signs;
  }

  private void touching(Signs signs, int at) {
    int next = at + 1;
    int before = at - 1;
    int beside =
        (next == reading.cueFrom ? 1 : 0)
            + (before == reading.cueTo ? 2 : 0)
            + (reading.sourceTo >= 0 && before == reading.sourceTo ? 4 : 0)
            + (reading.sourceFrom >= 0 && next == reading.sourceFrom ? 8 : 0)
            + (within(at, reading.cueFrom, reading.cueTo) ? 16 : 0)
            + (within(at, reading.sourceFrom, reading.sourceTo) ? 32 : 0)
            + (within(at, reading.leftFrom, reading.leftTo) ? 64 : 0);
    signs.add(60, beside).add(61, beside, p.tag[at]).add(62, beside, p.tag[reading.anchor]);
    int commaBeside =
        (next < p.size && !p.word[next] && next + 1 == reading.cueFrom ? 1 : 0)
            + (next < p.size && !p.word[next] && next + 1 == reading.sourceFrom ? 2 : 0)
            + (before >= 0 && !p.word[before] && before - 1 == reading.cueTo ? 4 : 0)
            + (before >= 0 && !p.word[before] && before - 1 == reading.sourceTo ? 8 : 0);
    signs
        .add(63, commaBeside, p.tag[at])
        .add(64, commaBeside, p.get(p.lemma, next), p.get(p.lemma, before));
  }

  static boolean within(int at, int from, int to) {
    return from >= 0 && from <= at && at <= to;
  }

  /** The signs of {@code at} as the first token of a stretch of whose end nothing is known yet. */
  Signs first(int at) {
    Signs signs = place(at);
    int top = p.topStart(at);
    int trail = reading.trails.hash[top];
    signs.add(70, trail).add(71, trail, p.tag[top]).add(72, p.relation[top], p.tag[at]);
    signs.add(73, trail, p.lemma[reading.anchor]).addIf(at == p.sentenceStart[at], 74);
    int marks =
        (p.opens[at] ? 1 : 0) + (p.is(p.opens, at - 1) ? 2 : 0) + (p.is(p.closes, at - 1) ? 4 : 0);
    signs
        .add(75, marks)
        .add(76, marks, p.tag[reading.anchor])
        .add(77, marks, at == p.sentenceStart[at] ? 1 : 0);
    signs.add(78, hintEdge(at, true)).add(79, hintEdge(at, true), p.rule(reading.hint));
    signs.add(80, otherEdge(at, true), reading.hint >= 0 ? 1 : 0);
    signs.add(81, trail, marks).add(82, hintEdge(at, true), p.tag[at]);
    return signs;
  }

  /** The signs of {@code at} as the last token of a stretch of whose start nothing is known yet. */
  Signs last(int at) {
    Signs signs = place(at);
    int top = p.topEnd(at);
    int trail = reading.trails.hash[top];
    signs.add(90, trail).add(91, trail, p.tag[top]).add(92, p.relation[top], p.get(p.tag, at + 1));
    signs.add(93, trail, p.lemma[reading.anchor]).addIf(at == p.sentenceEnd[at], 94);
    int marks =
        (p.closes[at] ? 1 : 0) + (p.is(p.closes, at + 1) ? 2 : 0) + (p.is(p.opens, at + 1) ? 4 : 0);
    signs.add(95, marks).add(96, marks, p.get(p.tag, at + 1)).add(97, marks, p.tag[at]);
    signs.add(98, hintEdge(at, false)).add(99, hintEdge(at, false), p.rule(reading.hint));
    signs.add(100, otherEdge(at, false), reading.hint >= 0 ? 1 : 0);
    signs.add(101, hintEdge(at, false), p.tag[at]);
    return signs;
  }

  /** The signs of the stretch {@code from} to {@code to} whose one edge is known. */
  Signs stretch(int from, int to, boolean startIsKnown) {
    int edge = startIsKnown ? to : from;
    Signs signs = startIsKnown ? last(to) : first(from);
    int node = inside.node(from, to);
    int known = startIsKnown ? p.topStart(from) : p.topEnd(to);
    int free = startIsKnown ? p.topEnd(to) : p.topStart(from);
    signs.add(110, node < 0 ? 0 : p.relation[node]);
    signs.add(111, node < 0 ? 0 : reading.trails.hash[node]);
    signs.add(112, node < 0 ? 0 : p.tag[node], p.relation[known]);
    signs.add(113, p.relation[known], p.relation[free]).addIf(known == free, 114);
    signs.add(115, reading.trails.hash[known], reading.trails.hash[free]);
    int length = to - from + 1;
    signs
        .add(116, bucket(length))
        .add(117, bucket(length), p.tag[edge])
        .add(118, bucket(length), p.lemma[reading.anchor]);
    inside.add(signs, from, to);
    signs.add(119, node < 0 ? 0 : 1, p.get(p.tag, to + 1), p.get(p.tag, from - 1));
    boolean exact = wanted.contains(p.span(from, to));
    signs.addIf(exact, 120).add(121, exact ? 1 : 0, p.rule(reading.hint));
    return signs;
  }

  /** How the edge lies to the nearest edge that the rule of the cue gives; 9 for no such rule. */
  private int hintEdge(int at, boolean start) {
    int best = 9;
    int token = start ? p.tokens().get(at).span().start() : p.tokens().get(at).span().end();
    for (Span span : wanted) {
      int edge = start ? span.start() : span.end();
      if (edge == token) {
        return 0;
      }
      int apart = token - edge;
      int far = Math.abs(apart) <= 2 ? 1 : Math.abs(apart) <= 6 ? 2 : 3;
      best = Math.abs(best) > far ? Integer.signum(apart) * far : best;
    }
    return best;
  }

  private int otherEdge(int at, boolean start) {
    Span token = p.tokens().get(at).span();
    for (Hint hint : p.hints) {
      for (Span content : hint.contents()) {
        if (start ? content.start() == token.start() : content.end() == token.end()) {
          return 1;
        }
      }
      if (hint.source()
          .filter(s -> start ? s.start() == token.start() : s.end() == token.end())
          .isPresent()) {
        return 2;
      }
    }
    return 0;
  }

  static int bucket(int distance) {
    return distance <= 6
        ? distance
        : distance <= 9 ? 7 : distance <= 14 ? 8 : distance <= 24 ? 9 : distance <= 40 ? 10 : 11;
  }
}
