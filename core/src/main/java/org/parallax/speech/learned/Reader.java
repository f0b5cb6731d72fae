package org.parallax.speech.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the attributions of a paragraph: finds the tokens on which cues hang, then for each the
 * bounds of cue, source and content, the likeliest first choice with the likeliest second.
 */
public final class Reader {
  private static final double FAINT = 0.1;
  private static final int FIRST_CHOICES = 3;
  private final Model model;

  public Reader(Model model) {
    this.model = model;
  }

  /** All that may be attributions, none of them accepted yet, in the order of their anchors. */
  public List<Reading> candidates(Paragraph paragraph) {
    List<Reading> found = new ArrayList<>();
    for (int token = 0; token < paragraph.size; token++) {
      if (Choices.mayBeAnchor(paragraph, token)) {
        double odds = model.of(Question.ANCHOR).yes(Choices.anchor(paragraph, token));
        if (odds >= FAINT) {
          Reading reading = read(paragraph, token);
          reading.anchorOdds = odds;
          if (reading.hasContent()) {
            found.add(reading);
          }
        }
      }
    }
    return found;
  }

  private Reading read(Paragraph paragraph, int anchor) {
    Reading reading = new Reading(paragraph, anchor);
    reading.cueOdds = stretch(reading, Question.CUE_START, Question.CUE_END);
    Choice sources = Choices.of(Question.SOURCE, reading);
    double[] odds = model.of(Question.SOURCE).odds(sources);
    int best = ranked(odds).getFirst();
    reading.choose(Question.SOURCE, sources.places().get(best));
    reading.sourceOdds = odds[best];
    if (!reading.isMoot(Question.SOURCE_START)) {
      reading.sourceOdds *= stretch(reading, Question.SOURCE_START, Question.SOURCE_END);
    }
    reading.contentOdds = stretch(reading, Question.LEFT, Question.LEFT_START);
    reading.contentOdds *= stretch(reading, Question.RIGHT, Question.RIGHT_END);
    return reading;
  }

  /** Chooses both edges of a stretch together; returns their probability. */
  private double stretch(Reading reading, Question first, Question second) {
    Choice firsts = Choices.of(first, reading);
    double[] odds = model.of(first).odds(firsts);
    double most = -1;
    int near = Choice.NONE;
    int far = Choice.NONE;
    for (int candidate : ranked(odds).stream().limit(FIRST_CHOICES).toList()) {
      if (odds[candidate] <= most) {
        break;
      }
      int place = firsts.places().get(candidate);
      double both = odds[candidate];
      int end = Choice.NONE;
      reading.choose(first, place);
      if (place != Choice.NONE) {
        Choice seconds = Choices.of(second, reading);
        double[] ends = model.of(second).odds(seconds);
        int best = ranked(ends).getFirst();
        both *= ends[best];
        end = seconds.places().get(best);
      }
      if (both > most) {
        most = both;
        near = place;
        far = end;
      }
    }
    reading.choose(first, near);
    reading.choose(second, far);
    return most;
  }

  private static List<Integer> ranked(double[] odds) {
    return IntStream.range(0, odds.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -odds[i]).thenComparing(i -> i))
        .toList();
  }

  /** The candidates with the probability that each is right, in the order of their anchors. */
  public List<Reading> judged(Paragraph paragraph) {
    List<Reading> all = candidates(paragraph);
    judge(all);
    return all;
  }

  /** Gives each candidate of a paragraph the probability that it is right. */
  public void judge(List<Reading> all) {
    for (Reading reading : all) {
      reading.accepted = model.of(Question.ACCEPT).yes(AcceptSigns.of(reading, all));
    }
  }

  /**
   * Those of {@code judged} that stand side by side at {@code least} or more: of two whose cues
   * meet the likelier, and none whose cue lies in another's content.
   */
  public static List<Reading> outermost(List<Reading> judged, double least) {
    List<Reading> ranked =
        judged.stream()
            .filter(r -> r.accepted >= least)
            .sorted(
                Comparator.comparingDouble((Reading r) -> -r.accepted).thenComparing(r -> r.anchor))
            .toList();
    List<Reading> kept = new ArrayList<>();
    for (Reading reading : ranked) {
      if (kept.stream().noneMatch(k -> k.excludes(reading))) {
        kept.add(reading);
      }
    }
    kept.sort(Comparator.comparingInt(Reading::anchor));
    return kept;
  }
}
