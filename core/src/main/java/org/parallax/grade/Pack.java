package org.parallax.grade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A pack of rules: its own grades, and an ordered table of rules that gives them. It is a text that
 * a desk can read, edit and compare.
 *
 * @param name by which it is chosen and shown
 * @param about what it is, in a sentence
 * @param ratesSources whether the reliability of the sources is shown beside the grade
 * @param scale its grades, weakest first
 * @param rules in the order in which they are tried; the last has no condition
 */
public record Pack(
    String name, String about, boolean ratesSources, List<Degree> scale, List<Rule> rules) {
  /** The names of the packs that ship, Parallax's own first. */
  public static final List<String> SHIPPED = List.of("parallax", "isw", "airwars", "admiralty");

  public Pack {
    scale = List.copyOf(scale);
    rules = List.copyOf(rules);
  }

  /** The pack that ships under that name. */
  public static Pack shipped(String name) {
    String file = name + ".rules";
    if (!SHIPPED.contains(name)) {
      throw new IllegalArgumentException(
          "No pack is named \"" + name + "\"; " + String.join(", ", SHIPPED) + " ship.");
    }
    try (InputStream in = Pack.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** All packs that ship. */
  public static List<Pack> allShipped() {
    return SHIPPED.stream().map(Pack::shipped).toList();
  }

  /**
   * The pack in {@code text}; docs/grades.md describes the form.
   *
   * @param file its name, for the sentence that tells of a bad line
   * @throws IllegalArgumentException naming the file, the line and what is wrong with it
   */
  public static Pack read(BufferedReader text, String file) throws IOException {
    PackReader reader = new PackReader(file);
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      reader.take(line);
    }
    return reader.pack();
  }

  /** The place of a grade in the pack's own order, 0 for the weakest. */
  int rank(Degree degree) {
    return scale.indexOf(degree);
  }

  /** The first rule whose conditions hold. */
  Rule deciding(Facts facts) {
    return rules.stream().filter(r -> r.holds(facts)).findFirst().orElseThrow();
  }

  Degree degree(Rule rule) {
    return scale.stream().filter(d -> d.key().equals(rule.grade())).findFirst().orElseThrow();
  }

  /** The grade of facts alone. */
  Degree degree(Facts facts) {
    return degree(deciding(facts));
  }
}
