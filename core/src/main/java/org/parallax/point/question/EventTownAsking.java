package org.parallax.point.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parallax.model.Place;
import org.parallax.model.Span;
import org.parallax.name.Countries;
import org.parallax.point.difference.Question;
import org.parallax.point.pair.View;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Passage;
import org.parallax.point.slot.Readings;
import org.parallax.point.slot.TollWords;

/** In which town the event was, told in passing: "a shooting in Ferrol", "the Ferrol shooting". */
final class EventTownAsking implements Asking {
  private static final Pattern LEADING =
      Pattern.compile(
          "(?i)\\b(?:in|at|near|outside|outside of|across)"
              + " (?:the |downtown |(?:north|south|east|west)(?:ern)? |central |suburban )?$");

  /** Words between a town and the event that is named behind it: "the Ferrol drive-by shooting". */
  private static final Pattern NAMED_BY_IT =
      Pattern.compile(
          "^ (?!(?:police|authorities|officers|detectives|residents?|man|woman)\\b)"
              + "(?:\\p{Ll}[\\p{Ll}-]* ){0,2}$");

  @Override
  public Question.Kind kind() {
    return Question.Kind.WHERE;
  }

  @Override
  public List<Entry> read(Readings readings) {
    return List.of();
  }

  @Override
  public List<Entry> read(Readings readings, Set<String> main) {
    List<Entry> entries = new ArrayList<>();
    for (Passage passage : readings.passages()) {
      if (!passage.isElsewhere() && !TollWords.tellsSeveral(passage.text())) {
        EventWords words = new EventWords(passage.text());
        for (Place place : places(passage)) {
          Span at = within(place, passage);
          if (isOfEvent(at, passage.text(), words, main)) {
            entries.add(passage.event(at.start(), at.end(), place.name()));
          }
        }
      }
    }
    return entries;
  }

  /** The places of a sentence that are no countries, each once. */
  private static List<Place> places(Passage passage) {
    Map<Span, Place> places = new TreeMap<>();
    for (View view : passage.views()) {
      for (Place place : view.claim().places()) {
        if (Countries.named(place.name()).isEmpty()
            && passage.span().contains(place.phrase().span())) {
          places.putIfAbsent(place.phrase().span(), place);
        }
      }
    }
    return List.copyOf(places.values());
  }

  private static Span within(Place place, Passage passage) {
    int start = place.phrase().span().start() - passage.span().start();
    return new Span(start, start + place.phrase().text().length());
  }

  private static boolean isOfEvent(Span at, String text, EventWords words, Set<String> main) {
    String behind = text.substring(at.end());
    boolean isLed = LEADING.matcher(text.substring(0, at.start())).find();
    boolean names =
        words.words().stream()
            .filter(w -> w.span().start() >= at.end() && w.family().isPresent())
            .findFirst()
            .filter(w -> w.family().filter(main::contains).isPresent())
            .filter(w -> NAMED_BY_IT.matcher(text.substring(at.end(), w.span().start())).find())
            .isPresent();
    return names
        || (isLed && !behind.startsWith("’s") && !behind.startsWith("'s") && words.isOf(at, main));
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    return a.value().equals(b.value());
  }
}
