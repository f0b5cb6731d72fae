package org.parallax.speech.learned;

import org.parallax.text.Relation;

/** What a stretch as a whole holds: its quotation marks, verbs and sentences, and its node. */
final class StretchSigns {
  private final Reading reading;
  private final Paragraph p;

  StretchSigns(Reading reading) {
    this.reading = reading;
    this.p = reading.paragraph;
  }

  /** Adds the signs of what stands from {@code from} to {@code to}. */
  void add(Signs signs, int from, int to) {
    marks(signs, from, to);
    contains(signs, from, to);
  }

  private void marks(Signs signs, int from, int to) {
    int opened = 0;
    int closed = 0;
    for (int t = from; t <= to; t++) {
      opened += p.opens[t] ? 1 : 0;
      closed += p.closes[t] ? 1 : 0;
    }
    int state =
        Math.max(-2, Math.min(2, opened - closed)) * 16
            + (p.opens[from] ? 1 : 0)
            + (p.closes[to] ? 2 : 0)
            + (p.is(p.closes, to + 1) ? 4 : 0)
            + (p.is(p.opens, from - 1) ? 8 : 0);
    signs
        .add(130, state)
        .add(131, state, p.get(p.tag, to + 1))
        .add(132, state, Math.min(2, opened));
    boolean whole = p.quotation[from] >= 0 && p.quotation[from] == p.quotation[to];
    signs.add(133, whole ? 1 : 0, state);
  }

  private void contains(Signs signs, int from, int to) {
    int commas = 0;
    int verbs = 0;
    int thats = 0;
    int cues = 0;
    int sources = 0;
    for (int t = from; t <= to; t++) {
      commas += !p.word[t] && p.form[t] == ",".hashCode() ? 1 : 0;
      verbs += p.isTag(t, "VB") || p.isTag(t, "MD") ? 1 : 0;
      thats += p.isRelation(t, Relation.RELCL) || p.isRelation(t, Relation.APPOS) ? 1 : 0;
      cues += p.hintCue[t] >= 0 && p.hintCue[t] != reading.hint ? 1 : 0;
      sources += EdgeSigns.within(t, reading.sourceFrom, reading.sourceTo) ? 1 : 0;
    }
    int breaks = p.sentence[to] - p.sentence[from];
    boolean isEnd = to == p.sentenceEnd[to] || (to + 1 == p.sentenceEnd[to] && !p.word[to + 1]);
    boolean isStart = from == p.sentenceStart[from];
    signs
        .add(140, Math.min(2, commas), p.get(p.tag, to + 1))
        .add(141, Math.min(1, verbs), Math.min(1, thats));
    signs
        .add(142, Math.min(1, cues))
        .addIf(sources > 0, 143)
        .add(144, Math.min(2, breaks), isEnd ? 1 : 0);
    signs.add(145, Math.min(2, breaks), p.opens[from] ? 1 : 0, p.closes[to] ? 1 : 0);
    signs.add(146, isStart ? 1 : 0, isEnd ? 1 : 0).add(147, isEnd ? 1 : 0, p.lemma[reading.anchor]);
    signs.add(148, isEnd ? 1 : 0, p.isTag(to + 1, ".") ? 1 : 0, p.closes[to] ? 1 : 0);
    signs
        .add(149, Math.min(1, verbs), p.get(p.lemma, to + 1))
        .add(
            150, Math.min(3, breaks), p.quotation[from] >= 0 ? 1 : 0, p.quotation[to] >= 0 ? 1 : 0);
    signs.add(151, p.tag[from], p.tag[to]).add(152, p.lemma[from], isEnd ? 1 : 0);
    signs.add(153, p.lemma[from], p.get(p.lemma, to + 1));
  }

  /** The token whose stretch this is, or -1. */
  int node(int from, int to) {
    for (int t = p.topStart(from), steps = 0; steps < p.size; steps++) {
      if (p.right[t] == to && p.left[t] == from) {
        return t;
      }
      int down = -1;
      for (int child : p.children.get(t)) {
        down = p.left[child] == from && child != t ? child : down;
      }
      if (down < 0) {
        return -1;
      }
      t = down;
    }
    return -1;
  }
}
