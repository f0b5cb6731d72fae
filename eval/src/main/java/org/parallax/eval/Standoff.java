package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.model.Block;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * A labelled article in brat's standoff form: a text, and sources, cues and contents with the
 * attributions that join them.
 *
 * @param report the text as a report: its first block is the headline
 * @param attributions in the order of the file
 */
public record Standoff(Report report, List<Labelled> attributions) {
  /**
   * One labelled attribution; each part may be empty or lie in several pieces.
   *
   * @param source who
   * @param cue the words that attribute
   * @param content what is attributed
   */
  public record Labelled(List<Span> source, List<Span> cue, List<Span> content) {}

  /** The articles of a folder with "text" and "attributions", the first annotator of each. */
  static List<Standoff> folder(Path folder) throws IOException {
    Map<String, Path> first = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      files
          .filter(f -> f.toString().endsWith(".ann"))
          .sorted()
          .forEach(f -> first.putIfAbsent(article(f), f));
    }
    List<Standoff> articles = new ArrayList<>();
    for (Map.Entry<String, Path> entry : first.entrySet()) {
      Path text = folder.resolve("text").resolve(entry.getKey() + ".txt");
      articles.add(
          of(entry.getKey(), Files.readString(text), Files.readAllLines(entry.getValue())));
    }
    return articles;
  }

  private static String article(Path annotation) {
    String name = annotation.getFileName().toString();
    return name.substring(0, name.lastIndexOf('_'));
  }

  private static Standoff of(String id, String text, List<String> lines) {
    Map<String, List<Span>> parts = new TreeMap<>();
    List<Labelled> attributions = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.matches("T\\d+\t\\S+ \\d.*")) {
        parts.put(cells[0], spans(text, cells[1]));
      }
    }
    for (String line : lines) {
      if (line.matches("E\\d+\t.*")) {
        attributions.add(labelled(line.substring(line.indexOf('\t') + 1), parts));
      }
    }
    return new Standoff(report(id, text), attributions);
  }

  private static Labelled labelled(String roles, Map<String, List<Span>> parts) {
    Map<String, List<Span>> found = new TreeMap<>();
    for (String role : roles.split(" ")) {
      String[] pair = role.split(":");
      String name = pair[0].replaceAll("\\d+$", "");
      found
          .computeIfAbsent(name, n -> new ArrayList<>())
          .addAll(parts.getOrDefault(pair[1], List.of()));
    }
    return new Labelled(
        found.getOrDefault("Source", List.of()),
        found.getOrDefault("Cue", List.of()),
        found.getOrDefault("Content", List.of()));
  }

  /** "Content 6 65;70 80": offsets are code points. */
  private static List<Span> spans(String text, String cell) {
    List<Span> spans = new ArrayList<>();
    for (String piece : cell.substring(cell.indexOf(' ') + 1).split(";")) {
      String[] ends = piece.trim().split(" ");
      spans.add(new Span(offset(text, ends[0]), offset(text, ends[1])));
    }
    return spans;
  }

  private static int offset(String text, String codePoints) {
    int points = Math.min(Integer.parseInt(codePoints), text.codePointCount(0, text.length()));
    return text.offsetByCodePoints(0, points);
  }

  private static Report report(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        if (!text.substring(start, at).isBlank()) {
          Block.Kind kind = blocks.isEmpty() ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
          blocks.add(new Block(new Span(start, at), kind));
        }
        start = at + 1;
      }
    }
    return Report.ofText(id, text, blocks);
  }
}
