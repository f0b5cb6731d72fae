package org.parallax.point;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.model.Published;
import org.parallax.model.StoryClaims;
import org.parallax.text.Predicates;

/**
 * What comparisons need to know of a whole story.
 *
 * @param story the story
 * @param named names in each report, by its id, in the order of the text
 * @param killed the numbers of those who were killed, by report
 * @param telling ids of claims that tell that somebody says another claim of their sentence
 * @param attackerFell whether some report tells that who killed or wounded others did so to himself
 *     too, so that a toll may count him or not
 * @param gate that judges pairs
 */
record Setting(
    StoryClaims story,
    Map<String, List<Mention>> named,
    Map<String, Set<Double>> killed,
    Set<String> telling,
    boolean attackerFell,
    Gate gate) {
  private static final Pattern OWN_HAND =
      Pattern.compile(
          "\\b(himself|herself|themselves|suicide|self-inflicted|(own|his|her) life)\\b");
  private static final Set<String> VIOLENT = Set.of("KILL", "INJURE", "ATTACK", "SHOOT", "DIE");

  static Setting of(StoryClaims story, Gate gate) {
    Map<String, List<Mention>> named = new HashMap<>();
    for (StoryClaims.ReportMention mention : story.mentions()) {
      if (mention.mention().kind() == Mention.Kind.NAME) {
        named.computeIfAbsent(mention.report(), k -> new ArrayList<>()).add(mention.mention());
      }
    }
    Map<String, Set<Double>> killed = new HashMap<>();
    for (Claim claim : story.claims()) {
      claim.quantities().stream()
          .filter(q -> q.scope().contains("killed"))
          .forEach(
              q -> killed.computeIfAbsent(claim.report(), k -> new HashSet<>()).add(q.stated()));
    }
    named.values().forEach(m -> m.sort(Comparator.comparing(x -> x.phrase().span())));
    return new Setting(
        story,
        Map.copyOf(named),
        Map.copyOf(killed),
        telling(story.claims()),
        story.claims().stream().anyMatch(Setting::tellsOwnHand),
        gate);
  }

  private static Set<String> telling(List<Claim> claims) {
    Map<String, List<Claim>> sentences = new HashMap<>();
    for (Claim claim : claims) {
      sentences
          .computeIfAbsent(claim.report() + claim.sentence(), k -> new ArrayList<>())
          .add(claim);
    }
    Set<String> telling = new HashSet<>();
    for (List<Claim> sentence : sentences.values()) {
      for (Claim outer : sentence) {
        if (sentence.stream().anyMatch(inner -> tells(outer, inner))) {
          telling.add(outer.id());
        }
      }
    }
    return Set.copyOf(telling);
  }

  private static boolean tells(Claim outer, Claim inner) {
    return inner.attribution().links().size() > outer.attribution().links().size()
        && outer.span().contains(inner.span());
  }

  /** The text of a report. */
  String text(String report) {
    return story.report(report).text();
  }

  /** Whether one of the reports counts so many dead. */
  boolean countsDead(View a, View b, double number) {
    return killed.getOrDefault(a.report(), Set.of()).contains(number)
        || killed.getOrDefault(b.report(), Set.of()).contains(number);
  }

  /** The names in a report, in the order of the text. */
  List<Mention> names(String report) {
    return named.getOrDefault(report, List.of());
  }

  /** The names of people in a report, in the order of the text. */
  List<Mention> people(String report) {
    return names(report).stream().filter(m -> isPerson(m.entity())).toList();
  }

  private boolean isPerson(String entity) {
    return story.entities().stream()
        .anyMatch(e -> e.id().equals(entity) && e.type() == Entity.Type.PERSON);
  }

  private static boolean tellsOwnHand(Claim claim) {
    String words = claim.text().toLowerCase(Locale.ROOT);
    return OWN_HAND.matcher(words).find()
        && (Predicates.shipped()
                .classOf(claim.proposition().predicate())
                .filter(VIOLENT::contains)
                .isPresent()
            || words.contains("suicide")
            || words.contains("self-inflicted")
            || words.contains("own life"));
  }

  /**
   * The time between the publication of two claims' reports; empty where one of them is not known.
   * Two bare days are told apart by whole days.
   */
  Optional<Duration> between(View a, View b) {
    Published one = story.report(a.report()).published();
    Published two = story.report(b.report()).published();
    if (one instanceof Published.Unknown || two instanceof Published.Unknown) {
      return Optional.empty();
    }
    return Optional.of(Duration.between(one.sortKey(), two.sortKey()).abs());
  }

  /** Whether the first claim's report was published before the other's. */
  boolean isEarlier(View a, View b) {
    return story
        .report(a.report())
        .published()
        .sortKey()
        .isBefore(story.report(b.report()).published().sortKey());
  }

  /** The probability that the two claims are one matter. */
  double kinship(View a, View b) {
    return gate.judge(a, b);
  }
}
