package org.parallax.text;

import static java.util.Objects.requireNonNull;

import org.parallax.model.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands, in the same coordinates as its sentence
 * @param form as written
 * @param lemma dictionary form, lower case
 * @param tag part of speech after the Penn Treebank: NN, NNP, VBD, ...
 * @param head index of its head in the sentence's tokens; -1 for the root
 * @param relation to its head
 */
public record Token(Span span, String form, String lemma, String tag, int head, Relation relation) {
  public Token {
    requireNonNull(span, "span");
    requireNonNull(form, "form");
    requireNonNull(lemma, "lemma");
    requireNonNull(tag, "tag");
    requireNonNull(relation, "relation");
    if (head < -1) {
      throw new IllegalArgumentException("head " + head + " must be >= -1");
    }
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.equals("WP");
  }
}
