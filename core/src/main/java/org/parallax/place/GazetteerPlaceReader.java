package org.parallax.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Outlet;
import org.parallax.model.Phrase;
import org.parallax.model.Place;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.name.Countries;
import org.parallax.name.Country;
import org.parallax.text.Name;
import org.parallax.text.Sentence;

/**
 * Reads places by the analyser's names and the gazetteer. Of several places of one name the one is
 * taken that the words beside it, the rest of the report, the number of its people and the outlet's
 * own country speak for. A name that the gazetteer does not hold stays a place without coordinates.
 */
public final class GazetteerPlaceReader implements PlaceReader {
  private static final Set<String> LANDS =
      Set.of("region", "oblast", "province", "state", "governorate", "prefecture");

  private record Known(String text, PlaceContext context) {}

  /** The report read last, whose sentences mostly come one after the other; only saves work. */
  private volatile Known last = new Known("", PlaceContext.of(""));

  @Override
  public List<Place> read(Sentence sentence, String text) {
    return places(sentence, text, "");
  }

  @Override
  public List<Place> read(Sentence sentence, Report report) {
    return places(sentence, report.text(), home(report.outlet()));
  }

  private List<Place> places(Sentence sentence, String text, String home) {
    return toponyms(sentence, text, home).stream()
        .filter(t -> t.sense() != Toponym.Sense.GOVERNMENT)
        .map(Toponym::place)
        .toList();
  }

  /**
   * All names of places with what they stand for, in the order of the text.
   *
   * @param home ISO 3166 code of the outlet's country; empty where unknown
   */
  public List<Toponym> toponyms(Sentence sentence, String text, String home) {
    PlaceContext context = context(text);
    List<Toponym> toponyms = new ArrayList<>();
    for (PlaceSpans.Found found : PlaceSpans.of(sentence, text, context)) {
      Place place = place(sentence, found.span(), text, home);
      boolean isFacility = found.isFacility() && place.id().isEmpty();
      boolean acts = !isFacility && Governments.isMeant(sentence, found.span(), text);
      toponyms.add(
          new Toponym(
              place,
              isFacility
                  ? Toponym.Sense.FACILITY
                  : acts ? Toponym.Sense.GOVERNMENT : Toponym.Sense.LOCATION));
    }
    return toponyms;
  }

  /** The country that the last part of the outlet's address belongs to; ".com" is nobody's. */
  private static String home(Outlet outlet) {
    String domain = outlet.domain();
    String last = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return Countries.ofCode(last.equals("UK") ? "GB" : last).map(Country::code).orElse("");
  }

  private PlaceContext context(String text) {
    Known known = last;
    if (!known.text().equals(text)) {
      known = new Known(text, PlaceContext.of(text));
      last = known;
    }
    return known.context();
  }

  private Place place(Sentence sentence, Span span, String text, String home) {
    String words = span.of(text);
    boolean behindComma = text.substring(0, span.start()).stripTrailing().endsWith(",");
    boolean isLand = landBehind(sentence, span);
    PlaceRanking.Question question =
        new PlaceRanking.Question(words, holders(sentence, span, text), isLand, home);
    Optional<Gazetteer.Entry> best =
        PlaceRanking.best(question, context(text), PlaceNames.find(words, behindComma))
            .map(e -> isLand ? Gazetteer.land(e) : e);
    Phrase phrase = Phrase.at(span, text);
    String relation = PlaceRelation.before(sentence, span, text);
    return best.map(
            e ->
                new Place(
                    phrase,
                    e.name(),
                    Optional.of(e.path()),
                    Optional.of(PlaceRelation.point(relation, e.coordinates())),
                    e.country(),
                    relation))
        .orElseGet(
            () -> new Place(phrase, words, Optional.empty(), Optional.empty(), "", relation));
  }

  /** What the next name behind a comma may be: "Springfield, Illinois". */
  static List<Gazetteer.Entry> holders(Sentence sentence, Span span, String text) {
    for (Name name : sentence.names()) {
      int gap = name.span().start() - span.end();
      if (gap > 0 && gap <= 12) {
        String between = text.substring(span.end(), name.span().start());
        if (between.matches(",\\s*|\\s+in\\s+(the\\s+)?(\\p{L}+\\s+)?|\\s*\\(")) {
          return PlaceNames.find(name.span().of(text), true);
        }
      }
    }
    return List.of();
  }

  static boolean landBehind(Sentence sentence, Span span) {
    List<Integer> tokens = sentence.within(span);
    int behind = tokens.isEmpty() ? -1 : tokens.getLast() + 1;
    return behind > 0
        && behind < sentence.tokens().size()
        && LANDS.contains(sentence.tokens().get(behind).form().toLowerCase(Locale.ROOT));
  }
}
