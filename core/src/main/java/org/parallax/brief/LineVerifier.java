package org.parallax.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Line;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.model.Wording;

/**
 * Refuses a line that its spans do not carry: words that are not in the report, words of ours that
 * are not in the closed list, a name that is not where it is said to be, a negation, hedge or
 * condition that was cut off, an attributed claim without those who say so. Pure.
 */
public final class LineVerifier {
  private static final Pattern TIMEX = Pattern.compile("[0-9XPT][-0-9A-ZX:.+]*");

  /** What is wrong with the pieces of {@code line}, a sentence each; empty if nothing is. */
  public List<String> violations(Line line, Function<String, Report> reports) {
    List<String> found = new ArrayList<>();
    for (Line.Piece piece : line.pieces()) {
      switch (piece) {
        case Line.Quoted quoted -> exact(quoted.citation(), reports, found);
        case Line.Bound bound -> bound(bound, reports, found);
        case Line.Fixed fixed -> {
          if (!Wording.holds(fixed.text())) {
            found.add("“" + fixed.text() + "” is not in the closed list of our words");
          }
        }
        case Line.Counted counted -> {
          if (counted.count() < 0) {
            found.add("count " + counted.count() + " is below nought");
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * What is wrong with {@code line} as a statement, a sentence each; empty if nothing is.
   *
   * @param claims of the story; those whose words the line quotes whole are looked at
   */
  public List<String> violations(
      Line line, Collection<Claim> claims, Function<String, Report> reports) {
    List<String> found = new ArrayList<>(violations(line, reports));
    if (found.isEmpty()) {
      Quotes quotes = Quotes.of(line);
      for (Claim claim : claims) {
        if (quotes.hold(claim, reports)) {
          polarity(claim, quotes, reports.apply(claim.report()), found);
          speakers(claim, quotes, found);
        }
      }
      quotes.cutOff(claims, reports).forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static void exact(
      Citation citation, Function<String, Report> reports, List<String> found) {
    String text = reports.apply(citation.report()).text();
    Span span = citation.phrase().span();
    if (span.end() > text.length() || !span.of(text).equals(citation.phrase().text())) {
      found.add("“" + citation.phrase().text() + "” does not stand at " + span);
    }
  }

  private static void bound(
      Line.Bound bound, Function<String, Report> reports, List<String> found) {
    exact(bound.shownBy(), reports, found);
    String shown = bound.shownBy().phrase().text();
    boolean isShown = !bound.value().isBlank() && shown.contains(bound.value());
    if (!isShown && !TIMEX.matcher(bound.value()).matches()) {
      found.add("“" + bound.value() + "” is not in “" + shown + "”");
    }
  }

  /** A negation, hedge or condition of the claim's sentence must not stay behind. */
  private static void polarity(Claim claim, Quotes quotes, Report report, List<String> found) {
    boolean isDenied =
        claim.attribution().links().stream().anyMatch(l -> l.stance() == Stance.DENY);
    if (claim.factuality().isNegative() || claim.proposition().negated()) {
      keeps(Operators.Kind.NEGATION, claim, quotes, report, found);
    }
    boolean isWeak =
        switch (claim.factuality()) {
          case CERTAIN, CERTAIN_NOT -> false;
          case PROBABLE, POSSIBLE, UNCOMMITTED, POSSIBLE_NOT, PROBABLE_NOT -> true;
        };
    if (isWeak && !isDenied) {
      keeps(Operators.Kind.HEDGE, claim, quotes, report, found);
    }
  }

  private static void keeps(
      Operators.Kind kind, Claim claim, Quotes quotes, Report report, List<String> found) {
    List<Operators.Word> words = Operators.words(report.text(), claim.sentence(), kind);
    boolean isKept = words.stream().anyMatch(w -> quotes.hold(claim.report(), w.span()));
    if (!words.isEmpty() && !isKept && !isSaidByTemplate(claim, quotes)) {
      found.add(
          "the words “"
              + words.getFirst().form()
              + "” that govern “"
              + claim.text()
              + "” were cut off");
    }
  }

  /** Whether a cue of ours tells the denial or doubt, as “denied” does. */
  private static boolean isSaidByTemplate(Claim claim, Quotes quotes) {
    return claim.attribution().links().stream()
        .anyMatch(
            link ->
                switch (link.stance()) {
                  case DENY -> quotes.says(Wording.DENIED);
                  case DOUBT -> quotes.says(Wording.DOUBTED);
                  case RETRACT -> quotes.says(Wording.WITHDREW);
                  case DECLINE -> quotes.says(Wording.DECLINED);
                  case UNVERIFIED -> quotes.says(Wording.COULD_NOT_VERIFY);
                  case CLAIM -> quotes.says(Wording.CLAIMED);
                  case SUGGEST -> quotes.says(Wording.SUGGESTED);
                  case PROMISE -> quotes.says(Wording.PROMISED);
                  case ORDER -> quotes.says(Wording.ORDERED);
                  case ACCUSE -> quotes.says(Wording.ACCUSED);
                  case ATTITUDE -> quotes.says(Wording.HELD);
                  case ASSERT, REPORT, CONFIRM, ADMIT -> false;
                });
  }

  private static void speakers(Claim claim, Quotes quotes, List<String> found) {
    for (Link link : claim.attribution().links()) {
      boolean isNamed =
          link.source()
              .map(Source::phrase)
              .or(link::cue)
              .map(Phrase::span)
              .map(span -> quotes.hold(claim.report(), span))
              .orElse(true);
      if (!isNamed) {
        found.add(
            "“"
                + claim.text()
                + "” is said without “"
                + link.source().map(Source::phrase).or(link::cue).map(Phrase::text).orElse("")
                + "”");
      }
    }
  }
}
