package org.parallax.point.difference;

import java.util.Locale;
import org.parallax.model.Wording;

/**
 * A question with one typed slot that claims answer in passing, whatever else they tell.
 *
 * @param kind which slot
 * @param about whose or of what: the id of an entity, or the family of events, or what befell those
 *     who are counted
 */
public record Question(Kind kind, String about) {
  /** The typed slots. */
  public enum Kind {
    HOW_OLD(Wording.HOW_OLD),
    HOW_MANY(Wording.HOW_MANY),
    WHEN(Wording.WHEN),
    AT_WHAT_HOUR(Wording.AT_WHAT_HOUR),
    WHERE(Wording.WHERE),
    IN_WHICH_STREET(Wording.WHERE),
    /** To whom it happened. */
    TO_WHOM(Wording.TO_WHOM),
    /** By what name somebody is known. */
    WHO(Wording.WHO),
    WHY(Wording.WHY),
    WITH_WHAT(Wording.WITH_WHAT),
    WHICH_VEHICLE(Wording.WHICH_VEHICLE),
    WHERE_HURT(Wording.WHERE_HURT),
    WHAT_CONDITION(Wording.WHAT_CONDITION),
    WHICH_HOSPITAL(Wording.WHICH_HOSPITAL),
    WHERE_FROM(Wording.WHERE_FROM),
    WHAT_STAGE(Wording.WHAT_STAGE),
    WHOM_TO_CALL(Wording.WHOM_TO_CALL),
    /** What kind of event it was. */
    WHAT_KIND(Wording.WHAT_KIND);

    private final Wording title;

    Kind(Wording title) {
      this.title = title;
    }

    /** What stands before the words of the clearest claim. */
    public Wording title() {
      return title;
    }

    /** The question within a sentence: "how old". */
    public String words() {
      String text = title.text().strip();
      return text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT);
    }
  }
}
