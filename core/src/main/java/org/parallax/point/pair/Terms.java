package org.parallax.point.pair;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Proposition;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.name.Countries;
import org.parallax.name.Country;
import org.parallax.text.Predicates;

/**
 * Turns the words of a claim into the terms by which claims meet: concepts, classes of events,
 * countries whatever the form of their name, numbers with their unit, years, and the fact of being
 * negative.
 */
public final class Terms {
  /** The term of a claim whose words are negative. */
  static final String NEGATIVE = "!not";

  private static final Pattern FOR =
      Pattern.compile("(?i)\\p{L} (?:for|after|about|against|between|with)\\b");

  private static final double SMALLEST_NUMBER = 2;
  private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

  private Terms() {}

  /** The terms of {@code claim} with how often each stands in it, in the order of the text. */
  static Map<String, Integer> of(Claim claim) {
    Map<String, Integer> terms = new LinkedHashMap<>();
    List<String> lemmas = claim.proposition().terms();
    for (int i = 0; i < lemmas.size(); i++) {
      Optional<String> country = country(lemmas, i);
      if (country.isPresent()) {
        add(terms, country.get());
        i++;
      } else {
        addWord(terms, lemmas.get(i));
      }
    }
    predicate(claim.proposition()).ifPresent(act -> add(terms, act));
    claim.quantities().stream()
        .filter(q -> q.stated() >= SMALLEST_NUMBER)
        .forEach(q -> add(terms, number(q)));
    claim.quantities().stream()
        .filter(q -> !isInPassing(claim.proposition(), q))
        .forEach(q -> cell(q).ifPresent(cell -> add(terms, cell)));
    Matcher year = YEAR.matcher(claim.text());
    while (year.find()) {
      add(terms, "#" + year.group());
    }
    if (isNegative(claim)) {
      add(terms, NEGATIVE);
    }
    return terms;
  }

  /** The content words of {@code claim}, numbers left out, in the order of the text. */
  static List<View.Word> words(Claim claim) {
    return claim.proposition().terms().stream()
        .filter(Terms::tells)
        .map(lemma -> new View.Word(lemma, word(lemma)))
        .toList();
  }

  private static boolean tells(String lemma) {
    return !lemma.isBlank() && !Lexicon.isStop(lemma) && !Character.isDigit(lemma.charAt(0));
  }

  private static void addWord(Map<String, Integer> terms, String lemma) {
    if (tells(lemma)) {
      add(terms, word(lemma));
    }
  }

  /** The terms of the countries that words tell of, in their order: "North Korean", "Ukrainian". */
  static Set<String> countries(List<String> words) {
    Set<String> countries = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<String> both = country(words, i);
      String word = words.get(i);
      both.or(() -> Countries.of(word).map(Terms::term)).ifPresent(countries::add);
      i += both.isPresent() ? 1 : 0;
    }
    return countries;
  }

  /** The term of a country of which two words tell, of which the first is at {@code at}. */
  static Optional<String> country(List<String> words, int at) {
    return at + 1 < words.size()
        ? Countries.of(words.get(at) + " " + words.get(at + 1)).map(Terms::term)
        : Optional.empty();
  }

  private static String term(Country country) {
    return "country " + country.code();
  }

  /** The term of one word: its country, else its concept. */
  public static String word(String lemma) {
    return Countries.of(lemma).map(Terms::term).orElseGet(() -> Lexicon.concept(lemma));
  }

  /** The class of what a phrase of several words tells: "take_prisoner". */
  private static Optional<String> predicate(Proposition proposition) {
    return proposition.predicate().contains("_")
        ? Lexicon.act(proposition.predicate()).map(act -> "@" + act)
        : Optional.empty();
  }

  private static void add(Map<String, Integer> terms, String term) {
    terms.merge(term, 1, Integer::sum);
  }

  /** The term under which two equal numbers of one unit meet. */
  public static String number(Quantity quantity) {
    return "#" + quantity.stated() + " " + Lexicon.concept(quantity.unit());
  }

  /** What begins the term of a cell. */
  static final String CELL = "%";

  /** Whether the number only tells whom another noun is for: "the search for the two missing". */
  private static boolean isInPassing(Proposition proposition, Quantity quantity) {
    Span at = quantity.phrase().span();
    return proposition.arguments().stream()
        .map(Argument::phrase)
        .filter(p -> p.span().contains(at) && p.span().start() < at.start())
        .anyMatch(p -> FOR.matcher(p.text().substring(0, at.start() - p.span().start())).find());
  }

  /**
   * The term under which counts of one kind meet whatever their number: whom or what is counted,
   * and what befell them. "At least 17 injured" and "the injured: 24" answer one question.
   */
  static Optional<String> cell(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.COUNT && !quantity.scope().isEmpty()
        ? Optional.of(
            CELL + Lexicon.concept(quantity.unit()) + " " + String.join(" ", quantity.scope()))
        : Optional.empty();
  }

  /** Whether the words of the claim themselves are negative: "did not", "without papers". */
  static boolean isNegative(Claim claim) {
    Proposition proposition = claim.proposition();
    return proposition.negated()
        || Predicates.shipped().isOf(proposition.predicate(), "LACK")
        || proposition.arguments().stream().anyMatch(Terms::isMissing);
  }

  private static boolean isMissing(Argument argument) {
    String words = argument.phrase().text().toLowerCase(Locale.ROOT);
    return argument.preposition().equals("without")
        || (argument.role() == Role.PATIENT && words.startsWith("no "));
  }
}
