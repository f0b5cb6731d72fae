package org.parallax.point;

import java.util.List;
import org.parallax.model.Place;
import org.parallax.place.PlaceComparator;
import org.parallax.point.pair.View;

/** Compares where two claims of one matter tell that it was. */
final class Sites {
  private Sites() {}

  /** Whether both name places, and each of the one is known to lie apart from each of the other. */
  static boolean areApart(View a, View b) {
    List<Place> mine = a.claim().places();
    List<Place> theirs = b.claim().places();
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream()
            .allMatch(
                p ->
                    theirs.stream()
                        .allMatch(
                            o ->
                                PlaceComparator.compare(p, o).relation()
                                    == PlaceComparator.Relation.DISJOINT));
  }
}
