package org.parallax.story;

import java.time.Duration;
import java.time.Instant;

/**
 * What a report is compared by. The vectors of fields have length 1 and are weighted by tf-idf;
 * those of rare terms are not scaled, so that the product of two says how much rare matter they
 * share.
 *
 * @param published midnight or moment; {@code Instant.MAX} where unknown
 * @param words how many the report has
 * @param headline of the headline, or of the first words where there is none
 * @param lead of the headline and the first words
 * @param body of the whole text
 * @param numbers of its numbers
 * @param places of the towns that it names
 * @param rareWords the square roots of how far the words are rarer than usual
 * @param rareNames the same of words written with a capital
 */
record Profile(
    Instant published,
    int words,
    TermVector headline,
    TermVector lead,
    TermVector body,
    TermVector numbers,
    TermVector places,
    TermVector rareWords,
    TermVector rareNames) {

  boolean isDated() {
    return !published.equals(Instant.MAX);
  }

  /** The whole days between two dated reports; 0 where one is undated. */
  long daysTo(Profile other) {
    return isDated() && other.isDated()
        ? Duration.between(published, other.published).abs().toDays()
        : 0;
  }
}
