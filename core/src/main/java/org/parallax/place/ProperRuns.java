package org.parallax.place;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** Runs of proper nouns that the analyser did not take for names. */
final class ProperRuns {
  private ProperRuns() {}

  /** Indices of the tokens of each run, in the order of the text. */
  static List<List<Integer>> outsideNames(Sentence sentence) {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean named = sentence.names().stream().anyMatch(n -> n.span().overlaps(token.span()));
      if (token.isProperNoun() && !named && Character.isUpperCase(token.form().charAt(0))) {
        run.add(i);
      } else if (!run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return runs;
  }
}
