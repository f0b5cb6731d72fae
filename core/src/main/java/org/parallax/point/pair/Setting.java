package org.parallax.point.pair;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.model.Published;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.StoryClaims;
import org.parallax.text.Predicates;

/**
 * What comparisons need to know of a whole story.
 *
 * @param story the story
 * @param named names in each report, by its id, in the order of the text
 * @param people those of them that name people
 * @param ages the ages that stand beside the last word of a name, in any report
 * @param killed the numbers of those who were killed, by report
 * @param telling ids of claims that tell that somebody says another claim of their sentence
 * @param attackerFell whether some report tells that who killed or wounded others did so to himself
 *     too, so that a toll may count him or not
 * @param gate that judges pairs
 */
public record Setting(
    StoryClaims story,
    Map<String, List<Mention>> named,
    Map<String, List<Mention>> people,
    Map<String, Set<Integer>> ages,
    Map<String, Set<Double>> killed,
    Set<String> telling,
    boolean attackerFell,
    Gate gate) {
  private static final Pattern OWN_HAND =
      Pattern.compile(
          "\\b(himself|herself|themselves|suicide|self-inflicted|(own|his|her) life)\\b");

  /** A year, and no house, price or hour. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(?:\\b(?:in|since|of|from|early|late|january|february|march|april|may|june|july|august|september|october|november|december|\\d{1,2},)"
              + " |^)((?:19|20)\\d\\d)\\b");

  private static final Pattern AGE_BEHIND =
      Pattern.compile(
          "\\s*[,(]\\s*(?:aged?\\s+)?(\\d{1,3})\\b(?!\\s*(?:\\p{L}{3,}\\s+(?:Street|Ave)))");
  private static final Pattern AGE_BEFORE =
      Pattern.compile("(\\d{1,3})[- ]years?[- ]old(?: +\\p{Ll}[\\p{Ll}-]*){0,2} +$");
  private static final Set<String> VIOLENT = Set.of("KILL", "INJURE", "ATTACK", "SHOOT", "DIE");

  public static Setting of(StoryClaims story, Gate gate) {
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
    Map<String, List<Mention>> people = people(story, named);
    return new Setting(
        story,
        Map.copyOf(named),
        Map.copyOf(people),
        ages(story, people),
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
  public String text(String report) {
    return story.report(report).text();
  }

  /** The quantities that stand in the sentence of {@code view}, in any claim of it. */
  public List<Quantity> inSentence(View view) {
    return story.claims().stream()
        .filter(c -> c.report().equals(view.report()))
        .filter(c -> c.sentence().equals(view.claim().sentence()))
        .flatMap(c -> c.quantities().stream())
        .distinct()
        .toList();
  }

  /** Whether one of the reports counts so many dead. */
  public boolean countsDead(View a, View b, double number) {
    return killed.getOrDefault(a.report(), Set.of()).contains(number)
        || killed.getOrDefault(b.report(), Set.of()).contains(number);
  }

  /** The names in a report, in the order of the text. */
  public List<Mention> names(String report) {
    return named.getOrDefault(report, List.of());
  }

  /** The names of people in a report, in the order of the text. */
  public List<Mention> people(String report) {
    return people.getOrDefault(report, List.of());
  }

  private static Map<String, List<Mention>> people(
      StoryClaims story, Map<String, List<Mention>> named) {
    Set<String> persons = new HashSet<>();
    for (Entity entity : story.entities()) {
      if (entity.type() == Entity.Type.PERSON) {
        persons.add(entity.id());
      }
    }
    Map<String, List<Mention>> people = new HashMap<>();
    named.forEach(
        (report, mentions) ->
            people.put(
                report, mentions.stream().filter(m -> persons.contains(m.entity())).toList()));
    return people;
  }

  /** The ages that stand beside names: "Ada Brock, 26", "26-year-old Ada Brock". */
  private static Map<String, Set<Integer>> ages(
      StoryClaims story, Map<String, List<Mention>> people) {
    Map<String, Set<Integer>> ages = new HashMap<>();
    people.forEach(
        (report, mentions) -> {
          String text = story.report(report).text();
          for (Mention mention : mentions) {
            List<String> words = View.words(mention.phrase().text());
            Span at = mention.phrase().span();
            Matcher behind = AGE_BEHIND.matcher(text).region(at.end(), text.length());
            Matcher before =
                AGE_BEFORE.matcher(text.substring(Math.max(0, at.start() - 40), at.start()));
            if (!words.isEmpty() && behind.lookingAt()) {
              age(ages, words.getLast(), behind.group(1));
            } else if (!words.isEmpty() && before.find()) {
              age(ages, words.getLast(), before.group(1));
            }
          }
        });
    return Map.copyOf(ages);
  }

  /** The ages that any report gives to those of that last name. */
  public Set<Integer> agesOf(String name) {
    return ages.getOrDefault(name, Set.of());
  }

  private static void age(Map<String, Set<Integer>> ages, String name, String years) {
    ages.computeIfAbsent(name, k -> new TreeSet<>()).add(Integer.parseInt(years));
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
  public Optional<Duration> between(View a, View b) {
    Published one = story.report(a.report()).published();
    Published two = story.report(b.report()).published();
    if (one instanceof Published.Unknown || two instanceof Published.Unknown) {
      return Optional.empty();
    }
    return Optional.of(Duration.between(one.sortKey(), two.sortKey()).abs());
  }

  /** Whether the first claim's report was published before the other's. */
  public boolean isEarlier(View a, View b) {
    return story
        .report(a.report())
        .published()
        .sortKey()
        .isBefore(story.report(b.report()).published().sortKey());
  }

  /** Whether the report of {@code view} was published before {@code day}. */
  public boolean isBefore(View view, LocalDate day) {
    return publishedOn(view).filter(d -> d.isBefore(day)).isPresent();
  }

  /** The day on which the report of {@code view} was published, where it is known. */
  public Optional<LocalDate> publishedOn(View view) {
    return switch (story.report(view.report()).published()) {
      case Published.On on -> Optional.of(on.date());
      case Published.At at -> Optional.of(at.moment().toLocalDate());
      case Published.Unknown unknown -> Optional.empty();
    };
  }

  /** Whether the words name years, all of them before the first of the reports was published. */
  public boolean tellsEarlierYear(String words) {
    OptionalInt first = firstYear();
    Matcher year = YEAR.matcher(words);
    boolean isAny = false;
    while (first.isPresent() && year.find()) {
      if (Integer.parseInt(year.group(1)) >= first.getAsInt() - 1) {
        return false;
      }
      isAny = true;
    }
    return isAny;
  }

  private OptionalInt firstYear() {
    return story.reports().stream()
        .map(Report::published)
        .filter(p -> !(p instanceof Published.Unknown))
        .mapToInt(p -> p.sortKey().atOffset(ZoneOffset.UTC).getYear())
        .min();
  }

  /** The probability that the two claims are one matter. */
  public double kinship(View a, View b) {
    return gate.judge(a, b);
  }
}
