package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.text.Relation;

/**
 * Reads a second speaker whose verb is left out: "The guard told the court that the gate was shut,
 * and a porter that it was open." "The army put the dead at six; the clinic, at nine."
 */
final class Gaps {
  static final String RULE = "gap";
  private static final Set<String> JOINING = Set.of("and", "but", "or", "while", ";", ",");
  private static final int LONGEST_SOURCE = 9;
  private final Passage passage;
  private final Lexicon lexicon;

  private Gaps(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /** The findings, each ended where a second speaker begins, and those of the second speakers. */
  static List<Finding> apply(Passage passage, Lexicon lexicon, List<Finding> findings) {
    Gaps gaps = new Gaps(passage, lexicon);
    List<Finding> all = new ArrayList<>(findings);
    for (int join = 4; join + 4 < passage.size(); join++) {
      if (passage.isAny(join, JOINING) && passage.quotation(join) < 0) {
        gaps.at(join, all);
      }
    }
    return all;
  }

  private void at(int join, List<Finding> all) {
    Optional<Finding> found = nearest(join, all);
    if (found.isEmpty()) {
      return;
    }
    boolean isBy = passage.is(join + 1, "by");
    int from = isBy ? join + 2 : join + 1;
    int mark = mark(from, found.get());
    Words source = mark < 0 ? new Words(0, 0) : passage.trimmed(new Words(from, mark));
    if (source.isEmpty() || isBy != isOfAgent(found.get()) || !isSpeaker(source)) {
      return;
    }
    Span at = passage.token(mark).span();
    if (all.stream().anyMatch(f -> f.rule().equals(RULE) && f.anchor().equals(at))) {
      return;
    }
    boolean isThat = passage.is(mark, "that");
    int end = passage.segment(mark).to();
    List<Span> contents = Contents.of(passage, new Words(isThat ? mark + 1 : mark, end));
    if (contents.isEmpty()) {
      return;
    }
    Finding second =
        Finding.of(
            RULE,
            found.get().stance(),
            Optional.of(passage.span(source)),
            Optional.of(passage.token(mark).span()),
            contents);
    Span behind = passage.token(join).span();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).holds(behind) && all.get(i).anchor().start() < behind.start()) {
        all.set(i, before(all.get(i), behind, found.get()));
      }
    }
    all.removeIf(
        f -> f.anchor().start() > behind.start() && f.anchor().end() <= second.anchor().start());
    all.add(second);
  }

  /** The verb of speech before the join that tells a clause or a number. */
  private Optional<Finding> nearest(int join, List<Finding> all) {
    int at = passage.token(join).span().start();
    return all.stream()
        .filter(f -> f.cue().isPresent() && f.source().isPresent() && f.anchor().end() < at)
        .filter(f -> isTelling(f.rule()))
        .filter(f -> f.contents().getLast().end() >= at - 2)
        .reduce((a, b) -> a.anchor().start() <= b.anchor().start() ? a : b);
  }

  private static boolean isTelling(String rule) {
    return rule.startsWith("clause") || rule.startsWith("told") || rule.equals("object-at");
  }

  /** Where what the second speaker tells begins: at "that", or at the number's "at"; or -1. */
  private int mark(int from, Finding first) {
    boolean isNumber = first.rule().equals("object-at");
    for (int i = from; i < Math.min(passage.size() - 1, from + LONGEST_SOURCE); i++) {
      if (passage.isVerb(i) || passage.tag(i).equals("MD") || passage.is(i, ";")) {
        return -1;
      }
      boolean isThat = passage.is(i, "that") && !isNumber && !passage.tag(i).equals("DT");
      boolean isAt = isNumber && passage.is(i, "at") && DocumentFrames.isNumbered(passage, i);
      if (i > from && (isThat || isAt)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOfAgent(Finding finding) {
    int verb = passage.within(finding.anchor()).from();
    return verb < passage.size() && passage.child(verb, Relation.AGENT) >= 0;
  }

  /** A phrase that names somebody and is no claim, as in "the view that". */
  private boolean isSpeaker(Words source) {
    int last = source.to() - 1;
    return NounPhrases.isNominal(passage, source.from())
        && NounPhrases.isNominal(passage, last)
        && lexicon.nouns().of(passage.lemma(last)).isEmpty()
        && !passage.isAny(last, Set.of("this", "that", "so", "fact"));
  }

  private Finding before(Finding finding, Span join, Finding first) {
    if (finding.anchor().start() < first.anchor().start()) {
      return finding;
    }
    List<Span> contents = new ArrayList<>();
    for (Span content : finding.contents()) {
      Span cut = content.contains(join) ? new Span(content.start(), join.start()) : content;
      Contents.trimmed(passage.report, cut).ifPresent(contents::add);
    }
    return contents.isEmpty() ? finding : finding.withContents(contents);
  }
}
