package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.name.Similarity;
import org.parallax.name.Spelled;

/**
 * Words of names in Latin letters and in another script, mined from Wikidata. A fixed hash of the
 * Latin word puts it into one of three parts, so that none is in two.
 */
final class NameSets {
  /** By file, the script of its names. */
  static final Map<String, Spelled.Script> SCRIPTS = new LinkedHashMap<>();

  private static final int LONGEST = 18;

  /** Of so many other words the one most alike in writing makes a wrong pair. */
  private static final int DRAWN = 200;

  static {
    SCRIPTS.put("arabic", Spelled.Script.ARABIC);
    SCRIPTS.put("chinese", Spelled.Script.HAN);
    SCRIPTS.put("hebrew", Spelled.Script.HEBREW);
    SCRIPTS.put("japanese", Spelled.Script.KANA);
    SCRIPTS.put("katakana", Spelled.Script.KANA);
    SCRIPTS.put("korean", Spelled.Script.HANGUL);
    SCRIPTS.put("russian", Spelled.Script.CYRILLIC);
  }

  /** What a word is there for. */
  enum Part {
    LEARN,
    CHOOSE,
    REPORT
  }

  /**
   * A row of a list.
   *
   * @param latin lower case
   * @param other the word in the other script
   */
  record Row(String latin, String other) {
    Part part() {
      int slot = Math.floorMod(mixed(latin), 8);
      return slot < 4 ? Part.LEARN : slot < 6 ? Part.CHOOSE : Part.REPORT;
    }
  }

  private NameSets() {}

  /** The rows of a list whose other word is of its script. */
  static List<Row> rows(Path sets, String name) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(sets.resolve("names").resolve("wd_" + name + "_16"))) {
      String[] cells = line.split("\t");
      String other = cells.length < 2 ? "" : cells[1].replace(" ", "");
      if (!other.isEmpty() && Spelled.script(other) == SCRIPTS.get(name) && fits(cells[0], other)) {
        rows.add(new Row(cells[0], other));
      }
    }
    return rows;
  }

  private static boolean fits(String latin, String other) {
    int n = Spelled.of(latin).letters().length();
    int m = Spelled.of(other).letters().length();
    return n > 0 && m > 0 && n <= LONGEST && m <= LONGEST;
  }

  /** The rows of one part, the first {@code most} by a fixed hash. */
  static List<Row> of(Part part, List<Row> rows, int most) {
    return rows.stream()
        .filter(r -> r.part() == part)
        .sorted(
            Comparator.comparingInt((Row r) -> mixed(r.latin() + "/" + r.other()))
                .thenComparing(Row::latin)
                .thenComparing(Row::other))
        .limit(most)
        .toList();
  }

  /** For each row, a Latin word of another row that looks most like its own. */
  static List<String> lookalikes(List<Row> rows, List<Row> all) {
    Map<String, Set<String>> forms = new HashMap<>();
    all.forEach(r -> forms.computeIfAbsent(r.other(), k -> new HashSet<>()).add(r.latin()));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Set<String> own = forms.getOrDefault(row.other(), Set.of());
      String best = "";
      double most = -1;
      for (int k = 1; k <= Math.min(DRAWN, rows.size() - 1); k++) {
        String word = rows.get((i + k) % rows.size()).latin();
        double alike = Similarity.jaroWinkler(word, row.latin());
        if (!own.contains(word) && alike > most) {
          best = word;
          most = alike;
        }
      }
      found.add(best);
    }
    return found;
  }

  /** Pairs of Latin spellings that have one form in at least two of the lists. */
  static Set<List<String>> spellings(Path sets) throws IOException {
    Map<List<String>, Set<Spelled.Script>> shared = new HashMap<>();
    for (String name : SCRIPTS.keySet()) {
      Map<String, Set<String>> forms = new HashMap<>();
      for (Row row : rows(sets, name)) {
        forms
            .computeIfAbsent(row.other(), k -> new TreeSet<>())
            .add(Spelled.of(row.latin()).letters());
      }
      for (Set<String> latin : forms.values()) {
        for (String a : latin) {
          for (String b : latin) {
            if (a.compareTo(b) < 0) {
              shared.computeIfAbsent(List.of(a, b), k -> new HashSet<>()).add(SCRIPTS.get(name));
            }
          }
        }
      }
    }
    Set<List<String>> pairs =
        new TreeSet<>(Comparator.comparing((List<String> p) -> String.join(" ", p)));
    shared.forEach(
        (pair, scripts) -> {
          if (scripts.size() > 1) {
            pairs.add(pair);
          }
        });
    return pairs;
  }

  /** A hash that is the same everywhere. */
  static int mixed(String word) {
    int h = word.hashCode();
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
