package org.parallax.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.Quantity.Kind;
import org.parallax.text.Table;

/** Reads places in a row: "the third time", "its 12th victim", "a second strike". */
final class RankReader {
  private static final Pattern PRINTED = Pattern.compile("\\d{1,4}");
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> LEADS =
      Set.of("the", "his", "her", "its", "their", "my", "our", "for");
  private static final Set<String> BETWEEN =
      Set.of("consecutive", "straight", "successive", "such", "known", "confirmed");
  private static final Map<String, Double> WORDS =
      Table.beside(RankReader.class, "ranks.tsv").rows().stream()
          .filter(row -> row.getFirst().equals("ordinal"))
          .collect(Collectors.toUnmodifiableMap(r -> r.get(1), r -> Double.valueOf(r.get(2))));

  /** Nouns whose ordinal is a name and tells no place in a row: "floor", "century". */
  private static final Set<String> NAMED =
      Table.beside(RankReader.class, "ranks.tsv").rows().stream()
          .filter(row -> row.getFirst().equals("named"))
          .map(row -> row.get(1))
          .collect(Collectors.toUnmodifiableSet());

  private RankReader() {}

  /** A place in a row that begins at {@code at}, behind its article. */
  static Optional<Draft> read(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    boolean isWord = WORDS.containsKey(atom.lower()) && !atom.isCapitalised();
    boolean isPrinted =
        atom.isNumber()
            && PRINTED.matcher(atom.text()).matches()
            && ENDINGS.contains(atoms.at(at + 1).lower())
            && atoms.at(at + 1).glued();
    if (!LEADS.contains(atoms.at(at - 1).lower()) || !(isWord || isPrinted)) {
      return Optional.empty();
    }
    int noun = isWord ? at + 1 : at + 2;
    while (BETWEEN.contains(atoms.at(noun).lower())) {
      noun++;
    }
    Optional<CountedNoun> counted = CountedNoun.behind(atoms, noun, false);
    boolean isNamed =
        counted.isEmpty()
            || counted.get().head() > noun + 2
            || Exclusions.isPlural(atoms, counted.get())
            || isNamed(atoms, noun, counted.get());
    double value = isWord ? WORDS.getOrDefault(atom.lower(), 0.0) : Double.parseDouble(atom.text());
    if (isNamed || value < 2 || isOther(value, isWord, counted.get())) {
      return Optional.empty();
    }
    Draft draft = new Draft(Numeral.exact(value, at, noun));
    draft.kind = Kind.RANK;
    draft.unit = counted.get().lemma();
    draft.to = counted.get().to();
    return Optional.of(draft);
  }

  /** "the second man" tells one from the other. */
  private static boolean isOther(double value, boolean isWord, CountedNoun noun) {
    return isWord && value <= 3 && Nouns.shipped().isPerson(noun.lemma());
  }

  private static boolean isNamed(Atoms atoms, int from, CountedNoun noun) {
    for (int at = from; at <= noun.head(); at++) {
      Atom atom = atoms.at(at);
      boolean isMark = atom.isHyphen() || atom.isCapitalised() || atom.isNumber();
      if (isMark || NAMED.contains(atom.lower()) || WORDS.containsKey(atom.lower())) {
        return true;
      }
    }
    return false;
  }
}
