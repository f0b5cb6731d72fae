package org.parallax.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.model.Mention;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.name.Gender;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Token;

/** Tells whom the pronouns take up that are no sources: "his ship", "it had repelled". */
final class PronounSieve {
  private static final double ENOUGH = 0.6;
  private static final Set<String> FIRST = Set.of("i", "me", "my", "myself");
  private final Scene scene;
  private final Cast cast;
  private final SourceSieve sources;
  private final List<Speech> speeches;
  private final Antecedents antecedents;

  PronounSieve(Scene scene, Cast cast, SourceSieve sources, List<Speech> speeches) {
    this.scene = scene;
    this.cast = cast;
    this.sources = sources;
    this.speeches = speeches;
    this.antecedents = new Antecedents(scene, cast);
  }

  void resolve() {
    for (int i = 0; i < scene.sentences().size(); i++) {
      Sentence sentence = scene.sentence(i);
      for (int t = 0; t < sentence.tokens().size(); t++) {
        Token token = sentence.tokens().get(t);
        if (token.isPronoun() && cast.at(token.span()).isEmpty()) {
          resolve(sentence, i, t);
        }
      }
    }
  }

  private void resolve(Sentence sentence, int index, int token) {
    Span span = sentence.tokens().get(token).span();
    choice(sentence, index, token)
        .filter(c -> c.confidence() >= ENOUGH)
        .ifPresent(
            c ->
                cast.see(
                    new Seen(
                        scene.phrase(span),
                        c.who(),
                        Mention.Kind.PRONOUN,
                        index,
                        Scene.weight(sentence, token),
                        c.confidence())));
  }

  private Optional<Antecedents.Choice> choice(Sentence sentence, int index, int token) {
    Token pronoun = sentence.tokens().get(token);
    String form = pronoun.form().toLowerCase(Locale.ROOT);
    Optional<Speech> speech = innermost(pronoun.span());
    boolean quoted = scene.isQuoted(pronoun.span());
    if (FIRST.contains(form)) {
      return quoted ? speaker(speech).map(w -> new Antecedents.Choice(w, 0.9)) : Optional.empty();
    }
    Optional<Antecedents.Pronoun> asked = Antecedents.Pronoun.of(form);
    if (asked.isEmpty() || pronoun.relation() == Relation.EXPL) {
      return Optional.empty();
    }
    Antecedents.Pronoun kind = asked.get();
    if (!quoted && speech.isPresent()) {
      Optional<Antecedents.Choice> own =
          speaker(speech)
              .map(w -> new Antecedents.Choice(w, 0.85 * kind.fit(w)))
              .filter(c -> c.confidence() >= ENOUGH)
              .filter(c -> !isDoer(sentence, token, c.who()));
      if (own.isPresent()) {
        return own;
      }
    }
    boolean gendered = kind.gender() != Gender.UNKNOWN;
    return gendered
        ? antecedents.choose(
            kind,
            pronoun.span(),
            index,
            List.of(),
            who -> isDoer(sentence, token, who) || (quoted && isSpeaker(speech, who)))
        : Optional.empty();
  }

  /** Nobody calls himself "he" within his own quotation marks. */
  private boolean isSpeaker(Optional<Speech> speech, Referent who) {
    return speech.filter(Speech::quoted).flatMap(this::speaker).filter(s -> s == who).isPresent();
  }

  /** Whether {@code who} does something to what the pronoun means, and so is not meant by it. */
  private boolean isDoer(Sentence sentence, int pronoun, Referent who) {
    OptionalInt doer = Doer.of(sentence, pronoun);
    if (doer.isEmpty()) {
      return false;
    }
    Span subject = sentence.tokens().get(doer.getAsInt()).span();
    return cast.seen().stream()
        .filter(s -> s.phrase().span().contains(subject))
        .min(Comparator.comparingInt(s -> s.phrase().span().length()))
        .filter(s -> s.who() == who)
        .isPresent();
  }

  /** The speech whose content holds {@code span} most closely. */
  private Optional<Speech> innermost(Span span) {
    return speeches.stream()
        .filter(s -> s.content().contains(span))
        .min(
            Comparator.comparingInt((Speech s) -> s.content().length())
                .thenComparingInt(s -> -s.chain().size()));
  }

  private Optional<Referent> speaker(Optional<Speech> speech) {
    return speech.flatMap(this::speaker);
  }

  private Optional<Referent> speaker(Speech speech) {
    return speech
        .chain()
        .getLast()
        .source()
        .map(Source::phrase)
        .map(p -> sources.at(p.span()).members())
        .filter(m -> m.size() == 1)
        .map(List::getFirst);
  }
}
