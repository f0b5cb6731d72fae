package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Span;

/**
 * A sentence of the Conan Doyle stories in which people marked negations (CD-SCO, *SEM 2012).
 *
 * @param text written as usual, from the words and marks of the set
 * @param words where the set's words and marks stand in the text
 * @param negations in the order of the set
 */
record ConanDoyle(String text, List<Span> words, List<Marked> negations) {
  private static final Set<String> OPENING = Set.of("“", "‘", "(", "[");
  private static final Set<String> CLOSING = Set.of(",", ".", "?", "!", ";", ":", "”", ")", "]");
  private static final int WORD = 3;
  private static final int FIRST_MARK = 7;

  /**
   * A negation that people marked.
   *
   * @param cue indices of words
   * @param isAffix whether the cue is a part of its word
   * @param scope indices of words; marks are left out, as in the task's own measure
   */
  record Marked(Set<Integer> cue, boolean isAffix, Set<Integer> scope) {}

  /** The sentences of a file, in its order. */
  static List<ConanDoyle> read(Path file) throws IOException {
    List<ConanDoyle> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        rows.add(line.split("\t", -1));
      } else if (!rows.isEmpty()) {
        sentences.add(sentence(rows));
        rows.clear();
      }
    }
    if (!rows.isEmpty()) {
      sentences.add(sentence(rows));
    }
    return sentences;
  }

  private static ConanDoyle sentence(List<String[]> rows) {
    StringBuilder text = new StringBuilder();
    List<Span> words = new ArrayList<>();
    String before = "";
    for (String[] row : rows) {
      String word = written(row[WORD]);
      boolean joined =
          OPENING.contains(before)
              || CLOSING.contains(word)
              || word.startsWith("'")
              || word.equals("n't");
      text.append(text.isEmpty() || joined ? "" : " ");
      words.add(new Span(text.length(), text.length() + word.length()));
      text.append(word);
      before = word;
    }
    List<Marked> negations = new ArrayList<>();
    for (int column = FIRST_MARK; column + 2 < rows.getFirst().length; column += 3) {
      negations.add(marked(rows, column));
    }
    return new ConanDoyle(text.toString(), words, negations);
  }

  private static String written(String word) {
    return switch (word) {
      case "``" -> "“";
      case "''" -> "”";
      case "`" -> "‘";
      default -> word;
    };
  }

  private static Marked marked(List<String[]> rows, int column) {
    Set<Integer> cue = new TreeSet<>();
    Set<Integer> scope = new TreeSet<>();
    boolean isAffix = false;
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      if (!row[column].equals("_")) {
        cue.add(i);
        isAffix |= !row[column].equals(row[WORD]);
      }
      if (!row[column + 1].equals("_") && isWord(row[column + 1])) {
        scope.add(i);
      }
    }
    return new Marked(cue, isAffix, scope);
  }

  private static boolean isWord(String form) {
    return form.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Indices of the words, marks left out, that one of {@code spans} meets. */
  Set<Integer> met(List<Span> spans) {
    Set<Integer> met = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      if (isWord(word.of(text)) && spans.stream().anyMatch(word::overlaps)) {
        met.add(i);
      }
    }
    return met;
  }
}
