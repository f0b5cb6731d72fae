package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Relation;

/**
 * Adds whom a speaker cites: in "P, X said, citing Y" the content has the chain X, Y. Where nobody
 * speaks in the main clause, Y alone stands behind it.
 */
final class Citing {
  private static final Set<String> VERBS = Set.of("citing", "quoting");

  /** What is no source: "citing security concerns". */
  private static final Set<String> REASONS =
      Set.of(
          "concern",
          "reason",
          "fear",
          "risk",
          "safety",
          "security",
          "privacy",
          "confidentiality",
          "lack",
          "need",
          "talk",
          "negotiation",
          "litigation",
          "proceeding",
          "pressure",
          "condition",
          "weather",
          "problem",
          "cost",
          "health",
          "difficulty",
          "threat",
          "failure",
          "delay",
          "circumstance",
          "commitment",
          "sensitivity",
          "uncertainty",
          "shortage",
          "violation",
          "breach");

  private Citing() {}

  /** The findings of one sentence with those that are cited put behind those who cite. */
  static List<Finding> apply(Passage passage, List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings);
    for (int i = 0; i < passage.size(); i++) {
      relative(passage, all, i);
      int object = passage.isAny(i, VERBS) ? passage.child(i, Relation.DOBJ) : -1;
      if (object > i && !isReason(passage, i, object, findings)) {
        apply(passage, all, i, object);
      } else if (object > i && passage.quotation(object) < 0) {
        Span cue = passage.token(i).span();
        all.removeIf(f -> f.cue().filter(cue::equals).isPresent());
      }
    }
    return all;
  }

  /** "The report, which cited the widow, said P": the report, then the widow. */
  private static void relative(Passage passage, List<Finding> all, int verb) {
    boolean isRelative =
        passage.relation(verb) == Relation.RELCL
            && (passage.lemma(verb).equals("cite") || passage.lemma(verb).equals("quote"))
            && passage.child(verb, Relation.PREP) < 0
            && NounPhrases.isRelative(passage, passage.subject(verb));
    int object = isRelative ? passage.child(verb, Relation.DOBJ) : -1;
    if (object < verb || REASONS.contains(passage.lemma(object))) {
      return;
    }
    Span citer = passage.token(passage.head(verb)).span();
    Span cue = passage.token(verb).span();
    Words source = NounPhrases.around(passage, object, new Words(verb + 1, passage.size()));
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      boolean cites =
          finding.source().filter(s -> s.contains(citer)).isPresent()
              && finding.within().isEmpty()
              && finding.cue().filter(c -> c.start() > cue.end()).isPresent();
      if (cites && !source.isEmpty()) {
        List<Span> contents = finding.contents();
        all.set(i, finding.citing(cited(passage, source, cue, contents)));
        all.removeIf(f -> f.cue().filter(cue::equals).isPresent());
        return;
      }
    }
  }

  /** "declined to comment, citing the inquiry": what keeps somebody silent has told nothing. */
  private static boolean isReason(Passage passage, int verb, int object, List<Finding> findings) {
    boolean isSilent =
        findings.stream()
            .filter(f -> f.stance() == Stance.DECLINE)
            .flatMap(f -> f.cue().stream())
            .anyMatch(c -> isSpeech(passage, c, verb));
    boolean isBare =
        passage.children(object).stream().noneMatch(c -> passage.relation(c) == Relation.POSS);
    boolean isWords = passage.quotation(object) >= 0 && passage.quotation(verb) < 0;
    return isSilent || isWords || (isBare && REASONS.contains(passage.lemma(object)));
  }

  private static void apply(Passage passage, List<Finding> all, int verb, int object) {
    Words source = NounPhrases.around(passage, object, new Words(verb + 1, passage.size()));
    Span cue = passage.token(verb).span();
    all.removeIf(f -> f.cue().filter(cue::equals).isPresent());
    Optional<Finding> citing = citing(passage, all, verb);
    if (citing.isPresent()) {
      Finding finding = citing.get();
      List<Span> contents =
          finding.contents().stream().flatMap(c -> without(passage, c, cue).stream()).toList();
      if (!contents.isEmpty()) {
        all.set(
            all.indexOf(finding),
            finding.withContents(contents).citing(cited(passage, source, cue, contents)));
        return;
      }
    }
    List<Span> main = Contents.of(passage, new Words(TagSieve.bounds(passage, verb).from(), verb));
    if (!main.isEmpty() && passage.is(verb - 1, ",")) {
      all.add(cited(passage, source, cue, main));
    }
  }

  /** What is told by the word of speech that the participle hangs on. */
  private static Optional<Finding> citing(Passage passage, List<Finding> all, int verb) {
    return all.stream()
        .filter(f -> f.within().isEmpty())
        .filter(
            f ->
                f.cue().filter(c -> isSpeech(passage, c, verb)).isPresent()
                    || isBefore(passage, f, verb))
        .findFirst();
  }

  /** "P, according to N, citing": the participle stands right behind the source. */
  private static boolean isBefore(Passage passage, Finding finding, int verb) {
    return finding.rule().equals("according-to")
        && passage.is(verb - 1, ",")
        && finding
            .source()
            .filter(s -> s.end() == passage.token(verb - 2).span().end())
            .isPresent();
  }

  private static Finding cited(Passage passage, Words source, Span cue, List<Span> contents) {
    return Finding.of(
        "citing", Stance.REPORT, Optional.of(passage.span(source)), Optional.of(cue), contents);
  }

  /** Whether the participle hangs on the verb of that cue. */
  private static boolean isSpeech(Passage passage, Span cue, int verb) {
    int head = passage.head(verb);
    boolean isAdverbial =
        passage.relation(verb) == Relation.ADVCL
            || passage.relation(verb) == Relation.PREP
            || passage.relation(verb) == Relation.DEP
            || passage.relation(verb) == Relation.ACL;
    if (head < 0 || !isAdverbial) {
      return false;
    }
    while (head >= 0) {
      if (cue.contains(passage.token(head).span())) {
        return true;
      }
      head = isMain(passage, head) ? -1 : passage.head(head);
    }
    return false;
  }

  /** Whether the verb is that of the sentence, or one with a subject joined to it. */
  private static boolean isMain(Passage passage, int verb) {
    return passage.relation(verb) == Relation.ROOT
        || (passage.relation(verb) == Relation.CONJ && passage.subject(verb) >= 0);
  }

  private static Optional<Span> without(Passage passage, Span content, Span cue) {
    if (!content.contains(cue)) {
      return Optional.of(content);
    }
    return Contents.trimmed(
        passage.report, new Span(content.start(), Math.max(content.start(), cue.start())));
  }
}
