package org.parallax.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The different lists of word classes that the words of a lexicon have, each with a number; a text
 * file, a list a line, classes separated by tabs.
 */
final class ClassLists {
  private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

  /** The number of the list of these classes, a new one for a new list. */
  int number(Collection<String> classes) {
    return numbers.computeIfAbsent(List.copyOf(classes), c -> numbers.size());
  }

  /** Writes the lists in the order of their numbers. */
  void write(Path file) throws IOException {
    Files.write(file, numbers.keySet().stream().map(c -> String.join("\t", c)).toList());
  }

  /** The lists in {@code file} in the order of their numbers. */
  static List<List<String>> read(Path file) throws IOException {
    List<List<String>> lists = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lists.add(List.of(line.split("\t", -1)));
    }
    return lists;
  }
}
