package org.parallax.speech.learned;

import java.util.List;

/** What tells whether an attribution as read stands, beside the others of its paragraph. */
public final class AcceptSigns {
  private AcceptSigns() {}

  /** The features of {@code reading} among {@code all} of its paragraph. */
  public static int[] of(Reading reading, List<Reading> all) {
    Paragraph p = reading.paragraph;
    Signs signs = new Signs(Question.ACCEPT);
    int anchor = step(reading.anchorOdds);
    int source = step(reading.sourceOdds);
    int content = step(reading.contentOdds);
    int shape =
        (reading.source < 0 ? 1 : 0)
            + (reading.leftTo < 0 ? 2 : 0)
            + (reading.rightFrom < 0 ? 4 : 0);
    signs.add(1, anchor).add(2, source).add(3, content).add(4, step(reading.cueOdds));
    signs.add(5, anchor, shape).add(6, source, shape).add(7, content, shape).add(8, shape);
    signs.add(9, p.rule(reading.hint)).add(10, p.rule(reading.hint), anchor / 2);
    signs.add(11, p.lemma[reading.anchor]).add(12, p.tag[reading.anchor]);
    signs.add(13, anchor / 2, content / 2).add(14, anchor / 2, source / 2);
    signs
        .add(15, source / 2, content / 2)
        .add(16, p.quotation[reading.anchor] >= 0 ? 1 : 0, anchor);
    signs.add(17, p.headline ? 1 : 0, anchor / 2);
    double holder = 0;
    double held = 0;
    double rival = 0;
    for (Reading other : all) {
      if (other.anchor != reading.anchor) {
        boolean meets = reading.meets(other);
        rival = meets ? Math.max(rival, other.anchorOdds) : rival;
        holder =
            !meets && other.holds(reading.anchor) ? Math.max(holder, other.anchorOdds) : holder;
        held = !meets && reading.holds(other.anchor) ? Math.max(held, other.anchorOdds) : held;
      }
    }
    signs.add(18, part(holder)).add(19, part(holder), anchor / 2).add(20, part(held));
    signs.add(21, part(held), anchor / 2).add(22, part(rival)).add(23, part(rival), anchor / 2);
    int length = 0;
    for (int t = 0; t < p.size; t++) {
      length += reading.holds(t) ? 1 : 0;
    }
    signs.add(24, EdgeSigns.bucket(length)).add(25, EdgeSigns.bucket(length), shape);
    signs.add(26, all.size() > 3 ? 3 : all.size(), anchor / 2);
    return signs.ids();
  }

  private static int step(double odds) {
    double bounded = Math.max(0.001, Math.min(0.999, odds));
    return (int) Math.round(StrictMath.log(bounded / (1 - bounded)) * 2) + 32;
  }

  private static int part(double odds) {
    return odds <= 0 ? 0 : 1 + (int) (odds * 5);
  }
}
