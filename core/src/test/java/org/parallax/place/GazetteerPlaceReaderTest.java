package org.parallax.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.model.Place;
import org.parallax.model.Span;
import org.parallax.text.Name;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

class GazetteerPlaceReaderTest {
  private final GazetteerPlaceReader reader = new GazetteerPlaceReader();

  /** A sentence of words "form/tag/head/relation", with these names of places. */
  private record Case(String text, Sentence sentence) {
    static Case of(String words, String... names) {
      StringBuilder text = new StringBuilder();
      List<Token> tokens = new ArrayList<>();
      for (String word : words.split(" ")) {
        String[] cells = word.split("/");
        boolean isMark = cells[1].equals(",") || cells[1].equals(".") || cells[1].equals("POS");
        text.append(text.isEmpty() || isMark ? "" : " ");
        Span span = new Span(text.length(), text.length() + cells[0].length());
        text.append(cells[0]);
        String lemma = cells[0].toLowerCase(Locale.ROOT).replaceFirst("(?<=[^s])(ed|s)$", "");
        int head = cells.length > 2 ? Integer.parseInt(cells[2]) : -1;
        Relation relation = cells.length > 3 ? Relation.valueOf(cells[3]) : Relation.DEP;
        tokens.add(new Token(span, cells[0], lemma, cells[1], head, relation));
      }
      List<Name> found = new ArrayList<>();
      int from = 0;
      for (String name : names) {
        int at = text.indexOf(name, from);
        from = at + name.length();
        found.add(new Name(new Span(at, from), Name.Type.GPE));
      }
      return new Case(text.toString(), new Sentence(new Span(0, text.length()), tokens, found));
    }
  }

  private List<Place> read(Case one) {
    return reader.read(one.sentence(), one.text());
  }

  private static Place.Coordinates at(Place place) {
    return place.coordinates().orElseThrow();
  }

  @Test
  void takesThePlaceThatTheNextNameHolds() {
    Case one = Case.of("Fog/NN closed/VBD Paris/NNP ,/, Texas/NNP ./.", "Paris", "Texas");
    assertEquals(33.66, at(read(one).getFirst()).latitude(), 0.5);
    Case other = Case.of("Fog/NN closed/VBD Paris/NNP ,/, France/NNP ./.", "Paris", "France");
    assertEquals(48.85, at(read(other).getFirst()).latitude(), 0.5);
  }

  @Test
  void takesTheLargestPlaceWhereNothingElseTells() {
    Case one = Case.of("Fog/NN closed/VBD Melbourne/NNP ./.", "Melbourne");
    assertEquals("AU", read(one).getFirst().country());
  }

  @Test
  void keepsToThePlaceThatTheReportHasToldBefore() {
    Case one = Case.of("Fog/NN closed/VBD Melbourne/NNP ./.", "Melbourne");
    String report = one.text() + " The bridge in Melbourne, Florida, is shut.";
    assertEquals("US", reader.read(one.sentence(), report).getFirst().country());
  }

  @Test
  void readsShortNamesOfRegions() {
    Case one = Case.of("Fog/NN closed/VBD Tampa/NNP ,/, Fla/NNP ./. again/RB ./.", "Tampa", "Fla");
    List<Place> places = read(one);
    assertEquals("Fla.", places.get(1).phrase().text());
    assertEquals("Florida", places.get(1).name());
  }

  @Test
  void readsCountiesWithTheirNoun() {
    Case one = Case.of("A/DT dam/NN in/IN Laurel/NNP County/NNP broke/VBD ./.", "Laurel");
    Place place = read(one).getFirst();
    assertEquals("Laurel County", place.phrase().text());
    assertEquals("US", place.country());
  }

  @Test
  void readsSeasAndContinents() {
    Case one = Case.of("A/DT ship/NN left/VBD the/DT Sea/NNP of/IN Japan/NNP ./.", "Japan");
    Place place = read(one).getFirst();
    assertEquals("Sea of Japan", place.phrase().text());
    assertEquals("", place.country());
    assertEquals(135, at(place).longitude(), 1);
  }

  @Test
  void movesThePointByDistanceAndDirection() {
    Case one = Case.of("It/PRP fell/VBD 111/CD km/NNS north/RB of/IN Oslo/NNP ./.", "Oslo");
    Place place = read(one).getFirst();
    assertEquals("111 km north of", place.relation());
    assertEquals(60.91, at(place).latitude(), 0.05);
    assertEquals(10.75, at(place).longitude(), 0.1);
  }

  @Test
  void tellsGovernmentsFromPlaces() {
    Case speaks =
        Case.of("Oslo/NNP/1/NSUBJ rejected/VBD the/DT/3/DET report/NN/1/DOBJ ./.", "Oslo");
    assertEquals(
        Toponym.Sense.GOVERNMENT,
        reader.toponyms(speaks.sentence(), speaks.text(), "").getFirst().sense());
    assertTrue(read(speaks).isEmpty());
    Case lies = Case.of("Trams/NNS/1/NSUBJ stood/VBD in/IN/1/PREP Oslo/NNP/2/POBJ ./.", "Oslo");
    assertEquals(
        Toponym.Sense.LOCATION,
        reader.toponyms(lies.sentence(), lies.text(), "").getFirst().sense());
  }

  @Test
  void takesNoGivenNameForAPlace() {
    Case one = Case.of("Florence/NNP Vardby/NNP opened/VBD a/DT school/NN ./.", "Florence");
    assertTrue(read(one).isEmpty());
  }

  @Test
  void prefersTheOutletsOwnCountry() {
    Case one = Case.of("Fog/NN closed/VBD Perth/NNP ./.", "Perth");
    assertEquals(
        "GB", reader.toponyms(one.sentence(), one.text(), "GB").getFirst().place().country());
  }
}
