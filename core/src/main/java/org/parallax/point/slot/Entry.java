package org.parallax.point.slot;

import org.parallax.model.Phrase;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.View;

/**
 * What a report tells in one slot of the story.
 *
 * @param passage the sentence
 * @param view the claim that tells it
 * @param value the value in the form that is compared
 * @param phrase the words that carry it
 * @param who of whom it is told
 */
public record Entry(Passage passage, View view, String value, Phrase phrase, Who who) {
  public Held held() {
    return new Held(view, value, phrase);
  }

  public String report() {
    return view.report();
  }

  /**
   * Whether both are told of one person: of one name or age, or of the only one who suffered, by
   * each of two reports.
   */
  boolean isOfOne(Entry other) {
    boolean isOnly =
        passage.cast().isOneSufferer(report()) && passage.cast().isOneSufferer(other.report());
    boolean isDoer = who.parts().contains("doer") || other.who.parts().contains("doer");
    return who.isSurely(other.who)
        || (isOnly
            && !isDoer
            && !who.isMany()
            && !other.who.isMany()
            && !report().equals(other.report())
            && who.mayBe(other.who));
  }

  /** The same, told of {@code others}. */
  Entry of(Who others) {
    return new Entry(passage, view, value, phrase, others);
  }

  /** The same words with another value. */
  Entry withValue(String other) {
    return new Entry(passage, view, other, phrase, who);
  }
}
