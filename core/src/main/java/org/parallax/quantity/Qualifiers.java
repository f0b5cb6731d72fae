package org.parallax.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Quantity.Wording;
import org.parallax.text.Table;

/** The words beside a number that say how exactly it is meant: "about", "at least", "or more". */
final class Qualifiers {
  private record Entry(List<String> words, boolean before, Wording wording) {}

  /** A qualifier found; {@code edge} is the index of its first piece, or behind its last one. */
  record Found(Wording wording, int edge) {}

  private final List<Entry> entries = new ArrayList<>();

  Qualifiers() {
    for (List<String> row : Table.beside(Qualifiers.class, "qualifiers.tsv").rows()) {
      entries.add(
          new Entry(
              Atoms.words(row.get(0)), row.get(1).equals("before"), Wording.valueOf(row.get(2))));
    }
    entries.sort(Comparator.comparingInt((Entry e) -> e.words().size()).reversed());
  }

  /**
   * The longest qualifier that ends before {@code at}; "the" and "a total of" may stand between.
   */
  Optional<Found> before(Atoms atoms, int at) {
    for (Entry entry : entries) {
      int from = at - entry.words().size();
      if (entry.before()
          && from >= 0
          && atoms.read(from, entry.words())
          && isMeant(atoms, entry, from)) {
        return Optional.of(new Found(entry.wording(), from));
      }
    }
    return Optional.empty();
  }

  /**
   * "over" is a qualifier, "all over 12 provinces" is none; "under" after "from" is none either.
   */
  private static boolean isMeant(Atoms atoms, Entry entry, int from) {
    String first = entry.words().getFirst();
    Atom left = atoms.at(from - 1);
    return switch (first) {
      case "over" -> !left.is("all") && !left.is("control") && !left.is("took");
      case "some" -> !left.is("and");
      case "below", "above" -> !left.is("the");
      default -> true;
    };
  }

  /** The longest qualifier that begins at {@code at}. */
  Optional<Found> behind(Atoms atoms, int at) {
    for (Entry entry : entries) {
      if (!entry.before() && atoms.read(at, entry.words())) {
        return Optional.of(new Found(entry.wording(), at + entry.words().size()));
      }
    }
    return Optional.empty();
  }
}
