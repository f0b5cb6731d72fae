package org.parallax.story;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parallax.model.Extraction;
import org.parallax.model.Report;

/**
 * Takes the reports day by day and one by one: each joins the story that it most likely belongs to,
 * or opens one. How likely two reports tell of one event is learned from several likenesses of
 * theirs (Miranda et al. 2018); a story's odds are the mean over its reports. At the end of a day
 * the stories that it touched are mended. Each report is compared with a bounded number of earlier
 * ones, so that cost grows with the reports and not with their square.
 */
public final class SinglePassGrouper implements StoryGrouper {
  private final JoinModel model;

  /** Groups by the model that ships. */
  public SinglePassGrouper() {
    this(JoinModel.shipped());
  }

  public SinglePassGrouper(JoinModel model) {
    this.model = model;
  }

  @Override
  public List<List<Extraction>> group(List<Extraction> extractions) {
    List<List<Extraction>> groups = new ArrayList<>();
    for (List<Integer> story : stories(extractions.stream().map(Extraction::report).toList())) {
      groups.add(story.stream().map(extractions::get).toList());
    }
    return groups;
  }

  /** Two reports that were compared, by their index, and how they are alike. */
  public record Compared(int later, int earlier, Map<Signal, Double> signals) {}

  /** Stories with the comparisons that led to them. */
  public record Grouping(List<List<Integer>> stories, List<Compared> compared) {}

  /** The stories, each a list of indices of reports, ascending; by their first report. */
  public List<List<Integer>> stories(List<Report> reports) {
    return grouping(reports).stories();
  }

  /** The same with every comparison that was made, in the order of the days. */
  public Grouping grouping(List<Report> reports) {
    List<Integer> order =
        IntStream.range(0, reports.size())
            .boxed()
            .sorted(Comparator.comparing(reports::get, Report.ORDER))
            .toList();
    DayByDay pass = new DayByDay(model);
    for (List<Integer> day : days(reports, order)) {
      pass.read(day.stream().map(reports::get).toList());
    }
    List<List<Integer>> stories =
        pass.stories().stream()
            .map(story -> story.stream().map(order::get).sorted().toList())
            .sorted(Comparator.comparing(List::getFirst))
            .toList();
    return new Grouping(
        stories,
        pass.compared().stream()
            .map(c -> new Compared(order.get(c.later()), order.get(c.earlier()), c.signals()))
            .toList());
  }

  /** The reports by the day of their publication; the undated come last. */
  private static Iterable<List<Integer>> days(List<Report> reports, List<Integer> order) {
    Map<Instant, List<Integer>> days = new TreeMap<>();
    for (int report : order) {
      Instant published = reports.get(report).published().sortKey();
      Instant day =
          published.equals(Instant.MAX) ? published : published.truncatedTo(ChronoUnit.DAYS);
      days.computeIfAbsent(day, d -> new ArrayList<>()).add(report);
    }
    return days.values();
  }
}
