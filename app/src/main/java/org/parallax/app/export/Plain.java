package org.parallax.app.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.parallax.model.Backing;
import org.parallax.model.Claim;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Link;
import org.parallax.model.Origin;
import org.parallax.model.Published;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Stance;

/** What the terms of the ledger are called where journalists read them. */
public final class Plain {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  /** Between the sources of a chain. */
  static final String THROUGH = " › ";

  private Plain() {}

  public static String grade(Grade.Name name) {
    return switch (name) {
      case RETRACTED -> "Withdrawn";
      case DENIED -> "Denied";
      case DISPUTED -> "Disputed";
      case UNATTRIBUTED -> "No source named";
      case CLAIMED_BY_ONE_SIDE -> "Claimed by one side";
      case SINGLE_ORIGIN -> "Single origin";
      case CORROBORATED -> "Corroborated";
      case ASSESSED -> "Assessed";
    };
  }

  static String meaning(Grade.Name name) {
    return switch (name) {
      case RETRACTED -> "An origin took it back, and nobody else stands behind it.";
      case DENIED -> "Somebody with standing denies it, and at most one origin asserts it.";
      case DISPUTED -> "Independent origins hold what cannot all be true.";
      case UNATTRIBUTED -> "The reports name nobody who says so.";
      case CLAIMED_BY_ONE_SIDE -> "All who say so belong to, or rest on, one party to the matter.";
      case SINGLE_ORIGIN -> "However many reports carry it, it comes from one origin.";
      case CORROBORATED -> "Two or more independent origins hold the same.";
      case ASSESSED ->
          "Origins with different access agree, or evidence that can be checked shows it.";
    };
  }

  /** How far a grade is from being established: the colour and shape of its badge. */
  static String tone(Grade.Name name) {
    return switch (name) {
      case RETRACTED, DENIED, DISPUTED -> "open";
      case CLAIMED_BY_ONE_SIDE -> "side";
      case UNATTRIBUTED, SINGLE_ORIGIN -> "thin";
      case CORROBORATED, ASSESSED -> "firm";
    };
  }

  public static String difference(Discrepancy.Type type) {
    return switch (type) {
      case QUANTITY -> "Numbers";
      case TIME -> "Time";
      case PLACE -> "Place";
      case WHO -> "Who";
      case DETAIL -> "Detail";
      case DENIAL -> "Denial";
      case FIRST -> "First or only";
      case WORDING -> "Wording of a quote";
      case CHANNEL -> "Where it was said";
      case SCOPE -> "What is counted";
      case UPDATE -> "Update";
      case ROUNDING -> "Rounding";
      case ESTIMATE -> "Estimates";
      case INTERNAL -> "Within one report";
      case STATUS -> "Fact or claim";
    };
  }

  public static String stance(Stance stance) {
    return switch (stance) {
      case ASSERT -> "said";
      case REPORT -> "reported";
      case CONFIRM -> "confirmed";
      case ADMIT -> "admitted";
      case DENY -> "denied";
      case DOUBT -> "doubted";
      case CLAIM -> "claimed";
      case SUGGEST -> "suggested";
      case PROMISE -> "promised";
      case ORDER -> "ordered";
      case ACCUSE -> "accused";
      case RETRACT -> "took back";
      case DECLINE -> "declined to say";
      case UNVERIFIED -> "could not verify";
      case ATTITUDE -> "took a view";
    };
  }

  /** How certain a claim is put; empty where it is put as plain fact. */
  static String certainty(Factuality factuality) {
    return switch (factuality) {
      case CERTAIN -> "";
      case PROBABLE -> "as probable";
      case POSSIBLE -> "as possible";
      case UNCOMMITTED -> "left open";
      case POSSIBLE_NOT -> "as possibly not so";
      case PROBABLE_NOT -> "as probably not so";
      case CERTAIN_NOT -> "as not so";
    };
  }

  static String origin(Origin origin) {
    return switch (origin.kind()) {
      case UTTERANCE -> "what was said by";
      case DOCUMENT -> "a document of";
      case DISPATCH -> origin.isCredited() ? "an agency dispatch of" : "nobody named, only";
      case OBSERVATION -> "a look of its own by";
      case UNKNOWN -> "not told, in";
    };
  }

  /** An act as a box of a drawing names it. */
  static String act(Origin origin) {
    return switch (origin.kind()) {
      case UTTERANCE, DOCUMENT -> origin.label();
      case DISPATCH -> origin.isCredited() ? origin.label() + ", agency" : origin.label();
      case OBSERVATION -> origin.label() + " saw for itself";
      case UNKNOWN -> "nobody named by " + origin.label();
    };
  }

  /** What shows that one leans on another. */
  static String proof(Backing.Proof proof) {
    return switch (proof) {
      case ATTRIBUTION -> "names it as the source";
      case CREDIT -> "credits it";
      case INPUTS -> "says that it used material of agencies";
      case PASSAGE -> "has running text in common";
      case QUOTE -> "has the same quotation";
      case DETAIL -> "tells the same in much the same words";
      case TOLD -> "was told by it";
      case LOOK -> "looked for itself";
      case NONE -> "names nobody";
    };
  }

  /** The sources of a claim, outermost first; empty where the outlet speaks for itself. */
  public static List<String> chain(Claim claim) {
    return claim.attribution().links().stream()
        .flatMap(link -> link.source().stream().map(s -> source(s) + mark(link)))
        .toList();
  }

  /** Marks a source that another report names, and one that no words beside it name. */
  private static String mark(Link link) {
    if (link.shownBy().isPresent()) {
      return " (named by another report)";
    }
    return link.inferred() ? " (inferred)" : "";
  }

  /**
   * A link of a chain with what it was read from: "an official [Ada Brock] (named by another
   * report), said to the Echo".
   */
  public static String link(Link link) {
    String source = link.source().map(Plain::source).orElse("nobody named");
    String hearer = link.hearer().map(h -> ", to " + h.text()).orElse("");
    String channel = link.channel().map(c -> ", in “" + c.phrase().text() + "”").orElse("");
    return source + mark(link) + ", " + stance(link.stance()) + hearer + channel;
  }

  /** What made a link and how sure it is: "tag 0.95". */
  public static String madeBy(Link link) {
    return String.format(Locale.ROOT, "%s %.2f", link.by(), link.confidence());
  }

  private static String source(Source source) {
    String phrase = source.phrase().text();
    return source
        .name()
        .filter(n -> !phrase.toLowerCase(Locale.ROOT).contains(n.toLowerCase(Locale.ROOT)))
        .map(n -> phrase + " [" + n + "]")
        .orElse(phrase);
  }

  /** What the innermost source did: "denied"; empty where it plainly said. */
  static String manner(Claim claim) {
    return claim.attribution().links().isEmpty()
        ? ""
        : claim.attribution().links().stream()
            .map(Link::stance)
            .filter(s -> s != Stance.ASSERT && s != Stance.REPORT)
            .reduce((outer, inner) -> inner)
            .map(Plain::stance)
            .orElse("");
  }

  static String day(Published published) {
    return switch (published) {
      case Published.On on -> DAY.format(on.date());
      case Published.At at -> DAY.format(at.moment());
      case Published.Unknown unknown -> "no date";
    };
  }

  static String shortDay(Published published) {
    return switch (published) {
      case Published.On on -> SHORT_DAY.format(on.date());
      case Published.At at -> SHORT_DAY.format(at.moment());
      case Published.Unknown unknown -> "no date";
    };
  }

  static String moment(Published published) {
    return switch (published) {
      case Published.On on -> DAY.format(on.date());
      case Published.At at -> DAY.format(at.moment()) + ", " + clock(at.moment());
      case Published.Unknown unknown -> "no date";
    };
  }

  private static String clock(OffsetDateTime moment) {
    String offset = moment.getOffset().equals(ZoneOffset.UTC) ? "" : moment.getOffset().getId();
    return CLOCK.format(moment) + " UTC" + offset;
  }

  /** From the first day to the last: "14 March 2025 to 16 March 2025". */
  static String days(List<Report> reports) {
    List<LocalDate> days =
        reports.stream()
            .flatMap(
                r ->
                    switch (r.published()) {
                      case Published.On on -> java.util.stream.Stream.of(on.date());
                      case Published.At at -> java.util.stream.Stream.of(at.moment().toLocalDate());
                      case Published.Unknown unknown -> java.util.stream.Stream.<LocalDate>empty();
                    })
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return "no dates";
    }
    String first = DAY.format(days.getFirst());
    String last = DAY.format(days.getLast());
    return first.equals(last) ? first : first + " to " + last;
  }

  /** "1 report", "5 reports". */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** "A" for 0, "Z" for 25, "AA" for 26. */
  static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  /** A number as it is written: "12", "2.5". */
  static String number(double value) {
    return Double.compare(value, Math.rint(value)) == 0 && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  /** The same with its thousands apart: "38,000"; a year's four digits stay together. */
  static String grouped(double value) {
    String plain = number(value);
    return value >= 10_000 && plain.matches("\\d+")
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : plain;
  }

  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
