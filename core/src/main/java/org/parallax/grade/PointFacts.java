package org.parallax.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parallax.model.Claim;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Position;
import org.parallax.model.Register;
import org.parallax.model.Stance;

/** Counts what the rules ask of one point, position by position. */
final class PointFacts {
  private final StoryFacts story;
  private final Matter matter;
  private final Predicate<Claim> isKept;

  /** Every claim of the point, in the order of the ledger. */
  private final List<Claim> all;

  /** Whoever holds anything on the point. */
  private final List<Backed> holders;

  private final List<Backed> denial;
  private final List<Backed> withdrawal;
  private final Conflicts conflicts;
  private final Set<String> toldOf = new TreeSet<>();

  /**
   * The facts of {@code matter}.
   *
   * @param isKept which claims count; the others are taken for not told
   */
  PointFacts(StoryFacts story, Matter matter, Predicate<Claim> isKept) {
    this.story = story;
    this.matter = matter;
    this.isKept = isKept;
    List<Claim> holding = claims(matter.positions().stream().filter(p -> !p.denies()).toList());
    List<Claim> denying = claims(matter.positions().stream().filter(Position::denies).toList());
    this.all = claims(matter.positions());
    this.denial = backed(denying, c -> !Commitment.isWithheld(c));
    this.withdrawal = backed(holding, PointFacts::isWithdrawn);
    this.holders = backed(holding, PointFacts::holds);
    this.conflicts = new Conflicts(story, matter, isKept, holders);
    // Who is a party is known from all claims, also from those that do not count.
    matter.positions().stream()
        .flatMap(p -> p.claims().stream())
        .forEach(id -> toldOf.addAll(story.voices().nations().toldOf(story.claim(id))));
  }

  /** Whether nothing is told any more. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  List<String> evidence() {
    return all.stream().map(Claim::id).toList();
  }

  /** The facts of each position that somebody holds; of none where there are only denials. */
  List<Facts> positions() {
    List<Facts> facts = new ArrayList<>();
    for (Position position : matter.positions()) {
      Set<String> its = new TreeSet<>(position.claims());
      if (!position.denies() && all.stream().anyMatch(c -> its.contains(c.id()))) {
        facts.add(facts(Optional.of(position.id()), support(its), holding(its)));
      }
    }
    return facts.isEmpty() ? List.of(facts(Optional.empty(), List.of(), all)) : facts;
  }

  /** The claims that hold a position; all of its claims where none holds it without reserve. */
  private List<Claim> holding(Set<String> position) {
    List<Claim> its = all.stream().filter(c -> position.contains(c.id())).toList();
    List<Claim> holding = its.stream().filter(PointFacts::holds).toList();
    return holding.isEmpty() ? its : holding;
  }

  private static int reports(List<Claim> claims) {
    return (int) claims.stream().map(Claim::report).distinct().count();
  }

  private static boolean holds(Claim claim) {
    return !isWithdrawn(claim) && !Commitment.isWithheld(claim);
  }

  private static boolean isWithdrawn(Claim claim) {
    return claim.attribution().links().stream().anyMatch(l -> l.stance() == Stance.RETRACT);
  }

  private List<Claim> claims(List<Position> positions) {
    Set<String> ids = new LinkedHashSet<>();
    positions.forEach(p -> ids.addAll(p.claims()));
    return story.claims(ids).stream().filter(isKept).toList();
  }

  /** Those who hold a position; who only wishes it counts where nobody says that it is so. */
  private List<Backed> support(Set<String> position) {
    List<Backed> support = new ArrayList<>();
    for (Backed holder : holders) {
      List<Claim> its = holder.claims().stream().filter(c -> position.contains(c.id())).toList();
      if (!its.isEmpty()) {
        support.add(new Backed(holder.origin(), holder.voice(), its));
      }
    }
    List<Backed> telling = support.stream().filter(b -> !b.voice().isWish()).toList();
    return telling.stream().anyMatch(Backed::isAttributed) ? telling : support;
  }

  private List<Backed> backed(List<Claim> speaking, Predicate<Claim> wanted) {
    List<Claim> innermost =
        speaking.stream()
            .filter(wanted)
            .filter(c -> speaking.stream().noneMatch(inner -> tellsOf(c, inner)))
            .toList();
    List<Backed> backed = new ArrayList<>();
    for (Origin origin : story.originsOf(innermost)) {
      List<Claim> its = innermost.stream().filter(c -> origin.claims().contains(c.id())).toList();
      backed.add(new Backed(origin, story.voices().of(origin), its));
    }
    return backed.stream().map(b -> b.restingOnWhomItCites(backed)).toList();
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

  private Facts facts(Optional<String> position, List<Backed> support, List<Claim> holding) {
    List<Backed> spoken = support.stream().filter(Backed::isAttributed).toList();
    List<Backed> named = spoken.stream().filter(Backed::isNamed).toList();
    List<Set<String>> independent = groups(spoken);
    List<Backed> sure = named.stream().filter(Backed::isSure).toList();
    List<Set<String>> apart =
        sure.isEmpty() ? groups(named).stream().limit(1).toList() : groups(sure);
    List<Backed> counted = sure.isEmpty() ? named : sure;
    List<Backed> parties = named.stream().filter(b -> side(b).isPresent()).toList();
    Set<String> partyKeys = keys(parties);
    Set<String> gone = keys(withdrawal);
    List<Backed> showing = support.stream().filter(Backed::shows).toList();
    List<Backed> admitting =
        support.stream().filter(b -> b.isAdmission() && side(b).isPresent()).toList();
    Map<Fact, Integer> values = new EnumMap<>(Fact.class);
    values.put(Fact.REPORTS, reports(holding));
    values.put(Fact.SPEAKING, reports(all));
    values.put(Fact.ORIGINS, support.size());
    values.put(Fact.INDEPENDENT_ORIGINS, independent.size());
    values.put(Fact.NAMED_ORIGINS, apart.size());
    values.put(Fact.NON_PARTY_ORIGINS, without(apart, partyKeys));
    values.put(
        Fact.SIDES, (int) parties.stream().flatMap(b -> side(b).stream()).distinct().count());
    values.put(Fact.ALL_ONE_SIDE, yes(isOneSide(spoken)));
    values.put(Fact.DENIALS, groups(denial).size());
    values.put(Fact.OPEN_CONFLICT, yes(conflicts.areOpen()));
    values.put(Fact.SUPPORTED_VALUES, conflicts.supportedValues());
    values.put(Fact.ARTEFACT, showing.size());
    values.put(Fact.ACCESSES, (int) spoken.stream().map(Backed::access).distinct().count());
    values.put(Fact.WITHDRAWN, groups(withdrawal).size());
    values.put(Fact.REMAINING, without(independent, gone));
    values.put(Fact.HEDGED, yes(!support.isEmpty() && support.stream().allMatch(Backed::isHedged)));
    values.put(Fact.AGAINST_INTEREST, admitting.size());
    List<Claim> harm = all.stream().filter(StoryFacts::tellsOfHarm).toList();
    values.put(Fact.HARM, yes(!harm.isEmpty()));
    values.put(Fact.BELLIGERENTS, story.belligerents());
    values.put(Fact.RELIABILITY, reliability(spoken));
    Map<Fact, List<String>> claims = new EnumMap<>(Fact.class);
    claims.put(Fact.ORIGINS, ids(support));
    claims.put(Fact.INDEPENDENT_ORIGINS, ids(spoken));
    claims.put(Fact.NAMED_ORIGINS, ids(counted));
    claims.put(
        Fact.NON_PARTY_ORIGINS, ids(counted.stream().filter(b -> side(b).isEmpty()).toList()));
    claims.put(Fact.ALL_ONE_SIDE, ids(parties));
    claims.put(Fact.SIDES, ids(parties));
    claims.put(Fact.DENIALS, ids(denial));
    claims.put(Fact.OPEN_CONFLICT, conflicts.claims());
    claims.put(Fact.SUPPORTED_VALUES, conflicts.claims());
    claims.put(Fact.ARTEFACT, ids(showing));
    claims.put(Fact.WITHDRAWN, ids(withdrawal));
    claims.put(Fact.AGAINST_INTEREST, ids(admitting));
    claims.put(Fact.HARM, harm.stream().map(Claim::id).toList());
    return new Facts(
        values,
        claims,
        independent.stream().map(g -> origins(g, spoken)).toList(),
        named.isEmpty() ? labels(spoken) : labels(counted),
        spoken.stream()
            .map(b -> b.origin().label() + " (" + b.voice().reliability() + ")")
            .distinct()
            .toList(),
        position);
  }

  private static List<String> origins(Set<String> group, List<Backed> spoken) {
    return spoken.stream().filter(b -> b.isIn(group)).map(b -> b.origin().id()).distinct().toList();
  }

  private static List<String> labels(List<Backed> backed) {
    return backed.stream().map(b -> b.origin().label()).distinct().toList();
  }

  private static int yes(boolean fact) {
    return fact ? 1 : 0;
  }

  private static List<String> ids(List<Backed> backed) {
    return backed.stream()
        .flatMap(b -> b.claims().stream())
        .distinct()
        .sorted(Claim.ORDER)
        .map(Claim::id)
        .toList();
  }

  private static Set<String> keys(List<Backed> backed) {
    return backed.stream()
        .flatMap(b -> b.voice().keys().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Set<String>> groups(List<Backed> backed) {
    return Backed.groups(backed, holders);
  }

  private static int without(List<Set<String>> groups, Set<String> keys) {
    return (int) groups.stream().filter(g -> g.stream().noneMatch(keys::contains)).count();
  }

  /** The side of an origin that is a party: a side of the register, or a nation that is told of. */
  private Optional<String> side(Backed backed) {
    return backed.voice().sides().stream()
        .filter(s -> story.voices().nations().isSet(s) || toldOf.contains(s))
        .findFirst();
  }

  private boolean isOneSide(List<Backed> spoken) {
    return spoken.stream().allMatch(b -> side(b).isPresent())
        && spoken.stream().map(this::side).distinct().count() == 1;
  }

  private static int reliability(Collection<Backed> backed) {
    Register.Reliability best =
        backed.stream()
            .map(b -> b.voice().reliability())
            .min(Comparator.naturalOrder())
            .orElse(Register.Reliability.F);
    return Register.Reliability.F.ordinal() - best.ordinal();
  }
}
