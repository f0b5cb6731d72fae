package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.name.Roles;
import org.parallax.text.Name;
import org.parallax.text.Quotation;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;

/**
 * Finds who is behind what stands before him: "'Out!' That was the verdict of the jury.", "The gate
 * was shut. So says the porter."
 */
final class Lookbacks {
  static final String RULE = "look-back";
  private static final Set<String> POINTING = Set.of("that", "this", "such");
  private static final Set<String> COPULAS = Set.of("is", "was", "remains", "came", "ran");
  private static final Set<String> FORMS =
      Set.of("advice", "slogan", "motto", "refrain", "chant", "cry", "word", "line", "headline");
  private static final Set<Name.Type> SPEAKERS =
      Set.of(Name.Type.PERSON, Name.Type.ORG, Name.Type.GPE, Name.Type.NORP);
  private static final int LONGEST = 7;
  private final Passage passage;
  private final Lexicon lexicon;

  private Lookbacks(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /** What the sentence says of the one before it or of a quotation that it opens with. */
  static Optional<Finding> of(
      Passage passage, Lexicon lexicon, Optional<Sentence> previous, List<Finding> findings) {
    Lookbacks look = new Lookbacks(passage, lexicon);
    Optional<Span> quoted = look.quotedBefore();
    Optional<Span> told =
        quoted.or(() -> previous.filter(s -> look.isPlain(s, findings)).map(Sentence::span));
    return look.ownQuotation()
        .or(() -> told.flatMap(t -> look.so(t).or(() -> look.pointing(t, quoted.isPresent()))));
  }

  /** The quotation that ends right before the sentence in its paragraph. */
  private Optional<Span> quotedBefore() {
    String text = passage.report.report().text();
    int start = passage.sentence.span().start();
    return passage.report.quotations().stream()
        .filter(q -> q.outer().end() <= start && passage.block.span().contains(q.outer()))
        .filter(q -> text.substring(q.outer().end(), start).isBlank())
        .map(Quotation::inner)
        .findFirst();
  }

  /** Whether the sentence stands in the same paragraph and nobody speaks in it. */
  private boolean isPlain(Sentence sentence, List<Finding> findings) {
    return passage.block.span().contains(sentence.span())
        && findings.stream().noneMatch(f -> sentence.span().contains(f.anchor()));
  }

  /** "So says the porter.", "Or so the porter claims." */
  private Optional<Finding> so(Span told) {
    int comma = 0;
    while (comma < passage.size() && !passage.is(comma, ",")) {
      comma++;
    }
    Words words = passage.trimmed(new Words(0, comma));
    if (words.size() > LONGEST + 4) {
      return Optional.empty();
    }
    boolean isInverted = passage.is(0, "so") && isTag(1);
    int last = words.to() - 1;
    boolean isClosed = passage.is(0, "or") && passage.is(1, "so") && last > 2 && isTag(last);
    Words source = isInverted ? new Words(2, words.to()) : new Words(2, last);
    int verb = isInverted ? 1 : last;
    boolean isNamed = isInverted || isClosed;
    return isNamed && !source.isEmpty() && NounPhrases.isNominal(passage, source.to() - 1)
        ? found(source, new Words(verb, verb + 1), told)
        : Optional.empty();
  }

  private boolean isTag(int verb) {
    return verb < passage.size()
        && passage.isVerb(verb)
        && (lexicon.verbs().tag(passage.cue(verb)).isPresent()
            || lexicon.verbs().with(passage.cue(verb), "clause").isPresent());
  }

  /** "'Out!' was the verdict of the jury." */
  private Optional<Finding> ownQuotation() {
    int end = 1;
    while (end < passage.size()
        && !(passage.quotation(end - 1) >= 0 && passage.quotation(end) < 0)) {
      end++;
    }
    int copula = passage.is(end, ",") ? end + 1 : end;
    if (copula >= passage.size() || !passage.isAny(copula, COPULAS)) {
      return Optional.empty();
    }
    boolean isWhole = passage.quotation(0) >= 0;
    if (!isWhole && copula == end) {
      return Optional.empty();
    }
    Optional<Span> told =
        Optional.of(
            isWhole ? passage.quotationOf(0).inner() : passage.span(new Words(0, copula - 1)));
    return told.flatMap(t -> behind(copula, true).flatMap(s -> found(s, copula, t)));
  }

  /** "That, an hour later, was the answer of the firm." */
  private Optional<Finding> pointing(Span told, boolean isQuoted) {
    int copula = passage.isAny(0, POINTING) ? 1 : passage.size();
    if (passage.is(copula, ",")) {
      copula++;
      while (copula < Math.min(passage.size(), LONGEST) && !passage.is(copula, ",")) {
        copula++;
      }
      copula++;
    }
    int at = copula;
    return at < passage.size() && passage.isAny(at, COPULAS)
        ? behind(at, isQuoted).flatMap(s -> found(s, at, told))
        : Optional.empty();
  }

  /**
   * Whose word it was: "the answer from the clerk", "the clerk's answer", "how the clerk put it".
   */
  private Optional<Words> behind(int copula, boolean isQuoted) {
    int last = Math.min(passage.size(), copula + LONGEST + 2);
    if (passage.isAny(copula + 1, Set.of("how", "what"))) {
      for (int verb = copula + 2; verb < last; verb++) {
        boolean isTold = passage.isVerb(verb) && (isTag(verb) || passage.isAny(verb, PUTTING));
        int subject = isTold ? passage.subject(verb) : -1;
        if (subject > copula + 1 && subject < verb) {
          return Optional.of(NounPhrases.around(passage, subject, new Words(copula + 2, verb)));
        }
      }
      return Optional.empty();
    }
    for (int noun = copula + 1; noun < last; noun++) {
      if (passage.isWord(noun) && isWord(noun) && !Subjects.isPassive(passage, copula)) {
        Optional<Words> owner = owner(noun);
        if (owner.filter(w -> isQuoted || isSpeaker(w)).isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  private static final Set<String> PUTTING = Set.of("put", "puts", "described", "describes");

  /** A noun for words: "answer", "verdict", "note". */
  private boolean isWord(int noun) {
    String lemma = passage.lemma(noun);
    return passage.tag(noun).startsWith("NN")
        && (FORMS.contains(lemma)
            || lexicon.nouns().of(lemma).filter(n -> n.frames().contains("that")).isPresent());
  }

  private Optional<Words> owner(int noun) {
    int poss = passage.child(noun, Relation.POSS);
    if (poss >= 0) {
      Words words = NounPhrases.around(passage, poss, new Words(0, noun));
      return Optional.of(
          passage.tag(words.to() - 1).equals("POS")
              ? new Words(words.from(), words.to() - 1)
              : words);
    }
    return passage.children(noun, Relation.PREP).stream()
        .filter(c -> passage.isAny(c, Set.of("of", "from", "by")))
        .filter(c -> passage.child(c, Relation.POBJ) > c)
        .map(
            c ->
                NounPhrases.around(
                    passage, passage.child(c, Relation.POBJ), new Words(c + 1, passage.size())))
        .filter(w -> !w.isEmpty())
        .findFirst();
  }

  private boolean isSpeaker(Words words) {
    for (int i = words.from(); i < words.to(); i++) {
      Span span = passage.token(i).span();
      boolean isNamed =
          passage.sentence.names().stream()
              .anyMatch(n -> SPEAKERS.contains(n.type()) && n.span().contains(span));
      if (isNamed || Roles.kind(passage.lemma(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Finding> found(Words source, int cue, Span told) {
    return found(source, new Words(cue, cue + 1), told);
  }

  private Optional<Finding> found(Words source, Words cue, Span told) {
    return Contents.trimmed(passage.report, told)
        .map(
            content ->
                Finding.of(
                    RULE,
                    Stance.ASSERT,
                    Optional.of(passage.span(passage.trimmed(source))),
                    Optional.of(passage.span(cue)),
                    List.of(content)));
  }
}
