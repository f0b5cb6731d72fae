package org.parallax.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Point;

class OriginGraphTest {
  private final Ledger ledger = SampleLedger.of("ferry-grounding");
  private final StoryShape shape =
      new StoryShape(new LedgerIndex(ledger), ledger.stories().getFirst());

  @Test
  void leavesNoClaimOfAPointWithoutSomebodyBehindIt() {
    for (Point point : shape.shownPoints()) {
      Set<String> behind = new HashSet<>();
      OriginGraph.of(point, shape).edges().stream()
          .filter(e -> e.from().column() == 0)
          .flatMap(e -> e.claims().stream())
          .forEach(c -> behind.add(c.id()));
      for (Claim claim : shape.claims(point)) {
        assertTrue(behind.contains(claim.id()), claim::text);
      }
    }
  }

  @Test
  void drawsEachReportAndEachActOnce() {
    for (Point point : shape.shownPoints()) {
      List<String> ids =
          OriginGraph.of(point, shape).nodes().stream().map(OriginGraph.Node::id).toList();
      assertEquals(ids.size(), new HashSet<>(ids).size());
      shape.reportsOf(point).forEach(r -> assertTrue(ids.contains(r.id())));
      shape.originsOf(point).forEach(o -> assertTrue(ids.contains(o.id()), o::label));
    }
  }

  @Test
  void pointsFromLeftToRight() {
    for (Point point : shape.shownPoints()) {
      for (OriginGraph.Edge edge : OriginGraph.of(point, shape).edges()) {
        assertFalse(edge.from().column() > edge.to().column(), edge::toString);
      }
    }
  }

  @Test
  void putsWhoeverPassesWordsOnBetweenTheReportAndTheSpeaker() {
    List<OriginGraph> passing =
        shape.shownPoints().stream()
            .map(p -> OriginGraph.of(p, shape))
            .filter(g -> g.columns() == 3)
            .toList();
    assertFalse(passing.isEmpty());
    for (OriginGraph graph : passing) {
      for (OriginGraph.Node node : graph.nodes()) {
        if (node.column() == 1) {
          assertTrue(graph.edges().stream().anyMatch(e -> e.to().equals(node)), node::label);
          assertTrue(graph.edges().stream().anyMatch(e -> e.from().equals(node)), node::label);
        }
      }
    }
  }

  @Test
  void leadsNoLineThroughABoxThatItDoesNotLeanOn() {
    List<OriginGraph> passed =
        shape.shownPoints().stream()
            .map(p -> OriginGraph.of(p, shape))
            .filter(g -> g.edges().stream().anyMatch(OriginLanes::isLong))
            .toList();
    assertFalse(passed.isEmpty());
    for (OriginGraph graph : passed) {
      Set<Integer> boxes = new HashSet<>();
      graph.nodes().stream().filter(n -> n.column() == 1).forEach(n -> boxes.add(n.row()));
      for (OriginGraph.Edge edge : graph.edges()) {
        if (OriginLanes.isLong(edge)) {
          OriginGraph.Node lane = OriginLanes.lane(graph, edge).orElseThrow();
          assertFalse(boxes.contains(lane.row()), lane::label);
        }
      }
    }
  }
}
