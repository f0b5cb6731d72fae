package org.parallax.app.export;

import org.parallax.model.Grade;

/** The mark that shows a grade, in words, in colour and by the shape before the words. */
final class Badge {
  private Badge() {}

  static void write(Html html, Grade.Name grade) {
    html.element("span", Plain.grade(grade), "class", "badge " + Plain.tone(grade));
  }
}
