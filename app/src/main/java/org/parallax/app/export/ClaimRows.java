package org.parallax.app.export;

import org.parallax.model.Binding;
import org.parallax.model.Claim;
import org.parallax.model.Link;
import org.parallax.model.Place;
import org.parallax.model.Proposition;
import org.parallax.model.Quantity;
import org.parallax.model.Source;
import org.parallax.model.Time;
import tools.jackson.databind.node.ObjectNode;

/** The rows of claims in the published ledger; docs/ledger.md says what each key means. */
final class ClaimRows {
  private final LedgerIndex index;

  ClaimRows(LedgerIndex index) {
    this.index = index;
  }

  ObjectNode claim(Claim claim) {
    ObjectNode row = Nodes.row();
    row.put("id", claim.id());
    row.put("report", claim.report());
    row.set("span", Nodes.span(claim.span()));
    row.put("text", claim.text());
    row.put("kind", Nodes.code(claim.kind()));
    row.put("factuality", claim.factuality().code());
    row.set("attribution", Nodes.array(claim.attribution().links(), ClaimRows::link));
    row.put("utterance", claim.utterance().orElse(null));
    row.set("sentence", Nodes.span(claim.sentence()));
    row.set("proposition", proposition(claim.proposition()));
    row.set("quantities", Nodes.array(claim.quantities(), ClaimRows::quantity));
    row.set("times", Nodes.array(claim.times(), ClaimRows::time));
    row.set("places", Nodes.array(claim.places(), ClaimRows::place));
    row.set("entities", Nodes.strings(claim.entities()));
    row.set("bindings", Nodes.array(claim.bindings(), ClaimRows::binding));
    row.set("points", Nodes.strings(index.pointsOf(claim)));
    row.set("origins", Nodes.strings(index.originsOf(claim)));
    row.put("by", claim.by());
    return row;
  }

  private static ObjectNode link(Link link) {
    ObjectNode row = Nodes.row();
    row.set("source", Nodes.optional(link.source(), ClaimRows::source));
    row.set("cue", Nodes.optional(link.cue(), Nodes::phrase));
    row.put("stance", Nodes.code(link.stance()));
    row.set(
        "channel",
        Nodes.optional(
            link.channel(), c -> Nodes.phrase(c.phrase()).put("kind", Nodes.code(c.kind()))));
    row.set("hearer", Nodes.optional(link.hearer(), Nodes::phrase));
    row.put("inferred", link.inferred());
    row.put("confidence", Nodes.rounded(link.confidence()));
    row.put("by", link.by());
    row.set("shownBy", Nodes.optional(link.shownBy(), Nodes::citation));
    return row;
  }

  private static ObjectNode source(Source source) {
    ObjectNode row = Nodes.phrase(source.phrase());
    row.put("entity", source.entity().orElse(null));
    row.put("name", source.name().orElse(null));
    row.set("entities", Nodes.strings(source.entities()));
    return row;
  }

  private static ObjectNode proposition(Proposition proposition) {
    ObjectNode row = Nodes.row();
    row.put("predicate", proposition.predicate());
    row.put("negated", proposition.negated());
    row.put("tense", Nodes.code(proposition.tense()));
    row.set(
        "arguments",
        Nodes.array(
            proposition.arguments(),
            a -> {
              ObjectNode argument = Nodes.phrase(a.phrase());
              argument.put("role", Nodes.code(a.role()));
              argument.put("preposition", Nodes.orNull(a.preposition()));
              argument.put("head", a.head());
              argument.put("entity", a.entity().orElse(null));
              return argument;
            }));
    return row;
  }

  private static ObjectNode quantity(Quantity quantity) {
    ObjectNode row = Nodes.phrase(quantity.phrase());
    row.set("low", Nodes.number(quantity.low()));
    row.set("high", Nodes.number(quantity.high()));
    row.set("stated", Nodes.number(quantity.stated()));
    row.put("wording", Nodes.code(quantity.wording()));
    row.put("kind", Nodes.code(quantity.kind()));
    row.put("unit", quantity.unit());
    row.set("of", Nodes.optional(quantity.of(), Nodes::number));
    row.put("cumulative", quantity.cumulative());
    row.set("scope", Nodes.strings(quantity.scope()));
    return row;
  }

  private static ObjectNode time(Time time) {
    ObjectNode row = Nodes.phrase(time.phrase());
    row.put("value", time.value());
    row.put("from", time.from().map(Object::toString).orElse(null));
    row.put("until", time.until().map(Object::toString).orElse(null));
    row.put("granularity", Nodes.code(time.granularity()));
    row.put("anchor", Nodes.code(time.anchor()));
    return row;
  }

  private static ObjectNode place(Place place) {
    ObjectNode row = Nodes.phrase(place.phrase());
    row.put("name", place.name());
    row.put("id", place.id().orElse(null));
    row.set("latitude", Nodes.optional(place.coordinates(), c -> Nodes.number(c.latitude())));
    row.set("longitude", Nodes.optional(place.coordinates(), c -> Nodes.number(c.longitude())));
    row.put("country", Nodes.orNull(place.country()));
    row.put("relation", Nodes.orNull(place.relation()));
    return row;
  }

  private static ObjectNode binding(Binding binding) {
    ObjectNode row = Nodes.phrase(binding.phrase());
    row.put("value", binding.value());
    row.set("shownBy", Nodes.span(binding.shownBy().span()));
    return row;
  }
}
