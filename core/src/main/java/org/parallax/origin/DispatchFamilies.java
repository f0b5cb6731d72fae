package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Register;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Reports that carry one dispatch: they share passages that none of them quotes, or credit one
 * agency.
 */
final class DispatchFamilies {
  /** The least share of the shorter report that must lie in shared passages. */
  private static final double LEAST_SHARE = 0.2;

  /**
   * From this share on a report is the dispatch, edited at most; below, only what lies in its
   * passages is.
   */
  private static final double WHOLE_SHARE = 0.7;

  private final List<Report> reports;
  private final List<SharedPassages.Shared> shared = new ArrayList<>();
  private final int[] family;
  private final Map<Integer, String> agencies = new TreeMap<>();
  private final Map<String, Integer> indices = new HashMap<>();

  DispatchFamilies(List<Report> reports, Register register) {
    this.reports = reports;
    this.family = new int[reports.size()];
    SharedPassages passages = new SharedPassages(reports);
    for (int i = 0; i < reports.size(); i++) {
      family[i] = i;
      shared.add(passages.of(i));
      indices.put(reports.get(i).id(), i);
      int index = i;
      agency(reports.get(i), register).ifPresent(agency -> agencies.put(index, agency));
    }
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (share(i, j) >= LEAST_SHARE || isCreditedAlike(i, j)) {
          join(i, j);
        }
      }
    }
  }

  private double share(int i, int j) {
    return Math.max(
        shared.get(i).share().getOrDefault(j, 0.0), shared.get(j).share().getOrDefault(i, 0.0));
  }

  private boolean isCreditedAlike(int i, int j) {
    String agency = agencies.get(i);
    return agency != null && agency.equals(agencies.get(j)) && share(i, j) > 0;
  }

  private void join(int i, int j) {
    int from = root(i);
    int to = root(j);
    for (int k = 0; k < family.length; k++) {
      if (family[k] == Math.max(from, to)) {
        family[k] = Math.min(from, to);
      }
    }
  }

  private int root(int i) {
    return family[i];
  }

  /** The agency that a report credits, by the register's name, or as the report's outlet itself. */
  private static Optional<String> agency(Report report, Register register) {
    Optional<Register.Row> own = register.of(report.outlet());
    if (own.isPresent() && own.get().kind() == Register.Kind.AGENCY) {
      return Optional.of(own.get().name().getFirst());
    }
    List<String> credits = new ArrayList<>(report.credits());
    credits.addAll(report.authors());
    for (String credit : credits) {
      Optional<Register.Row> row = register.named(bare(credit));
      if (row.isPresent() && row.get().kind() == Register.Kind.AGENCY) {
        return Optional.of(row.get().name().getFirst());
      }
    }
    return report.credits().stream()
        .map(DispatchFamilies::bare)
        .filter(c -> !c.toLowerCase(Locale.ROOT).contains("agencies"))
        .filter(c -> !c.isEmpty())
        .findFirst();
  }

  private static String bare(String credit) {
    return credit.replaceAll("[()\\[\\]—–-]", " ").strip();
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
    int others = 0;
    for (int j = 0; j < reports.size(); j++) {
      if (j != i && family[j] == family[i]) {
        others++;
        isWhole |= shared.get(i).share().getOrDefault(j, 0.0) >= WHOLE_SHARE;
        isPassage |=
            shared.get(i).passages().getOrDefault(j, List.of()).stream()
                .anyMatch(p -> p.overlap(span) * 2 >= span.length());
      }
    }
    if (others > 0 && (isWhole || isPassage)) {
      return Optional.of(
          new Dispatch("family " + reports.get(family[i]).id(), label(i), "shared passage"));
    }
    String agency = agencies.get(i);
    if (agency != null) {
      return Optional.of(new Dispatch("agency " + agency, agency, "credit"));
    }
    return Optional.empty();
  }

  private String label(int i) {
    for (int j = 0; j < reports.size(); j++) {
      String agency = agencies.get(j);
      if (family[j] == family[i] && agency != null) {
        return agency;
      }
    }
    return "";
  }
}
