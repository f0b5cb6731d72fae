package org.parallax.origin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Backing;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Origin;
import org.parallax.model.Register;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.StoryClaims;

/** Where words come from that a report gives to nobody: a dispatch, its own look, or not told. */
final class Tellings {
  private final StoryClaims story;
  private final DispatchFamilies families;
  private final Register register;

  Tellings(StoryClaims story, DispatchFamilies families, Register register) {
    this.story = story;
    this.families = families;
    this.register = register;
  }

  /** An act with what shows that a report leans on it. */
  record Telling(Act act, Backing.Proof proof, List<Citation> shown) {}

  /** The act that the claim rests on as far as only its report tells it. */
  Telling of(Claim claim) {
    Report report = story.report(claim.report());
    return dispatch(claim.report(), claim.span()).orElseGet(() -> own(claim, report));
  }

  /** The dispatch that those words of the report come from, if they come from one. */
  Optional<Telling> dispatch(String report, Span span) {
    return families
        .dispatch(report, span)
        .map(
            d ->
                new Telling(
                    new Act(
                        d.key(),
                        Origin.Kind.DISPATCH,
                        d.label().isEmpty() ? Origin.NO_AGENCY : d.label(),
                        Act.Rank.UNTOLD,
                        Set.of(),
                        Set.of()),
                    d.proof(),
                    d.shown()));
  }

  private Telling own(Claim claim, Report report) {
    String owner =
        register
            .of(report.outlet())
            .map(Register.Row::owner)
            .filter(o -> !o.isEmpty())
            .orElse(report.outlet().name());
    Optional<Span> look = OwnLook.in(report.text(), claim.sentence());
    if (look.isPresent()) {
      return new Telling(
          new Act(
              "look " + owner, Origin.Kind.OBSERVATION, owner, Act.Rank.NAMED, Set.of(), Set.of()),
          Backing.Proof.LOOK,
          List.of(new Citation(report.id(), report.phrase(look.get()))));
    }
    Optional<Citation> inputs = families.inputs(report.id());
    return new Telling(
        new Act("outlet " + owner, Origin.Kind.UNKNOWN, owner, Act.Rank.UNTOLD, Set.of(), Set.of()),
        inputs.isPresent() ? Backing.Proof.INPUTS : Backing.Proof.NONE,
        inputs.stream().toList());
  }
}
