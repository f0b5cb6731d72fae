package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Span;
import org.parallax.speech.learned.Hint;
import org.parallax.speech.learned.Model;
import org.parallax.speech.learned.Paragraph;
import org.parallax.speech.learned.Reader;
import org.parallax.speech.learned.Reading;
import org.parallax.speech.learned.StoredWeights;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Speech;

/**
 * Finds attributed speech by rules and by learned models together: the rules propose, the models
 * judge what the rules found, mend its bounds and add what the rules do not see. Nested speech is
 * left to the rules, since the labels that the models learned from are flat.
 */
public final class LearnedSpeechFinder implements SpeechFinder {
  private static final int DEEPEST = 4;
  private final RuleSpeechFinder rules = new RuleSpeechFinder();
  private final Lexicon lexicon = Lexicon.read();
  private final Reader reader;

  /** A finder with the weights that ship. */
  public LearnedSpeechFinder() {
    this(StoredWeights.shipped());
  }

  /** A finder with these weights. */
  public LearnedSpeechFinder(Model model) {
    this.reader = new Reader(model);
  }

  @Override
  public List<Speech> find(AnalysedReport report) {
    List<Finding> findings = rules.findings(report);
    List<Hint> hints = RuleSpeechFinder.hints(report, findings);
    List<Reading> judged = new ArrayList<>();
    for (Paragraph paragraph : Paragraph.of(report, hints)) {
      judged.addAll(reader.judged(paragraph));
    }
    List<Reading> nested = new ArrayList<>();
    for (Reading reading : Reader.outermost(judged, Merging.LEAST)) {
      readWithin(report, hints, reading, nested, 1);
    }
    List<Finding> merged = new Merging(report, lexicon, judged, nested).of(findings);
    return Chains.of(
        report, RuleSpeechFinder.settled(report, new QuoteRegions(report).apply(merged)));
  }

  /** Reads each piece of a content as a text of its own, and what it holds again. */
  private void readWithin(
      AnalysedReport report, List<Hint> hints, Reading outer, List<Reading> nested, int depth) {
    for (Span piece : outer.contents()) {
      List<Reading> judged =
          Paragraph.within(report, piece, hints).map(reader::judged).orElse(List.of());
      for (Reading reading : Reader.outermost(judged, Merging.LEAST_NESTED)) {
        if (isFramed(reading)) {
          nested.add(reading);
        }
        if (depth < DEEPEST) {
          readWithin(report, hints, reading, nested, depth + 1);
        }
      }
    }
  }

  /** Whether a named source and its cue lead to the content: "the clerk denied that". */
  private static boolean isFramed(Reading reading) {
    return reading.source().isPresent()
        && reading.contents().stream().allMatch(c -> c.start() >= reading.cue().end());
  }
}
