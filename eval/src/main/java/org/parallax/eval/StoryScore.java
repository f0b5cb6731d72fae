package org.parallax.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Entity;
import org.parallax.model.Ledger;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Source;

/** A ledger compared with a person's reading of its story. */
final class StoryScore {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "who", "one");

  private final Ledger ledger;
  private final Gold gold;
  private final GoldClaims claims;
  private final Map<String, Set<String>> namesOf = new HashMap<>();
  private final Map<String, Set<String>> pointsOf = new HashMap<>();
  private final Map<String, Set<String>> originsOf = new HashMap<>();

  private StoryScore(Ledger ledger, Gold gold) {
    this.ledger = ledger;
    this.gold = gold;
    this.claims = new GoldClaims(ledger);
    for (Entity entity : ledger.entities()) {
      Set<String> names =
          entity.names().stream().map(GoldClaims::plain).collect(Collectors.toSet());
      names.add(GoldClaims.plain(entity.name()));
      namesOf.put(entity.id(), names);
    }
    for (Point point : ledger.points()) {
      for (Position position : point.positions()) {
        position.claims().forEach(c -> add(pointsOf, c, point.id()));
      }
    }
    for (Origin origin : ledger.origins()) {
      origin.claims().forEach(c -> add(originsOf, c, origin.id()));
    }
  }

  private static void add(Map<String, Set<String>> sets, String key, String value) {
    sets.computeIfAbsent(key, k -> new HashSet<>()).add(value);
  }

  /** So many of so many. */
  record Share(int hits, int of) {
    double value() {
      return of == 0 ? 1 : (double) hits / of;
    }
  }

  /** The measures by name, in a fixed order. */
  static Map<String, Share> of(Ledger ledger, Gold gold) {
    StoryScore score = new StoryScore(ledger, gold);
    Map<String, Share> measures = new LinkedHashMap<>();
    score.attribution(measures);
    score.factuality(measures);
    score.points(measures);
    score.discrepancies(measures);
    measures.put("shared-origin", score.pairs(gold.sharedOrigin(), score.originsOf, false));
    measures.put("origins-kept-apart", OriginsApart.of(ledger, gold));
    NamesJoined names = new NamesJoined(score.namesOf.values());
    measures.put("names-joined", names.joined(gold.names()));
    measures.put("names-kept-apart", names.keptApart(gold.names()));
    return measures;
  }

  private void attribution(Map<String, Share> measures) {
    int found = 0;
    int speaker = 0;
    int chain = 0;
    for (Gold.Attributed row : gold.attributed()) {
      List<Claim> tight = claims.tight(row.anchor());
      found += tight.isEmpty() ? 0 : 1;
      speaker += tight.stream().anyMatch(c -> isLastRight(c, row.chain())) ? 1 : 0;
      chain += tight.stream().anyMatch(c -> isChainRight(c, row.chain())) ? 1 : 0;
    }
    int all = gold.attributed().size();
    measures.put("claims-found", new Share(found, all));
    measures.put("speaker-right", new Share(speaker, all));
    measures.put("chain-right", new Share(chain, all));
  }

  private boolean isLastRight(Claim claim, List<String> chain) {
    List<Source> sources = claim.attribution().sources();
    return chain.isEmpty()
        ? sources.isEmpty()
        : !sources.isEmpty() && isSame(chain.getLast(), sources.getLast());
  }

  private boolean isChainRight(Claim claim, List<String> chain) {
    List<Source> sources = claim.attribution().sources();
    if (chain.isEmpty() || sources.size() > chain.size() + 1) {
      return chain.isEmpty() && sources.isEmpty();
    }
    int at = 0;
    for (String wanted : chain) {
      while (at < sources.size() && !isSame(wanted, sources.get(at))) {
        at++;
      }
      if (at++ == sources.size()) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(String wanted, Source source) {
    String want = GoldClaims.folded(wanted);
    String text = GoldClaims.folded(source.phrase().text());
    String name = GoldClaims.folded(source.name().orElse(""));
    String plain = GoldClaims.plain(text);
    return PRONOUNS.contains(want)
        || (text.length() <= want.length() + 160 && text.contains(want))
        || name.contains(want)
        || (plain.length() > 2
            && !PRONOUNS.contains(text)
            && want.matches(".*\\b" + java.util.regex.Pattern.quote(plain) + "\\b.*"))
        || source.entity().stream()
            .anyMatch(e -> namesOf.getOrDefault(e, Set.of()).contains(GoldClaims.plain(want)));
  }

  private void factuality(Map<String, Share> measures) {
    long right =
        gold.factuality().stream()
            .filter(
                row ->
                    claims.tight(row.anchor()).stream()
                        .anyMatch(c -> c.factuality().code().equals(row.value())))
            .count();
    measures.put("factuality", new Share((int) right, gold.factuality().size()));
  }

  private void points(Map<String, Share> measures) {
    measures.put("same-point", pairs(gold.same(), pointsOf, true));
    int wrong = 0;
    int all = 0;
    for (Gold.Matter a : gold.same()) {
      for (Gold.Matter b : gold.same()) {
        if (a.name().compareTo(b.name()) < 0 && !isRelated(a, b)) {
          for (Gold.Anchor first : a.members()) {
            for (Gold.Anchor second : b.members()) {
              if (!first.report().equals(second.report()) && !shareClaim(first, second)) {
                all++;
                wrong += meet(first, second, pointsOf) ? 1 : 0;
              }
            }
          }
        }
      }
    }
    measures.put("kept-apart", new Share(all - wrong, all));
  }

  private boolean isRelated(Gold.Matter a, Gold.Matter b) {
    boolean isListed =
        gold.related().stream().anyMatch(p -> p.contains(a.name()) && p.contains(b.name()));
    boolean isOneDifference =
        gold.discrepant().stream()
            .anyMatch(
                d ->
                    d.values().keySet().stream().anyMatch(v -> touches(v, a))
                        && d.values().keySet().stream().anyMatch(v -> touches(v, b)));
    return isListed || isOneDifference;
  }

  private static boolean touches(Gold.Anchor anchor, Gold.Matter matter) {
    return matter.members().stream()
        .anyMatch(
            m ->
                m.report().equals(anchor.report())
                    && (m.words().contains(anchor.words()) || anchor.words().contains(m.words())));
  }

  /** Whether one claim of a report holds both matters, so that it rightly joins them. */
  private boolean shareClaim(Gold.Anchor first, Gold.Anchor second) {
    return holdsTwo(first) || holdsTwo(second);
  }

  private boolean holdsTwo(Gold.Anchor anchor) {
    Set<String> ids = ids(claims.around(anchor));
    return gold.same().stream()
            .filter(
                m ->
                    m.members().stream()
                        .filter(x -> x.report().equals(anchor.report()))
                        .anyMatch(x -> ids(claims.around(x)).stream().anyMatch(ids::contains)))
            .count()
        > 1;
  }

  private Share pairs(
      List<Gold.Matter> matters, Map<String, Set<String>> held, boolean isAcrossOnly) {
    int hits = 0;
    int all = 0;
    for (Gold.Matter matter : matters) {
      for (int i = 0; i < matter.members().size(); i++) {
        for (int j = 0; j < i; j++) {
          Gold.Anchor a = matter.members().get(i);
          Gold.Anchor b = matter.members().get(j);
          if (!isAcrossOnly || !a.report().equals(b.report())) {
            all++;
            hits += meet(a, b, held) ? 1 : 0;
          }
        }
      }
    }
    return new Share(hits, all);
  }

  private boolean meet(Gold.Anchor a, Gold.Anchor b, Map<String, Set<String>> held) {
    Set<String> first = held(a, held);
    return held(b, held).stream().anyMatch(first::contains);
  }

  private Set<String> held(Gold.Anchor anchor, Map<String, Set<String>> held) {
    return claims.around(anchor).stream()
        .flatMap(c -> held.getOrDefault(c.id(), Set.of()).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).collect(Collectors.toSet());
  }

  private void discrepancies(Map<String, Share> measures) {
    int found = 0;
    Set<String> touched = new HashSet<>();
    int alarms = 0;
    int judged = 0;
    for (Gold.Differing row : gold.discrepant()) {
      List<Discrepancy> hits = ledger.discrepancies().stream().filter(d -> tells(d, row)).toList();
      found += hits.isEmpty() ? 0 : 1;
      hits.forEach(d -> touched.add(d.id()));
      Boolean isAlarm = gold.alarms().get(row.name());
      if (isAlarm != null && !hits.isEmpty()) {
        judged++;
        alarms += hits.stream().anyMatch(Discrepancy::alarm) == isAlarm ? 1 : 0;
      }
    }
    measures.put("differences-found", new Share(found, gold.discrepant().size()));
    measures.put("differences-listed", new Share(touched.size(), ledger.discrepancies().size()));
    measures.put("alarm-judged-right", new Share(alarms, judged));
    List<Discrepancy> raised = ledger.discrepancies().stream().filter(Discrepancy::alarm).toList();
    long real = raised.stream().filter(d -> touched.contains(d.id())).count();
    measures.put("alarms-on-a-listed-difference", new Share((int) real, raised.size()));
  }

  private boolean tells(Discrepancy discrepancy, Gold.Differing row) {
    Set<String> named = new HashSet<>(discrepancy.claims());
    Set<String> every = new HashSet<>();
    Set<String> values = new HashSet<>();
    row.values()
        .forEach(
            (anchor, value) -> {
              Set<String> ids = ids(claims.around(anchor));
              every.addAll(ids);
              if (ids.stream().anyMatch(named::contains)) {
                values.add(value);
              }
            });
    long shared = named.stream().filter(every::contains).count();
    return shared * 5 >= named.size() * 2L && values.size() > 1;
  }
}
