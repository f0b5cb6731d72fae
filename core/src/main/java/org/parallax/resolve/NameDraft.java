package org.parallax.resolve;

import org.parallax.model.Entity;
import org.parallax.model.Span;

/**
 * A name as it stands in a sentence, before it is known whose it is.
 *
 * @param span the name without titles, article and possessive ending
 * @param titled the name with the titles and roles right before it; the same span where there are
 *     none
 * @param bare the characters of {@code span}
 * @param type what it looks like
 * @param sentence index of its sentence
 * @param head index of its head in the sentence's tokens
 */
record NameDraft(Span span, Span titled, String bare, Entity.Type type, int sentence, int head) {

  NameDraft withType(Entity.Type other) {
    return new NameDraft(span, titled, bare, other, sentence, head);
  }

  boolean hasTitle() {
    return titled.start() < span.start();
  }
}
