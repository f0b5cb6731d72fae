package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One proposition that a report conveys, with the chain of those it is attributed to.
 *
 * @param id unique in the ledger
 * @param report id of the report
 * @param phrase the content alone, without its own source and cue: one contiguous stretch
 * @param sentence the span of the sentence that holds it
 * @param attribution who says so, outermost source first
 * @param factuality how certain the innermost speaker presents it
 * @param kind where it stands in the report's telling
 * @param utterance id shared by the claims of one quotation that was cut by its tag or runs over
 *     paragraphs
 * @param proposition what it says, in slots
 * @param quantities numbers in it, in the order of the text
 * @param times time expressions in it, in the order of the text
 * @param places places in it, in the order of the text
 * @param entities ids of the entities that it mentions, in the order of the text
 * @param bindings what its pronouns, short names and relative dates refer to, in the order of the
 *     text
 * @param by names of the rules that made it, outermost first, joined by "+"
 */
public record Claim(
    String id,
    String report,
    Phrase phrase,
    Span sentence,
    Attribution attribution,
    Factuality factuality,
    Kind kind,
    Optional<String> utterance,
    Proposition proposition,
    List<Quantity> quantities,
    List<Time> times,
    List<Place> places,
    List<String> entities,
    List<Binding> bindings,
    String by) {

  /** Where a claim stands in the report's telling. */
  public enum Kind {
    HEADLINE,
    NEWS,
    /** What the report presents as known from before. */
    BACKGROUND,
    /** Words within quotation marks. */
    QUOTE
  }

  /** By report, then by span. */
  public static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::report)
          .thenComparing(c -> c.phrase().span())
          .thenComparing(c -> c.attribution().links().size())
          .thenComparing(Claim::id);

  public Claim {
    requireNonNull(id, "id");
    requireNonNull(report, "report");
    requireNonNull(phrase, "phrase");
    requireNonNull(sentence, "sentence");
    requireNonNull(attribution, "attribution");
    requireNonNull(factuality, "factuality");
    requireNonNull(kind, "kind");
    requireNonNull(utterance, "utterance");
    requireNonNull(proposition, "proposition");
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    places = List.copyOf(places);
    entities = List.copyOf(entities);
    bindings = List.copyOf(bindings);
    requireNonNull(by, "by");
  }

  /** The same claim of other sources. */
  public Claim withAttribution(Attribution other) {
    return new Claim(
        id,
        report,
        phrase,
        sentence,
        other,
        factuality,
        kind,
        utterance,
        proposition,
        quantities,
        times,
        places,
        entities,
        bindings,
        by);
  }

  public Span span() {
    return phrase.span();
  }

  public String text() {
    return phrase.text();
  }
}
