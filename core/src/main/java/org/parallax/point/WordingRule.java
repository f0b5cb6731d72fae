package org.parallax.point;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.point.Difference.Held;

/** Compares the words of one utterance: cut, changed, or translated in two ways. */
final class WordingRule implements PairRule {
  private static final double SAME_UTTERANCE = 0.3;
  private static final int FEWEST_WORDS = 4;

  @Override
  public Optional<Difference> compare(Cell cell, View a, View b) {
    boolean oneReport = a.report().equals(b.report());
    if (oneReport
        || !isQuote(a)
        || !isQuote(b)
        || !a.speaker().equals(b.speaker())
        || a.speaker().isEmpty()) {
      return Optional.empty();
    }
    List<String> one = View.words(a.claim().text());
    List<String> two = View.words(b.claim().text());
    int shared = longestCommon(one, two);
    int shorter = Math.min(one.size(), two.size());
    boolean oneUtterance =
        shorter >= FEWEST_WORDS && (Gate.quoted(a, b) >= SAME_UTTERANCE || shared >= 0.7 * shorter);
    if (!oneUtterance || (shared == one.size() && shared == two.size())) {
      return Optional.empty();
    }
    boolean cut = shared == shorter;
    double changed = 1 - 2.0 * shared / (one.size() + two.size());
    return Optional.of(
        new Difference(
            cell,
            Discrepancy.Type.WORDING,
            false,
            Math.min(0.5, changed),
            "in which words",
            cut
                ? "No alarm: one report gives fewer of the words."
                : "No alarm: one utterance, told in two wordings.",
            List.of(held(a), held(b)),
            cut ? "wording/cut" : "wording/changed"));
  }

  private static boolean isQuote(View view) {
    return view.claim().kind() == Claim.Kind.QUOTE;
  }

  /** The length of the longest run of words, gaps allowed, that both share in order. */
  private static int longestCommon(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }

  private static Held held(View view) {
    return new Held(view, view.claim().text(), view.claim().phrase());
  }
}
