package org.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.model.Report;
import org.parallax.story.ReportTerms.Field;
import org.parallax.story.SinglePassGrouper.Compared;

/** The stories as they stand after the days read so far; reports are numbered in their order. */
final class DayByDay {
  /** A report with fewer words says too little to be put beside others. */
  private static final int FEWEST_WORDS = 4;

  private final JoinModel model;
  private final Profiler profiler = new Profiler();
  private final Candidates candidates = new Candidates();
  private final JoinOdds odds = new JoinOdds();
  private final Partition partition = new Partition();
  private final List<Profile> profiles = new ArrayList<>();
  private final List<Compared> compared = new ArrayList<>();

  DayByDay(JoinModel model) {
    this.model = model;
  }

  /** Takes in the reports of the next day, in their settled order. */
  void read(List<Report> day) {
    List<Map<Field, Map<String, Integer>>> terms = day.stream().map(ReportTerms::of).toList();
    terms.forEach(profiler::see);
    SortedSet<Integer> touched = new TreeSet<>();
    for (int i = 0; i < day.size(); i++) {
      touched.add(join(profiler.of(day.get(i), terms.get(i))));
    }
    new StoryRepair(odds, partition, model.least()).mend(touched);
  }

  /** The story that the next report joins or opens. */
  private int join(Profile profile) {
    int report = odds.open();
    int story = partition.open();
    profiles.add(profile);
    if (profile.words() < FEWEST_WORDS) {
      return story;
    }
    for (int earlier : candidates.of(profile.body())) {
      Map<Signal, Double> signals = Signal.between(profile, profiles.get(earlier));
      compared.add(new Compared(report, earlier, signals));
      boolean isParted = Veto.parts(profile, profiles.get(earlier));
      odds.set(report, earlier, isParted ? JoinOdds.NONE : model.logOdds(signals));
    }
    candidates.add(report, profile.body());
    likeliest(report).ifPresent(to -> partition.move(report, to));
    return partition.storyOf(report);
  }

  private OptionalInt likeliest(int report) {
    SortedSet<Integer> stories = new TreeSet<>();
    odds.compared(report).forEach(other -> stories.add(partition.storyOf(other)));
    OptionalInt likeliest = OptionalInt.empty();
    double best = model.least();
    for (int story : stories) {
      double fit = odds.of(report, partition.reports(story));
      if (fit > best) {
        best = fit;
        likeliest = OptionalInt.of(story);
      }
    }
    return likeliest;
  }

  /** The stories, each a list of numbers of reports, ascending. */
  List<List<Integer>> stories() {
    return partition.stories();
  }

  /** Every comparison so far. */
  List<Compared> compared() {
    return List.copyOf(compared);
  }
}
