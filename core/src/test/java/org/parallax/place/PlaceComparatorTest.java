package org.parallax.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Phrase;
import org.parallax.model.Place;
import org.parallax.model.Span;
import org.parallax.text.Name;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

class PlaceComparatorTest {
  private static Place place(String name, String relation) {
    Phrase phrase = new Phrase(new Span(0, name.length()), name);
    List<Gazetteer.Entry> found = Gazetteer.find(name);
    if (found.isEmpty()) {
      return new Place(phrase, name, Optional.empty(), Optional.empty(), "", relation);
    }
    Gazetteer.Entry entry =
        found.stream().max(java.util.Comparator.comparingInt(Gazetteer.Entry::rank)).orElseThrow();
    return new Place(
        phrase,
        entry.name(),
        Optional.of(entry.path()),
        Optional.of(entry.coordinates()),
        entry.country(),
        relation);
  }

  private static PlaceComparator.Relation compare(Place a, Place b) {
    PlaceComparator.Relation relation = PlaceComparator.compare(a, b).relation();
    assertEquals(relation, PlaceComparator.compare(b, a).relation(), "symmetric");
    return relation;
  }

  @Test
  void comparesPlacesOfTheGazetteer() {
    assertEquals(PlaceComparator.Relation.SAME, compare(place("Oslo", ""), place("Oslo", "in")));
    assertEquals(
        PlaceComparator.Relation.CONTAINS, compare(place("Norway", ""), place("Oslo", "in")));
    assertEquals(
        PlaceComparator.Relation.DISJOINT, compare(place("Oslo", "in"), place("Bergen", "in")));
    assertEquals(
        PlaceComparator.Relation.NEAR, compare(place("Oslo", "in"), place("Oslo", "near")));
    assertEquals(
        PlaceComparator.Relation.DISJOINT,
        compare(place("Oslo", "north of"), place("Oslo", "12 km south of")));
  }

  @Test
  void leavesUnknownPlacesOpenUnlessTheirNamesAgree() {
    assertEquals(
        PlaceComparator.Relation.SAME, compare(place("Qarvholm", ""), place("Qarvholm", "in")));
    assertEquals(
        PlaceComparator.Relation.UNKNOWN, compare(place("Qarvholm", ""), place("Zinterby", "in")));
  }

  @Test
  void readsARelationAndPrefersTheRegionNamedBehindAComma() {
    String text = "The train stopped 12 km south of Springfield, Illinois.";
    Sentence sentence = sentence(text, "Springfield", "Illinois");
    List<Place> places = new GazetteerPlaceReader().read(sentence, text);
    assertEquals("12 km south of", places.getFirst().relation());
    assertTrue(places.getFirst().id().orElseThrow().startsWith("US/IL/"));
  }

  @Test
  void keepsAPlaceThatNobodyKnows() {
    String text = "It happened near Qarvholm.";
    Place place = new GazetteerPlaceReader().read(sentence(text, "Qarvholm"), text).getFirst();
    assertEquals("Qarvholm", place.name());
    assertEquals("near", place.relation());
    assertFalse(place.id().isPresent());
  }

  private static Sentence sentence(String text, String... names) {
    List<Name> found =
        java.util.Arrays.stream(names)
            .map(
                n ->
                    new Name(
                        new Span(text.indexOf(n), text.indexOf(n) + n.length()), Name.Type.GPE))
            .toList();
    List<Token> tokens =
        found.stream()
            .map(
                n ->
                    new Token(
                        n.span(), n.span().of(text), n.span().of(text), "NNP", -1, Relation.POBJ))
            .toList();
    return new Sentence(new Span(0, text.length()), tokens, found);
  }

  @Test
  void leavesOpenWhatAWideAreaHolds() {
    Place africa =
        new Place(
            new Phrase(new Span(0, 6), "Africa"),
            "Africa",
            Optional.of("area/africa"),
            Optional.empty(),
            "",
            "in");
    assertEquals(PlaceComparator.Relation.UNKNOWN, compare(africa, place("Kenya", "")));
  }
}
