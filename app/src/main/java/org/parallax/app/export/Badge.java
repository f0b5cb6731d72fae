package org.parallax.app.export;

import org.parallax.model.Grade;

/** The mark that shows a grade, in words, in colour and by the shape before the words. */
final class Badge {
  private Badge() {}

  /** What the pack of rules calls the grade. */
  static void write(Html html, Grade grade) {
    write(html, grade.shown(), grade.name());
  }

  /**
   * A label at its place in the published order.
   *
   * @param label what is printed
   */
  static void write(Html html, String label, Grade.Name place) {
    html.element("span", label, "class", "badge " + Plain.tone(place));
  }
}
