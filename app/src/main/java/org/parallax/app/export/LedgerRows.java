package org.parallax.app.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.model.Backing;
import org.parallax.model.Binding;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Coverage;
import org.parallax.model.Discrepancy;
import org.parallax.model.Entity;
import org.parallax.model.Join;
import org.parallax.model.Line;
import org.parallax.model.Link;
import org.parallax.model.Origin;
import org.parallax.model.Phrase;
import org.parallax.model.Place;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Proposition;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Story;
import org.parallax.model.Time;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of the published ledger; docs/ledger.md says what each key means. Keys stand in a fixed
 * order.
 */
final class LedgerRows {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private final LedgerIndex index;

  LedgerRows(LedgerIndex index) {
    this.index = index;
  }

  ObjectNode report(Report report) {
    ObjectNode row = NODES.objectNode();
    row.put("id", report.id());
    row.put("input", report.input());
    row.put("outlet", report.outlet().name());
    row.put("domain", report.outlet().domain());
    row.put("url", report.url().orElse(null));
    row.put("headline", report.headline().orElse(null));
    row.put("published", orNull(report.published().toString()));
    row.put("modified", orNull(report.modified().toString()));
    row.set("authors", strings(report.authors()));
    row.set("credits", strings(report.credits()));
    row.put("sha256", report.sha256());
    row.put("story", index.storyOf(report).orElse(null));
    row.put("language", report.language());
    row.put("read", report.isRead());
    row.put("version", report.version());
    row.put("sameAs", report.sameAs().orElse(null));
    Coverage coverage = index.coverageOf(report);
    row.set(
        "coverage",
        NODES
            .objectNode()
            .put("sentences", coverage.sentences())
            .put("understood", coverage.understood())
            .put("share", rounded(coverage.share())));
    row.put("text", report.text());
    return row;
  }

  ObjectNode claim(Claim claim) {
    ObjectNode row = NODES.objectNode();
    row.put("id", claim.id());
    row.put("report", claim.report());
    row.set("span", span(claim.span()));
    row.put("text", claim.text());
    row.put("kind", code(claim.kind()));
    row.put("factuality", claim.factuality().code());
    row.set("attribution", array(claim.attribution().links(), this::link));
    row.put("utterance", claim.utterance().orElse(null));
    row.set("sentence", span(claim.sentence()));
    row.set("proposition", proposition(claim.proposition()));
    row.set("quantities", array(claim.quantities(), LedgerRows::quantity));
    row.set("times", array(claim.times(), LedgerRows::time));
    row.set("places", array(claim.places(), LedgerRows::place));
    row.set("entities", strings(claim.entities()));
    row.set("bindings", array(claim.bindings(), LedgerRows::binding));
    row.set("points", strings(index.pointsOf(claim)));
    row.set("origins", strings(index.originsOf(claim)));
    row.put("by", claim.by());
    return row;
  }

  private JsonNode link(Link link) {
    ObjectNode row = NODES.objectNode();
    row.set("source", link.source().<JsonNode>map(LedgerRows::source).orElse(NODES.nullNode()));
    row.set("cue", optional(link.cue(), LedgerRows::phrase));
    row.put("stance", code(link.stance()));
    row.set(
        "channel", optional(link.channel(), c -> phrase(c.phrase()).put("kind", code(c.kind()))));
    row.set("hearer", optional(link.hearer(), LedgerRows::phrase));
    row.put("inferred", link.inferred());
    row.put("confidence", rounded(link.confidence()));
    row.put("by", link.by());
    row.set("shownBy", optional(link.shownBy(), LedgerRows::citation));
    return row;
  }

  private static ObjectNode source(Source source) {
    ObjectNode row = phrase(source.phrase());
    row.put("entity", source.entity().orElse(null));
    row.put("name", source.name().orElse(null));
    row.set("entities", strings(source.entities()));
    return row;
  }

  private static ObjectNode proposition(Proposition proposition) {
    ObjectNode row = NODES.objectNode();
    row.put("predicate", proposition.predicate());
    row.put("negated", proposition.negated());
    row.put("tense", code(proposition.tense()));
    row.set(
        "arguments",
        array(
            proposition.arguments(),
            a -> {
              ObjectNode argument = phrase(a.phrase());
              argument.put("role", code(a.role()));
              argument.put("preposition", orNull(a.preposition()));
              argument.put("head", a.head());
              argument.put("entity", a.entity().orElse(null));
              return argument;
            }));
    return row;
  }

  private static ObjectNode quantity(Quantity quantity) {
    ObjectNode row = phrase(quantity.phrase());
    row.set("low", number(quantity.low()));
    row.set("high", number(quantity.high()));
    row.set("stated", number(quantity.stated()));
    row.put("wording", code(quantity.wording()));
    row.put("kind", code(quantity.kind()));
    row.put("unit", quantity.unit());
    row.set("of", quantity.of().map(LedgerRows::number).orElse(NODES.nullNode()));
    row.put("cumulative", quantity.cumulative());
    row.set("scope", strings(quantity.scope()));
    return row;
  }

  private static ObjectNode time(Time time) {
    ObjectNode row = phrase(time.phrase());
    row.put("value", time.value());
    row.put("from", time.from().map(Object::toString).orElse(null));
    row.put("until", time.until().map(Object::toString).orElse(null));
    row.put("granularity", code(time.granularity()));
    row.put("anchor", code(time.anchor()));
    return row;
  }

  private static ObjectNode place(Place place) {
    ObjectNode row = phrase(place.phrase());
    row.put("name", place.name());
    row.put("id", place.id().orElse(null));
    row.set(
        "latitude", place.coordinates().map(c -> number(c.latitude())).orElse(NODES.nullNode()));
    row.set(
        "longitude", place.coordinates().map(c -> number(c.longitude())).orElse(NODES.nullNode()));
    row.put("country", orNull(place.country()));
    row.put("relation", orNull(place.relation()));
    return row;
  }

  private static ObjectNode binding(Binding binding) {
    ObjectNode row = phrase(binding.phrase());
    row.put("value", binding.value());
    row.set("shownBy", span(binding.shownBy().span()));
    return row;
  }

  ObjectNode point(Point point) {
    ObjectNode row = NODES.objectNode();
    row.put("id", point.id());
    row.put("story", point.story());
    row.put("title", point.title().text());
    row.set("titleCitations", citations(point.title()));
    row.set("positions", array(point.positions(), this::position));
    row.set("grade", GradeRows.whole(point.grade()));
    row.set("grades", array(point.grades(), GradeRows::brief));
    row.set("ladders", array(point.ladders(), GradeRows::ladder));
    row.set("joins", array(point.joins(), LedgerRows::join));
    return row;
  }

  private static ObjectNode join(Join join) {
    ObjectNode row = NODES.objectNode();
    row.set("claims", strings(List.of(join.first(), join.second())));
    row.put("together", join.together());
    row.put("likelihood", join.likelihood());
    row.set("reasons", strings(join.reasons()));
    return row;
  }

  private ObjectNode position(Position position) {
    ObjectNode row = NODES.objectNode();
    row.put("id", position.id());
    row.put("summary", position.summary().text());
    row.set("summaryCitations", citations(position.summary()));
    row.put("denies", position.denies());
    row.set("claims", strings(position.claims()));
    row.set("origins", strings(position.origins()));
    row.put(
        "reports",
        (int) position.claims().stream().map(c -> index.claim(c).report()).distinct().count());
    return row;
  }

  ObjectNode discrepancy(Discrepancy discrepancy) {
    ObjectNode row = NODES.objectNode();
    row.put("id", discrepancy.id());
    row.put("point", discrepancy.point().orElse(null));
    row.put("type", code(discrepancy.type()));
    row.put("alarm", discrepancy.alarm());
    row.put("severity", rounded(discrepancy.severity()));
    row.put("explanation", discrepancy.explanation());
    row.set(
        "values",
        array(
            discrepancy.values(),
            v -> phrase(v.phrase()).put("claim", v.claim()).put("value", v.value())));
    row.set("claims", strings(discrepancy.claims()));
    row.set("positions", strings(discrepancy.positions()));
    row.put("by", discrepancy.by());
    return row;
  }

  ObjectNode origin(Origin origin) {
    ObjectNode row = NODES.objectNode();
    row.put("id", origin.id());
    row.put("kind", code(origin.kind()));
    row.put("label", origin.label());
    row.set("claims", strings(origin.claims()));
    row.set("proofs", strings(origin.proofs()));
    row.set("behind", array(origin.behind(), LedgerRows::backing));
    return row;
  }

  private static ObjectNode backing(Backing backing) {
    ObjectNode row = NODES.objectNode();
    row.put("from", backing.from());
    row.put("level", code(backing.level()));
    row.put("proof", code(backing.proof()));
    row.set("claims", strings(backing.claims()));
    row.set("shown", array(backing.shown(), LedgerRows::citation));
    return row;
  }

  ObjectNode entity(Entity entity) {
    ObjectNode row = NODES.objectNode();
    row.put("id", entity.id());
    row.put("type", code(entity.type()));
    row.put("name", entity.name());
    row.set("names", strings(entity.names()));
    row.set("aliases", array(entity.aliases(), LedgerRows::alias));
    return row;
  }

  private static ObjectNode alias(Entity.Alias alias) {
    ObjectNode row = citation(alias.at());
    row.put("form", alias.form());
    row.put("by", alias.by());
    return row;
  }

  ObjectNode story(Story story) {
    ObjectNode row = NODES.objectNode();
    row.put("id", story.id());
    row.put("title", story.title().text());
    row.set("titleCitations", citations(story.title()));
    row.set("reports", strings(story.reports()));
    return row;
  }

  private static ArrayNode citations(Line line) {
    return array(line.citations(), LedgerRows::citation);
  }

  private static ObjectNode citation(Citation citation) {
    return phrase(citation.phrase()).put("report", citation.report());
  }

  static ObjectNode phrase(Phrase phrase) {
    ObjectNode row = NODES.objectNode();
    row.put("text", phrase.text());
    row.set("span", span(phrase.span()));
    return row;
  }

  private static ObjectNode span(Span span) {
    return NODES.objectNode().put("start", span.start()).put("end", span.end());
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> row) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(row.apply(value)));
    return array;
  }

  private static <T> JsonNode optional(Optional<T> value, Function<T, ObjectNode> row) {
    return value.<JsonNode>map(row).orElse(NODES.nullNode());
  }

  /** A whole number where it is one; null where there is no bound. */
  static JsonNode number(double value) {
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      return NODES.nullNode();
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return NODES.numberNode((long) value);
    }
    return NODES.numberNode(value);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static @org.jspecify.annotations.Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  /** The code of an enum member in the ledger: lower case, words joined by "-". */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
