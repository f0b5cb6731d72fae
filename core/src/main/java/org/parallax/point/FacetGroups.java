package org.parallax.point;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Time;
import org.parallax.point.difference.Facet;
import org.parallax.point.difference.FacetReader;
import org.parallax.point.difference.Question;
import org.parallax.point.pair.Families;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;

/**
 * Groups claims by the typed question that they answer in passing: a claim that tells of the
 * shooting, the town and the hour stands in the points of all three.
 */
final class FacetGroups {
  /** Times so far from the one that most reports tell belong to another event. */
  private static final long DAYS_OF_ONE_EVENT = 3;

  /** A claim less likely one matter with every other than this tells of another event. */
  private static final double LIKELY = 0.2;

  /** Claims that begin so early are the lead of a report. */
  private static final int LEAD = 450;

  private static final Set<Time.Granularity> IN_A_DAY =
      EnumSet.of(
          Time.Granularity.MINUTE,
          Time.Granularity.HOUR,
          Time.Granularity.PART_OF_DAY,
          Time.Granularity.DAY);

  private static final Set<Question.Kind> OF_EVENT =
      EnumSet.of(
          Question.Kind.WHEN,
          Question.Kind.AT_WHAT_HOUR,
          Question.Kind.WHERE,
          Question.Kind.IN_WHICH_STREET);

  private FacetGroups() {}

  /** The questions that two reports or more answer, with their answers. */
  static Map<Question, List<Facet>> of(List<View> feet, Setting setting) {
    FacetReader reader = new FacetReader(setting);
    Set<String> main = mainEvents(feet);
    Map<Question, List<Facet>> questions = new LinkedHashMap<>();
    for (View view : feet) {
      for (Facet facet : reader.read(view)) {
        if (!isOfEvent(facet.question()) || main.contains(facet.question().about())) {
          questions.computeIfAbsent(facet.question(), k -> new ArrayList<>()).add(facet);
        }
      }
    }
    questions.replaceAll((question, facets) -> likely(question, ofOneEvent(facets), setting));
    questions.values().removeIf(f -> reports(f) < 2);
    return questions;
  }

  /** Whether it is asked of an event when or where it was, not of a person or a toll. */
  private static boolean isOfEvent(Question question) {
    return OF_EVENT.contains(question.kind());
  }

  /**
   * The families of events that the heads of at least half of the reports tell of, those that most
   * tell of: a story that is about one shooting asks when it was, one about a war does not.
   */
  static Set<String> mainEvents(List<View> feet) {
    Map<String, Set<String>> tellers = new TreeMap<>();
    Set<String> reports = new HashSet<>();
    for (View view : feet) {
      reports.add(view.report());
      if (view.claim().span().start() < LEAD) {
        for (String term : view.terms().keySet()) {
          if (term.startsWith("@")) {
            Families.of(term.substring(1))
                .ifPresent(
                    f -> tellers.computeIfAbsent(f, k -> new HashSet<>()).add(view.report()));
          }
        }
      }
    }
    int most = tellers.values().stream().mapToInt(Set::size).max().orElse(0);
    Set<String> main = new HashSet<>();
    tellers.forEach(
        (family, by) -> {
          if (by.size() == most && most * 2 >= reports.size()) {
            main.add(family);
          }
        });
    return main;
  }

  /** Only those that some other report tells likewise: the rest are of other events. */
  private static List<Facet> likely(Question question, List<Facet> facets, Setting setting) {
    if (!isOfEvent(question) && question.kind() != Question.Kind.HOW_MANY) {
      return facets;
    }
    return facets.stream()
        .filter(
            f ->
                facets.stream()
                    .filter(o -> !o.view().report().equals(f.view().report()))
                    .anyMatch(o -> setting.kinship(f.view(), o.view()) >= LIKELY))
        .toList();
  }

  private static long reports(List<Facet> facets) {
    return facets.stream().map(f -> f.view().report()).distinct().count();
  }

  /** Only those claims whose times, where they tell any, lie by the one that most reports tell. */
  private static List<Facet> ofOneEvent(List<Facet> facets) {
    Map<LocalDate, Set<String>> days = new TreeMap<>();
    for (Facet facet : facets) {
      for (LocalDate day : days(facet.view())) {
        days.computeIfAbsent(day, k -> new HashSet<>()).add(facet.view().report());
      }
    }
    Optional<LocalDate> main =
        days.entrySet().stream()
            .max(
                Map.Entry.<LocalDate, Set<String>>comparingByValue(
                        java.util.Comparator.comparingInt(Set::size))
                    .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    if (main.isEmpty()) {
      return facets;
    }
    return facets.stream().filter(f -> isNear(f.view(), main.get())).toList();
  }

  /** Whether a time of the claim lies by the day, or a longer one holds it. */
  private static boolean isNear(View view, LocalDate main) {
    List<Time> times = times(view);
    return times.isEmpty() || times.stream().anyMatch(t -> isNear(t, main));
  }

  private static boolean isNear(Time time, LocalDate main) {
    LocalDate from = time.from().orElseThrow().toLocalDate();
    LocalDate until = time.until().map(LocalDateTime::toLocalDate).orElse(from);
    return !from.minusDays(DAYS_OF_ONE_EVENT).isAfter(main)
        && !until.plusDays(DAYS_OF_ONE_EVENT).isBefore(main);
  }

  private static Set<LocalDate> days(View view) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Time time : times(view)) {
      if (IN_A_DAY.contains(time.granularity())) {
        time.from().ifPresent(t -> days.add(t.toLocalDate()));
      }
    }
    return days;
  }

  private static List<Time> times(View view) {
    return view.claim().times().stream()
        .filter(t -> t.anchor() != Time.Anchor.DURATION && t.from().isPresent())
        .toList();
  }

  /**
   * The group that holds all claims that answer the question, if there is one: the question is part
   * of it then. Claims that only answer it beside other things are not brought into a group.
   */
  static Optional<Integer> home(List<Facet> facets, List<List<View>> groups) {
    Set<Integer> members = new HashSet<>();
    facets.forEach(f -> members.add(f.view().index()));
    int best = -1;
    long most = 0;
    for (int i = 0; i < groups.size(); i++) {
      long held = groups.get(i).stream().filter(v -> members.contains(v.index())).count();
      if (held > most) {
        most = held;
        best = i;
      }
    }
    return most >= Math.max(2, members.size()) ? Optional.of(best) : Optional.empty();
  }
}
