package org.parallax.point;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Stem;
import org.parallax.point.pair.View;

/** Reads what a claim says in passing that was not: "was questioned but has not been arrested". */
final class Unsaid {
  private static final int ROOT = 4;

  private static final Pattern NOT =
      Pattern.compile(
          "\\b(?:not|never|n['’]t|no longer)(?: (?:yet|been|be|being|also|even|so far)){0,3}"
              + " (\\p{L}{4,})");

  private Unsaid() {}

  /** The terms of the acts, without that of the claim's own predicate. */
  static Set<String> of(View view) {
    Set<String> undone = new TreeSet<>();
    Matcher not = NOT.matcher(view.claim().text().toLowerCase(Locale.ROOT));
    while (not.find()) {
      String word = not.group(1);
      undone.add(Lexicon.concept(Stem.of(word)));
      for (View.Word told : view.lemmas()) {
        String lemma = told.lemma();
        if (lemma.length() >= ROOT && word.startsWith(lemma.substring(0, ROOT))) {
          undone.add(told.term());
        }
      }
    }
    undone.remove(Lexicon.concept(view.predicate()));
    return undone;
  }
}
