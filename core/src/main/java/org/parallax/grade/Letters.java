package org.parallax.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Register;
import org.parallax.model.Register.Reliability;
import org.parallax.model.Source;
import org.parallax.model.StoryClaims;

/**
 * Reads the reliability of those behind claims from the register. A chain is as good as its weakest
 * rated link, and unknown where the one on whose word it rests is unknown: that a good outlet
 * quotes somebody does not make him reliable. An origin has the best letter of the ways it is known
 * by; nothing is averaged, and volume raises nothing.
 */
final class Letters {
  private final StoryClaims story;
  private final Map<String, Entity> entities;
  private final Naming naming;
  private final Register register;

  Letters(StoryClaims story, Map<String, Entity> entities, Naming naming, Register register) {
    this.story = story;
    this.entities = entities;
    this.naming = naming;
    this.register = register;
  }

  /** The best letter among these claims; F where none is rated. */
  Reliability of(List<Claim> claims) {
    return claims.stream().map(this::chain).min(Comparator.naturalOrder()).orElse(Reliability.F);
  }

  private Reliability chain(Claim claim) {
    Reliability outlet =
        register
            .of(story.report(claim.report()).outlet())
            .map(Register.Row::reliability)
            .orElse(Reliability.F);
    List<Source> sources = claim.attribution().sources();
    if (sources.isEmpty()) {
      return outlet;
    }
    Reliability speaker = letter(sources.getLast());
    if (speaker == Reliability.F) {
      return Reliability.F;
    }
    List<Reliability> rated = new ArrayList<>(List.of(speaker, outlet));
    sources.forEach(s -> rated.add(letter(s)));
    return rated.stream()
        .filter(r -> r != Reliability.F)
        .max(Comparator.naturalOrder())
        .orElse(Reliability.F);
  }

  private Reliability letter(Source source) {
    List<String> names = new ArrayList<>(List.of(source.phrase().text()));
    source.name().ifPresent(names::add);
    source.entities().stream()
        .map(entities::get)
        .filter(e -> e != null && naming.isNamed(e))
        .forEach(e -> names.addAll(e.names()));
    return names.stream()
        .flatMap(n -> register.named(n).stream())
        .map(Register.Row::reliability)
        .findFirst()
        .orElse(Reliability.F);
  }
}
