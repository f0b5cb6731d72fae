package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Link;
import org.parallax.model.Stance;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;

/**
 * Sets a headline that tells as a plain fact what the text below it only gives as a claim, an
 * accusation or a guess: the hedge that is lost on the way from the source to the headline. What
 * the text says once as a fact of its own is no loss, and neither is a source that plainly says it.
 */
final class HeadlineComparison implements StoryComparison {
  private static final Set<Stance> WEAK =
      EnumSet.of(Stance.CLAIM, Stance.SUGGEST, Stance.ACCUSE, Stance.DOUBT);
  private static final Set<Factuality> HEDGED =
      EnumSet.of(Factuality.PROBABLE, Factuality.POSSIBLE);

  /** Words by which a headline, or the text, leaves open whether it is so. */
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?i)\\b(?:alleged\\w*|accus\\w+|believ\\w+|suspect\\w*|investigat\\w+|apparent\\w*|reported\\w*|claim\\w*"
              + "|likely|probabl\\w+|possibl\\w+|may|might|could|appears?|appeared|says?|said)\\b");

  /** The share of the headline's content words that a claim of the text must carry. */
  private static final double SHARED = 0.6;

  /** Claims that share fewer words speak of two acts. */
  private static final int FEWEST = 3;

  @Override
  public List<Difference> compare(Told told) {
    List<Difference> found = new ArrayList<>();
    Set<String> reports = new HashSet<>();
    for (View headline : told.feet()) {
      if (isPlain(headline)
          && isHeadline(headline)
          && !HEDGE.matcher(headline.claim().text()).find()) {
        List<View> below =
            told.feet().stream()
                .filter(v -> v.report().equals(headline.report()) && !isHeadline(v))
                .filter(v -> tellsThat(headline, v))
                .toList();
        Optional<View> hedged =
            below.stream()
                .filter(HeadlineComparison::isHedged)
                .filter(v -> !sharesCue(headline, v))
                .max(
                    Comparator.comparingInt((View v) -> Weights.common(headline, v).size())
                        .thenComparing(v -> -v.index()));
        if (hedged.isPresent()
            && below.stream().allMatch(HeadlineComparison::isHedged)
            && reports.add(headline.report())) {
          found.add(difference(headline, hedged.get()));
        }
      }
    }
    return found;
  }

  private static boolean isHeadline(View view) {
    return view.claim().kind() == Claim.Kind.HEADLINE;
  }

  /** Whether the outlet tells it itself, as certain. */
  private static boolean isPlain(View view) {
    return view.claim().attribution().links().isEmpty()
        && view.claim().factuality() == Factuality.CERTAIN
        && !view.denied()
        && !view.negative();
  }

  private static boolean isHedged(View view) {
    boolean isLikely = HEDGED.contains(view.claim().factuality());
    return (isLikely && HEDGE.matcher(view.claim().text()).find())
        || view.claim().attribution().links().stream().map(Link::stance).anyMatch(WEAK::contains);
  }

  /** Whether the headline has the word by which the text accuses: "charged". */
  private static boolean sharesCue(View headline, View hedged) {
    List<String> words = View.words(headline.claim().text());
    return hedged.claim().attribution().links().stream()
        .flatMap(l -> l.cue().stream())
        .flatMap(c -> View.words(c.text()).stream())
        .anyMatch(words::contains);
  }

  private static boolean tellsThat(View headline, View view) {
    int common = Weights.common(headline, view).size();
    return common >= FEWEST
        && common >= SHARED * headline.terms().size()
        && Acts.between(headline, view) == Acts.SAME
        && Slots.of(headline.target(), view.target()) != Slots.DIFFERENT
        && !View.words(headline.claim().text()).containsAll(View.words(view.claim().text()))
        && !view.negative();
  }

  private static Difference difference(View headline, View hedged) {
    return new Difference(
        new Cell(Optional.empty(), List.of(headline, hedged)),
        Discrepancy.Type.INTERNAL,
        false,
        0.4,
        Difference.CERTAINTY,
        "No alarm: the headline tells as a fact what the text only gives as claimed or likely.",
        List.of(
            new Held(headline, "fact", headline.claim().phrase()),
            new Held(hedged, "hedged", hedged.claim().phrase())),
        "internal/headline");
  }
}
