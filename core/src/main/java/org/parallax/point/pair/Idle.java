package org.parallax.point.pair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Time;
import org.parallax.text.Table;

/**
 * The terms of a claim that two matters share as easily as one: words of its times, words of names,
 * and nouns for what carries a statement ("a video", "on social media").
 */
final class Idle {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");

  /** Shorter words are written small in titles too. */
  private static final int LONG = 4;

  private static final Set<String> CARRIERS = carriers();

  private Idle() {}

  static Set<String> of(Claim claim) {
    Set<String> idle = new HashSet<>(CARRIERS);
    for (Time time : claim.times()) {
      View.words(time.phrase().text()).forEach(w -> idle.add(Terms.word(w)));
    }
    if (!isTitle(claim)) {
      Matcher word = WORD.matcher(claim.text());
      while (word.find()) {
        if (word.start() > 0 && isGreat(word.group())) {
          View.words(word.group()).forEach(w -> idle.add(Terms.word(w)));
        }
      }
    }
    return Set.copyOf(idle);
  }

  /** Whether it is written as titles are: most long words begin with a great letter. */
  private static boolean isTitle(Claim claim) {
    int words = 0;
    int great = 0;
    Matcher word = WORD.matcher(claim.text());
    while (word.find()) {
      if (word.group().length() >= LONG) {
        words++;
        great += isGreat(word.group()) ? 1 : 0;
      }
    }
    return great * 2 > words && claim.kind() == Claim.Kind.HEADLINE;
  }

  private static boolean isGreat(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static Set<String> carriers() {
    Set<String> carriers = new HashSet<>();
    for (List<String> row : Table.beside(Idle.class, "carriers.tsv").rows()) {
      for (String word : row.getFirst().split(" ")) {
        carriers.add(Terms.word(word));
      }
    }
    return carriers;
  }
}
