package org.parallax.point.pair;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Factuality;
import org.parallax.model.Proposition;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity;

/**
 * Decides whether two claims answer one question. A pair passes only where its slots bear it: the
 * same act, the same thing acted on, one utterance, a shared number or the like; likeness of words
 * finds and weighs. After de Marneffe, Rafferty and Manning (2008): differing values are looked for
 * behind a same-event gate, never before it.
 */
public final class Gate {
  /** A pair with this probability or more may be one matter. */
  public static final double THRESHOLD = 0.36;

  /** What words alone may reach: too little to join. */
  private static final double UNBORNE = 0.25;

  /** Numbers so many times as great count another thing. */
  private static final double FAR = 100;

  /** Slots of which one at least must agree. */
  private static final Set<Feature> BEARING =
      EnumSet.of(
          Feature.ACT_SAME,
          Feature.ACT_RELATED,
          Feature.TARGET_SAME,
          Feature.TARGET_LIKE,
          Feature.TARGET_KIND,
          Feature.TARGET_PARTLY,
          Feature.AGENT_AGREES,
          Feature.CROSSED,
          Feature.CELL,
          Feature.NUMBER);

  /** Slots that bear a pair that shares a word of its matter too, not a name or a date alone. */
  private static final Set<Feature> HALF_BEARING =
      EnumSet.of(Feature.QUOTED, Feature.DETAIL, Feature.TIME_MEETS, Feature.TOLD_ACT);

  /** What happens again and again: "nightly attacks", "every week". */
  private static final Pattern USUAL =
      Pattern.compile(
          "(?i)\\b(?:nightly|hourly|monthly|yearly|annually|(?:every|each) (?:single )?(?:day|night|week|month|year|time))\\b");

  private final PairFeatures features;
  private final PairModel model = PairModel.shipped();

  public Gate(Weights weights, Kinship kinship) {
    this.features = new PairFeatures(weights, kinship);
  }

  /** The measures of a pair. */
  public double[] measures(View a, View b) {
    return features.of(a, b);
  }

  /** How likely the two claims are one matter by what is measured on them, whatever rules say. */
  public double likelihood(View a, View b) {
    double[] measures = features.of(a, b);
    double probability = model.probability(measures);
    return isBorne(measures, a, b) || meet(a, b) ? probability : Math.min(probability, UNBORNE);
  }

  /** What bears the pair, the weightiest first. */
  public List<Feature> grounds(View a, View b) {
    return model.grounds(features.of(a, b));
  }

  private static boolean isBorne(double[] measures, View a, View b) {
    return BEARING.stream().anyMatch(f -> measures[f.ordinal()] > 0)
        || (HALF_BEARING.stream().anyMatch(f -> measures[f.ordinal()] > 0) && shareAWord(a, b));
  }

  /** Whether a term is common that is no word of a time, a name or what carries a statement. */
  private static boolean shareAWord(View a, View b) {
    return Weights.common(a, b).stream()
        .anyMatch(t -> !a.idle().contains(t) || !b.idle().contains(t));
  }

  /**
   * Whether both tell of one place that is no country and no capital, of which a whole story may
   * tell.
   */
  private static boolean meet(View a, View b) {
    return a.sites().stream().anyMatch(b.sites()::contains);
  }

  /** How far the two claims are one matter: 0 where a rule keeps them apart. */
  public double judge(View a, View b) {
    return ban(a, b).isPresent() ? 0 : likelihood(a, b);
  }

  /** A noun phrase without a verb of its own: a heading, a caption, the object of a cue. */
  public static boolean isFragment(View view) {
    return view.claim().proposition().tense() == Proposition.Tense.NONE
        && view.claim().by().endsWith("fragment");
  }

  /** The share of the shorter claim's runs of four words that the other holds. */
  public static double quoted(View a, View b) {
    int shorter = Math.min(a.shingles().size(), b.shingles().size());
    if (shorter == 0) {
      return 0;
    }
    long shared = a.shingles().stream().filter(b.shingles()::contains).count();
    return shared < 2 ? 0 : (double) shared / shorter;
  }

  /** Why the two claims must not stand in one point, however alike they are. */
  public static Optional<String> ban(View a, View b) {
    if (a.sharesSentence(b) && !a.holds(b) && !b.holds(a)) {
      return Optional.of("they are two matters of one sentence");
    }
    if (a.report().equals(b.report()) && twins(a, b)) {
      return Optional.of("they tell of two members of one group");
    }
    if (a.denied() != b.denied() && !isOfDenied(a, b)) {
      return Optional.of("what one denies is not what the other tells");
    }
    if (a.holdsNot() != b.holdsNot()
        && !a.denied()
        && !b.denied()
        && a.reach().isSingle()
        && b.reach().isSingle()) {
      return Optional.of("one has it, the other has not");
    }
    if (!a.report().equals(b.report()) && (isOneWord(a) || isOneWord(b))) {
      return Optional.of("one of them is a single word, which is no matter");
    }
    if (haveTwoActors(a, b)) {
      return Optional.of("they are acts of two nations");
    }
    if (isUsual(a) != isUsual(b) && quoted(a, b) == 0) {
      return Optional.of("one tells of what is usual, the other of one event");
    }
    if (areCountedFarApart(a, b)) {
      return Optional.of("one counts few, the other a hundred times as many");
    }
    return turned(a, b)
        ? Optional.of("who does it and to whom are turned round")
        : Optional.empty();
  }

  /**
   * Whether one act is told by both, and not merely as possible by the one who does not deny it.
   */
  private static boolean isOfDenied(View a, View b) {
    View held = a.denied() ? b : a;
    return held.claim().factuality() != Factuality.POSSIBLE && Acts.tellOne(a, b);
  }

  /**
   * Acts of two nations are two matters, unless both are told of one thing or in one wording:
   * "Norland sent drones", "drones of Sudmark struck".
   */
  private static boolean haveTwoActors(View a, View b) {
    Set<String> mine = a.nations();
    Set<String> theirs = b.nations();
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().noneMatch(theirs::contains)
        && !Slots.of(a.target(), b.target()).agrees()
        && quoted(a, b) == 0;
  }

  /** Whether another act is told of a number of the same that is a hundred times as great. */
  private static boolean areCountedFarApart(View a, View b) {
    return Acts.between(a, b) == Acts.OTHER
        && quoted(a, b) == 0
        && a.claim().quantities().stream()
            .filter(q -> q.kind() == Quantity.Kind.COUNT && q.stated() > 0)
            .anyMatch(
                q ->
                    b.claim().quantities().stream()
                        .filter(o -> o.kind() == q.kind() && o.stated() > 0)
                        .filter(o -> Lexicon.concept(o.unit()).equals(Lexicon.concept(q.unit())))
                        .anyMatch(
                            o ->
                                Math.max(o.stated() / q.stated(), q.stated() / o.stated()) >= FAR));
  }

  private static boolean isUsual(View view) {
    return USUAL.matcher(view.claim().text()).find();
  }

  private static boolean isOneWord(View view) {
    return view.lemmas().size() < 2;
  }

  private static boolean twins(View a, View b) {
    return a.reach() != b.reach() && a.reach().isSingle() && b.reach().isSingle();
  }

  private static boolean turned(View a, View b) {
    return Slots.of(a.filler(Role.AGENT), b.filler(Role.PATIENT)).agrees()
        && Slots.of(a.filler(Role.PATIENT), b.filler(Role.AGENT)).agrees();
  }
}
