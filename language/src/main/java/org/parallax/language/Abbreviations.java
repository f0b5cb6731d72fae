package org.parallax.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.text.Table;

/** The words whose full stop may not end a sentence, from the table {@code abbreviations.tsv}. */
final class Abbreviations {
  /** What follows a word with a full stop. */
  enum Kind {
    /** A name: the sentence never ends here. */
    TITLE,
    /** A number; without one the sentence ends. */
    NUMBER,
    /** Anything, also the end of the sentence. */
    EITHER
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  Abbreviations() {
    for (List<String> row : Table.beside(Abbreviations.class, "abbreviations.tsv").rows()) {
      kinds.put(
          row.get(0),
          switch (row.get(1)) {
            case "title" -> Kind.TITLE;
            case "number" -> Kind.NUMBER;
            case "either" -> Kind.EITHER;
            case String other ->
                throw new IllegalArgumentException("kind of " + row + ": " + other);
          });
    }
  }

  /** What follows {@code word}, written without its last stop, if it is an abbreviation. */
  Optional<Kind> kind(String word) {
    Kind listed = kinds.get(word);
    if (listed != null) {
      return Optional.of(listed);
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")) {
      return Optional.of(Kind.TITLE); // an initial: J. Brock
    }
    return isLettersWithStops(word) ? Optional.of(Kind.EITHER) : Optional.empty();
  }

  /** Whether single letters alternate with stops: A.B.C */
  private static boolean isLettersWithStops(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}
