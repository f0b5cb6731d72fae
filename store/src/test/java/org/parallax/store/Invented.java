package org.parallax.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Attribution;
import org.parallax.model.Binding;
import org.parallax.model.Block;
import org.parallax.model.Brief;
import org.parallax.model.Channel;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Coverage;
import org.parallax.model.Discrepancy;
import org.parallax.model.Entity;
import org.parallax.model.Extraction;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Join;
import org.parallax.model.Ladder;
import org.parallax.model.Ledger;
import org.parallax.model.Line;
import org.parallax.model.Link;
import org.parallax.model.Mention;
import org.parallax.model.Origin;
import org.parallax.model.Outlet;
import org.parallax.model.Phrase;
import org.parallax.model.Place;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Proposition;
import org.parallax.model.Published;
import org.parallax.model.Quantity;
import org.parallax.model.Register;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.model.Story;
import org.parallax.model.Time;

/** Invented reports and ledgers in which every optional part and every sealed case occurs. */
final class Invented {
  static final String TEXT =
      "Mast falls\n"
          + "Harbour master Ida Krone told the Vell Gazette on Tuesday that at least 12 boats sank"
          + " near Vell. 🚤";

  private Invented() {}

  static Report report(String id, String sha256, Published published) {
    return new Report(
        id,
        "in/" + id + ".txt",
        new Outlet("Vell Gazette", ""),
        Optional.of("https://gazette.example/" + id),
        Optional.of("Mast falls"),
        published,
        new Published.At(OffsetDateTime.parse("2031-03-04T05:06:07.008+05:45")),
        List.of("Ola Brandt"),
        List.of("Nordwire"),
        sha256,
        TEXT,
        List.of(
            new Block(new Span(0, 10), Block.Kind.HEADLINE),
            new Block(new Span(11, TEXT.length()), Block.Kind.PARAGRAPH)),
        "en",
        2,
        Optional.of("r-first"));
  }

  static Extraction extraction(String id, String sha256) {
    return extraction(report(id, sha256, new Published.On(LocalDate.of(2031, 3, 4))));
  }

  static Extraction extraction(Report report) {
    return new Extraction(
        report,
        List.of(claim(report.id())),
        List.of(new Entity("e-1", Entity.Type.PERSON, "Ida Krone", List.of("Ida Krone", "she"))),
        List.of(new Mention(words("Ida Krone"), "e-1", Mention.Kind.NAME)),
        new Coverage(2, 1));
  }

  static Claim claim(String report) {
    return new Claim(
        "c-" + report,
        report,
        words("at least 12 boats sank near Vell"),
        new Span(11, TEXT.length() - 3),
        new Attribution(List.of(link(), unnamed())),
        Factuality.PROBABLE_NOT,
        Claim.Kind.BACKGROUND,
        Optional.of("u-1"),
        new Proposition(
            "sink",
            true,
            Proposition.Tense.PAST,
            List.of(
                new Proposition.Argument(
                    Proposition.Role.AGENT,
                    "",
                    words("at least 12 boats"),
                    "boat",
                    Optional.empty())),
            List.of("boat", "sink")),
        List.of(quantity(Optional.of(40.0)), quantity(Optional.empty())),
        List.of(time(Optional.of(LocalDateTime.of(2031, 3, 4, 0, 0))), time(Optional.empty())),
        List.of(place(Optional.of(new Place.Coordinates(-12.5, 170.25))), place(Optional.empty())),
        List.of("e-1"),
        List.of(new Binding(words("Tuesday"), "2031-03-04", words("Tuesday"))),
        "a+b");
  }

  private static Link link() {
    return new Link(
        Optional.of(
            new Source(
                words("Harbour master Ida Krone"),
                Optional.of("e-1"),
                Optional.of("Ida Krone"),
                List.of("e-1"))),
        Optional.of(words("told")),
        Stance.ASSERT,
        Optional.of(new Channel(Channel.Kind.INTERVIEW, words("the Vell Gazette"))),
        Optional.of(words("the Vell Gazette")),
        true,
        0.25,
        "told");
  }

  private static Link unnamed() {
    return new Link(
        Optional.empty(),
        Optional.of(words("that")),
        Stance.UNVERIFIED,
        Optional.empty(),
        Optional.empty(),
        false,
        1,
        "cue");
  }

  private static Quantity quantity(Optional<Double> of) {
    return new Quantity(
        words("at least 12 boats"),
        12,
        Double.POSITIVE_INFINITY,
        12,
        Quantity.Wording.AT_LEAST,
        Quantity.Kind.COUNT,
        "boat",
        of,
        true,
        List.of("sunk"));
  }

  private static Time time(Optional<LocalDateTime> from) {
    return new Time(
        words("Tuesday"),
        "XXXX-WXX-2",
        from,
        from.map(f -> f.plusDays(1)),
        Time.Granularity.DAY,
        Time.Anchor.PUBLICATION);
  }

  private static Place place(Optional<Place.Coordinates> coordinates) {
    return new Place(words("Vell"), "vell", coordinates.map(c -> "g-7"), coordinates, "", "near");
  }

  static Ledger ledger(List<Report> reports) {
    List<String> ids = reports.stream().map(Report::id).toList();
    List<Claim> claims = ids.stream().map(Invented::claim).toList();
    List<String> claimIds = claims.stream().map(Claim::id).toList();
    Line line = line(ids.getFirst());
    return new Ledger(
        reports,
        List.of(new Story("s-1", line, ids)),
        claims,
        List.of(
            new Point(
                "p-1",
                "s-1",
                line,
                List.of(new Position("h-1", line, true, claimIds, List.of("o-1"))),
                List.of(grade(claimIds)),
                List.of(
                    new Join(
                        claimIds.getFirst(),
                        claimIds.getLast(),
                        true,
                        0.75,
                        List.of("both tell of “sink”"))),
                List.of(ladder(claimIds.getFirst())))),
        List.of(discrepancy("d-1", Optional.of("p-1")), discrepancy("d-2", Optional.empty())),
        List.of(new Origin("o-1", Origin.Kind.UTTERANCE, "Ida Krone", claimIds, List.of("same"))),
        List.of(new Entity("e-1", Entity.Type.PERSON, "Ida Krone", List.of("Ida Krone"))),
        List.of(new Brief("s-1", line, List.of(entry(line, claimIds), bare(line)))),
        Map.of(ids.getFirst(), new Coverage(3, 2)));
  }

  private static Grade grade(List<String> claims) {
    Grade.Proof proof =
        new Grade.Proof(
            "one-act",
            "One act.",
            Optional.of("h-1"),
            List.of(new Grade.Fact("origins", 1, claims)),
            List.of(List.of("o-1")),
            claims,
            List.of("Two."),
            List.of(new Grade.Without("The Wave", "Not told", Optional.empty())));
    return new Grade(
        "parallax",
        "Single origin",
        Optional.of(Register.Reliability.B),
        Grade.Name.SINGLE_ORIGIN,
        proof);
  }

  private static Ladder ladder(String claim) {
    return new Ladder(
        "boat",
        List.of("sunk"),
        List.of(new Ladder.Figure(claim, words("12 boats sank"), 12, Optional.empty())),
        List.of(
            new Ladder.Rung("IBC", List.of(new Ladder.Step("low", 12, List.of(claim))), "Why.")));
  }

  private static Brief.Entry entry(Line line, List<String> claims) {
    return new Brief.Entry(line, Optional.of("p-1"), Optional.of(Grade.Name.SINGLE_ORIGIN), claims);
  }

  private static Brief.Entry bare(Line line) {
    return new Brief.Entry(line, Optional.empty(), Optional.empty(), List.of());
  }

  private static Line line(String report) {
    Citation citation = new Citation(report, words("12 boats sank"));
    return new Line(
        List.of(
            new Line.Quoted(citation),
            new Line.Bound("Ida Krone", citation),
            new Line.Fixed(": "),
            new Line.Counted(12)));
  }

  private static Discrepancy discrepancy(String id, Optional<String> point) {
    return new Discrepancy(
        id,
        point,
        Discrepancy.Type.QUANTITY,
        true,
        0.75,
        "How many boats.",
        List.of(
            new Discrepancy.Value("c-r-1", "12..", words("at least 12 boats")),
            new Discrepancy.Value("c-r-2", "12..", words("12 boats"))),
        List.of("h-1"),
        "intervals");
  }

  static Phrase words(String words) {
    int at = TEXT.indexOf(words);
    return Phrase.at(new Span(at, at + words.length()), TEXT);
  }
}
