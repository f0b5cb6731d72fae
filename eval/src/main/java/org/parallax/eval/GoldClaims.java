package org.parallax.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Link;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** The claims of a ledger that speak an anchor of a gold reading. */
final class GoldClaims {
  /** A longer stretch is a passage, not a claim. */
  private static final int LONGEST_CLAIM = 900;

  private static final Pattern FILE = Pattern.compile("report-(\\d+)[.#?:].*");
  private final Map<String, List<Report>> reports = new HashMap<>();
  private final Map<String, List<Claim>> claims = new HashMap<>();

  GoldClaims(Ledger ledger) {
    for (Report report : ledger.reports()) {
      String input = report.input();
      Matcher file = FILE.matcher(input.substring(input.lastIndexOf('/') + 1) + ".");
      if (file.matches()) {
        reports.computeIfAbsent("D" + file.group(1), k -> new ArrayList<>()).add(report);
      }
    }
    for (Claim claim : ledger.claims()) {
      if (claim.span().length() <= LONGEST_CLAIM) {
        claims.computeIfAbsent(claim.report(), k -> new ArrayList<>()).add(claim);
      }
    }
  }

  /**
   * The claims whose content holds the anchor; where there is none, those that share half of it.
   */
  List<Claim> of(Gold.Anchor anchor) {
    return found(anchor, false);
  }

  /** The claims that hold the anchor, share half of it, or hold it with their sources and cues. */
  List<Claim> around(Gold.Anchor anchor) {
    return found(anchor, true);
  }

  /** Of the claims that hold the anchor, the shortest. */
  List<Claim> tight(Gold.Anchor anchor) {
    List<Claim> found = of(anchor);
    int least = found.stream().mapToInt(c -> c.span().length()).min().orElse(0);
    return found.stream().filter(c -> c.span().length() <= least + 3).toList();
  }

  private List<Claim> found(Gold.Anchor anchor, boolean isWide) {
    for (Report report : reports.getOrDefault(anchor.report(), List.of())) {
      Optional<Span> at = place(report.text(), anchor.words());
      if (at.isPresent()) {
        return found(claims.getOrDefault(report.id(), List.of()), at.get(), isWide);
      }
    }
    return List.of();
  }

  private static List<Claim> found(List<Claim> claims, Span at, boolean isWide) {
    List<Claim> holding =
        new ArrayList<>(claims.stream().filter(c -> c.span().contains(at)).toList());
    if (isWide || holding.isEmpty()) {
      for (Claim claim : claims) {
        int least = Math.min(at.length(), Math.max(16, claim.span().length()));
        if (!holding.contains(claim) && claim.span().overlap(at) * 2 >= least) {
          holding.add(claim);
        }
      }
    }
    if (isWide && holding.isEmpty()) {
      holding.addAll(claims.stream().filter(c -> hull(c).overlap(at) * 2 >= at.length()).toList());
    }
    return holding;
  }

  private static Span hull(Claim claim) {
    Span hull = claim.span();
    for (Link link : claim.attribution().links()) {
      if (link.source().isPresent()) {
        hull = hull.hull(link.source().get().phrase().span());
      }
      if (link.cue().isPresent()) {
        hull = hull.hull(link.cue().get().span());
      }
    }
    return hull;
  }

  static Optional<Span> place(String text, String words) {
    Matcher matcher =
        Pattern.compile(
                String.join(
                    "\\s+",
                    List.of(folded(words).split("\\s+")).stream().map(Pattern::quote).toList()))
            .matcher(folded(text));
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Lower case with straight quotation marks; as long as the text. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(
          switch (c) {
            case '’', '‘', '‚', 'ʼ' -> '\'';
            case '“', '”', '„' -> '"';
            case '\u00a0' -> ' ';
            default -> Character.toLowerCase(c);
          });
    }
    return folded.toString();
  }

  static String plain(String name) {
    String plain = folded(name).strip().replaceAll("\\s+", " ");
    Pattern title =
        Pattern.compile(
            "^(?:the|an?|mr|mrs|ms|dr|gov|sen|rep|gen|president|prime minister|minister|governor|senator)\\b\\.?\\s+");
    Matcher matcher = title.matcher(plain);
    while (matcher.find()) {
      plain = plain.substring(matcher.end());
      matcher = title.matcher(plain);
    }
    return plain.replaceAll("'s?$", "").toLowerCase(Locale.ROOT);
  }
}
