package org.parallax.speech.learned;

/** The way through the tree from one token to every other, as hashes of its relations. */
final class Trails {
  private static final int LONGEST = 6;
  private static final int FAR = 0x5F5F;

  final int[] hash;
  final int[] length;

  private Trails(int size) {
    hash = new int[size];
    length = new int[size];
  }

  static Trails from(Paragraph paragraph, int anchor) {
    Trails trails = new Trails(paragraph.size);
    for (int i = 0; i < paragraph.size; i++) {
      int apart = paragraph.sentence[i] - paragraph.sentence[anchor];
      trails.hash[i] = Signs.mix(0x11, Math.max(-2, Math.min(2, apart)));
      trails.length[i] = LONGEST + 1;
    }
    int hash = 0x31;
    int length = 0;
    int before = -1;
    for (int at = anchor; at >= 0 && length <= paragraph.size; at = paragraph.head[at]) {
      trails.down(paragraph, at, before, hash, length);
      hash = step(hash, paragraph.relation[at] * 2, length);
      before = at;
      length++;
    }
    return trails;
  }

  private void down(Paragraph paragraph, int at, int without, int here, int steps) {
    hash[at] = here;
    length[at] = steps;
    for (int child : paragraph.children.get(at)) {
      if (child != without) {
        down(paragraph, child, -1, step(here, paragraph.relation[child] * 2 + 1, steps), steps + 1);
      }
    }
  }

  private static int step(int hash, int value, int steps) {
    return steps >= LONGEST ? FAR : Signs.mix(hash, value);
  }
}
