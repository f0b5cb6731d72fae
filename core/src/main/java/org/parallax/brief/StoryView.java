package org.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Binding;
import org.parallax.model.Block;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.StoryClaims;

/** A story with the ways between its reports and claims. */
final class StoryView {
  private final StoryClaims story;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, List<Claim>> claimsOfReport = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  StoryView(StoryClaims story) {
    this.story = story;
    for (Report report : story.reports()) {
      places.put(report.id(), places.size());
      reports.put(report.id(), report);
    }
    for (Claim claim : story.claims()) {
      claims.put(claim.id(), claim);
      claimsOfReport.computeIfAbsent(claim.report(), k -> new ArrayList<>()).add(claim);
    }
  }

  StoryClaims story() {
    return story;
  }

  Claim claim(String id) {
    return Optional.ofNullable(claims.get(id))
        .orElseThrow(() -> new IllegalArgumentException("story has no claim " + id));
  }

  Report report(String id) {
    return Optional.ofNullable(reports.get(id))
        .orElseThrow(() -> new IllegalArgumentException("story has no report " + id));
  }

  Report report(Claim claim) {
    return report(claim.report());
  }

  List<Claim> claimsOf(Report report) {
    return claimsOfReport.getOrDefault(report.id(), List.of());
  }

  /** The place of the claim's report in the settled order, 0 to 1; 1 for the latest. */
  double recency(Claim claim) {
    int last = Math.max(1, reports.size() - 1);
    return places.getOrDefault(claim.report(), 0) / (double) last;
  }

  /** Whether the claim stands in the headline or in the first paragraph. */
  boolean isInLead(Claim claim) {
    for (Block block : report(claim).blocks()) {
      if (block.span().contains(claim.span().start())) {
        return true;
      }
      if (block.kind() == Block.Kind.PARAGRAPH) {
        return false;
      }
    }
    return false;
  }

  /** Whether the claim stands in a paragraph that corrects what it quotes. */
  boolean isTakenBack(Claim claim) {
    Report report = report(claim);
    return report.blocks().stream()
        .filter(b -> b.span().contains(claim.span().start()))
        .flatMap(b -> Operators.words(report.text(), b.span()).stream().limit(1))
        .anyMatch(w -> w.is(Operators.Kind.NOTICE));
  }

  /** What the words within {@code span} refer to, in the order of the text, none inside another. */
  List<Binding> bindings(Report report, Span span) {
    Map<Span, Binding> found = new TreeMap<>();
    for (Claim claim : claimsOf(report)) {
      for (Binding binding : claim.bindings()) {
        if (!binding.isSubject() && span.contains(binding.phrase().span())) {
          found.putIfAbsent(binding.phrase().span(), binding);
        }
      }
    }
    List<Binding> apart = new ArrayList<>();
    for (Binding binding : found.values()) {
      if (apart.isEmpty() || !apart.getLast().phrase().span().overlaps(binding.phrase().span())) {
        apart.add(binding);
      }
    }
    return apart;
  }

  /** Where {@code name} is written: in that report before {@code offset} if it can be. */
  Optional<Citation> written(String name, Report home, int offset) {
    Optional<Citation> here = nearest(name, home, offset);
    return here.isPresent()
        ? here
        : story.reports().stream()
            .filter(Report::isRead)
            .map(r -> nearest(name, r, Integer.MAX_VALUE))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private static Optional<Citation> nearest(String name, Report report, int offset) {
    List<Integer> starts = new ArrayList<>();
    if (!name.isBlank()) {
      int at = report.text().indexOf(name);
      while (at >= 0) {
        starts.add(at);
        at = report.text().indexOf(name, at + 1);
      }
    }
    return starts.stream()
        .filter(s -> isWhole(report.text(), s, s + name.length()))
        .max(
            Comparator.comparing((Integer s) -> s < offset).thenComparing(s -> s < offset ? s : -s))
        .map(s -> new Citation(report.id(), report.phrase(new Span(s, s + name.length()))));
  }

  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
