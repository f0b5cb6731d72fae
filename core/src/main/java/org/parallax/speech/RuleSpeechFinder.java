package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.speech.learned.Hint;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;

/**
 * Finds attributed speech by ordered rules over the parse and the line: for each token the first
 * sieve that sees a cue decides. Contents then grow over the quotations that they touch, quotations
 * without a tag take a speaker over, and what lies within another's content joins its chain.
 */
public final class RuleSpeechFinder implements SpeechFinder {
  private final Lexicon lexicon = Lexicon.read();
  private final List<Sieve> sieves;

  /** A finder with the tables that ship. */
  public RuleSpeechFinder() {
    sieves =
        List.of(
            new AccordingSieve(),
            new AsSieve(lexicon),
            new TagSieve(lexicon),
            new PassiveSieve(lexicon),
            new SilenceSieve(),
            new VerifyingSieve(),
            new ComplementSieve(lexicon),
            new NounSieve(lexicon),
            new AdverbSieve(),
            new HeadlineSieve(lexicon));
  }

  @Override
  public List<Speech> find(AnalysedReport report) {
    return Chains.of(report, settled(report, new QuoteRegions(report).apply(findings(report))));
  }

  static List<Finding> settled(AnalysedReport report, List<Finding> findings) {
    SourcePhrases sources = new SourcePhrases(report);
    List<Finding> turns = findings.stream().filter(f -> Merging.TURNS.contains(f.rule())).toList();
    List<Finding> cut = findings.stream().map(f -> withinTurn(f, turns)).map(sources::cut).toList();
    List<Finding> told =
        Rebuttals.apply(report.report().text(), TagsTogether.apply(report, cut)).stream()
            .map(f -> Moods.of(report, f))
            .toList();
    return PointedDenials.apply(report, told);
  }

  /** The finding without what lies before the turn in which its cue stands: "A: P, I believe". */
  private static Finding withinTurn(Finding finding, List<Finding> turns) {
    for (Finding turn : turns) {
      for (Span content : turn.contents()) {
        boolean reachesOut =
            content.contains(finding.anchor())
                && finding.contents().stream()
                    .anyMatch(c -> c.overlaps(content) && c.start() < content.start());
        if (reachesOut) {
          return finding.withContents(
              finding.contents().stream()
                  .map(c -> new Span(Math.max(c.start(), content.start()), c.end()))
                  .filter(c -> c.length() > 0)
                  .toList());
        }
      }
    }
    return finding;
  }

  /** What the sieves find, sentence by sentence, the answers of an interview and what is signed. */
  List<Finding> findings(AnalysedReport report) {
    List<Finding> findings = new ArrayList<>(Interviews.of(report));
    findings.addAll(Signatures.of(report));
    Optional<Sentence> previous = Optional.empty();
    for (Sentence sentence : report.sentences()) {
      Passage passage = new Passage(report, sentence);
      List<Finding> here = SplitContents.apply(passage, lexicon, inSentence(passage));
      List<Finding> told = Gaps.apply(passage, lexicon, Takeups.apply(passage, lexicon, here));
      for (Finding finding : Citing.apply(passage, Documents.apply(passage, told))) {
        findings.add(Fronted.cut(passage, QuotedSources.of(passage, finding)));
      }
      for (Finding look : Lookbacks.of(passage, lexicon, previous, findings).stream().toList()) {
        findings.removeIf(f -> f.cue().equals(look.cue()));
        findings.add(look);
      }
      previous = Optional.of(sentence);
    }
    return findings;
  }

  /**
   * What the rules find, as evidence for the models: contents as far as quotations let them grow.
   */
  public List<Hint> hints(AnalysedReport report) {
    return hints(report, findings(report));
  }

  static List<Hint> hints(AnalysedReport report, List<Finding> findings) {
    return new QuoteRegions(report)
        .apply(findings).stream()
            .map(f -> new Hint(f.rule(), f.source(), f.cue(), f.contents()))
            .toList();
  }

  private List<Finding> inSentence(Passage passage) {
    List<Finding> found = new ArrayList<>();
    for (int token = 0; token < passage.size(); token++) {
      Span span = passage.token(token).span();
      boolean isTaken = found.stream().anyMatch(f -> f.cue().filter(span::equals).isPresent());
      if (!isTaken) {
        at(passage, token).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Finding> at(Passage passage, int token) {
    for (Sieve sieve : sieves) {
      Optional<Finding> found = sieve.at(passage, token);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
