package org.parallax.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Backing;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Report;
import org.parallax.model.StoryClaims;

/** Gathers who leans on whom, and what shows it, while claims are put on their acts. */
final class Graph {
  /** How many places show one step; more would show no more. */
  private static final int MOST_SHOWN = 4;

  private final StoryClaims story;
  private final Speakers speakers;
  private final Tellings tellings;
  private final Map<String, Tellings.Telling> told = new HashMap<>();
  private final Map<String, Claim> speaking = new HashMap<>();
  private final Map<String, Retellings.Retelling> retellings = new HashMap<>();

  Graph(StoryClaims story, Speakers speakers, Tellings tellings) {
    this.story = story;
    this.speakers = speakers;
    this.tellings = tellings;
  }

  /** The act of a claim that its report gives to nobody. */
  Act telling(Claim claim) {
    return told.computeIfAbsent(claim.id(), id -> tellings.of(claim)).act();
  }

  /** Takes in that the claim tells what the speaker of another, or of itself, said. */
  void spoken(Claim claim, Claim said) {
    speaking.put(claim.id(), said);
  }

  void retold(Map<String, Retellings.Retelling> found) {
    retellings.putAll(found);
  }

  /** The words for a proof in a list of proofs. */
  static String words(Backing.Proof proof) {
    return switch (proof) {
      case ATTRIBUTION -> "same speaker";
      case CREDIT -> "credit";
      case INPUTS -> "credit for some of it";
      case PASSAGE -> "shared passage";
      case QUOTE -> "same quote";
      case DETAIL -> "told alike";
      case TOLD -> "told to the outlet";
      case LOOK -> "own reporting";
      case NONE -> "no source named";
    };
  }

  private record Step(String from, Backing.Level level, Backing.Proof proof) {
    static final Comparator<Step> ORDER =
        Comparator.comparing((Step s) -> s.level().ordinal() == 0)
            .thenComparing(Step::from)
            .thenComparing(Step::proof);
  }

  /** What leans on each act, by the act's key; {@code ids} are those of the origins by key. */
  Map<String, List<Backing>> behind(Map<String, List<Claim>> claims, Map<String, String> ids) {
    Map<String, List<Backing>> behind = new LinkedHashMap<>();
    claims.forEach(
        (key, own) -> {
          Map<Step, List<Claim>> leaning = new LinkedHashMap<>();
          Map<Step, Set<Citation>> shown = new LinkedHashMap<>();
          for (Claim claim : own) {
            steps(claim, key, ids)
                .forEach(
                    (step, places) -> {
                      leaning.computeIfAbsent(step, k -> new ArrayList<>()).add(claim);
                      shown.computeIfAbsent(step, k -> new LinkedHashSet<>()).addAll(places);
                    });
          }
          behind.put(
              key,
              leaning.keySet().stream()
                  .sorted(Step.ORDER)
                  .map(s -> backing(s, leaning.getOrDefault(s, List.of()), shown))
                  .toList());
        });
    return behind;
  }

  private static Backing backing(Step step, List<Claim> claims, Map<Step, Set<Citation>> shown) {
    return new Backing(
        step.from(),
        step.level(),
        step.proof(),
        claims.stream().map(Claim::id).toList(),
        shown.getOrDefault(step, Set.of()).stream().limit(MOST_SHOWN).toList());
  }

  private Map<Step, List<Citation>> steps(Claim claim, String key, Map<String, String> ids) {
    Map<Step, List<Citation>> steps = new LinkedHashMap<>();
    Optional<Claim> said = Optional.ofNullable(speaking.get(claim.id()));
    Optional<Retellings.Retelling> retelling = Optional.ofNullable(retellings.get(claim.id()));
    if (retelling.isPresent()) {
      Claim other = retelling.get().of();
      steps.put(
          new Step(claim.report(), Backing.Level.HELD, retelling.get().proof()),
          List.of(
              new Citation(claim.report(), claim.phrase()),
              new Citation(other.report(), other.phrase())));
    } else if (said.isPresent()) {
      steps.put(
          new Step(claim.report(), Backing.Level.HELD, Backing.Proof.ATTRIBUTION),
          naming(said.get()));
    } else {
      Tellings.Telling telling = told.computeIfAbsent(claim.id(), id -> tellings.of(claim));
      steps.put(new Step(claim.report(), Backing.Level.HELD, telling.proof()), telling.shown());
    }
    said.ifPresent(s -> heard(s, key, ids, steps));
    return steps;
  }

  /** The words that name who says so, and the cue. */
  private static List<Citation> naming(Claim claim) {
    List<Citation> naming = new ArrayList<>();
    for (Link link : claim.attribution().links()) {
      link.source().ifPresent(s -> naming.add(cited(claim, s.phrase())));
    }
    return naming;
  }

  private static Citation cited(Claim claim, Phrase phrase) {
    return new Citation(claim.report(), phrase);
  }

  /** How the report knows that the words were said: told itself, through others, by a dispatch. */
  private void heard(
      Claim said, String key, Map<String, String> ids, Map<Step, List<Citation>> steps) {
    List<Link> links = said.attribution().links();
    Report report = story.report(said.report());
    for (Link link : links) {
      link.hearer()
          .filter(h -> isOutlet(h.text(), report))
          .ifPresent(
              h ->
                  steps.put(
                      new Step(report.id(), Backing.Level.SAID, Backing.Proof.TOLD),
                      List.of(cited(said, h))));
    }
    speakers
        .through(said)
        .filter(act -> !act.key().equals(key) && ids.containsKey(act.key()))
        .ifPresent(
            act ->
                steps.put(
                    new Step(
                        ids.getOrDefault(act.key(), ""),
                        Backing.Level.SAID,
                        Backing.Proof.ATTRIBUTION),
                    naming(said)));
    tellings
        .dispatch(said.report(), said.sentence())
        .filter(d -> !d.act().key().equals(key))
        .ifPresent(
            d ->
                steps.put(
                    new Step(
                        ids.getOrDefault(d.act().key(), report.id()),
                        Backing.Level.SAID,
                        d.proof()),
                    d.shown()));
  }

  /** Whether "told us", "told the Echo" names the outlet itself. */
  private static boolean isOutlet(String hearer, Report report) {
    String words = " " + hearer.toLowerCase(java.util.Locale.ROOT) + " ";
    String outlet = report.outlet().name().toLowerCase(java.util.Locale.ROOT);
    return words.equals(" us ")
        || words.contains(" " + outlet + " ")
        || words.contains(" " + outlet.replaceFirst("^the ", "") + " ");
  }
}
