package org.parallax.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Phrase;
import org.parallax.model.Place;
import org.parallax.model.Span;
import org.parallax.name.Countries;
import org.parallax.name.Roles;
import org.parallax.name.Titles;
import org.parallax.text.Name;
import org.parallax.text.Sentence;

/**
 * Reads places from the analyser's names, and from names of other sorts and unnamed proper nouns
 * where a preposition of place or a noun like "region" beside them and the gazetteer agree. Of
 * several places of one name the one is taken that the words beside it, the rest of the report and
 * the number of its people speak for. A name that the gazetteer does not hold stays a place without
 * coordinates.
 */
public final class GazetteerPlaceReader implements PlaceReader {
  private static final Set<String> PLACING =
      Set.of(
          "in", "at", "near", "from", "outside", "around", "across", "into", "through", "towards",
          "toward", "off", "inside", "above", "over", "to", "between", "beyond");
  private static final Set<String> LANDS =
      Set.of(
          "region",
          "oblast",
          "province",
          "district",
          "county",
          "state",
          "city",
          "town",
          "village",
          "island",
          "islands",
          "peninsula",
          "coast",
          "border",
          "area",
          "valley",
          "river",
          "lake",
          "sea",
          "bay",
          "harbour",
          "harbor",
          "port",
          "sector",
          "front",
          "governorate",
          "prefecture");

  private record Known(String text, PlaceContext context) {}

  /** The report read last, whose sentences mostly come one after the other; only saves work. */
  private volatile Known last = new Known("", PlaceContext.of(""));

  @Override
  public List<Place> read(Sentence sentence, String text) {
    List<Place> places = new ArrayList<>();
    for (Span span : candidates(sentence, text)) {
      places.add(place(sentence, span, text));
    }
    return places;
  }

  private PlaceContext context(String text) {
    Known known = last;
    if (!known.text().equals(text)) {
      known = new Known(text, PlaceContext.of(text));
      last = known;
    }
    return known.context();
  }

  private static List<Span> candidates(Sentence sentence, String text) {
    List<Span> spans = new ArrayList<>();
    for (Name name : sentence.names()) {
      List<Integer> tokens = trimmed(sentence, sentence.within(name.span()));
      if (!tokens.isEmpty() && isPlace(sentence, name, tokens, text)) {
        spans.add(sentence.hull(tokens));
      }
    }
    for (List<Integer> run : ProperRuns.outsideNames(sentence)) {
      Span span = sentence.hull(run);
      if (isPlaced(sentence, run) && !Gazetteer.find(span.of(text)).isEmpty()) {
        spans.add(span);
      }
    }
    spans.sort(Comparator.naturalOrder());
    return spans;
  }

  private static List<Integer> trimmed(Sentence sentence, List<Integer> tokens) {
    List<Integer> kept = new ArrayList<>(tokens);
    while (!kept.isEmpty() && Set.of("the", "a", "an").contains(form(sentence, kept.getFirst()))) {
      kept.removeFirst();
    }
    while (!kept.isEmpty() && sentence.tokens().get(kept.getLast()).tag().equals("POS")) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean isPlace(Sentence sentence, Name name, List<Integer> tokens, String text) {
    String words = sentence.hull(tokens).of(text);
    return switch (name.type()) {
      case GPE, LOC, FAC ->
          Character.isUpperCase(words.charAt(0)) || Character.isDigit(words.charAt(0));
      case ORG, PERSON, PRODUCT, EVENT, WORK_OF_ART, LAW ->
          isPlaced(sentence, tokens)
              && !hasTitle(sentence, tokens.getFirst())
              && !Gazetteer.find(words).isEmpty();
      case NORP, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL, LANGUAGE -> false;
    };
  }

  private static boolean hasTitle(Sentence sentence, int first) {
    return first > 0
        && (Titles.isTitle(sentence.tokens().get(first - 1).form())
            || Roles.kind(sentence.tokens().get(first - 1).lemma()).isPresent());
  }

  /** Whether a preposition of place stands before the tokens, or a noun for a land behind them. */
  private static boolean isPlaced(Sentence sentence, List<Integer> tokens) {
    int before = tokens.getFirst() - 1;
    if (before >= 0 && form(sentence, before).equals("the")) {
      before--;
    }
    boolean placed = before >= 0 && PLACING.contains(form(sentence, before));
    int behind = tokens.getLast() + 1;
    boolean land = behind < sentence.tokens().size() && LANDS.contains(form(sentence, behind));
    boolean ofLand =
        before >= 1
            && form(sentence, before).equals("of")
            && LANDS.contains(form(sentence, before - 1));
    return placed || land || ofLand;
  }

  private static String form(Sentence sentence, int token) {
    return sentence.tokens().get(token).form().toLowerCase(Locale.ROOT);
  }

  private Place place(Sentence sentence, Span span, String text) {
    String words = span.of(text);
    List<Gazetteer.Entry> found = new ArrayList<>();
    if (Countries.ofSeat(words).isEmpty()) {
      found.addAll(Gazetteer.find(words));
    }
    if (found.isEmpty()) {
      Countries.ofCapital(words)
          .ifPresent(c -> c.capitals().forEach(w -> found.addAll(inCountry(w, c.code()))));
    }
    if (found.isEmpty()) {
      String core = words.replaceFirst("(?i) (region|oblast|province|district|county|state)$", "");
      found.addAll(Gazetteer.find(core));
    }
    Optional<Gazetteer.Entry> best =
        best(sentence, span, text, found)
            .map(e -> landBehind(sentence, span) ? Gazetteer.land(e) : e);
    Phrase phrase = Phrase.at(span, text);
    String relation = PlaceRelation.before(sentence, span, text);
    return best.map(
            e ->
                new Place(
                    phrase,
                    e.name(),
                    Optional.of(e.path()),
                    Optional.of(e.coordinates()),
                    e.country(),
                    relation))
        .orElseGet(
            () -> new Place(phrase, words, Optional.empty(), Optional.empty(), "", relation));
  }

  private static List<Gazetteer.Entry> inCountry(String name, String code) {
    return Gazetteer.find(name).stream().filter(e -> e.country().equals(code)).toList();
  }

  private Optional<Gazetteer.Entry> best(
      Sentence sentence, Span span, String text, List<Gazetteer.Entry> found) {
    PlaceContext context = context(text);
    List<Gazetteer.Entry> around = around(sentence, span, text);
    Comparator<Gazetteer.Entry> order =
        Comparator.<Gazetteer.Entry>comparingDouble(
                e -> score(e, context, around, landBehind(sentence, span)))
            .thenComparing(Gazetteer.Entry::path, Comparator.reverseOrder());
    return found.stream().max(order);
  }

  /** What the next name behind a comma may be: "Springfield, Illinois". */
  private static List<Gazetteer.Entry> around(Sentence sentence, Span span, String text) {
    for (Name name : sentence.names()) {
      int gap = name.span().start() - span.end();
      if (gap > 0 && gap <= 12) {
        String between = text.substring(span.end(), name.span().start());
        if (between.matches(",\\s*|\\s+in\\s+(the\\s+)?(\\p{L}+\\s+)?|\\s*\\(")) {
          return Gazetteer.find(name.span().of(text));
        }
      }
    }
    return List.of();
  }

  private static boolean landBehind(Sentence sentence, Span span) {
    List<Integer> tokens = sentence.within(span);
    int behind = tokens.isEmpty() ? -1 : tokens.getLast() + 1;
    return behind > 0
        && behind < sentence.tokens().size()
        && Set.of("region", "oblast", "province", "state", "governorate", "prefecture")
            .contains(form(sentence, behind));
  }

  private static double score(
      Gazetteer.Entry entry,
      PlaceContext context,
      List<Gazetteer.Entry> around,
      boolean landBehind) {
    double kind =
        switch (entry.kind()) {
          case COUNTRY -> landBehind ? 0.2 : 1;
          case REGION -> landBehind ? 1 : 0.3;
          case CITY -> landBehind ? 0 : 0.4;
        };
    boolean inside = around.stream().anyMatch(a -> a.contains(entry));
    return entry.rank() / 14.0 + kind + 0.8 * context.weight(entry) + (inside ? 2 : 0);
  }
}
