package org.parallax.speech.learned;

import java.util.List;
import org.parallax.text.Relation;

/** What tells whether a cue hangs on a token. */
final class AnchorSigns {
  private static final int NEAR = 3;
  private final Paragraph p;
  private final int i;
  private final Signs signs = new Signs(Question.ANCHOR);

  private AnchorSigns(Paragraph p, int i) {
    this.p = p;
    this.i = i;
  }

  static int[] of(Paragraph paragraph, int token) {
    AnchorSigns made = new AnchorSigns(paragraph, token);
    made.words();
    made.tree();
    made.children();
    made.surroundings();
    made.rules();
    return made.signs.ids();
  }

  private void words() {
    int lemma = p.lemma[i];
    int tag = p.tag[i];
    signs.add(1, lemma).add(2, p.form[i]).add(3, tag).add(4, p.relation[i]);
    signs.add(5, lemma, tag).add(6, lemma, p.relation[i]).add(7, tag, p.relation[i]);
    signs.add(8, p.name[i], tag);
    for (int d = -2; d <= 2; d++) {
      if (d != 0) {
        signs.add(10 + d, p.get(p.lemma, i + d)).add(15 + d, p.get(p.tag, i + d));
        signs.add(20 + d, p.get(p.lemma, i + d), lemma).add(25 + d, p.get(p.tag, i + d), lemma);
        signs.add(55 + d, p.get(p.tag, i + d), tag);
      }
    }
    signs.add(30, p.get(p.lemma, i + 1), p.get(p.lemma, i + 2), lemma);
    signs.add(31, p.get(p.tag, i - 1), p.get(p.tag, i + 1), lemma);
    signs.add(32, p.get(p.tag, i + 1), p.get(p.tag, i + 2), tag);
    signs.add(33, p.get(p.tag, i - 1), p.get(p.tag, i - 2), tag);
  }

  private void tree() {
    int head = p.head[i];
    int lemma = p.lemma[i];
    if (head < 0) {
      signs.add(34, lemma).add(35, p.tag[i]);
      return;
    }
    int above = p.head[head];
    signs.add(36, p.lemma[head]).add(37, p.tag[head], p.relation[i]);
    signs.add(38, p.lemma[head], p.relation[i]).add(39, p.lemma[head], lemma);
    signs.add(40, p.relation[head], p.relation[i], p.tag[i]);
    signs.add(41, p.relation[head], p.relation[i], lemma);
    signs.add(42, p.rule(p.hintCue[head]), p.relation[i]);
    signs.add(43, p.rule(p.hintCue[head]), p.relation[i], lemma);
    if (above >= 0) {
      signs.add(44, p.lemma[above], p.relation[head], p.relation[i]);
    }
  }

  private void children() {
    List<Integer> children = p.children.get(i);
    int lemma = p.lemma[i];
    int frame = 0;
    for (int child : children) {
      int relation = p.relation[child];
      signs.add(60, relation, p.tag[i]).add(61, relation, lemma);
      signs.add(62, relation, p.tag[child], p.tag[i]).add(63, relation, p.lemma[child], lemma);
      signs.add(64, relation, p.lemma[child], p.tag[i]).add(65, relation, p.name[child], lemma);
      signs.add(66, relation, p.name[child], p.tag[child]);
      boolean isFrame =
          p.word[child]
              && !p.isRelation(child, Relation.ADVMOD)
              && !p.isRelation(child, Relation.AUX);
      frame = isFrame ? frame + Signs.mix(7, relation * 2 + (child < i ? 0 : 1)) : frame;
      for (int grandchild : p.children.get(child)) {
        signs.add(67, relation, p.relation[grandchild], lemma);
        if (p.isRelation(grandchild, Relation.MARK) || p.isRelation(grandchild, Relation.AUX)) {
          signs.add(68, relation, p.lemma[grandchild], lemma);
        }
      }
    }
    signs.add(69, frame, p.tag[i]).add(70, frame, lemma);
    subject();
  }

  private void subject() {
    int at = i;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      for (int child : p.children.get(at)) {
        if (p.isRelation(child, Relation.NSUBJ) || p.isRelation(child, Relation.NSUBJPASS)) {
          signs.add(71, p.lemma[child]).add(72, p.name[child], p.tag[child], steps);
          signs.add(73, p.name[child], p.tag[child], p.lemma[i]);
          signs.add(74, p.lemma[child], p.lemma[i]);
          return;
        }
      }
      at = p.head[at];
    }
    signs.add(75, p.lemma[i]);
  }

  private void surroundings() {
    int lemma = p.lemma[i];
    int quoted = p.quotation[i] >= 0 ? 1 : 0;
    signs.add(80, quoted, lemma).add(81, quoted, p.tag[i]).addIf(p.headline, 82);
    signs.add(83, p.headline ? 1 : 0, lemma);
    boolean first = p.sentence[i] == 0;
    boolean any = p.anyQuoted();
    boolean here = p.quoted[p.sentence[i]];
    int marks = (any ? 1 : 0) + (here ? 2 : 0) + quoted * 4;
    signs.add(84, marks, p.tag[i]).add(85, marks, lemma).add(86, first ? 1 : 0, lemma);
    for (int d = 1; d <= NEAR; d++) {
      signs.addIf(p.is(p.closes, i - d), 90 + d).addIf(p.is(p.opens, i + d), 95 + d);
    }
    signs.add(99, Math.min(4, i - p.sentenceStart[i]), lemma);
    signs.add(100, Math.min(4, p.sentenceEnd[i] - i), lemma);
    boolean begins = false;
    boolean ends = false;
    for (int t = i - 1; t >= Math.max(0, i - 12); t--) {
      ends |= p.closes[t];
    }
    for (int t = i + 1; t < Math.min(p.size, i + 12); t++) {
      begins |= p.opens[t];
    }
    signs.add(101, (ends ? 1 : 0) + (begins ? 2 : 0) + quoted * 4, lemma);
    signs.add(102, (ends ? 1 : 0) + (begins ? 2 : 0) + quoted * 4, p.tag[i]);
  }

  private void rules() {
    int cue = p.rule(p.hintCue[i]);
    int content = p.rule(p.hintContent[i]);
    int source = p.hintSource[i] >= 0 ? 1 : 0;
    int lemma = p.lemma[i];
    signs.add(110, cue).add(111, cue, lemma).add(112, cue, p.tag[i]);
    signs.add(113, content == 0 ? 0 : 1, cue).add(114, content, p.tag[i]);
    signs.add(115, content == 0 ? 0 : 1, lemma).add(116, source, p.tag[i]);
    signs.add(117, content == 0 ? 0 : 1, p.quotation[i] >= 0 ? 1 : 0, cue);
    signs.add(118, i > 0 ? p.rule(p.hintCue[i - 1]) : 0, lemma);
    signs.add(119, i + 1 < p.size ? p.rule(p.hintCue[i + 1]) : 0, lemma);
    signs.add(120, Math.min(p.hints.size(), 4), cue == 0 ? 0 : 1);
    int inside = p.cued[p.sentence[i]] ? 1 : 0;
    signs.add(121, inside, cue == 0 ? 0 : 1, p.tag[i]).add(122, inside, lemma);
  }
}
