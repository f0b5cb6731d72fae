package org.parallax.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.model.Span;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** Finds the people whom a report counts as two: "two divers", taken up by "the pair". */
final class CountedGroups {
  private static final Set<String> TWO = Set.of("two", "2", "both");
  private static final int WINDOW = 6;
  private final Scene scene;
  private final Cast cast;

  CountedGroups(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /** The last such group before {@code at}, which becomes somebody that the report speaks of. */
  Optional<Antecedents.Choice> lastOfTwo(Span at, int sentence) {
    for (int i = sentence; i >= Math.max(0, sentence - WINDOW); i--) {
      Sentence searched = scene.sentence(i);
      for (int t = searched.tokens().size() - 1; t >= 0; t--) {
        Token token = searched.tokens().get(t);
        if (token.span().end() <= at.start() && isTwo(searched, t)) {
          return NounPhrase.at(searched, searched.hull(searched.subtree(t))).map(this::group);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether somebody or something is counted as two before {@code end}. */
  static boolean countsTwo(Sentence sentence, int end) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().end() <= end && isTwo(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTwo(Sentence sentence, int noun) {
    return sentence.tokens().get(noun).tag().equals("NNS")
        && sentence.children(noun, Relation.NUM).stream()
            .map(i -> sentence.tokens().get(i).form().toLowerCase(Locale.ROOT))
            .anyMatch(TWO::contains);
  }

  private Antecedents.Choice group(NounPhrase phrase) {
    Span span = phrase.sentence().hull(phrase.core());
    int index = scene.sentenceAt(span).orElseThrow();
    Referent fresh = Referent.unnamed(Entity.Type.GROUP, phrase.description(scene.text()), true);
    cast.see(
        new Seen(
            scene.phrase(span),
            fresh,
            Mention.Kind.DESCRIPTION,
            index,
            Scene.weight(phrase.sentence(), phrase.head()),
            0.9));
    return new Antecedents.Choice(cast.at(span).map(Seen::who).orElse(fresh), 0.8);
  }
}
