package org.parallax.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.parallax.origin.CopyAwareVote;
import org.parallax.origin.Told;

/**
 * Truth discovery on the authors of books that online sellers list, where sellers copy. The measure
 * is the share of the golden books for which exactly the golden set of surnames is chosen from the
 * sellers' lists, order, given names and spelling of initials apart. A hash of the ISBN parts the
 * golden books: what is chosen is chosen on one half.
 */
final class BooksEval {
  private static final double[] SUPPORTS = {0, 0.25, 0.5, 0.75, 1};

  private final List<Told> told;
  private final Map<String, String> golden;

  private BooksEval(List<Told> told, Map<String, String> golden) {
    this.told = told;
    this.golden = golden;
  }

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(Path sets) throws IOException {
    Path folder = sets.resolve("truth/books/data/Books_CSV");
    BooksEval books =
        new BooksEval(
            told(folder.resolve("claims/claim1.txt")),
            golden(folder.resolve("truth/book_golden.csv")));
    return books.measure();
  }

  private static List<Told> told(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    String rows =
        "claim,remove,book,property,value,seller,time" + text.substring(text.indexOf('\n'));
    List<Told> told = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Map<String, String> row : CommaTable.rows(rows)) {
      String authors = AuthorList.surnames(row.getOrDefault("value", ""));
      String book = row.getOrDefault("book", "");
      String seller = row.getOrDefault("seller", "");
      if (!authors.isEmpty() && seen.add(book + "\t" + seller)) {
        told.add(new Told(seller, book, authors));
      }
    }
    return told;
  }

  private static Map<String, String> golden(Path file) throws IOException {
    String text = "book,property,value\n" + Files.readString(file, StandardCharsets.ISO_8859_1);
    Map<String, String> golden = new TreeMap<>();
    for (Map<String, String> row : CommaTable.rows(text)) {
      golden.put(row.getOrDefault("book", ""), AuthorList.surnames(row.getOrDefault("value", "")));
    }
    return golden;
  }

  private Map<String, Double> measure() {
    Map<String, Double> measures = new LinkedHashMap<>();
    Map<String, String> majority = CopyAwareVote.majority(told);
    score("books.vote", b -> majority.getOrDefault(b, ""), measures);
    measures.put("books.among-the-told", share(this::told, golden.keySet()));
    CopyAwareVote.Settings usual = CopyAwareVote.Settings.usual();
    double support = support(usual);
    score("books.accuracy-alone", of(usual.withoutCopying(), support)::value, measures);
    score("books.copy-aware-without-parts", of(usual, 0)::value, measures);
    CopyAwareVote.Outcome outcome = of(usual, support);
    score("books.copy-aware", outcome::value, measures);
    measures.put("books.copy-aware.probability.report", probability(outcome));
    return measures;
  }

  private CopyAwareVote.Outcome of(CopyAwareVote.Settings settings, double support) {
    return CopyAwareVote.of(told, settings, part(support));
  }

  /** How much a part of a list speaks for the whole, as is best on the half to choose on. */
  private double support(CopyAwareVote.Settings settings) {
    double best = 0;
    double most = -1;
    for (double support : SUPPORTS) {
      double right = share(of(settings, support)::value, half(true));
      if (right > most) {
        most = right;
        best = support;
      }
    }
    return best;
  }

  /** The mean probability of what is chosen, which would be the share that is right. */
  private double probability(CopyAwareVote.Outcome outcome) {
    return half(false).stream()
        .mapToDouble(
            b -> outcome.values().getOrDefault(b, Map.of()).getOrDefault(outcome.value(b), 0.0))
        .average()
        .orElse(0);
  }

  /** A list that leaves authors out speaks for the whole one, as far as it goes. */
  private static CopyAwareVote.Support part(double weight) {
    return (one, other) -> {
      Set<String> some = Set.of(one.split(" "));
      Set<String> all = Set.of(other.split(" "));
      return all.containsAll(some) ? weight * some.size() / all.size() : 0;
    };
  }

  private void score(String name, Function<String, String> chosen, Map<String, Double> measures) {
    measures.put(name + ".choose", share(chosen, half(true)));
    measures.put(name + ".report", share(chosen, half(false)));
    measures.put(name + ".all", share(chosen, golden.keySet()));
  }

  private Set<String> half(boolean isToChoose) {
    Set<String> half = new TreeSet<>();
    for (String book : golden.keySet()) {
      if (((NameSets.mixed(book) & 1) == 0) == isToChoose) {
        half.add(book);
      }
    }
    return half;
  }

  private double share(Function<String, String> chosen, Set<String> books) {
    long right = books.stream().filter(b -> chosen.apply(b).equals(golden.get(b))).count();
    return right / (double) Math.max(1, books.size());
  }

  /** The golden value where any seller tells it. */
  private String told(String book) {
    String right = golden.getOrDefault(book, "");
    boolean isTold =
        told.stream().anyMatch(t -> t.matter().equals(book) && t.value().equals(right));
    return isTold ? right : "";
  }
}
