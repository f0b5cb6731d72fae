package org.parallax.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.text.Table;

/** The words that tell numbers, with the sort of each: small, ten, hundred, scale, share, vague. */
final class NumberWords {
  /**
   * A word that tells a number.
   *
   * @param sort what it does in a number
   * @param value what it tells
   * @param low the least that is meant by it
   * @param high the most that is meant by it
   */
  record Word(String sort, double value, double low, double high) {
    boolean is(String other) {
      return sort.equals(other);
    }
  }

  private final Map<String, Word> words = new HashMap<>();

  NumberWords() {
    for (List<String> row : Table.beside(NumberWords.class, "numerals.tsv").rows()) {
      words.put(
          row.get(0),
          new Word(
              row.get(1),
              Double.parseDouble(row.get(2)),
              Double.parseDouble(row.get(3)),
              Double.parseDouble(row.get(4))));
    }
  }

  Optional<Word> of(Atom atom) {
    return of(atom.lower());
  }

  /** The word in lower case. */
  Optional<Word> of(String word) {
    return Optional.ofNullable(words.get(word));
  }

  boolean isSort(Atom atom, String sort) {
    return of(atom).filter(w -> w.is(sort)).isPresent();
  }

  /** The sort of the word; empty for a word that tells no number. */
  String sortOf(Atom atom) {
    return of(atom).map(Word::sort).orElse("");
  }

  /** What the word tells; 0 for a word that tells no number. */
  double valueOf(Atom atom) {
    return of(atom).map(Word::value).orElse(0.0);
  }
}
