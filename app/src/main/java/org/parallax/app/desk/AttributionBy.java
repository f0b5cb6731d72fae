package org.parallax.app.desk;

import java.util.Locale;

/** What finds who said what. */
public enum AttributionBy {
  /** Rules, with learned models that judge and mend what they find and add what they miss. */
  LEARNED,
  /** Rules alone, without weights that were learned from labelled news. */
  RULES;

  /** As an option and {@code run.json} write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
