package org.parallax.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets two wordings side by side: which words of one the other has, in the same order. The longest
 * common subsequence of words; case and punctuation make no difference.
 */
final class WordDiff {
  private static final Pattern WORD = Pattern.compile("\\S+\\s*");

  /** More words than a quotation has. */
  private static final int LONGEST = 400;

  private WordDiff() {}

  /**
   * A run of words.
   *
   * @param text with the blanks behind it
   * @param shared whether the other wording has it too
   */
  record Run(String text, boolean shared) {}

  /** The runs of {@code words}, in order; together they are {@code words}. */
  static List<Run> of(String words, String other) {
    List<String> mine = split(words);
    List<String> theirs = split(other);
    if (mine.size() > LONGEST || theirs.size() > LONGEST) {
      return List.of(new Run(words, true));
    }
    boolean[] shared = shared(mine, theirs);
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= mine.size(); i++) {
      if (i == mine.size() || shared[i] != shared[from]) {
        runs.add(new Run(String.join("", mine.subList(from, i)), shared[from]));
        from = i;
      }
    }
    return runs;
  }

  private static List<String> split(String words) {
    List<String> split = new ArrayList<>();
    Matcher matcher = WORD.matcher(words.stripLeading());
    while (matcher.find()) {
      split.add(matcher.group());
    }
    return split;
  }

  private static boolean[] shared(List<String> mine, List<String> theirs) {
    int[][] longest = new int[mine.size() + 1][theirs.size() + 1];
    for (int i = mine.size() - 1; i >= 0; i--) {
      for (int j = theirs.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same(mine.get(i), theirs.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    boolean[] shared = new boolean[mine.size()];
    int j = 0;
    for (int i = 0; i < mine.size(); i++) {
      int at = j;
      while (at < theirs.size() && longest[i][at] == longest[i][j]) {
        if (same(mine.get(i), theirs.get(at)) && longest[i][j] == longest[i + 1][at + 1] + 1) {
          shared[i] = true;
          j = at + 1;
          break;
        }
        at++;
      }
    }
    return shared;
  }

  private static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
