package org.parallax.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.Table;
import org.parallax.text.Token;

/**
 * Reads what befell those who are counted ("killed", "missing") and whether the count still runs.
 */
final class ScopeReader {
  static final String ABOARD = "aboard";
  private static final String SHOT = "shot";
  private static final int NEAR = 4;
  private static final int FAR = 9;
  private static final int CUMULATIVE_REACH = 12;
  private static final Set<String> WALLS =
      Set.of(
          ";", ":", "—", "–", ".", "!", "?", "(", ")", "while", "but", "whereas", "because",
          "after", "when", "whose");
  private static final Set<String> FATES =
      Table.beside(ScopeReader.class, "scope.tsv").rows().stream()
          .map(row -> row.get(1))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> PASSIVE =
      Set.of("be", "get", "have", "is", "are", "was", "were", "been", "being");

  private final Map<String, String> scopes = new HashMap<>();
  private final Set<String> nominal = new HashSet<>();

  /** Nouns of those who do it: "rescuers pulled 46 from the mud". */
  private final Set<String> doers = new HashSet<>();

  private final List<List<String>> cumulative = new ArrayList<>();

  ScopeReader() {
    for (List<String> row : Table.beside(ScopeReader.class, "scope.tsv").rows()) {
      scopes.put(row.get(0), row.get(1));
      if (row.size() > 2 && row.get(2).equals("noun")) {
        nominal.add(row.get(0));
      }
      if (row.size() > 2 && row.get(2).equals("doer")) {
        doers.add(row.get(0));
      }
    }
    for (List<String> row : Table.beside(ScopeReader.class, "cumulative.tsv").rows()) {
      cumulative.add(Atoms.words(row.getFirst()));
    }
  }

  /** The scope that the word itself names: "death" is killed, "injury" is injured. */
  Optional<String> ofNoun(String lemma) {
    return nominal.contains(lemma) ? Optional.ofNullable(scopes.get(lemma)) : Optional.empty();
  }

  /** The scope that a modifier names. */
  Optional<String> ofModifier(String lemma) {
    return Optional.ofNullable(scopes.get(lemma));
  }

  /** Whether the words behind the phrase say that those counted were on board. */
  boolean isAboard(Atoms atoms, int to) {
    for (int at = to; at < to + NEAR && !isWall(atoms, at); at++) {
      boolean onBoard = atoms.at(at).is("on") && atoms.at(at + 1).is("board");
      if (onBoard || atoms.at(at).is("aboard") || atoms.at(at).is("onboard")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a scope says what befell those who are counted. */
  static boolean isFate(String scope) {
    return FATES.contains(scope);
  }

  /**
   * The scope of the phrase from piece {@code from} to piece {@code to}, from the words around it.
   */
  Optional<String> around(Atoms atoms, int from, int to) {
    return right(atoms, to, NEAR, false)
        .or(() -> left(atoms, from))
        .or(() -> right(atoms, to, FAR, true));
  }

  private Optional<String> right(Atoms atoms, int to, int reach, boolean far) {
    boolean verb = false;
    for (int at = to; at < to + reach && at < atoms.size(); at++) {
      Atom atom = atoms.at(at);
      if (isWall(atoms, at) || atom.is("and") || (atom.is(",") && !far)) {
        return Optional.empty();
      }
      Optional<String> found = word(atoms, at).filter(f -> !f.equals(ABOARD));
      if (found.isPresent()) {
        return isDoneByThem(atoms, at) ? Optional.empty() : found;
      }
      boolean other = atoms.token(at).isVerb() && !PASSIVE.contains(atoms.token(at).lemma());
      if (other && verb) {
        return Optional.empty();
      }
      verb |= other;
    }
    return Optional.empty();
  }

  private Optional<String> left(Atoms atoms, int from) {
    for (int at = from - 1; at >= 0 && at >= from - FAR + 2; at--) {
      if (isWall(atoms, at) || (atoms.at(at).is(",") && at < from - 1)) {
        return Optional.empty();
      }
      Optional<String> found = word(atoms, at);
      if (found.isPresent()) {
        return isPassive(atoms, at) && !leavesOver(atoms, at, from) ? Optional.empty() : found;
      }
    }
    return Optional.empty();
  }

  private static boolean isWall(Atoms atoms, int at) {
    return WALLS.contains(atoms.at(at).lower()) || atoms.token(at).tag().equals("CD");
  }

  private Optional<String> word(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    if (!atom.isWord()) {
      return Optional.empty();
    }
    Token token = atoms.token(at);
    String lemma = scopes.containsKey(token.lemma()) ? token.lemma() : atom.lower();
    if (!scopes.containsKey(lemma)) {
      return token.tag().startsWith("NN") ? ofNoun(CountedNoun.lemma(atoms, at)) : Optional.empty();
    }
    if (atoms.at(at + 1).is("down") && SHOT.equals(scopes.get(lemma))) {
      return Optional.of(SHOT + " down");
    }
    boolean fits =
        nominal.contains(lemma)
            || doers.contains(lemma)
            || token.isVerb()
            || token.tag().startsWith("JJ");
    return fits ? Optional.ofNullable(scopes.get(lemma)) : Optional.empty();
  }

  /** "Two soldiers killed a farmer": an active verb with its object behind it. */
  private static boolean isDoneByThem(Atoms atoms, int at) {
    String tag = atoms.token(at).tag();
    boolean active = tag.equals("VBD") || tag.equals("VBP") || tag.equals("VBZ");
    String next = atoms.token(at + 1).tag();
    boolean object =
        next.equals("DT")
            || next.equals("CD")
            || next.startsWith("PRP")
            || next.startsWith("NN")
            || next.startsWith("JJ");
    return active && object && !PASSIVE.contains(atoms.token(at - 1).lemma());
  }

  /** "The farmer was killed by two soldiers": the count is not of those who were killed. */
  private static boolean isPassive(Atoms atoms, int at) {
    return atoms.token(at).isVerb()
        && (PASSIVE.contains(atoms.token(at - 1).lemma())
            || PASSIVE.contains(atoms.at(at - 1).lower()))
        && !atoms.token(at).tag().equals("VBG");
  }

  private static boolean leavesOver(Atoms atoms, int at, int from) {
    return atoms.at(at - 1).is("has")
        || atoms.at(at - 1).is("have")
        || atoms.at(at - 1).is("had")
        || from < at;
  }

  /** Whether the words around the phrase make it a running total. */
  boolean isCumulative(Atoms atoms, int from, int to) {
    int first = Math.max(0, from - CUMULATIVE_REACH);
    for (int at = first; at < Math.min(atoms.size(), to + CUMULATIVE_REACH); at++) {
      boolean before = at < from;
      for (List<String> words : cumulative) {
        if (atoms.read(at, words)
            && !numberBetween(atoms, before ? at + words.size() : to, before ? from : at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean numberBetween(Atoms atoms, int from, int to) {
    for (int at = from; at < to; at++) {
      if (atoms.token(at).tag().equals("CD") || atoms.at(at).is(";")) {
        return true;
      }
    }
    return false;
  }
}
