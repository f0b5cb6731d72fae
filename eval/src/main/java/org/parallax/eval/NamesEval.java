package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.app.desk.Assembly;
import org.parallax.name.NameMatcher;
import org.parallax.name.Similarity;
import org.parallax.name.Spelled;

/**
 * Names across spellings and scripts. On our own pairs see {@link NameGold}. On the lists of
 * Wikidata F1 of the pairs that {@link NameMatcher#person} takes for one: a true pair is a row (a
 * word), or two rows side by side (a full name); two wrong ones stand beside each: for a word the
 * most alike of 200 others and the next one of the list, for a full name the same surname with the
 * given name most alike, and the same given name with the surname most alike. Weights were learned
 * on one part of the words, the one threshold was chosen on another, the rest is reported.
 */
final class NamesEval {
  private static final int MOST = 1000;

  private NamesEval() {}

  /** Measures of the invented pairs alone. */
  static Map<String, Double> run() throws IOException {
    return NameGold.run(Assembly.sentences(AttributionEval.SILENT));
  }

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(Path sets) throws IOException {
    Map<String, Double> measures = lists(sets);
    spellings(sets).into("names.spellings", measures);
    measures.putAll(run());
    return measures;
  }

  static Map<String, Double> lists(Path sets) throws IOException {
    Map<String, Double> measures = new LinkedHashMap<>();
    for (NameSets.Part part : List.of(NameSets.Part.CHOOSE, NameSets.Part.REPORT)) {
      String prefix = part == NameSets.Part.REPORT ? "names." : "names.choose.";
      double words = 0;
      double full = 0;
      for (String list : NameSets.SCRIPTS.keySet()) {
        List<NameSets.Row> all = NameSets.rows(sets, list);
        List<NameSets.Row> rows = NameSets.of(part, all, MOST);
        List<String> lookalikes = NameSets.lookalikes(rows, all);
        PairScore word = words(rows, lookalikes);
        PairScore name = fullNames(rows, lookalikes);
        words += word.f1();
        full += name.f1();
        if (part == NameSets.Part.REPORT) {
          measures.put(prefix + list + ".words.precision", word.precision());
          measures.put(prefix + list + ".words.recall", word.recall());
        }
        measures.put(prefix + list + ".words.f1", word.f1());
        measures.put(prefix + list + ".full.f1", name.f1());
      }
      measures.put(prefix + "mean.words.f1", words / NameSets.SCRIPTS.size());
      measures.put(prefix + "mean.full.f1", full / NameSets.SCRIPTS.size());
    }
    return measures;
  }

  private static PairScore words(List<NameSets.Row> rows, List<String> lookalikes) {
    PairScore score = new PairScore();
    for (int i = 0; i < rows.size(); i++) {
      NameSets.Row row = rows.get(i);
      score.add(true, isOne(row.latin(), row.other()));
      score.add(false, isOne(lookalikes.get(i), row.other()));
      score.add(false, isOne(other(rows, i, row.other()), row.other()));
    }
    return score;
  }

  /** The next word that is not written like this one. */
  private static String other(List<NameSets.Row> rows, int from, String other) {
    int i = from + 1;
    while (rows.get(i % rows.size()).other().equals(other)) {
      i++;
    }
    return rows.get(i % rows.size()).latin();
  }

  private static PairScore fullNames(List<NameSets.Row> rows, List<String> lookalikes) {
    PairScore score = new PairScore();
    int half = rows.size() / 2;
    for (int i = 0; i < half; i++) {
      NameSets.Row given = rows.get(i);
      NameSets.Row surname = rows.get(i + half);
      String other = given.other() + " " + surname.other();
      score.add(true, isOne(given.latin() + " " + surname.latin(), other));
      score.add(false, isOne(lookalikes.get(i) + " " + surname.latin(), other));
      score.add(false, isOne(given.latin() + " " + lookalikes.get(i + half), other));
    }
    return score;
  }

  private static boolean isOne(String latin, String other) {
    return NameMatcher.person(latin, other).score() >= NameGold.ENOUGH;
  }

  /** Two Latin spellings of one name, and as many wrong pairs of words that look most alike. */
  static PairScore spellings(Path sets) throws IOException {
    Set<List<String>> pairs = NameSets.spellings(sets);
    List<String> words = new ArrayList<>();
    for (NameSets.Row row :
        NameSets.of(NameSets.Part.REPORT, NameSets.rows(sets, "russian"), 5 * MOST)) {
      words.add(Spelled.of(row.latin()).letters());
    }
    PairScore score = new PairScore();
    for (List<String> pair : pairs) {
      score.add(true, isOne(pair.getFirst(), pair.getLast()));
      int from = Math.floorMod(NameSets.mixed(pair.getFirst()), words.size());
      String best = "";
      double most = -1;
      for (int k = 0; k < 200; k++) {
        String word = words.get((from + k) % words.size());
        double alike = Similarity.jaroWinkler(word, pair.getFirst());
        boolean known = word.equals(pair.getFirst()) || pairs.contains(ordered(word, pair));
        if (!known && alike > most) {
          best = word;
          most = alike;
        }
      }
      score.add(false, isOne(pair.getFirst(), best));
    }
    return score;
  }

  private static List<String> ordered(String word, List<String> pair) {
    String first = pair.getFirst();
    return word.compareTo(first) < 0 ? List.of(word, first) : List.of(first, word);
  }
}
