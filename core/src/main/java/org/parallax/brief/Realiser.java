package org.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Says what a claim says in words of its report, with those who say so. */
final class Realiser {
  /** The most characters of a stretch that is quoted because it holds speaker and words. */
  private static final int STRETCH = 260;

  /** The most characters of a sentence that is quoted whole for want of anything shorter. */
  private static final int SENTENCE = 300;

  private static final int SHORT_SENTENCE = 190;
  private static final int NEAR = 30;

  private final StoryView story;
  private final Standing alone;

  Realiser(StoryView story) {
    this.story = story;
    this.alone = new Standing(story);
  }

  /**
   * One way to say a claim.
   *
   * @param pieces of the line
   * @param isWhole whether the words stand side by side in the report
   */
  record Realisation(List<Line.Piece> pieces, boolean isWhole) {
    Realisation {
      pieces = List.copyOf(pieces);
    }
  }

  /** The ways to say {@code claim}, the best first. */
  List<Realisation> realisations(Claim claim) {
    return claim.attribution().links().isEmpty() ? plain(claim) : attributed(claim);
  }

  /** Whether the claim's words are a sentence by themselves. */
  boolean standsAlone(Claim claim) {
    return claim.kind() == Claim.Kind.QUOTE || alone.standsAlone(claim);
  }

  private List<Realisation> plain(Claim claim) {
    List<Realisation> ways = new ArrayList<>();
    Report report = story.report(claim);
    if (alone.standsAlone(claim)) {
      ways.add(whole(report, claim.span()));
    }
    if (claim.sentence().length() <= SHORT_SENTENCE) {
      ways.add(whole(report, claim.sentence()));
    }
    alone
        .sharedSubject(claim)
        .ifPresent(
            subject ->
                ways.add(
                    new Realisation(
                        subjectFirst(claim, subject).quote(report, claim.span()).pieces(), false)));
    if (claim.sentence().length() <= SENTENCE) {
      ways.add(whole(report, claim.sentence()));
    }
    return ways;
  }

  private LineWriter subjectFirst(Claim claim, Phrase subject) {
    LineWriter writer = new LineWriter(story).quote(story.report(claim), subject.span());
    String between =
        story.report(claim).text().substring(subject.span().end(), claim.span().start());
    return writer.fixed(between.isBlank() ? Wording.SPACE : Wording.GAP);
  }

  private Realisation whole(Report report, Span span) {
    return new Realisation(new LineWriter(story).quote(report, span).pieces(), true);
  }

  private List<Realisation> attributed(Claim claim) {
    List<Realisation> ways = new ArrayList<>();
    Report report = story.report(claim);
    Span hull = claim.span();
    for (Link link : claim.attribution().links()) {
      hull = link.source().map(s -> s.phrase().span()).map(hull::hull).orElse(hull);
      hull = link.cue().map(Phrase::span).map(hull::hull).orElse(hull);
    }
    boolean isOneStretch = claim.sentence().contains(hull);
    if (isOneStretch && !readsWell(claim, hull) && claim.sentence().length() <= SENTENCE) {
      ways.add(hullWithNames(claim, report, claim.sentence()));
    }
    boolean isMost = hull.length() * 10 >= claim.sentence().length() * 7;
    int longest = isMost ? STRETCH : SHORT_SENTENCE;
    if (isOneStretch && claim.sentence().length() <= longest) {
      ways.add(hullWithNames(claim, report, claim.sentence()));
    }
    if (isOneStretch && hull.length() <= STRETCH && readsWell(claim, hull)) {
      ways.add(hullWithNames(claim, report, hull));
    }
    ways.add(new Realisation(template(claim), false));
    if (isOneStretch && claim.sentence().length() <= SENTENCE) {
      ways.add(hullWithNames(claim, report, claim.sentence()));
    }
    return ways;
  }

  /**
   * Whether the stretch begins as a sentence does (with it, with a source, or with a clause) and
   * does not break off.
   */
  private boolean readsWell(Claim claim, Span hull) {
    boolean isSource =
        claim.attribution().sources().stream()
            .anyMatch(s -> s.phrase().span().start() == hull.start());
    boolean begins = hull.start() <= claim.sentence().start() + 1 || isSource;
    boolean isClause = hull.start() == claim.span().start() && alone.standsAlone(claim);
    return (begins || isClause) && alone.isWhole(claim, hull);
  }

  /** The stretch, with the full name behind a source that is written short. */
  private Realisation hullWithNames(Claim claim, Report report, Span hull) {
    String said = hull.of(report.text());
    List<LineWriter.Insertion> names = new ArrayList<>();
    for (Source source : claim.attribution().sources()) {
      if (isShort(source, said)) {
        shownBy(source, report)
            .ifPresent(
                shown ->
                    names.add(
                        new LineWriter.Insertion(
                            source.phrase().span(), shown.phrase().text(), shown)));
      }
    }
    return new Realisation(new LineWriter(story).quote(report, hull, names).pieces(), true);
  }

  /** The chain, outermost first, then the words: "the guard said: one of the crew said: …". */
  private List<Line.Piece> template(Claim claim) {
    Report report = story.report(claim);
    LineWriter writer = new LineWriter(story);
    for (Link link : claim.attribution().links()) {
      if (link.source().isPresent()) {
        sourceAndCue(writer, link, link.source().get(), report);
      } else if (link.cue().isPresent()) {
        writer.verbatim(report, link.cue().get().span()).fixed(Wording.COLON);
      }
    }
    alone
        .sharedSubject(claim)
        .ifPresent(subject -> writer.quote(report, subject.span()).fixed(Wording.GAP));
    return claim.kind() == Claim.Kind.QUOTE
        ? writer.quoteSpeech(report, claim.span()).pieces()
        : writer.quote(report, claim.span()).pieces();
  }

  private void sourceAndCue(LineWriter writer, Link link, Source source, Report report) {
    Span phrase = source.phrase().span();
    writer.verbatim(report, phrase);
    if (isShort(source, "")) {
      shownBy(source, report).ifPresent(shown -> writer.bind(shown.phrase().text(), shown));
    }
    Optional<Span> cue =
        link.cue()
            .map(Phrase::span)
            .filter(c -> c.start() >= phrase.end() && c.start() - phrase.end() <= NEAR)
            .filter(c -> isPlain(report.text().substring(phrase.end(), c.start())));
    if (cue.isPresent()) {
      writer.verbatim(report, new Span(phrase.end(), cue.get().end())).fixed(Wording.COLON);
    } else {
      writer.fixed(wording(link.stance()));
    }
  }

  private static boolean isPlain(String between) {
    return between.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ');
  }

  /** Whether the source is a pronoun or leaves out a part of its name. */
  private static boolean isShort(Source source, String said) {
    return source
        .name()
        .filter(name -> !contains(source.phrase().text(), name) && !contains(said, name))
        .filter(name -> isPartOf(source.phrase().text(), name) || isPronoun(source))
        .isPresent();
  }

  private static boolean contains(String text, String name) {
    return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isPronoun(Source source) {
    String phrase = source.phrase().text();
    return Operators.is(phrase, Operators.Kind.PRONOUN)
        || phrase.toLowerCase(Locale.ROOT).startsWith("the ");
  }

  private static boolean isPartOf(String phrase, String name) {
    Set<String> words = words(name);
    return words(phrase).stream().anyMatch(words::contains);
  }

  private static Set<String> words(String text) {
    return Operators.words(text, new Span(0, text.length())).stream()
        .map(w -> w.form().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private Optional<Citation> shownBy(Source source, Report report) {
    return source
        .name()
        .flatMap(name -> story.written(name, report, source.phrase().span().start()));
  }

  private static Wording wording(Stance stance) {
    return switch (stance) {
      case ASSERT -> Wording.SAID;
      case REPORT -> Wording.REPORTED;
      case CONFIRM -> Wording.CONFIRMED;
      case ADMIT -> Wording.ADMITTED;
      case DENY -> Wording.DENIED;
      case DOUBT -> Wording.DOUBTED;
      case CLAIM -> Wording.CLAIMED;
      case SUGGEST -> Wording.SUGGESTED;
      case PROMISE -> Wording.PROMISED;
      case ORDER -> Wording.ORDERED;
      case ACCUSE -> Wording.ACCUSED;
      case RETRACT -> Wording.WITHDREW;
      case DECLINE -> Wording.DECLINED;
      case UNVERIFIED -> Wording.COULD_NOT_VERIFY;
      case ATTITUDE -> Wording.HELD;
    };
  }
}
