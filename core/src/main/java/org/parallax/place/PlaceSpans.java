package org.parallax.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Span;
import org.parallax.name.GivenNames;
import org.parallax.name.NameKeys;
import org.parallax.name.Roles;
import org.parallax.name.Titles;
import org.parallax.text.Name;
import org.parallax.text.Sentence;
import org.parallax.text.Table;
import org.parallax.text.Token;

/**
 * Finds where places are named in a sentence: the analyser's names of places, cut and widened to
 * whole place names, and names of other sorts and unnamed proper nouns where a preposition of place
 * or a noun like "region" beside them and the gazetteer agree.
 */
final class PlaceSpans {
  private static final Set<String> PLACING = words("placing");
  private static final Set<String> LANDS = words("land");

  private static final Set<String> PARTS = words("part");

  private static final Set<String> CALENDAR = words("calendar");

  private static final Set<String> BETWEEN = Set.of(",", "and", "or", "-", "–", "/", "&");

  /**
   * A stretch that names a place.
   *
   * @param span where it stands
   * @param isFacility whether the analyser takes it for a building, a road or the like
   */
  record Found(Span span, boolean isFacility) {}

  private final Sentence sentence;
  private final String text;

  private PlaceSpans(Sentence sentence, String text) {
    this.sentence = sentence;
    this.text = text;
  }

  /** The places that are named in a sentence, in the order of the text. */
  static List<Found> of(Sentence sentence, String text, PlaceContext context) {
    return new PlaceSpans(sentence, text).found(context);
  }

  private List<Found> found(PlaceContext context) {
    List<Found> found = areas();
    for (Name name : sentence.names()) {
      for (List<Integer> part : parts(name)) {
        List<Integer> tokens = widened(trimmed(part));
        if (!tokens.isEmpty() && !isPartOfWord(tokens) && isPlace(name, tokens, context)) {
          add(found, new Found(span(tokens), name.type() == Name.Type.FAC));
        }
      }
    }
    for (List<Integer> run : ProperRuns.outsideNames(sentence)) {
      boolean isName = !context.isPerson(words(run)) && !CALENDAR.contains(form(run.getFirst()));
      if (isPlaced(run) && isName && !isPartOfWord(run) && !places(run).isEmpty()) {
        add(found, new Found(span(run), false));
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  /** Names of wide areas of several words, which analysers cut: "Sea of Japan". */
  private List<Found> areas() {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean isCapital = Character.isUpperCase(sentence.tokens().get(i).form().charAt(0));
      int most = Math.min(sentence.tokens().size(), i + Areas.LONGEST) - 1;
      for (int last = most; isCapital && last > i; last--) {
        Span span = sentence.tokens().get(i).span().hull(sentence.tokens().get(last).span());
        boolean endsInLetter = Character.isLetter(text.charAt(span.end() - 1));
        if (endsInLetter && !Areas.named(NameKeys.norm(span.of(text))).isEmpty()) {
          add(found, new Found(span, false));
          break;
        }
      }
    }
    return found;
  }

  private static void add(List<Found> found, Found next) {
    if (found.stream().noneMatch(f -> f.span().overlaps(next.span()))) {
      found.add(next);
    }
  }

  /** A name of several places is cut where a comma, "and" or a dash parts them. */
  private List<List<Integer>> parts(Name name) {
    List<Integer> tokens = sentence.within(name.span());
    boolean isLand = name.type() == Name.Type.GPE || name.type() == Name.Type.LOC;
    if (!isLand || tokens.isEmpty() || !places(tokens).isEmpty()) {
      return List.of(tokens);
    }
    List<List<Integer>> parts = new ArrayList<>();
    List<Integer> part = new ArrayList<>();
    for (int token : tokens) {
      if (BETWEEN.contains(form(token))) {
        parts.add(List.copyOf(part));
        part.clear();
      } else {
        part.add(token);
      }
    }
    parts.add(part);
    return parts;
  }

  private List<Integer> trimmed(List<Integer> tokens) {
    List<Integer> kept = new ArrayList<>(tokens);
    while (!kept.isEmpty() && isBefore(kept.getFirst())) {
      kept.removeFirst();
    }
    while (!kept.isEmpty() && sentence.tokens().get(kept.getLast()).tag().equals("POS")) {
      kept.removeLast();
    }
    return kept;
  }

  private boolean isBefore(int token) {
    String form = sentence.tokens().get(token).form();
    return Set.of("the", "a", "an").contains(form.toLowerCase(Locale.ROOT))
        || Character.isLowerCase(form.charAt(0));
  }

  /** "Al-Hedoud" holds no Hedoud. */
  private boolean isPartOfWord(List<Integer> tokens) {
    int start = span(tokens).start();
    return start > sentence.span().start() + 1
        && text.charAt(start - 1) == '-'
        && Character.isLetter(text.charAt(start - 2));
  }

  /**
   * With the word before and the noun behind where the gazetteer holds the whole ("North Las
   * Vegas", "Laurel County"), and with the full stop of a short form.
   */
  private List<Integer> widened(List<Integer> tokens) {
    if (tokens.isEmpty()) {
      return tokens;
    }
    List<Integer> wide = new ArrayList<>(tokens);
    int next = wide.getLast() + 1;
    if (next < sentence.tokens().size()) {
      Token behind = sentence.tokens().get(next);
      wide.add(next);
      boolean isStop = behind.form().equals(".") && behind.span().start() == span(tokens).end();
      boolean isNoun = Character.isUpperCase(behind.form().charAt(0)) && PARTS.contains(form(next));
      boolean belongs =
          isStop
              ? ShortNames.takesFullStop(words(tokens))
              : isNoun && !Gazetteer.find(words(wide)).isEmpty();
      if (!belongs) {
        wide.removeLast();
      }
    }
    int first = wide.getFirst();
    if (first > 0 && Character.isUpperCase(sentence.tokens().get(first - 1).form().charAt(0))) {
      wide.addFirst(first - 1);
      if (isBefore(first - 1) || Gazetteer.find(words(wide)).isEmpty()) {
        wide.removeFirst();
      }
    }
    return wide;
  }

  private boolean isPlace(Name name, List<Integer> tokens, PlaceContext context) {
    String words = words(tokens);
    char first = words.charAt(0);
    return switch (name.type()) {
      case GPE, LOC ->
          Character.isUpperCase(first)
              && !hasTitle(tokens.getFirst())
              && !isGivenName(tokens)
              && (isPlaced(tokens) || !context.isPerson(words));
      case FAC -> Character.isUpperCase(first) || Character.isDigit(first);
      case ORG, PERSON, PRODUCT, EVENT, WORK_OF_ART, LAW ->
          isPlaced(tokens)
              && !hasTitle(tokens.getFirst())
              && !context.isPerson(words)
              && !isInitials(words)
              && !places(tokens).isEmpty();
      case NORP, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL, LANGUAGE -> false;
    };
  }

  /** "Florence Ashby": a given name with a surname behind, where no preposition places it. */
  private boolean isGivenName(List<Integer> tokens) {
    int next = tokens.getLast() + 1;
    return tokens.size() == 1
        && !isPlaced(tokens)
        && GivenNames.isGivenName(form(tokens.getFirst()))
        && next < sentence.tokens().size()
        && sentence.tokens().get(next).isProperNoun()
        && Character.isUpperCase(sentence.tokens().get(next).form().charAt(0))
        && !PARTS.contains(form(next));
  }

  private static boolean isInitials(String words) {
    return words.length() <= 5 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  private boolean hasTitle(int first) {
    return first > 0
        && (Titles.isTitle(sentence.tokens().get(first - 1).form())
            || (Roles.kind(sentence.tokens().get(first - 1).lemma()).isPresent()
                && sentence.tokens().get(first - 1).isProperNoun()));
  }

  /** Whether a preposition of place stands before the tokens, or a noun for a land behind them. */
  private boolean isPlaced(List<Integer> tokens) {
    int before = tokens.getFirst() - 1;
    if (before >= 0 && form(before).equals("the")) {
      before--;
    }
    boolean placed = before >= 0 && PLACING.contains(form(before));
    int behind = tokens.getLast() + 1;
    boolean land = behind < sentence.tokens().size() && LANDS.contains(form(behind));
    boolean ofLand = before >= 1 && form(before).equals("of") && LANDS.contains(form(before - 1));
    return (placed && !isAccording(before)) || land || ofLand;
  }

  /** "According to Taylor" places nobody. */
  private boolean isAccording(int preposition) {
    return preposition > 0
        && form(preposition).equals("to")
        && Set.of("according", "talk", "talked", "spoke", "speak", "listen", "said", "told")
            .contains(form(preposition - 1));
  }

  private List<Gazetteer.Entry> places(List<Integer> tokens) {
    int before = tokens.getFirst() - 1;
    return PlaceNames.find(words(tokens), before >= 0 && form(before).equals(","));
  }

  private String form(int token) {
    return sentence.tokens().get(token).form().toLowerCase(Locale.ROOT);
  }

  private Span span(List<Integer> tokens) {
    return sentence.hull(tokens);
  }

  private String words(List<Integer> tokens) {
    return span(tokens).of(text);
  }

  private static Set<String> words(String sort) {
    return Table.beside(PlaceSpans.class, "placing-words.tsv").rows().stream()
        .filter(row -> row.getFirst().equals(sort))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
