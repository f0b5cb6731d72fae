package org.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Backing;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
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

  private static final Shared NOTHING = new Shared(0, List.of());

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

  /** A passage as it stands in a report and in another. */
  record Pair(Span own, Span other, boolean isQuote) {
    /**
     * Whether two stretches stand at the same place of the passage, as far as that can be told from
     * its two lengths: a long one holds sentences that have nothing to do with one another.
     */
    boolean correspond(Span inOwn, Span inOther) {
      double scale = (double) other.length() / own.length();
      double from = other.start() + (inOwn.start() - own.start()) * scale;
      double to = other.start() + (inOwn.end() - own.start()) * scale;
      double overlap = Math.min(to, inOther.end()) - Math.max(from, inOther.start());
      return overlap * 2 >= Math.min(to - from, inOther.length());
    }
  }

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
    List<Pair> ofFirst = new ArrayList<>();
    List<Pair> ofSecond = new ArrayList<>();
    for (Passage passage : reuse.passages()) {
      boolean isQuote = passage.quoted() > passage.told();
      ofFirst.add(new Pair(passage.first(), passage.second(), isQuote));
      ofSecond.add(new Pair(passage.second(), passage.first(), isQuote));
    }
    shared.get(first).put(second, new Shared(reuse.ofFirst(), ofFirst));
    shared.get(second).put(first, new Shared(reuse.ofSecond(), ofSecond));
    boolean isMuch = Math.max(reuse.ofFirst(), reuse.ofSecond()) >= LEAST_SHARE;
    if (reuse.isOfText() && (isMuch || isCreditedAlike(first, second))) {
      join(first, second);
    }
  }

  /** Whether the words of two claims stand in one passage that their reports share, and of what. */
  Optional<Backing.Proof> aligned(Claim claim, Claim other) {
    int i = indices.getOrDefault(claim.report(), -1);
    int j = indices.getOrDefault(other.report(), -1);
    if (i < 0 || j < 0 || i == j) {
      return Optional.empty();
    }
    return shared.get(i).getOrDefault(j, NOTHING).passages().stream()
        .filter(p -> isMost(p.own(), claim.span()) && isMost(p.other(), other.span()))
        .filter(p -> p.correspond(claim.span(), other.span()))
        .findFirst()
        .map(p -> p.isQuote() ? Backing.Proof.QUOTE : Backing.Proof.PASSAGE);
  }

  private static boolean isMost(Span passage, Span claim) {
    return passage.overlap(claim) * 2 >= claim.length();
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

  /**
   * One dispatch as far as a report carries it.
   *
   * @param key the same for the same dispatch
   * @param label the agency, else empty
   * @param proof what shows that the report carries it
   * @param shown the words that show it, in the report and in another
   */
  record Dispatch(String key, String label, Backing.Proof proof, List<Citation> shown) {}

  /**
   * The dispatch that the words at {@code span} of the report come from, if it shares them with
   * others or is one itself.
   */
  Optional<Dispatch> dispatch(String report, Span span) {
    int i = indices.getOrDefault(report, -1);
    if (i < 0) {
      return Optional.empty();
    }
    for (int j = 0; j < reports.size(); j++) {
      Shared with = shared.get(i).getOrDefault(j, NOTHING);
      if (j != i && family[j] == family[i]) {
        Optional<Pair> passage =
            with.passages().stream()
                .filter(p -> !p.isQuote() && p.own().overlap(span) * 2 >= span.length())
                .findFirst();
        if (passage.isPresent() || with.share() >= WHOLE_SHARE) {
          return Optional.of(shared(i, j, passage));
        }
      }
    }
    String agency = agency(i);
    return agency.isEmpty() ? Optional.empty() : Optional.of(credited(i, agency));
  }

  private Dispatch shared(int i, int j, Optional<Pair> passage) {
    List<Citation> shown = new ArrayList<>();
    passage.ifPresent(
        p -> {
          shown.add(cited(i, p.own()));
          shown.add(cited(j, p.other()));
        });
    String agency = label(i);
    String key = agency.isEmpty() ? "family " + name(i) : "agency " + agency;
    return new Dispatch(key, agency, Backing.Proof.PASSAGE, shown);
  }

  /** The least id of the reports of a family. */
  private String name(int i) {
    String least = reports.get(i).id();
    for (int j = 0; j < reports.size(); j++) {
      String id = reports.get(j).id();
      least = family[j] == family[i] && id.compareTo(least) < 0 ? id : least;
    }
    return least;
  }

  private Dispatch credited(int i, String agency) {
    List<Citation> shown =
        Optional.ofNullable(credits.get(i)).flatMap(AgencyCredit::shown).stream()
            .map(s -> cited(i, s))
            .toList();
    return new Dispatch("agency " + agency, agency, Backing.Proof.CREDIT, shown);
  }

  private Citation cited(int i, Span span) {
    return new Citation(reports.get(i).id(), reports.get(i).phrase(span));
  }

  /** The words by which a report says that some of its material is an agency's. */
  Optional<Citation> inputs(String report) {
    int i = indices.getOrDefault(report, -1);
    return Optional.ofNullable(credits.get(i))
        .filter(c -> !c.isWhole())
        .flatMap(AgencyCredit::shown)
        .map(s -> cited(i, s));
  }

  /** The agency of a family, if one of its reports credits it. */
  private String label(int i) {
    for (int j = 0; j < reports.size(); j++) {
      if (family[j] == family[i] && !agency(j).isEmpty()) {
        return agency(j);
      }
    }
    return "";
  }
}
