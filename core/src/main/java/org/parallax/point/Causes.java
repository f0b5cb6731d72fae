package org.parallax.point;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Proposition.Argument;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Terms;
import org.parallax.point.pair.View;

/** Reads what a claim gives as the cause of what it tells. */
final class Causes {
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|caused by|triggered by"
              + "|sparked by|blamed on)\\s+([^,;.:()]+)");

  private static final String CAUSE = "CAUSE";
  private static final String BEGIN = "BEGIN";
  private static final String DIE = "DIE";

  private Causes() {}

  /** The terms of the cause; none where the claim gives none. */
  static Set<String> of(View view) {
    Set<String> terms = new TreeSet<>();
    Matcher told = TOLD.matcher(view.claim().text().toLowerCase(Locale.ROOT));
    while (told.find()) {
      terms.addAll(terms(told.group(1)));
    }
    for (Argument argument : view.claim().proposition().arguments()) {
      if (isCause(view, argument)) {
        terms.addAll(terms(argument.phrase().text()));
      }
    }
    return terms;
  }

  /** Who or what causes or begins it, and what somebody dies of. */
  private static boolean isCause(View view, Argument argument) {
    return switch (argument.role()) {
      case AGENT -> isOf(view, CAUSE) || isOf(view, BEGIN);
      case OBLIQUE, RECIPIENT ->
          isOf(view, DIE)
              && (argument.preposition().equals("of") || argument.preposition().equals("from"));
      case PATIENT, ATTRIBUTE -> false;
    };
  }

  private static boolean isOf(View view, String act) {
    return view.act().filter(act::equals).isPresent();
  }

  private static Set<String> terms(String words) {
    Set<String> terms = new TreeSet<>();
    for (String word : View.words(words)) {
      if (!Lexicon.isStop(word)) {
        terms.add(Terms.word(word));
      }
    }
    return terms;
  }
}
