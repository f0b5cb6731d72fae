package org.parallax.app.export;

import java.util.List;
import org.parallax.model.Backing;
import org.parallax.model.Claim;
import org.parallax.model.Coverage;
import org.parallax.model.Discrepancy;
import org.parallax.model.Entity;
import org.parallax.model.Join;
import org.parallax.model.Line;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Story;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of the published ledger; docs/ledger.md says what each key means. Keys stand in a fixed
 * order.
 */
final class LedgerRows {
  private final LedgerIndex index;
  private final ClaimRows claims;

  LedgerRows(LedgerIndex index) {
    this.index = index;
    this.claims = new ClaimRows(index);
  }

  ObjectNode report(Report report) {
    ObjectNode row = Nodes.row();
    row.put("id", report.id());
    row.put("input", report.input());
    row.put("outlet", report.outlet().name());
    row.put("domain", report.outlet().domain());
    row.put("url", report.url().orElse(null));
    row.put("headline", report.headline().orElse(null));
    row.put("published", Nodes.orNull(report.published().toString()));
    row.put("modified", Nodes.orNull(report.modified().toString()));
    row.set("authors", Nodes.strings(report.authors()));
    row.set("credits", Nodes.strings(report.credits()));
    row.put("sha256", report.sha256());
    row.put("story", index.storyOf(report).orElse(null));
    row.put("language", report.language());
    row.put("read", report.isRead());
    row.put("version", report.version());
    row.put("sameAs", report.sameAs().orElse(null));
    Coverage coverage = index.coverageOf(report);
    row.set(
        "coverage",
        Nodes.row()
            .put("sentences", coverage.sentences())
            .put("understood", coverage.understood())
            .put("share", Nodes.rounded(coverage.share())));
    row.put("text", report.text());
    return row;
  }

  ObjectNode claim(Claim claim) {
    return claims.claim(claim);
  }

  ObjectNode point(Point point) {
    ObjectNode row = Nodes.row();
    row.put("id", point.id());
    row.put("story", point.story());
    row.put("title", point.title().text());
    row.set("titleCitations", citations(point.title()));
    row.set("positions", Nodes.array(point.positions(), this::position));
    row.set("grade", GradeRows.whole(point.grade()));
    row.set("grades", Nodes.array(point.grades(), GradeRows::brief));
    row.set("ladders", Nodes.array(point.ladders(), GradeRows::ladder));
    row.set("joins", Nodes.array(point.joins(), LedgerRows::join));
    return row;
  }

  private static ObjectNode join(Join join) {
    ObjectNode row = Nodes.row();
    row.set("claims", Nodes.strings(List.of(join.first(), join.second())));
    row.put("together", join.together());
    row.put("likelihood", join.likelihood());
    row.set("reasons", Nodes.strings(join.reasons()));
    return row;
  }

  private ObjectNode position(Position position) {
    ObjectNode row = Nodes.row();
    row.put("id", position.id());
    row.put("summary", position.summary().text());
    row.set("summaryCitations", citations(position.summary()));
    row.put("denies", position.denies());
    row.set("claims", Nodes.strings(position.claims()));
    row.set("origins", Nodes.strings(position.origins()));
    row.put(
        "reports",
        (int) position.claims().stream().map(c -> index.claim(c).report()).distinct().count());
    return row;
  }

  ObjectNode discrepancy(Discrepancy discrepancy) {
    ObjectNode row = Nodes.row();
    row.put("id", discrepancy.id());
    row.put("point", discrepancy.point().orElse(null));
    row.put("type", Nodes.code(discrepancy.type()));
    row.put("alarm", discrepancy.alarm());
    row.put("severity", Nodes.rounded(discrepancy.severity()));
    row.put("explanation", discrepancy.explanation());
    row.set(
        "values",
        Nodes.array(
            discrepancy.values(),
            v -> Nodes.phrase(v.phrase()).put("claim", v.claim()).put("value", v.value())));
    row.set("claims", Nodes.strings(discrepancy.claims()));
    row.set("positions", Nodes.strings(discrepancy.positions()));
    row.put("by", discrepancy.by());
    return row;
  }

  ObjectNode origin(Origin origin) {
    ObjectNode row = Nodes.row();
    row.put("id", origin.id());
    row.put("kind", Nodes.code(origin.kind()));
    row.put("label", origin.label());
    row.set("claims", Nodes.strings(origin.claims()));
    row.set("proofs", Nodes.strings(origin.proofs()));
    row.set("behind", Nodes.array(origin.behind(), LedgerRows::backing));
    return row;
  }

  private static ObjectNode backing(Backing backing) {
    ObjectNode row = Nodes.row();
    row.put("from", backing.from());
    row.put("level", Nodes.code(backing.level()));
    row.put("proof", Nodes.code(backing.proof()));
    row.set("claims", Nodes.strings(backing.claims()));
    row.set("shown", Nodes.array(backing.shown(), Nodes::citation));
    return row;
  }

  ObjectNode entity(Entity entity) {
    ObjectNode row = Nodes.row();
    row.put("id", entity.id());
    row.put("type", Nodes.code(entity.type()));
    row.put("name", entity.name());
    row.set("names", Nodes.strings(entity.names()));
    row.set("aliases", Nodes.array(entity.aliases(), LedgerRows::alias));
    return row;
  }

  private static ObjectNode alias(Entity.Alias alias) {
    ObjectNode row = Nodes.citation(alias.at());
    row.put("form", alias.form());
    row.put("by", alias.by());
    return row;
  }

  ObjectNode story(Story story) {
    ObjectNode row = Nodes.row();
    row.put("id", story.id());
    row.put("title", story.title().text());
    row.set("titleCitations", citations(story.title()));
    row.set("reports", Nodes.strings(story.reports()));
    return row;
  }

  private static ArrayNode citations(Line line) {
    return Nodes.array(line.citations(), Nodes::citation);
  }
}
