package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Origin;
import org.parallax.model.Register;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.StoryClaims;

/**
 * Puts each claim on the act that its content rests on: what somebody said or published, a dispatch
 * that several reports carry, or the telling of the outlet itself. It errs towards too few origins:
 * one speaker counts once a day, whoever carries the words.
 */
public final class ProvenanceOrigins implements OriginFinder {

  /** An act before its claims are known. */
  record Act(String key, Origin.Kind kind, String label, String proof) {}

  @Override
  public List<Origin> find(StoryClaims story, Register register) {
    Speakers speakers = new Speakers(story);
    DispatchFamilies families = new DispatchFamilies(story.reports(), register);
    Map<String, Act> acts = new LinkedHashMap<>();
    Map<String, Set<String>> claims = new LinkedHashMap<>();
    Map<String, Set<String>> proofs = new LinkedHashMap<>();
    Map<String, List<Claim>> bySentence = new HashMap<>();
    for (Claim claim : story.claims()) {
      bySentence.computeIfAbsent(sentence(claim), k -> new ArrayList<>()).add(claim);
    }
    for (Claim claim : story.claims()) {
      Act act =
          speaking(claim, bySentence.getOrDefault(sentence(claim), List.of()))
              .flatMap(speakers::act)
              .orElseGet(() -> telling(claim, story, families, register));
      acts.putIfAbsent(act.key(), act);
      claims.computeIfAbsent(act.key(), k -> new LinkedHashSet<>()).add(claim.id());
      proofs.computeIfAbsent(act.key(), k -> new LinkedHashSet<>()).add(act.proof());
    }
    List<Origin> origins = new ArrayList<>();
    acts.forEach(
        (key, act) ->
            origins.add(
                new Origin(
                    ContentId.of("o", story.story(), key),
                    act.kind(),
                    act.label(),
                    List.copyOf(claims.getOrDefault(key, Set.of())),
                    List.copyOf(proofs.getOrDefault(key, Set.of())))));
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
        .filter(c -> holdsCueAndContent(claim.span(), c))
        .findFirst();
  }

  private static boolean holdsCueAndContent(Span outer, Claim inner) {
    return outer.contains(inner.span())
        && inner.attribution().links().getLast().cue().stream()
            .anyMatch(cue -> outer.contains(cue.span()));
  }

  private static Act telling(
      Claim claim, StoryClaims story, DispatchFamilies families, Register register) {
    Report report = story.report(claim.report());
    Optional<DispatchFamilies.Dispatch> dispatch = families.dispatch(report.id(), claim.span());
    if (dispatch.isPresent()) {
      String label =
          dispatch.get().label().isEmpty() ? report.outlet().name() : dispatch.get().label();
      return new Act(dispatch.get().key(), Origin.Kind.DISPATCH, label, dispatch.get().proof());
    }
    String owner =
        register
            .of(report.outlet())
            .map(Register.Row::owner)
            .filter(o -> !o.isEmpty())
            .orElse(report.outlet().name());
    return OwnLook.isIn(report.text(), claim.sentence())
        ? new Act("look " + owner, Origin.Kind.OBSERVATION, owner, "own reporting")
        : new Act("outlet " + owner, Origin.Kind.UNKNOWN, owner, "no source named");
  }
}
