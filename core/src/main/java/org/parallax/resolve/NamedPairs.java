package org.parallax.resolve;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Entity;
import org.parallax.model.Span;
import org.parallax.text.Sentence;

/**
 * Finds the two people that a report names together: "Ada Brock and Otto Lind", then "the pair".
 */
final class NamedPairs {
  private static final int WINDOW = 3;
  private final Scene scene;
  private final Cast cast;

  NamedPairs(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /**
   * The two of the last sentence before {@code at} that names anybody; empty where it names one or
   * three.
   */
  Optional<List<Referent>> before(Span at, int sentence) {
    for (int i = sentence; i >= Math.max(0, sentence - WINDOW); i--) {
      List<Referent> named = named(scene.sentence(i), at.start());
      if (!named.isEmpty() || CountedGroups.countsTwo(scene.sentence(i), at.start())) {
        return Optional.of(named).filter(n -> n.size() == 2);
      }
    }
    return Optional.empty();
  }

  private List<Referent> named(Sentence sentence, int end) {
    return cast.namesWithin(sentence.span()).stream()
        .filter(s -> s.phrase().span().end() <= end)
        .map(Seen::who)
        .filter(r -> r.type() == Entity.Type.PERSON)
        .distinct()
        .toList();
  }
}
