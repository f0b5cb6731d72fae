package org.parallax.intake.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Register;
import org.parallax.text.Table;

/** Tells the name of an outlet from other lines above a text. */
final class OutletName {
  private static final int MOST_WORDS = 5;
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "&", "de", "la");
  private static final Set<String> LAST = words("last");
  private static final Set<String> FIRST = words("first");

  private final Register register;

  OutletName(Register register) {
    this.register = register;
  }

  private static Set<String> words(String where) {
    return Table.beside(OutletName.class, "outlet-words.tsv").rows().stream()
        .filter(row -> row.get(0).equals(where))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the register knows the line, or it is a name with a word that outlets are called. */
  boolean isPlain(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    return register.named(line).isPresent()
        || (isName(line)
            && words.size() > 1
            && (LAST.contains(lower(words.getLast())) || FIRST.contains(lower(words.getFirst()))));
  }

  /** Whether the line is a few words that are all written as a name's. */
  static boolean isName(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    return words.size() <= MOST_WORDS
        && line.codePoints().anyMatch(Character::isLetter)
        && words.stream().allMatch(w -> SMALL.contains(lower(w)) || isCapital(w));
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first)
        || (Character.isDigit(first) && word.codePoints().allMatch(Character::isLetterOrDigit));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
