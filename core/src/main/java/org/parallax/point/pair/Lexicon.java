package org.parallax.point.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.Predicates;
import org.parallax.text.Table;

/** What the stage knows about words: those that stand for one another, and those that exclude. */
public final class Lexicon {
  /** A member of a kind: "hospital" of the facilities. */
  public record Member(String kind, String name, double weight) {}

  private static final Map<String, String> CONCEPTS = concepts();
  private static final Map<String, List<Member>> KINDS = kinds();
  private static final Set<String> FUNCTIONAL = words("functional.tsv");
  private static final Set<String> WIDE = words("wide.tsv");
  private static final Set<String> STOP = words("stop.tsv");

  private Lexicon() {}

  /** The concept that {@code lemma} stands for, else its stem. */
  public static String concept(String lemma) {
    String stem = Stem.of(lemma);
    String named = CONCEPTS.getOrDefault(lemma, CONCEPTS.getOrDefault(stem, ""));
    String word = named.isEmpty() ? lemma : named;
    return act(word).map(act -> "@" + act).orElse(named.isEmpty() ? stem : "=" + named);
  }

  /** The class of event that {@code lemma} tells, if it is narrow enough to tell events apart. */
  static Optional<String> act(String lemma) {
    return Predicates.shipped().classOf(lemma).filter(c -> !isWide(c));
  }

  /** Whether a class of predicates holds acts of many sorts. */
  static boolean isWide(String act) {
    return WIDE.contains(act);
  }

  /** Whether {@code lemma} says nothing about the matter. */
  public static boolean isStop(String lemma) {
    return STOP.contains(lemma);
  }

  /** Whether one actor alone fulfils the predicate for one patient. */
  public static boolean isFunctional(String predicate) {
    return FUNCTIONAL.contains(predicate);
  }

  /** The kinds that {@code lemma} is a member of. */
  static List<Member> kindsOf(String lemma) {
    return KINDS.getOrDefault(lemma, List.of());
  }

  /** The kinds that {@code word} is a member of, whatever its number. */
  public static List<Member> kindsOfWord(String word) {
    List<Member> kinds = kindsOf(word);
    return kinds.isEmpty() && word.endsWith("s")
        ? kindsOf(word.substring(0, word.length() - 1))
        : kinds;
  }

  /** The kinds of the last word, of the last two as one ("border guard"), or of the one before. */
  static List<Member> kindsOfPhrase(List<String> words) {
    int last = words.size() - 1;
    if (last < 0) {
      return List.of();
    }
    List<Member> found = new ArrayList<>();
    if (last > 0) {
      found.addAll(kindsOfWord(words.get(last - 1) + "-" + words.get(last)));
    }
    found.addAll(kindsOfWord(words.get(last)));
    if (found.isEmpty() && last > 0) {
      found.addAll(kindsOfWord(words.get(last - 1)));
    }
    return List.copyOf(found);
  }

  /** Words first and their stems after, so that the stem of one word never hides another word. */
  private static Map<String, String> concepts() {
    Map<String, String> concepts = new HashMap<>();
    List<List<String>> rows = Table.beside(Lexicon.class, "concepts.tsv").rows();
    for (List<String> row : rows) {
      for (String word : row.get(1).split(" ")) {
        concepts.putIfAbsent(word, row.getFirst());
      }
    }
    for (List<String> row : rows) {
      for (String word : row.get(1).split(" ")) {
        concepts.putIfAbsent(Stem.of(word), row.getFirst());
      }
    }
    return concepts;
  }

  private static Map<String, List<Member>> kinds() {
    Map<String, List<Member>> kinds = new HashMap<>();
    for (List<String> row : Table.beside(Lexicon.class, "kinds.tsv").rows()) {
      double weight = Double.parseDouble(row.get(1));
      for (String member : row.get(2).split(" ")) {
        String[] words = member.split("/");
        for (String word : words) {
          List<Member> before = kinds.getOrDefault(word, List.of());
          List<Member> with = new ArrayList<>(before);
          with.add(new Member(row.getFirst(), words[0], weight));
          kinds.put(word, List.copyOf(with));
        }
      }
    }
    return kinds;
  }

  private static Set<String> words(String table) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Table.beside(Lexicon.class, table).rows()) {
      for (String word : row.getFirst().split(" ")) {
        words.add(word);
      }
    }
    return words;
  }
}
