package org.parallax.quantity;

import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.Table;

/** Reads what a hyphened number counts in front of a noun: "a 12-member team". */
final class Members {
  private static final Set<String> MEMBERS =
      Table.beside(Members.class, "measured-words.tsv").rows().stream()
          .filter(row -> row.getFirst().equals("member"))
          .map(row -> row.get(1))
          .collect(Collectors.toUnmodifiableSet());

  private Members() {}

  /** "a 12-member team", "a 300-strong crowd"; "four-wheel" counts nothing. */
  static boolean read(Atoms atoms, Draft draft) {
    String word = atoms.at(draft.to + 1).lower();
    if (!MEMBERS.contains(word)) {
      return word.equals("odd") || word.equals("some") || word.equals("plus");
    }
    boolean people = Set.of("member", "man", "woman", "person", "strong").contains(word);
    draft.unit = people ? "person" : word.equals("story") ? "storey" : word;
    draft.to += 2;
    return true;
  }
}
