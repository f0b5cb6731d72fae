package org.parallax.speech.learned;

import org.parallax.text.Relation;

/** What tells whether the head of a phrase is the head of the source. */
final class SourceSigns {
  private final EdgeSigns edges;
  private final Reading reading;
  private final Paragraph p;

  SourceSigns(EdgeSigns edges, Reading reading) {
    this.edges = edges;
    this.reading = reading;
    this.p = reading.paragraph;
  }

  Signs of(int at) {
    int a = reading.anchor;
    Signs signs = edges.last(at);
    int from = p.left[at];
    int to = p.right[at];
    int side = at < reading.cueFrom ? 0 : at > reading.cueTo ? 1 : 2;
    int trail = reading.trails.hash[at];
    signs
        .add(160, side, trail)
        .add(161, side, p.relation[at])
        .add(162, side, p.name[at], p.tag[at]);
    signs.add(163, p.lemma[at], p.relation[at]).add(164, trail, p.name[at]);
    boolean touches = to + 1 == reading.cueFrom || from - 1 == reading.cueTo;
    signs.add(165, touches ? 1 : 0, side).add(166, touches ? 1 : 0, p.relation[at], p.tag[a]);
    int source = p.hintSource[at];
    signs.add(167, source < 0 ? 0 : source == reading.hint ? 2 : 1);
    signs.add(168, source < 0 ? 0 : source == reading.hint ? 2 : 1, p.rule(source));
    signs.add(169, source < 0 ? 0 : 1, trail);
    int between = 0;
    for (int t = Math.min(at, a) + 1; t < Math.max(at, a); t++) {
      boolean isSubject = p.isRelation(t, Relation.NSUBJ) || p.isRelation(t, Relation.NSUBJPASS);
      between += isSubject ? 1 : 0;
    }
    signs.add(170, Math.min(3, between), side).add(171, Math.min(3, between), p.relation[at], side);
    signs.add(172, p.quotation[at] >= 0 ? 1 : 0, p.quotation[a] >= 0 ? 1 : 0);
    signs.add(173, p.head[at] >= 0 ? p.lemma[p.head[at]] : 0, p.relation[at]);
    signs.add(174, p.head[at] == a ? 1 : 0, p.relation[at], p.lemma[a]);
    signs.add(175, p.hintContent[at] >= 0 ? 1 : 0, side);
    return signs;
  }
}
