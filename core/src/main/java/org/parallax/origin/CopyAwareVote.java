package org.parallax.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of several values that sources tell of a matter is true, where some sources copy from
 * others: after Dong, Berti-Equille and Srivastava, "Integrating Conflicting Data: The Role of
 * Source Dependence" (2009). Each vote weighs as much as its source is right elsewhere, less what
 * it may have been copied from one that votes alike; how right the sources are, who copies, and
 * what is true are told from one another in rounds. Deterministic; the order of what is told does
 * not matter.
 */
public final class CopyAwareVote {
  private static final double LEAST = 0.01;

  /** What a source counts before it tells anything: so many matters of the usual accuracy. */
  private static final double PRIOR_MATTERS = 2;

  private final Map<String, Map<String, String>> values = new TreeMap<>();
  private final Map<String, List<String>> matters = new TreeMap<>();
  private final Settings settings;
  private final Support support;
  private final SharedMistakes mistakes;
  private final Map<String, Double> right = new TreeMap<>();
  private Map<String, Map<String, Double>> truth = new TreeMap<>();

  /**
   * What is taken for granted; the usual figures are those of the paper.
   *
   * @param accuracy the share of matters on which a source of which nothing is known is right
   * @param dependent how likely two sources depend on one another before anything is known
   * @param copyRate the share of its values that a source that copies takes over
   * @param wrongValues how many wrong values a matter has from which a mistake is drawn
   * @param leastShared of how many matters two sources tell at least before copying is weighed
   * @param settling how many rounds go by before copying is weighed, as what most tell is often
   *     wrong and those who know better would share a "mistake"
   * @param rounds how often all is weighed anew
   */
  public record Settings(
      double accuracy,
      double dependent,
      double copyRate,
      int wrongValues,
      int leastShared,
      int settling,
      int rounds) {
    /** The figures of the paper, and those by which the evaluation on books is made. */
    public static Settings usual() {
      return new Settings(0.8, 0.2, 0.8, 100, 3, 2, 8);
    }

    /** The same without a thought of copying. */
    public Settings withoutCopying() {
      return new Settings(accuracy, dependent, 0, wrongValues, leastShared, settling, rounds);
    }
  }

  /** How much who tells one value also speaks for another one, 0 to 1. */
  public interface Support {
    /** Of {@code told} for {@code other}, two values of one matter that are not equal. */
    double of(String told, String other);
  }

  /**
   * The outcome.
   *
   * @param values how probable each value is, by matter and value; not calibrated
   * @param accuracies the share of what each source tells that is probably true
   * @param vote itself, to ask who copies
   */
  public record Outcome(
      Map<String, Map<String, Double>> values, Map<String, Double> accuracies, CopyAwareVote vote) {
    /**
     * The most probable value of a matter, the first of equals by name; empty where none is told.
     */
    public String value(String matter) {
      return most(values.getOrDefault(matter, Map.of()));
    }

    /** How likely one of the two sources copies from the other. */
    public double copying(String a, String b) {
      return vote.mistakes.of(a, b);
    }
  }

  private CopyAwareVote(List<Told> told, Settings settings, Support support) {
    this.settings = settings;
    this.support = support;
    for (Told each : told.stream().sorted(ORDER).toList()) {
      boolean first =
          values
                  .computeIfAbsent(each.matter(), k -> new TreeMap<>())
                  .putIfAbsent(each.source(), each.value())
              == null;
      if (first) {
        matters.computeIfAbsent(each.source(), k -> new ArrayList<>()).add(each.matter());
      }
    }
    matters.keySet().forEach(s -> right.put(s, settings.accuracy()));
    values.forEach((matter, by) -> truth.put(matter, shares(by)));
    mistakes = new SharedMistakes(settings.copyRate() > 0 ? values : Map.of(), settings);
  }

  private static final Comparator<Told> ORDER =
      Comparator.comparing(Told::matter).thenComparing(Told::source).thenComparing(Told::value);

  /** Weighs what is told; of two values that a source tells of one matter the first by name. */
  public static Outcome of(List<Told> told, Settings settings, Support support) {
    CopyAwareVote vote = new CopyAwareVote(told, settings, support);
    for (int round = 0; round < settings.rounds(); round++) {
      if (round >= settings.settling()) {
        vote.mistakes.weigh(vote.truth, vote.right);
      }
      vote.weigh();
    }
    return new Outcome(vote.truth, vote.right, vote);
  }

  /** The value that most sources tell of each matter, the first of equals by name. */
  public static Map<String, String> majority(List<Told> told) {
    CopyAwareVote vote = new CopyAwareVote(told, Settings.usual().withoutCopying(), (a, b) -> 0);
    Map<String, String> chosen = new TreeMap<>();
    vote.truth.forEach((matter, shares) -> chosen.put(matter, most(shares)));
    return chosen;
  }

  private static Map<String, Double> shares(Map<String, String> by) {
    Map<String, Double> shares = new TreeMap<>();
    by.values().forEach(v -> shares.merge(v, 1.0 / by.size(), Double::sum));
    return shares;
  }

  private static String most(Map<String, Double> values) {
    String best = "";
    double most = -1;
    for (Map.Entry<String, Double> value : values.entrySet()) {
      if (value.getValue() > most + 1e-12) {
        best = value.getKey();
        most = value.getValue();
      }
    }
    return best;
  }

  private void weigh() {
    Map<String, Map<String, Double>> weighed = new TreeMap<>();
    values.forEach((matter, by) -> weighed.put(matter, probabilities(votes(by))));
    truth = weighed;
    matters.forEach(
        (source, told) -> {
          double sum = settings.accuracy() * PRIOR_MATTERS;
          for (String matter : told) {
            String value = values.getOrDefault(matter, Map.of()).getOrDefault(source, "");
            sum += truth.getOrDefault(matter, Map.of()).getOrDefault(value, 0.0);
          }
          right.put(source, sum / (told.size() + PRIOR_MATTERS));
        });
  }

  /** The votes for each value of a matter, with those of other values that speak for it. */
  private Map<String, Double> votes(Map<String, String> by) {
    Map<String, List<String>> voters = new TreeMap<>();
    by.forEach(
        (source, value) -> voters.computeIfAbsent(value, k -> new ArrayList<>()).add(source));
    Map<String, Double> own = new TreeMap<>();
    voters.forEach((value, sources) -> own.put(value, votes(sources)));
    Map<String, Double> all = new TreeMap<>(own);
    own.forEach(
        (told, votes) ->
            own.keySet().stream()
                .filter(other -> !other.equals(told))
                .forEach(other -> all.merge(other, votes * support.of(told, other), Double::sum)));
    return all;
  }

  /** The most accurate source votes in full, each further one as far as it copied none before. */
  private double votes(List<String> sources) {
    List<String> ordered = new ArrayList<>(sources);
    ordered.sort(
        Comparator.comparingDouble((String s) -> -right.getOrDefault(s, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    double votes = 0;
    for (int i = 0; i < ordered.size(); i++) {
      double alone = 1;
      for (String before : ordered.subList(0, i)) {
        alone *= 1 - settings.copyRate() * mistakes.of(before, ordered.get(i));
      }
      double accuracy = Math.clamp(right.getOrDefault(ordered.get(i), 0.0), LEAST, 1 - LEAST);
      votes += alone * Math.log(settings.wrongValues() * accuracy / (1 - accuracy));
    }
    return votes;
  }

  private static Map<String, Double> probabilities(Map<String, Double> votes) {
    double most = votes.values().stream().mapToDouble(v -> v).max().orElse(0);
    double sum = votes.values().stream().mapToDouble(v -> Math.exp(v - most)).sum();
    Map<String, Double> probabilities = new TreeMap<>();
    votes.forEach((value, vote) -> probabilities.put(value, Math.exp(vote - most) / sum));
    return probabilities;
  }
}
