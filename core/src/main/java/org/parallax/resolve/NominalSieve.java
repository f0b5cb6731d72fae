package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Mention;
import org.parallax.model.Span;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Tells whom the descriptions take up that are no sources: "the 11-year-old", "the club", "the
 * suspect". Those that tell an age come first and may bring up somebody new, as the others hang on
 * who is known.
 */
final class NominalSieve {
  private static final Set<String> NONE = Set.of("no", "any", "every", "each", "another");
  private final Scene scene;
  private final Cast cast;
  private final DescriptionSieve descriptions;

  NominalSieve(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
    this.descriptions = new DescriptionSieve(scene, cast);
  }

  void resolve() {
    List<Found> found = found();
    for (Found each : found) {
      boolean counted = NONE.contains(each.phrase().firstWord());
      if (PersonClues.tellsAge(each.phrase(), scene.text()) && !counted) {
        aged(each);
      }
    }
    for (Found each : found) {
      if (!PersonClues.tellsAge(each.phrase(), scene.text())) {
        descriptions
            .known(each.phrase(), each.sentence())
            .or(() -> descriptions.namedLater(each.phrase()))
            .ifPresent(c -> see(each, c.who(), c.confidence()));
      }
    }
  }

  private record Found(NounPhrase phrase, int sentence) {}

  private void aged(Found found) {
    Optional<Antecedents.Choice> known =
        descriptions
            .takenUp(found.phrase(), found.sentence())
            .or(() -> descriptions.namedLater(found.phrase()));
    if (known.isPresent()) {
      see(found, known.get().who(), known.get().confidence());
    } else {
      see(found, descriptions.brought(found.phrase()), 0.9);
    }
  }

  private void see(Found found, Referent who, double confidence) {
    NounPhrase phrase = found.phrase();
    who.addForm(phrase.description(scene.text()));
    Seen seen =
        new Seen(
            scene.phrase(phrase.span()),
            who,
            Mention.Kind.DESCRIPTION,
            found.sentence(),
            Scene.weight(phrase.sentence(), phrase.head()),
            confidence);
    cast.see(seen);
    descriptions.note(seen);
  }

  /** The noun phrases that are no mentions yet, in the order of the text. */
  private List<Found> found() {
    List<Found> found = new ArrayList<>();
    List<Seen> seen = cast.seen();
    for (int i = 0; i < scene.sentences().size(); i++) {
      Sentence sentence = scene.sentence(i);
      for (int t = 0; t < sentence.tokens().size(); t++) {
        if (isHead(sentence, t)) {
          Span span = sentence.hull(NounPhrase.leftOf(sentence, t));
          int index = i;
          NounPhrase.at(sentence, span)
              .filter(n -> seen.stream().noneMatch(s -> covers(s, n)))
              .ifPresent(n -> found.add(new Found(n, index)));
        }
      }
    }
    return found;
  }

  /** A noun that is no name, or "old" as in "the 11-year-old". */
  private static boolean isHead(Sentence sentence, int token) {
    Token at = sentence.tokens().get(token);
    boolean noun = at.tag().equals("NN") && at.relation() != Relation.COMPOUND;
    boolean old =
        at.form().equals("old") && at.relation() != Relation.AMOD && isNominal(at.relation());
    return noun || old;
  }

  private static boolean isNominal(Relation relation) {
    return switch (relation) {
      case NSUBJ, NSUBJPASS, DOBJ, POBJ, DATIVE, APPOS, CONJ, POSS, AGENT -> true;
      default -> false;
    };
  }

  /** Whether the words are a mention already, or lie in a name. */
  private static boolean covers(Seen seen, NounPhrase phrase) {
    Span head = phrase.headToken().span();
    Span there = seen.phrase().span();
    return seen.kind() == Mention.Kind.NAME
        ? there.contains(head)
        : there.start() == phrase.span().start() && there.contains(head);
  }
}
