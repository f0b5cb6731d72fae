package org.parallax.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Attribution;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Link;
import org.parallax.model.Proposition;
import org.parallax.model.Source;

/** Writes the joint entities of a story into what its reports claim. */
final class JointIds {
  private record Local(String report, String id) {}

  private record Joint(Entity entity, boolean named) {}

  private final Map<Local, Joint> joint = new HashMap<>();

  void put(String report, String id, Entity entity, boolean named) {
    joint.put(new Local(report, id), new Joint(entity, named));
  }

  /** The joint id of a report's own id; the same id where it is not known. */
  String id(String report, String id) {
    Joint found = joint.get(new Local(report, id));
    return found == null ? id : found.entity().id();
  }

  Claim rewrite(Claim claim) {
    String report = claim.report();
    List<Link> links = new ArrayList<>();
    for (Link link : claim.attribution().links()) {
      links.add(link.source().map(s -> link.withSource(rewrite(report, s))).orElse(link));
    }
    return new Claim(
        claim.id(),
        report,
        claim.phrase(),
        claim.sentence(),
        new Attribution(links),
        claim.factuality(),
        claim.kind(),
        claim.utterance(),
        rewrite(report, claim.proposition()),
        claim.quantities(),
        claim.times(),
        claim.places(),
        claim.entities().stream().map(e -> id(report, e)).distinct().toList(),
        claim.bindings(),
        claim.by());
  }

  private Source rewrite(String report, Source source) {
    List<String> members = source.entities().stream().map(e -> id(report, e)).distinct().toList();
    return new Source(
        source.phrase(), source.entity().map(e -> id(report, e)), name(report, source), members);
  }

  /** The full name; joint speakers and unnamed ones have none. */
  private Optional<String> name(String report, Source source) {
    if (source.entities().size() != 1 || source.entity().isEmpty()) {
      return source.name();
    }
    Joint found = joint.get(new Local(report, source.entity().get()));
    return found == null || !found.named() ? source.name() : Optional.of(found.entity().name());
  }

  private Proposition rewrite(String report, Proposition proposition) {
    List<Proposition.Argument> arguments =
        proposition.arguments().stream()
            .map(
                a ->
                    new Proposition.Argument(
                        a.role(),
                        a.preposition(),
                        a.phrase(),
                        a.head(),
                        a.entity().map(e -> id(report, e))))
            .toList();
    return new Proposition(
        proposition.predicate(),
        proposition.negated(),
        proposition.tense(),
        arguments,
        proposition.terms());
  }
}
