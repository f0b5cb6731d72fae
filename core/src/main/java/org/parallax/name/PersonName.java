package org.parallax.name;

import java.util.List;

/**
 * A person's name in its parts.
 *
 * @param words of the plain form, without titles
 * @param given the first given name; empty where there is a surname alone
 * @param surname the surname, or the only word
 * @param gender what title or given name tell
 */
public record PersonName(List<String> words, String given, String surname, Gender gender) {
  public PersonName {
    words = List.copyOf(words);
  }

  /** The parts of {@code name}, titles apart. */
  public static PersonName of(String name) {
    return of(Titles.split(name));
  }

  static PersonName of(Titles.Titled titled) {
    List<String> words = NameKeys.tokens(titled.bare());
    if (words.size() < 2) {
      return new PersonName(words, "", words.isEmpty() ? "" : words.getFirst(), titled.gender());
    }
    boolean surnameFirst =
        GivenNames.isSurnameFirst(words.getFirst()) && !GivenNames.isGivenName(words.getFirst());
    String given = surnameFirst ? words.get(1) : words.getFirst();
    String surname = surnameFirst ? words.getFirst() : words.getLast();
    Gender told = titled.gender();
    return new PersonName(
        words, given, surname, told == Gender.UNKNOWN ? GivenNames.gender(given) : told);
  }

  /** Whether it is one word alone. */
  public boolean isShort() {
    return words.size() < 2;
  }

  /** The skeletons of its words, sorted, as languages differ in which name comes first. */
  List<String> skeletons() {
    return words.stream().map(NameKeys::skeleton).sorted().toList();
  }
}
