package org.parallax.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Place;
import org.parallax.model.Position;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Time;
import org.parallax.text.Predicates;
import org.parallax.time.HoursOfDay;

/** The details of a claim that other reports of its position do not tell. */
final class Details {
  /** Numbers of which one is told roughly agree within this share. */
  private static final double ROUGHLY = 0.15;

  private static final Pattern FURTHER =
      Pattern.compile(
          "(?i)\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|further)\\b");

  private final StoryView story;
  private final Claim claim;
  private final List<Claim> sentence;

  /** The claims of the sentences in which each other report and speaker holds the position. */
  private final Map<String, List<Claim>> sentences = new TreeMap<>();

  /** The claims by which each other report and speaker holds it. */
  private final Map<String, List<Claim>> held = new TreeMap<>();

  Details(StoryView story, Position position, Claim claim) {
    this.story = story;
    this.claim = claim;
    this.sentence = ofSentence(claim);
    for (String id : position.claims()) {
      Claim other = story.claim(id);
      if (isOther(other)) {
        held.computeIfAbsent(teller(other), k -> new ArrayList<>()).add(other);
        sentences.computeIfAbsent(teller(other), k -> new ArrayList<>()).addAll(ofSentence(other));
      }
    }
  }

  /** The report, with whom it names as the source nearest to the content. */
  private static String teller(Claim of) {
    return of.report() + " " + speaker(of);
  }

  private static String speaker(Claim of) {
    return of.attribution().innermost().map(s -> s.phrase().text()).orElse("");
  }

  /** Whether another report tells it, or somebody else whom the same report names. */
  private boolean isOther(Claim other) {
    return !other.report().equals(claim.report())
        || (!other.sentence().equals(claim.sentence())
            && !speaker(other).isEmpty()
            && !speaker(claim).isEmpty()
            && !speaker(other).equals(speaker(claim)));
  }

  private List<Claim> ofSentence(Claim of) {
    return story.claimsOf(story.report(of)).stream()
        .filter(c -> c.sentence().equals(of.sentence()))
        .toList();
  }

  /** Those within the stretches, none inside another. */
  List<Citation> beyond(List<Span> within) {
    List<Span> beyond = new ArrayList<>();
    for (Claim one : sentence) {
      for (Quantity quantity : one.quantities()) {
        add(beyond, quantity.phrase().span(), c -> tells(c, quantity));
      }
      for (Time time : one.times()) {
        if (time.anchor() != Time.Anchor.DURATION) {
          add(beyond, time.phrase().span(), c -> tells(c, time));
        }
      }
      for (Place place : one.places()) {
        add(beyond, place.phrase().span(), c -> tells(c, place));
      }
    }
    Report report = story.report(claim);
    Matcher further = FURTHER.matcher(claim.sentence().of(report.text()));
    while (further.find()) {
      String word = further.group().toLowerCase(Locale.ROOT);
      Span span = new Span(further.start(), further.end()).plus(claim.sentence().start());
      add(beyond, span, c -> c.text().toLowerCase(Locale.ROOT).contains(word));
    }
    List<Span> apart = new ArrayList<>();
    beyond.stream()
        .filter(s -> within.stream().anyMatch(w -> w.contains(s)))
        .sorted()
        .filter(s -> apart.stream().noneMatch(s::overlaps))
        .forEach(apart::add);
    return apart.stream().map(s -> new Citation(report.id(), report.phrase(s))).toList();
  }

  private void add(List<Span> beyond, Span span, Predicate<Claim> tells) {
    Collection<List<Claim>> others = sentences.values();
    if (others.stream().anyMatch(o -> o.stream().noneMatch(tells))) {
      beyond.add(span);
    }
  }

  private static boolean tells(Claim claim, Quantity wanted) {
    return claim.quantities().stream()
        .anyMatch(q -> q.kind() == wanted.kind() && areOneNumber(q, wanted));
  }

  /**
   * Whether both tell one number, or nearly where one is told roughly: "19" is no "at least 14".
   */
  private static boolean areOneNumber(Quantity a, Quantity b) {
    double slack = isRough(a) || isRough(b) ? ROUGHLY * Math.max(a.stated(), b.stated()) : 0;
    return Math.abs(a.stated() - b.stated()) <= slack;
  }

  private static boolean isRough(Quantity quantity) {
    return switch (quantity.wording()) {
      case ABOUT, NEARLY, VAGUE, RANGE -> true;
      case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> false;
    };
  }

  private static boolean tells(Claim claim, Time wanted) {
    return claim.times().stream().anyMatch(t -> meet(t, wanted));
  }

  /** Whether they meet and are told as finely, or have their words in common. */
  private static boolean meet(Time a, Time b) {
    if (a.phrase().text().equalsIgnoreCase(b.phrase().text())) {
      return true;
    }
    if (HoursOfDay.isTold(b)) {
      return HoursOfDay.meet(a, b);
    }
    if (a.from().isEmpty() || b.from().isEmpty() || a.until().isEmpty() || b.until().isEmpty()) {
      return false;
    }
    return !a.until().get().isBefore(b.from().get()) && !b.until().get().isBefore(a.from().get());
  }

  private static boolean tells(Claim claim, Place wanted) {
    return claim.places().stream().anyMatch(p -> p.name().equals(wanted.name()));
  }

  /** Whether each other report tells the act of the claim, or one that goes with it. */
  boolean isActTold() {
    String predicate = claim.proposition().predicate();
    int end = predicate.indexOf('_');
    String act = end < 0 ? predicate : predicate.substring(0, end);
    return act.length() <= 2
        || held.values().stream().allMatch(o -> o.stream().anyMatch(c -> tells(c, act)));
  }

  private static boolean tells(Claim claim, String act) {
    Predicates predicates = Predicates.shipped();
    Optional<String> of = predicates.classOf(act);
    List<String> words = new ArrayList<>(claim.proposition().terms());
    words.add(claim.proposition().predicate());
    return words.stream()
        .anyMatch(
            w ->
                w.equals(act)
                    || w.startsWith(act + "_")
                    || predicates
                        .classOf(w)
                        .filter(
                            c ->
                                of.filter(o -> o.equals(c) || predicates.related(o, c)).isPresent())
                        .isPresent());
  }
}
