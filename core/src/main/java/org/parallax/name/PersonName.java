package org.parallax.name;

import java.util.List;

/**
 * A person's name in its parts.
 *
 * @param words of the plain form, without titles; a hyphen parts words
 * @param written how many words are written with blanks between them
 * @param given the first given name; empty where there is a surname alone
 * @param surname the surname, or the only word
 * @param gender what title or given name tell
 */
public record PersonName(
    List<String> words, int written, String given, String surname, Gender gender) {
  public PersonName {
    words = List.copyOf(words);
  }

  /** The parts of {@code name}, titles apart. */
  public static PersonName of(String name) {
    return of(Titles.split(name));
  }

  static PersonName of(Titles.Titled titled) {
    List<String> words = NameKeys.tokens(titled.bare());
    int written = titled.bare().strip().split("\\s+").length;
    if (words.size() < 2 || written < 2) {
      return new PersonName(
          words, written, "", words.isEmpty() ? "" : words.getLast(), titled.gender());
    }
    boolean surnameFirst =
        GivenNames.isSurnameFirst(words.getFirst()) && !GivenNames.isGivenName(words.getFirst());
    String given = surnameFirst ? words.get(1) : words.getFirst();
    String surname = surnameFirst ? words.getFirst() : words.getLast();
    Gender told = titled.gender();
    return new PersonName(
        words, written, given, surname, told == Gender.UNKNOWN ? GivenNames.gender(given) : told);
  }

  /** Whether it is one word alone, if with a hyphen ("Brock-Halden"). */
  public boolean isShort() {
    return words.size() < 2 || written < 2;
  }

  /** The words between the first given name and the surname, and the given name of a short form. */
  List<String> further() {
    return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
  }

  /** All words but the surname as one, as hyphens and blanks within given names come and go. */
  String allGiven() {
    int last = words.size() - 1;
    boolean first = !given.equals(words.getFirst());
    return String.join("", first ? words.subList(1, words.size()) : words.subList(0, last));
  }

  /** The first letters of all words but the surname. */
  String initials() {
    StringBuilder letters = new StringBuilder();
    words.stream().limit(Math.max(0, words.size() - 1)).forEach(w -> letters.append(w.charAt(0)));
    return letters.toString();
  }

  /** The skeletons of its words, sorted, as languages differ in which name comes first. */
  List<String> skeletons() {
    return words.stream().map(NameKeys::skeleton).sorted().toList();
  }
}
