package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.model.Span;
import org.parallax.text.CueVerb;
import org.parallax.text.Relation;

/** A comparison that names a source: "as X put it, P", "P, as the ministry noted". */
final class AsSieve implements Sieve {
  static final String RULE = "as-said";
  private static final Set<String> TAILS =
      Set.of("it", "this", "earlier", "later", "then", "before");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private final Lexicon lexicon;

  AsSieve(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Finding> at(Passage passage, int verb) {
    boolean isPut = passage.is(verb, "put") || passage.is(verb, "puts");
    String lemma = isPut ? "say" : passage.cue(verb);
    Optional<CueVerb> cue =
        lexicon.verbs().tag(lemma).or(() -> lexicon.verbs().with(lemma, "clause"));
    int subject = passage.subject(verb);
    if (cue.isEmpty() || !passage.isVerb(verb) || subject < 1 || subject > verb) {
      return Optional.empty();
    }
    Words source = NounPhrases.around(passage, subject, new Words(0, verb));
    if (source.isEmpty() || !passage.is(source.from() - 1, "as")) {
      return Optional.empty();
    }
    int end = Subjects.isPassive(passage, verb) ? passage.subtree(verb).to() : verb + 1;
    while (end < passage.size() && passage.isAny(end, TAILS)) {
      end++;
    }
    Words bounds = TagSieve.bounds(passage, verb);
    boolean closes =
        end >= bounds.to() || passage.is(end, ",") || passage.is(end, ".") || passage.is(end, ":");
    if (!closes || passage.child(verb, Relation.CCOMP) > verb) {
      return Optional.empty();
    }
    int as = source.from() - 1;
    Words before = new Words(bounds.from(), as);
    boolean isFirst =
        passage.trimmed(before).isEmpty()
            || TagRests.opensClause(passage, before, new Words(as, end));
    List<Span> contents = new ArrayList<>();
    if (!isFirst) {
      contents.addAll(Contents.of(passage, before));
    }
    if (contents.isEmpty() || isInserted(passage, before, end)) {
      contents.addAll(Contents.of(passage, new Words(end, bounds.to())));
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                RULE,
                cue.get().stance(),
                Subjects.isPassive(passage, verb)
                    ? Subjects.agent(passage, verb).map(passage::span)
                    : Optional.of(passage.span(source)),
                Optional.of(passage.token(verb).span()),
                contents));
  }

  /** "The wall, as the engineer had warned, gave way": a subject before, and its verb behind. */
  private static boolean isInserted(Passage passage, Words before, int end) {
    boolean isClause =
        IntStream.range(before.from(), before.to())
            .anyMatch(i -> FINITE.contains(passage.tag(i)) && passage.quotation(i) < 0);
    return !isClause && end < passage.size() && passage.is(end, ",");
  }
}
