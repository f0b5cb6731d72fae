package org.parallax.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.Name;
import org.parallax.text.Relation;
import org.parallax.text.Table;
import org.parallax.text.Token;

/**
 * Mends a systematic error of the recogniser: it takes the name of a place that is also the name of
 * a thing for a PRODUCT. The words around tell: a noun for a sort of place follows, or a
 * preposition of place governs the bare name.
 */
final class NameRepair {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "near", "around", "outside", "across", "throughout");

  private final Set<String> placeNouns =
      Table.beside(NameRepair.class, "place-nouns.tsv").rows().stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  /** {@code name} with the type that the words around it ask for. */
  Name mend(Name name, List<Token> tokens) {
    if (name.type() != Name.Type.PRODUCT) {
      return name;
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (name.span().contains(tokens.get(i).span())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    boolean isPlace =
        first >= 0
            && tokens.get(last).isProperNoun()
            && (nounFollows(tokens, last) || isIn(tokens, first, last));
    return isPlace ? new Name(name.span(), Name.Type.GPE) : name;
  }

  private boolean nounFollows(List<Token> tokens, int last) {
    return last + 1 < tokens.size() && placeNouns.contains(tokens.get(last + 1).lemma());
  }

  private static boolean isIn(List<Token> tokens, int first, int last) {
    return first > 0
        && tokens.get(last).relation() == Relation.POBJ
        && tokens.get(last).head() == first - 1
        && PREPOSITIONS.contains(tokens.get(first - 1).lemma());
  }
}
