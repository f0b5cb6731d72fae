package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Register;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Reports that carry one dispatch: they share running text that none of them quotes, or credit one
 * agency and share any of it.
 */
final class DispatchFamilies {
  /**
   * The least share of the shorter report that must lie in shared passages, for reports that credit
   * no agency in common: less may be a sentence of a press release.
   */
  private static final double LEAST_SHARE = 0.2;

  /**
   * From this share on a report is the dispatch, edited at most; below, only what lies in its
   * passages is.
   */
  private static final double WHOLE_SHARE = 0.7;

  private final List<Report> reports;
  private final List<Map<Integer, Shared>> shared = new ArrayList<>();
  private final int[] family;
  private final Map<Integer, AgencyCredit> credits = new TreeMap<>();
  private final Map<String, Integer> indices = new HashMap<>();

  /**
   * What a report shares with another.
   *
   * @param share of its unquoted words, 0 to 1
   * @param passages as they stand in it, with where they stand in the other
   */
  private record Shared(double share, List<Pair> passages) {}

  private record Pair(Span own, Span other) {}

  DispatchFamilies(List<Report> reports, Register register) {
    this.reports = reports;
    this.family = new int[reports.size()];
    List<ComparedText> texts = reports.stream().map(r -> ComparedText.of(r.text())).toList();
    for (int i = 0; i < reports.size(); i++) {
      family[i] = i;
      shared.add(new TreeMap<>());
      indices.put(reports.get(i).id(), i);
      int index = i;
      AgencyCredit.of(reports.get(i), register).ifPresent(c -> credits.put(index, c));
    }
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        compare(j, i, Reuse.of(texts.get(j), texts.get(i)));
      }
    }
  }

  private void compare(int first, int second, Reuse reuse) {
    if (!reuse.isOfText()) {
      return;
    }
    List<Pair> ofFirst = new ArrayList<>();
    List<Pair> ofSecond = new ArrayList<>();
    for (Passage passage : reuse.passages()) {
      if (passage.told() > passage.quoted()) {
        ofFirst.add(new Pair(passage.first(), passage.second()));
        ofSecond.add(new Pair(passage.second(), passage.first()));
      }
    }
    shared.get(first).put(second, new Shared(reuse.ofFirst(), ofFirst));
    shared.get(second).put(first, new Shared(reuse.ofSecond(), ofSecond));
    if (Math.max(reuse.ofFirst(), reuse.ofSecond()) >= LEAST_SHARE
        || isCreditedAlike(first, second)) {
      join(first, second);
    }
  }

  private boolean isCreditedAlike(int i, int j) {
    return !agency(i).isEmpty() && agency(i).equals(agency(j));
  }

  private void join(int i, int j) {
    int from = Math.max(family[i], family[j]);
    int to = Math.min(family[i], family[j]);
    for (int k = 0; k < family.length; k++) {
      if (family[k] == from) {
        family[k] = to;
      }
    }
  }

  private String agency(int i) {
    return Optional.ofNullable(credits.get(i))
        .filter(AgencyCredit::isWhole)
        .map(AgencyCredit::agency)
        .orElse("");
  }

  /** One dispatch as far as a report carries it. */
  record Dispatch(String key, String label, String proof) {}

  /**
   * The dispatch that the words at {@code span} of the report come from, if it shares them with
   * others or is one itself.
   */
  Optional<Dispatch> dispatch(String report, Span span) {
    int i = indices.getOrDefault(report, -1);
    if (i < 0) {
      return Optional.empty();
    }
    boolean isWhole = false;
    boolean isPassage = false;
    boolean hasOthers = false;
    for (int j = 0; j < reports.size(); j++) {
      if (j != i && family[j] == family[i]) {
        hasOthers = true;
        Shared with = shared.get(i).getOrDefault(j, new Shared(0, List.of()));
        isWhole |= with.share() >= WHOLE_SHARE;
        isPassage |=
            with.passages().stream().anyMatch(p -> p.own().overlap(span) * 2 >= span.length());
      }
    }
    if (hasOthers && (isWhole || isPassage)) {
      return Optional.of(
          new Dispatch("family " + reports.get(family[i]).id(), label(i), "shared passage"));
    }
    String agency = agency(i);
    return agency.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dispatch("agency " + agency, agency, "credit"));
  }

  private String label(int i) {
    for (int j = 0; j < reports.size(); j++) {
      if (family[j] == family[i] && !agency(j).isEmpty()) {
        return agency(j);
      }
    }
    return "";
  }
}
