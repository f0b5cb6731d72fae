package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Block;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Quotation;

/**
 * Lets contents grow over the quotations that they touch, over the further paragraphs of one
 * utterance, and gives a quotation without a tag the speaker of its neighbours.
 */
final class QuoteRegions {
  private static final int SHORTEST_WORDS = 4;
  private static final int PARAGRAPHS_BACK = 2;
  private final AnalysedReport report;
  private final String text;
  private final Bystanders bystander;

  QuoteRegions(AnalysedReport report) {
    this.report = report;
    this.text = report.report().text();
    this.bystander = new Bystanders(report);
  }

  /** The findings with their contents extended, and those of the quotations that had none. */
  List<Finding> apply(List<Finding> findings) {
    List<Finding> all = new ArrayList<>();
    for (Finding finding : findings) {
      all.add(extended(finding));
    }
    for (Quotation quotation : report.quotations()) {
      if (!isOwned(quotation, all) && isSpeech(quotation)) {
        speaker(quotation, all)
            .or(() -> bystander.before(quotation))
            .ifPresent(s -> all.add(untagged(quotation, s)));
      }
    }
    return all;
  }

  private Finding extended(Finding finding) {
    List<Span> contents = new ArrayList<>();
    for (Span content : finding.contents()) {
      Span grown = content;
      for (Quotation quotation : report.quotations()) {
        if (grown.overlaps(quotation.inner()) && mayGrow(finding, quotation)) {
          Span hull = grown.hull(quotation.inner());
          boolean takesTag =
              finding.cue().filter(hull::overlaps).isPresent()
                  || finding.contents().stream()
                      .anyMatch(c -> !c.equals(content) && c.overlaps(hull));
          grown = takesTag ? grown : hull;
        }
      }
      contents.add(Contents.trimmed(report, grown).orElse(grown));
    }
    addParagraphs(finding, contents);
    Finding result = finding.withContents(contents);
    return finding.within().isPresent()
        ? result.citing(finding.within().get().withContents(contents))
        : result;
  }

  /** A quotation is taken in whole unless the cue stands within it. */
  private static boolean mayGrow(Finding finding, Quotation quotation) {
    return finding.cue().filter(quotation.outer()::overlaps).isEmpty();
  }

  private void addParagraphs(Finding finding, List<Span> contents) {
    for (Quotation first : report.quotations()) {
      boolean touches = contents.stream().anyMatch(first.inner()::overlaps);
      if (!touches || !mayGrow(finding, first)) {
        continue;
      }
      for (Quotation next : report.quotations()) {
        boolean isNext = next.utterance() == first.utterance() && !next.equals(first);
        if (isNext && contents.stream().noneMatch(next.inner()::overlaps)) {
          contents.add(Contents.trimmed(report, next.inner()).orElse(next.inner()));
        }
      }
    }
  }

  private static boolean isOwned(Quotation quotation, List<Finding> findings) {
    return findings.stream()
        .filter(
            f ->
                Merging.TURNS.contains(f.rule())
                    || f.cue().filter(quotation.outer()::overlaps).isEmpty())
        .flatMap(f -> f.contents().stream())
        .anyMatch(c -> c.overlap(quotation.inner()) * 2 > quotation.inner().length());
  }

  /** Whether the quotation says something, and is no name or word in marks. */
  private boolean isSpeech(Quotation quotation) {
    String words = quotation.inner().of(text);
    int count = words.trim().split("\\s+").length;
    char last = words.charAt(words.length() - 1);
    boolean isSentence = isWholeSentence(quotation) && count > 1;
    return (count >= SHORTEST_WORDS || isSentence)
        && (".,?!…—-".indexOf(last) >= 0 || isWholeBlock(quotation));
  }

  private boolean isWholeSentence(Quotation quotation) {
    String before =
        text.substring(report.block(quotation.inner()).span().start(), quotation.outer().start())
            .stripTrailing();
    return before.isEmpty() || ".?!”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private boolean isWholeBlock(Quotation quotation) {
    Span block = report.block(quotation.inner()).span();
    return text.substring(block.start(), quotation.outer().start()).isBlank()
        && text.substring(quotation.outer().end(), block.end()).isBlank();
  }

  private Optional<Finding> speaker(Quotation quotation, List<Finding> findings) {
    return sameUtterance(quotation, findings)
        .or(() -> introducer(quotation, findings))
        .or(() -> neighbour(quotation, findings));
  }

  /** Who is named in the sentence whose colon leads to the quotation: "Brandt had a question:". */
  private Optional<Finding> introducer(Quotation quotation, List<Finding> findings) {
    Optional<Span> sentence = bystander.colonBefore(quotation);
    Optional<Finding> said =
        sentence.flatMap(
            s ->
                findings.stream()
                    .filter(f -> speaks(f) && s.contains(f.anchor()) && isOutside(f, findings))
                    .reduce((a, b) -> b.anchor().start() >= a.anchor().start() ? b : a));
    return said.or(() -> sentence.flatMap(bystander::about));
  }

  /** Who says another part of the utterance: it goes on in this paragraph. */
  private Optional<Finding> sameUtterance(Quotation quotation, List<Finding> findings) {
    return report.quotations().stream()
        .filter(q -> q.utterance() == quotation.utterance() && !q.equals(quotation))
        .flatMap(
            q -> findings.stream().filter(f -> f.source().isPresent() && isOwned(q, List.of(f))))
        .findFirst();
  }

  private Optional<Finding> neighbour(Quotation quotation, List<Finding> findings) {
    List<Block> blocks = report.report().blocks();
    int at = blocks.indexOf(report.block(quotation.inner()));
    Optional<Finding> here = nearest(quotation, findings, blocks.get(at).span());
    Optional<Finding> beside = bystander.before(quotation);
    boolean isAway =
        here.filter(
                f ->
                    f.anchor().start() < beside.map(b -> b.contents().getFirst().start()).orElse(0))
            .isPresent();
    if (isAway && !speaksBetween(beside.get(), quotation, findings)) {
      return beside;
    }
    if (here.isPresent() || beside.isPresent()) {
      return here.or(() -> beside);
    }
    for (int back = 1; back <= PARAGRAPHS_BACK && at - back >= 0; back++) {
      Span block = blocks.get(at - back).span();
      Optional<Finding> last =
          findings.stream()
              .filter(f -> speaks(f) && block.contains(f.anchor()) && isOutside(f, findings))
              .reduce((a, b) -> b.anchor().start() >= a.anchor().start() ? b : a);
      if (last.isPresent()) {
        return last;
      }
    }
    return at > 0 && isWholeBlock(quotation) && blocks.get(at - 1).kind() == Block.Kind.PARAGRAPH
        ? bystander.onlyOne(blocks.get(at - 1).span())
        : Optional.empty();
  }

  /** Whether somebody speaks from where the bystander is named up to the quotation. */
  private boolean speaksBetween(Finding beside, Quotation quotation, List<Finding> findings) {
    Span sentence = new Span(beside.contents().getFirst().start(), quotation.outer().start());
    return findings.stream()
        .anyMatch(f -> speaks(f) && sentence.contains(f.anchor()) && isOutside(f, findings));
  }

  /** The last speaker before the quotation in its paragraph, else the first behind it. */
  private Optional<Finding> nearest(Quotation quotation, List<Finding> findings, Span block) {
    List<Finding> near =
        findings.stream()
            .filter(f -> speaks(f) && block.contains(f.anchor()) && isOutside(f, findings))
            .toList();
    Optional<Finding> before =
        near.stream()
            .filter(f -> f.anchor().start() < quotation.outer().start())
            .reduce((a, b) -> b.anchor().start() >= a.anchor().start() ? b : a);
    return before.or(
        () -> near.stream().reduce((a, b) -> b.anchor().start() < a.anchor().start() ? b : a));
  }

  /** Whether the cue stands outside of every quotation and of every other content. */
  private boolean isOutside(Finding finding, List<Finding> all) {
    return report.quotations().stream().noneMatch(q -> q.outer().contains(finding.anchor()))
        && all.stream()
            .noneMatch(o -> !o.equals(finding) && o.cue().isPresent() && o.holds(finding.anchor()));
  }

  /** Whoever only likes or wants something does not thereby speak. */
  private static boolean speaks(Finding finding) {
    return finding.source().isPresent() && finding.stance() != Stance.ATTITUDE;
  }

  private Finding untagged(Quotation quotation, Finding speaker) {
    return Finding.of(
            "untagged",
            Stance.ASSERT,
            speaker.source(),
            Optional.empty(),
            List.of(Contents.trimmed(report, quotation.inner()).orElse(quotation.inner())))
        .asInferred();
  }
}
