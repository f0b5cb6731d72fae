package org.parallax.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Channel;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Link;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Position;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Register;
import org.parallax.model.Stance;
import org.parallax.model.StoryClaims;
import org.parallax.text.Table;

/** Counts what the rules ask of one point. */
final class PointFacts {
  private static final Set<String> ARTEFACTS = artefacts();

  /** An origin with those of its claims that speak to the point. */
  private record Backed(Origin origin, List<Claim> claims) {
    boolean isNamed() {
      return origin.kind() != Origin.Kind.UNKNOWN;
    }
  }

  private final Matter matter;
  private final StoryClaims story;
  private final Standing standing;
  private final List<Discrepancy> discrepancies;

  /** Whoever holds anything on the point. */
  private final List<Backed> holders;

  /** Whoever holds the best supported position: who gives another value is no support of it. */
  private final List<Backed> support;

  private final List<Backed> denial;
  private final List<Backed> withdrawal;
  private final Set<String> nations = new TreeSet<>();

  PointFacts(
      Matter matter,
      StoryClaims story,
      List<Origin> origins,
      List<Discrepancy> discrepancies,
      Register register) {
    this.matter = matter;
    this.story = story;
    this.standing = new Standing(story, register);
    this.discrepancies = discrepancies;
    Set<String> denying = claims(true);
    Set<String> holding = claims(false);
    this.denial = backed(origins, c -> denying.contains(c.id()));
    this.withdrawal = backed(origins, c -> isWithdrawn(c) && holding.contains(c.id()));
    this.holders = backed(origins, c -> holding.contains(c.id()) && !isWithdrawn(c));
    this.support = leading();
    for (Claim claim : story.claims()) {
      if (holding.contains(claim.id()) || denying.contains(claim.id())) {
        for (Argument argument : claim.proposition().arguments()) {
          standing.nation(argument.phrase().text()).ifPresent(nations::add);
        }
      }
    }
  }

  /** All facts of the point. */
  Facts facts() {
    List<Backed> named = support.stream().filter(Backed::isNamed).toList();
    List<Set<String>> independent = independent(named);
    Set<String> sides = new TreeSet<>();
    named.forEach(b -> party(b).ifPresent(sides::add));
    Map<String, Integer> facts = new LinkedHashMap<>();
    facts.put("reports", reports());
    facts.put("origins", support.size());
    facts.put("independent_origins", independent.size());
    facts.put("named_origins", independent.size());
    facts.put("non_party_origins", nonParties(named, independent));
    facts.put("sides", sides.size());
    facts.put("all_one_side", yes(isOneSide(named, sides)));
    facts.put("denials", independent(denial).size());
    facts.put("open_conflict", yes(!conflicts().isEmpty()));
    facts.put("supported_values", supportedValues());
    facts.put("artefact", (int) support.stream().filter(PointFacts::isArtefact).count());
    facts.put("accesses", (int) named.stream().map(PointFacts::access).distinct().count());
    facts.put("withdrawn", independent(withdrawal).size());
    facts.put("remaining", remaining(independent));
    facts.put("hedged", yes(!support.isEmpty() && support.stream().allMatch(PointFacts::hedged)));
    facts.put("against_interest", yes(support.stream().anyMatch(this::isAdmission)));
    List<String> names = named.stream().map(b -> b.origin().label()).distinct().toList();
    return new Facts(facts, names, evidence());
  }

  /** Those who hold the first position, which is the best supported. */
  private List<Backed> leading() {
    Set<String> first = new TreeSet<>();
    matter.positions().stream()
        .filter(p -> !p.denies())
        .findFirst()
        .ifPresent(p -> first.addAll(p.claims()));
    List<Backed> leading = new ArrayList<>();
    for (Backed holder : holders) {
      List<Claim> its = holder.claims().stream().filter(c -> first.contains(c.id())).toList();
      if (!its.isEmpty()) {
        leading.add(new Backed(holder.origin(), its));
      }
    }
    return leading;
  }

  private static int yes(boolean fact) {
    return fact ? 1 : 0;
  }

  private Set<String> claims(boolean denying) {
    Set<String> ids = new TreeSet<>();
    for (Position position : matter.positions()) {
      if (position.denies() == denying) {
        ids.addAll(position.claims());
      }
    }
    return ids;
  }

  private List<Backed> backed(List<Origin> origins, java.util.function.Predicate<Claim> wanted) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    List<Claim> speaking = story.claims().stream().filter(wanted).toList();
    speaking.stream()
        .filter(c -> speaking.stream().noneMatch(inner -> tellsOf(c, inner)))
        .forEach(c -> claims.put(c.id(), c));
    List<Backed> backed = new ArrayList<>();
    for (Origin origin : origins) {
      List<Claim> its =
          origin.claims().stream().filter(claims::containsKey).map(claims::get).toList();
      if (!its.isEmpty()) {
        backed.add(new Backed(origin, its));
      }
    }
    return backed;
  }

  /**
   * Whether one claim tells only that somebody says the other: the coast guard said that one of the
   * crew said it. Who passes words on is no second origin of them.
   */
  private static boolean tellsOf(Claim outer, Claim inner) {
    return outer.report().equals(inner.report())
        && outer.sentence().equals(inner.sentence())
        && outer.span().contains(inner.span())
        && inner.attribution().links().size() > outer.attribution().links().size();
  }

  /**
   * Those of {@code backed} that rest on nobody in common; whoever else speaks to the point may be
   * the one who shows that two of them are one voice.
   */
  private List<Set<String>> independent(List<Backed> backed) {
    List<Set<String>> rests = new ArrayList<>(backed.stream().map(this::rests).toList());
    Set<String> theirs = new TreeSet<>();
    rests.forEach(theirs::addAll);
    holders.stream().filter(Backed::isNamed).map(this::rests).forEach(rests::add);
    return Independence.apart(rests).stream()
        .filter(group -> group.stream().anyMatch(theirs::contains))
        .toList();
  }

  /** On whom an origin rests: those in its chains, else the act itself. */
  private Set<String> rests(Backed backed) {
    Set<String> keys = new LinkedHashSet<>();
    backed.claims().forEach(c -> keys.addAll(standing.rests(c)));
    if (keys.isEmpty()) {
      keys.add(backed.origin().id());
    }
    return keys;
  }

  private int reports() {
    Set<String> ids = claims(false);
    ids.addAll(claims(true));
    return (int)
        story.claims().stream()
            .filter(c -> ids.contains(c.id()))
            .map(Claim::report)
            .distinct()
            .count();
  }

  /** The side of an origin that is a party: a side of the register, or a nation that is told of. */
  private Optional<String> party(Backed backed) {
    return backed.claims().stream()
        .flatMap(c -> standing.side(c).stream())
        .filter(side -> standing.isSet(side) || nations.contains(side))
        .findFirst();
  }

  private boolean isOneSide(List<Backed> named, Set<String> sides) {
    return sides.size() == 1 && named.stream().allMatch(b -> party(b).isPresent());
  }

  private int nonParties(List<Backed> named, List<Set<String>> independent) {
    Set<String> parties = new TreeSet<>();
    named.stream().filter(b -> party(b).isPresent()).forEach(b -> parties.addAll(rests(b)));
    return (int) independent.stream().filter(g -> g.stream().noneMatch(parties::contains)).count();
  }

  private int remaining(List<Set<String>> independent) {
    Set<String> gone = new TreeSet<>();
    withdrawal.forEach(b -> gone.addAll(rests(b)));
    return (int) independent.stream().filter(g -> g.stream().noneMatch(gone::contains)).count();
  }

  private List<Discrepancy> conflicts() {
    return discrepancies.stream()
        .filter(d -> d.alarm() && d.point().equals(Optional.of(matter.id())))
        .filter(d -> isOfValues(d.type()))
        .toList();
  }

  private static boolean isOfValues(Discrepancy.Type type) {
    return switch (type) {
      case QUANTITY, TIME, PLACE, WHO, DETAIL, FIRST -> true;
      case DENIAL, WORDING, CHANNEL, SCOPE, UPDATE, ROUNDING, ESTIMATE, INTERNAL, STATUS -> false;
    };
  }

  private int supportedValues() {
    int most = 0;
    for (Discrepancy conflict : conflicts()) {
      Set<String> supported = new TreeSet<>();
      for (Discrepancy.Value value : conflict.values()) {
        boolean backed =
            holders.stream()
                .filter(Backed::isNamed)
                .anyMatch(b -> b.claims().stream().anyMatch(c -> c.id().equals(value.claim())));
        if (backed) {
          supported.add(value.value());
        }
      }
      most = Math.max(most, supported.size());
    }
    return most;
  }

  private static boolean isWithdrawn(Claim claim) {
    return claim.attribution().links().stream().anyMatch(l -> l.stance() == Stance.RETRACT);
  }

  private boolean isAdmission(Backed backed) {
    return party(backed).isPresent()
        && backed.claims().stream()
            .flatMap(c -> c.attribution().links().stream())
            .anyMatch(l -> l.stance() == Stance.ADMIT);
  }

  private static boolean hedged(Backed backed) {
    return backed.claims().stream().allMatch(c -> c.factuality() != Factuality.CERTAIN);
  }

  private static boolean isArtefact(Backed backed) {
    return switch (backed.origin().kind()) {
      case DOCUMENT, OBSERVATION -> true;
      case UTTERANCE, DISPATCH, UNKNOWN ->
          backed.claims().stream()
              .flatMap(c -> c.attribution().links().stream())
              .anyMatch(PointFacts::namesArtefact);
    };
  }

  private static boolean namesArtefact(Link link) {
    boolean source = link.source().filter(s -> isArtefact(s.phrase().text())).isPresent();
    return source || link.channel().filter(c -> c.kind() == Channel.Kind.VIDEO).isPresent();
  }

  private static boolean isArtefact(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (ARTEFACTS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String access(Backed backed) {
    return switch (backed.origin().kind()) {
      case DOCUMENT -> "document";
      case OBSERVATION -> "own look";
      case UTTERANCE, DISPATCH, UNKNOWN -> isArtefact(backed) ? "artefact" : "word";
    };
  }

  private List<String> evidence() {
    Set<String> ids = new LinkedHashSet<>(claims(false));
    ids.addAll(claims(true));
    return story.claims().stream().map(Claim::id).filter(ids::contains).toList();
  }

  private static Set<String> artefacts() {
    Set<String> words = new TreeSet<>();
    Table.beside(PointFacts.class, "artefacts.tsv").rows().forEach(r -> words.add(r.getFirst()));
    return words;
  }
}
