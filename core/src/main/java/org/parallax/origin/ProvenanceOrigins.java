package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Backing;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Origin;
import org.parallax.model.Register;
import org.parallax.model.StoryClaims;

/**
 * Puts each claim on the act that its content rests on: what somebody said or published, a dispatch
 * that several reports carry, or the telling of the outlet itself. It errs towards too few origins:
 * one speaker counts once a day, whoever carries the words, and what is told alike with nobody
 * named rests on whoever another report names.
 */
public final class ProvenanceOrigins implements OriginFinder {
  @Override
  public List<Origin> find(StoryClaims story, Register register) {
    DispatchFamilies families = new DispatchFamilies(story.reports(), register);
    Tellings tellings = new Tellings(story, families, register);
    Speakers speakers = new Speakers(story);
    Map<String, List<Claim>> bySentence = new HashMap<>();
    for (Claim claim : story.claims()) {
      bySentence.computeIfAbsent(sentence(claim), k -> new ArrayList<>()).add(claim);
    }
    Map<String, Act> acts = new LinkedHashMap<>();
    Graph graph = new Graph(story, speakers, tellings);
    for (Claim claim : story.claims()) {
      Optional<Claim> speaking =
          speaking(claim, bySentence.getOrDefault(sentence(claim), List.of()));
      Optional<Act> spoken = speaking.flatMap(speakers::act);
      acts.put(claim.id(), spoken.orElseGet(() -> graph.telling(claim)));
      if (spoken.isPresent() && speaking.isPresent()) {
        graph.spoken(claim, speaking.get());
      }
    }
    graph.retold(new Retellings(story, families).settle(acts));
    return origins(story, acts, graph);
  }

  private static List<Origin> origins(StoryClaims story, Map<String, Act> acts, Graph graph) {
    Map<String, Act> byKey = new LinkedHashMap<>();
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    for (Claim claim : story.claims()) {
      Act act = acts.getOrDefault(claim.id(), graph.telling(claim));
      byKey.merge(act.key(), act, (a, b) -> b.rank().compareTo(a.rank()) > 0 ? b : a);
      claims.computeIfAbsent(act.key(), k -> new ArrayList<>()).add(claim);
    }
    Map<String, String> ids = new LinkedHashMap<>();
    byKey.keySet().forEach(key -> ids.put(key, ContentId.of("o", story.story(), key)));
    Map<String, List<Backing>> behind = graph.behind(claims, ids);
    List<Origin> origins = new ArrayList<>();
    byKey.forEach(
        (key, act) -> {
          List<Backing> backings = behind.getOrDefault(key, List.of());
          origins.add(
              new Origin(
                  ids.getOrDefault(key, key),
                  act.kind(),
                  act.label(),
                  claims.getOrDefault(key, List.of()).stream().map(Claim::id).toList(),
                  backings.stream()
                      .filter(b -> b.level() == Backing.Level.HELD)
                      .map(b -> Graph.words(b.proof()))
                      .toList(),
                  backings));
        });
    return origins;
  }

  private static String sentence(Claim claim) {
    return claim.report() + claim.sentence();
  }

  /**
   * The claim whose speaker the content comes from: itself, or where it only tells that somebody
   * spoke, what that one said.
   */
  private static Optional<Claim> speaking(Claim claim, List<Claim> sentence) {
    if (!claim.attribution().isOutlet()) {
      return Optional.of(claim);
    }
    return sentence.stream()
        .filter(c -> c.attribution().sources().size() == 1 && !c.id().equals(claim.id()))
        .filter(c -> holdsCueAndContent(claim, c))
        .findFirst();
  }

  private static boolean holdsCueAndContent(Claim outer, Claim inner) {
    return outer.span().contains(inner.span())
        && inner.attribution().links().getLast().cue().stream()
            .anyMatch(cue -> outer.span().contains(cue.span()));
  }
}
