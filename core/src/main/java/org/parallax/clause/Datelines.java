package org.parallax.clause;

import java.util.List;
import java.util.Set;
import org.parallax.text.Tree;

/** Recognises the place and agency in front of a report's first sentence: "ELM HARBOUR (RBA) —". */
final class Datelines {
  /** Marks that part the dateline, or an aside, from the rest. */
  static final Set<String> DASHES = Set.of("—", "–", "―", "-", "--");

  private static final int LONGEST = 12;

  private Datelines() {}

  /**
   * The tokens behind the dateline, none where there is nothing else; all of {@code tokens} where
   * there is no dateline.
   */
  static List<Integer> skip(Tree tree, List<Integer> tokens) {
    for (int i = 0; i < Math.min(LONGEST, tokens.size()); i++) {
      int token = tokens.get(i);
      if (DASHES.contains(tree.token(token).form()) && !isHyphen(tree, token)) {
        List<Integer> rest = tokens.subList(i + 1, tokens.size());
        boolean says = rest.stream().anyMatch(t -> tree.isPredicateVerb(t) && tree.isFinite(t));
        return i > 0 && says ? rest : tokens;
      }
      boolean named =
          tree.token(token).isProperNoun()
              || isAllCapitals(tree.token(token).form())
              || tree.token(token).tag().equals("CD")
              || tree.token(token).form().codePoints().noneMatch(Character::isLetterOrDigit);
      if (!named) {
        return tokens;
      }
    }
    return isAlone(tree, tokens) ? List.of() : tokens;
  }

  /** Whether the dash joins the words around it: "Brock-Orlo". */
  private static boolean isHyphen(Tree tree, int token) {
    return tree.token(token).form().equals("-")
        && token > 0
        && token + 1 < tree.size()
        && tree.token(token - 1).span().end() == tree.token(token).span().start()
        && tree.token(token + 1).span().start() == tree.token(token).span().end();
  }

  /** Whether there is nothing but a place in capitals and a day, names and marks: "ELM, 8 May." */
  private static boolean isAlone(Tree tree, List<Integer> tokens) {
    return tokens.size() > 1
        && tokens.size() <= LONGEST
        && isAllCapitals(tree.token(tokens.getFirst()).form())
        && tokens.stream().anyMatch(t -> tree.token(t).tag().equals("CD"));
  }

  private static boolean isAllCapitals(String form) {
    return form.length() > 1
        && form.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '/');
  }
}
