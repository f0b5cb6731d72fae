package org.parallax.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.model.Span;
import org.parallax.speech.learned.Reader;
import org.parallax.speech.learned.Reading;
import org.parallax.text.AnalysedReport;

/** Puts what rules found and what the models read together, in the order of the text. */
final class Merging {
  static final double LEAST = 0.25;

  /** The models learned from flat labels, so what they read within a content must be surer. */
  static final double LEAST_NESTED = 0.35;

  /** Rules that read the form of a page and not its sentences. */
  static final Set<String> TURNS = Set.of("turn", Signatures.RULE, Interviews.RULE);

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^, (?:in|on|by|at|during) [^.;]*?, that\\b|^,? and (?:of|from|to|by) |"
              + "\\b(?:and|but|or) that\\b|^,?\\s*(?:only |even |not )?(?:if|unless|provided|until)\\b");
  private static final Pattern JOINED = Pattern.compile("[,;]?\\s(?:and|but|or)?\\s?that\\s*$");
  private static final double FAINT = 0.1;
  private static final double SURE = 0.6;
  private static final Set<String> UNREAL = Set.of("it", "there");
  private final AnalysedReport report;
  private final List<Reading> judged;
  private final List<Reading> outermost;
  private final List<Reading> nested;
  private final ReadContents readContents;
  private final ReadFindings made;

  Merging(AnalysedReport report, Lexicon lexicon, List<Reading> judged, List<Reading> nested) {
    this.report = report;
    this.judged = judged;
    this.nested = nested;
    this.outermost = Reader.outermost(judged, LEAST);
    this.readContents = new ReadContents(report, lexicon);
    this.made = new ReadFindings(report, lexicon, readContents);
  }

  List<Finding> of(List<Finding> findings) {
    List<Finding> merged = new ArrayList<>();
    for (Finding finding : findings) {
      merged.add(merged(finding, findings));
    }
    for (Reading reading : Stream.concat(outermost.stream(), nested.stream()).toList()) {
      if (findings.stream().noneMatch(f -> isSame(f, reading) || isCited(f, reading))) {
        made.of(reading).flatMap(f -> withoutClash(f, findings)).ifPresent(merged::add);
      }
    }
    merged.sort(Comparator.comparing(Finding::anchor));
    return merged;
  }

  private static boolean isSame(Finding finding, Reading reading) {
    return finding.cue().filter(reading.cue()::overlaps).isPresent();
  }

  /** Whether the models read the cue by which the finding cites a further source. */
  private static boolean isCited(Finding finding, Reading reading) {
    return finding.rule().equals("according-to")
        && finding.within().filter(w -> isSame(w, reading)).isPresent();
  }

  /** What a rule found: mended where the models read it too, else as likely as they say. */
  private Finding merged(Finding finding, List<Finding> all) {
    if (TURNS.contains(finding.rule())) {
      return finding;
    }
    for (Reading reading : outermost) {
      if (isSame(finding, reading) && !isOfVerb(finding, reading)) {
        return mended(finding, reading, all);
      }
    }
    boolean isNested =
        outermost.stream()
            .anyMatch(r -> r.contents().stream().anyMatch(c -> c.contains(finding.anchor())));
    if (isNested || finding.cue().isEmpty() || finding.rule().equals(SilenceSieve.RULE)) {
      return finding;
    }
    double likely =
        judged.stream()
            .filter(r -> isSame(finding, r))
            .mapToDouble(Reading::confidence)
            .max()
            .orElse(0);
    return finding.by(finding.rule(), Math.max(likely, FAINT));
  }

  /** Whether an adverb that names nobody is read as a part of the verb's cue: "reportedly said". */
  private static boolean isOfVerb(Finding finding, Reading reading) {
    return finding.rule().equals(AdverbSieve.RULE)
        && finding.cue().filter(c -> c.length() < reading.cue().length()).isPresent();
  }

  private Finding mended(Finding finding, Reading reading, List<Finding> all) {
    boolean isHeard =
        finding.hearer().isPresent()
            && reading.source().filter(finding.hearer().get().span()::overlaps).isPresent();
    boolean isSourced =
        reading.source().isPresent()
            && finding.within().isEmpty()
            && !isHeard
            && !isUnreal(finding, reading.source().get())
            && !isHolders(reading, finding, all)
            && !isInserted(finding)
            && !(isTag(finding) && finding.source().isPresent())
            && finding.source().filter(s -> !isOther(reading, s)).isEmpty();
    Finding sourced = isSourced ? finding.from(reading.source()) : finding;
    List<Span> contents = readContents.of(reading);
    boolean isKept =
        finding.within().isPresent()
            || isInserted(finding)
            || contents.isEmpty()
            || contents.stream().anyMatch(c -> clashes(c, finding, all))
            || losesClause(contents, finding)
            || runsOn(contents, finding)
            || (finding.rule().equals("order") && isCutIn(contents, finding))
            || contents.equals(finding.contents());
    Finding result = isKept ? sourced : sourced.withContents(contents);
    String by = isSourced || !isKept ? finding.rule() + "-learned" : finding.rule();
    return result.by(by, reading.confidence());
  }

  /** "It has been claimed that": the word that fills the place of the clause says nothing. */
  private boolean isUnreal(Finding finding, Span source) {
    boolean isPatient = finding.rule().equals("said-to") && source.end() < finding.anchor().start();
    boolean isEmpty = UNREAL.contains(source.of(report.report().text()).toLowerCase(Locale.ROOT));
    return finding.source().isEmpty() && (isPatient || isEmpty);
  }

  /**
   * Whether a tag cuts what is said, or the rule knows best where it ends: "The boat, said Ida
   * Brock, was sound."
   */
  private static boolean isInserted(Finding finding) {
    return (isTag(finding) && finding.contents().size() == 2)
        || finding.rule().equals(AsSieve.RULE)
        || finding.rule().equals(Takeups.RULE)
        || finding.rule().equals(Lookbacks.RULE)
        || finding.rule().equals(SilenceSieve.RULE)
        || finding.rule().equals(Gaps.RULE);
  }

  /** Whether the models give a cue within a tag's content to who speaks the tag. */
  private static boolean isHolders(Reading reading, Finding finding, List<Finding> all) {
    return finding.source().isPresent()
        && all.stream()
            .filter(o -> isTag(o) && o.holds(finding.anchor()))
            .anyMatch(
                o -> o.source().filter(s -> s.equals(reading.source().orElse(s))).isPresent());
  }

  /** "Asked by a clerk whether it rained, she shrugged": the main clause is not asked. */
  private boolean runsOn(List<Span> contents, Finding finding) {
    Span found = finding.contents().getLast();
    boolean opens =
        finding.rule().equals("told")
            && report.sentences().stream()
                .anyMatch(s -> s.span().start() == finding.anchor().start());
    return opens
        && contents.getLast().end() > found.end()
        && report.report().text().startsWith(",", found.end());
  }

  /** Whether only the beginning was cut off: "(the crew) to wait". */
  private static boolean isCutIn(List<Span> contents, Finding finding) {
    Span found = finding.contents().getFirst();
    Span mended = contents.getFirst();
    return mended.start() > found.start() && found.overlaps(mended);
  }

  /**
   * Whether the mended content ends before a further "and that" or an "if" of what the rule found.
   */
  private boolean losesClause(List<Span> contents, Finding finding) {
    if (contents.isEmpty() || finding.contents().isEmpty()) {
      return false;
    }
    Span mended = contents.getLast();
    Span found = finding.contents().getLast();
    String text = report.report().text();
    boolean losesFirst =
        found.start() < mended.start()
            && mended.start() < found.end()
            && JOINED.matcher(text.substring(found.start(), mended.start())).find();
    return losesFirst
        || (mended.overlaps(found)
            && mended.end() < found.end()
            && GOES_ON.matcher(text.substring(mended.end(), found.end())).find());
  }

  /**
   * Whether the models are sure of another source than the rule's, and it is no relative pronoun.
   */
  private boolean isOther(Reading reading, Span source) {
    return reading.confidence() >= SURE
        && reading.source().filter(source::overlaps).isEmpty()
        && reading.source().filter(s -> s.of(report.report().text()).startsWith("wh")).isEmpty();
  }

  /** The finding without the pieces of its content that a rule gives to somebody else. */
  private static Optional<Finding> withoutClash(Finding finding, List<Finding> all) {
    List<Span> left = finding.contents().stream().filter(c -> !clashes(c, finding, all)).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(finding.withContents(left));
  }

  /**
   * Whether the piece holds what a rule gives to another cue beside it: words have one speaker,
   * unless one reports the other.
   */
  private static boolean clashes(Span piece, Finding finding, List<Finding> all) {
    return all.stream()
        .filter(o -> !o.anchor().overlaps(finding.anchor()) && !o.holds(finding.anchor()))
        .anyMatch(
            o ->
                o.contents().stream().anyMatch(piece::overlaps)
                    && (!piece.contains(o.anchor()) || isTag(o) || o.rule().equals(Gaps.RULE)));
  }

  private static boolean isTag(Finding finding) {
    return finding.rule().endsWith("tag");
  }
}
