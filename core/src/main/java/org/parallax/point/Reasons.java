package org.parallax.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Join;
import org.parallax.model.Phrase;
import org.parallax.model.Place;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity;
import org.parallax.model.Time;
import org.parallax.point.difference.Question;
import org.parallax.point.pair.Feature;
import org.parallax.point.pair.Filler;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.PairFeatures;
import org.parallax.point.pair.Terms;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;

/**
 * Says in words why two claims stand in one point or not: what they share by the slots and words
 * that were weighed, what tells them apart, and which rule decided.
 */
final class Reasons {
  private static final int WORDS = 4;
  private static final int ALTHOUGH = 3;
  private static final int LONGEST = 60;

  private final Gate gate;
  private final Weights weights;

  Reasons(Gate gate, Weights weights) {
    this.gate = gate;
    this.weights = weights;
  }

  /** Why the two stand together, or apart. */
  Join between(View a, View b, boolean together) {
    double likelihood = gate.likelihood(a, b);
    List<String> reasons = new ArrayList<>();
    if (together) {
      reasons.addAll(shared(a, b));
      although(apart(a, b)).ifPresent(reasons::add);
    } else {
      reasons.addAll(kept(a, b, likelihood));
    }
    return join(a, b, together, likelihood, reasons);
  }

  /** Two claims that answer one typed question. */
  Join answering(View a, View b, Question question) {
    List<String> reasons = List.of("both answer the question " + question.kind().words());
    return join(a, b, true, gate.likelihood(a, b), reasons);
  }

  private static Join join(View a, View b, boolean together, double likelihood, List<String> why) {
    double hundredths = Math.round(likelihood * 100) / 100.0;
    return new Join(a.claim().id(), b.claim().id(), together, hundredths, why);
  }

  private List<String> kept(View a, View b, double likelihood) {
    List<String> reasons = new ArrayList<>();
    Gate.ban(a, b).ifPresent(reasons::add);
    reasons.addAll(apart(a, b));
    if (Gate.ban(a, b).isEmpty()) {
      boolean alike = likelihood >= Gate.THRESHOLD;
      reasons.add(alike ? "the other claims of the point are not like it" : "too little is shared");
    }
    although(shared(a, b)).ifPresent(reasons::add);
    return reasons;
  }

  private static Optional<String> although(List<String> reasons) {
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "although " + reasons.stream().limit(ALTHOUGH).collect(Collectors.joining(", ")));
  }

  /** What speaks for one matter: the slots first, then the words. */
  private List<String> shared(View a, View b) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Feature feature : gate.grounds(a, b)) {
      shared(feature, a, b).ifPresent(reasons::add);
    }
    return List.copyOf(reasons);
  }

  private Optional<String> shared(Feature feature, View a, View b) {
    return switch (feature) {
      case QUOTED -> Optional.of("they share a run of words");
      case ACT_SAME, ACT_RELATED ->
          Optional.of("both tell of " + quoted(act(a)) + and(act(a), act(b)));
      case TOLD_ACT -> Optional.of("one kind of event stands in the words of both");
      case TARGET_SAME, TARGET_LIKE, TARGET_KIND, TARGET_PARTLY ->
          slot("both are about ", a.target(), b.target());
      case AGENT_AGREES -> slot("one doer: ", a.filler(Role.AGENT), b.filler(Role.AGENT));
      case NUMBER -> number(a, b);
      case CELL -> Optional.of("both count the same");
      case TIME_MEETS -> times("their times meet: ", a, b);
      case PLACE_MEETS -> onePlace(a, b);
      case ENTITIES -> Optional.of("they name the same");
      case DETAIL -> Optional.of("they share particulars");
      case SPEAKER_SAME -> Optional.of("one speaker says both");
      case COSINE, RARE, COMMON, CARRIED_BOTH, CARRIED_ONE -> rareWords(a, b);
      default -> Optional.empty();
    };
  }

  /** What speaks against it. */
  private List<String> apart(View a, View b) {
    double[] measures = gate.measures(a, b);
    Set<String> reasons = new LinkedHashSet<>();
    for (Feature feature : Feature.values()) {
      if (measures[feature.ordinal()] > 0) {
        apart(feature, a, b).ifPresent(reasons::add);
      }
    }
    return List.copyOf(reasons);
  }

  private Optional<String> apart(Feature feature, View a, View b) {
    return switch (feature) {
      case ACT_OPPOSED ->
          Optional.of("one tells the opposite: " + quoted(act(a)) + and(act(a), act(b)));
      case TARGET_DIFFERENT -> two("they are about different things", a.target(), b.target());
      case AGENT_DIFFERENT -> two("different doers", a.filler(Role.AGENT), b.filler(Role.AGENT));
      case TIME_APART -> times("their times do not meet: ", a, b);
      case PLACE_APART -> places("different places: ", a, b);
      case POLARITY -> Optional.of("one is negative, the other is not");
      case TENSE_APART -> Optional.of("one is told as to come, the other as having happened");
      case NUMBERS_APART -> Optional.of("they count different things");
      default -> Optional.empty();
    };
  }

  private Optional<String> rareWords(View a, View b) {
    List<String> words =
        a.lemmas().stream()
            .filter(w -> b.lemmas().stream().anyMatch(o -> o.term().equals(w.term())))
            .sorted(Comparator.comparingDouble((View.Word w) -> -weights.weight(w.term())))
            .map(View.Word::lemma)
            .distinct()
            .limit(WORDS)
            .map(Reasons::quoted)
            .toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of("they share " + String.join(", ", words));
  }

  private static Optional<String> number(View a, View b) {
    return a.claim().quantities().stream()
        .filter(PairFeatures::tells)
        .filter(q -> b.terms().containsKey(Terms.number(q)))
        .map(Quantity::phrase)
        .map(p -> "both hold the number " + quoted(p.text()))
        .findFirst();
  }

  private static Optional<String> slot(String lead, Optional<Filler> a, Optional<Filler> b) {
    return a.flatMap(x -> b.map(y -> lead + quoted(words(x)) + and(words(x), words(y))));
  }

  /** Two fillers that differ, although they may be told in one word ("he"). */
  private static Optional<String> two(String lead, Optional<Filler> a, Optional<Filler> b) {
    return a.flatMap(x -> b.map(y -> lead + ": " + quoted(words(x)) + " and " + quoted(words(y))));
  }

  private static Optional<String> times(String lead, View a, View b) {
    return pair(
        lead,
        a.claim().times().stream().map(Time::phrase).map(Phrase::text).findFirst(),
        b.claim().times().stream().map(Time::phrase).map(Phrase::text).findFirst());
  }

  private static Optional<String> places(String lead, View a, View b) {
    return pair(
        lead,
        a.claim().places().stream().map(Place::name).findFirst(),
        b.claim().places().stream().map(Place::name).findFirst());
  }

  private static Optional<String> onePlace(View a, View b) {
    List<String> theirs = b.claim().places().stream().map(Place::name).toList();
    return a.claim().places().stream()
        .map(Place::name)
        .filter(theirs::contains)
        .map(name -> "both name the place " + quoted(name))
        .findFirst();
  }

  private static Optional<String> pair(String lead, Optional<String> a, Optional<String> b) {
    return a.flatMap(x -> b.map(y -> lead + quoted(x) + and(x, y)));
  }

  private static String words(Filler filler) {
    Argument argument = filler.argument();
    return argument.phrase().text();
  }

  private static String act(View view) {
    return view.predicate().replace('_', ' ');
  }

  private static String and(String a, String b) {
    return a.equalsIgnoreCase(b) ? "" : " and " + quoted(b);
  }

  private static String quoted(String words) {
    String flat = words.strip().replaceAll("\\s+", " ");
    String shown = flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST).strip() + " …";
    return "“" + shown + "”";
  }
}
