package org.parallax.app.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.brief.SelectingBriefWriter;
import org.parallax.intake.Intake;
import org.parallax.intake.Taken;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.model.Attribution;
import org.parallax.model.Block;
import org.parallax.model.Brief;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Coverage;
import org.parallax.model.Discrepancy;
import org.parallax.model.Factuality;
import org.parallax.model.Grade;
import org.parallax.model.Ledger;
import org.parallax.model.Line;
import org.parallax.model.Link;
import org.parallax.model.Origin;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Proposition;
import org.parallax.model.Report;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.model.Story;
import org.parallax.model.StoryClaims;
import org.parallax.origin.ProvenanceOrigins;
import org.parallax.text.RegisterTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ledger that a sample story would have if its gold file were the pipeline: real reports, real
 * chains, points and differences, so that a page can be looked at without a language model.
 */
final class SampleLedger {
  private static final Pattern SENTENCE =
      Pattern.compile("(?:[^.!?]|[.](?=\\S))+(?:[.!?]+[”’\"]?|$)");
  private static final Pattern CUE =
      Pattern.compile(
          "\\b(said|told|denied|confirmed|admitted|accused|promised|ordered|doubted|added|citing"
              + "|according to|retracted|thinks|reported|warned)\\b");

  private final JsonNode gold;
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Coverage> coverage = new HashMap<>();
  private final List<Origin> origins = new ArrayList<>();
  private final List<Discrepancy> discrepancies = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();

  private SampleLedger(JsonNode gold) {
    this.gold = gold;
  }

  /** The ledger of {@code samples/<name>} of the project. */
  static Ledger of(String name) {
    Path folder = Path.of("..", "samples", name);
    try {
      JsonNode gold =
          JsonMapper.builder().build().readTree(Files.readString(folder.resolve("gold.json")));
      SampleLedger sample = new SampleLedger(gold);
      sample.read(folder.resolve("reports"));
      return sample.ledger(name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void read(Path folder) throws IOException {
    Intake intake = new Intake(text -> "en", RegisterTable.shipped(), Limits.USUAL);
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      List<Taken> taken = intake.read(Capture.of(file.getFileName().toString(), file)).reports();
      reports.add(taken.getFirst().report());
    }
  }

  private Ledger ledger(String name) {
    gold.get("attributed").forEach(this::attributed);
    reports.forEach(this::plain);
    gold.get("same").forEach(this::told);
    List<Claim> ordered = claims.values().stream().sorted(Claim.ORDER).toList();
    List<Report> settled = reports.stream().sorted(Report.ORDER).toList();
    String id = ContentId.of("s", name);
    StoryClaims story = new StoryClaims(id, settled, ordered, List.of(), List.of());
    origins.addAll(new ProvenanceOrigins().find(story, RegisterTable.shipped()));
    gold.get("same").forEach(this::point);
    ordered.stream().filter(c -> pointOf(c).isEmpty()).forEach(this::ownPoint);
    List<Point> placed =
        points.stream()
            .map(
                p ->
                    new Point(
                        p.id(), id, p.title(), p.positions(), p.grades(), p.joins(), p.ladders()))
            .sorted(
                Comparator.comparing(
                    p -> -p.positions().stream().mapToInt(h -> h.claims().size()).sum()))
            .toList();
    Brief brief = new SelectingBriefWriter().write(story, placed, discrepancies, origins);
    Story told = new Story(id, brief.headline(), settled.stream().map(Report::id).toList());
    List<Discrepancy> sharpest =
        discrepancies.stream().sorted(Comparator.comparing(d -> -d.severity())).toList();
    return new Ledger(
        settled,
        List.of(told),
        ordered,
        placed,
        sharpest,
        origins,
        List.of(),
        List.of(brief),
        coverage);
  }

  private Report report(JsonNode member) {
    return reports.get(Integer.parseInt(member.get(0).asString().substring(1)));
  }

  private static int find(Report report, String anchor) {
    return fold(report.text()).indexOf(fold(anchor));
  }

  private static String fold(String text) {
    return text.replace('“', '"')
        .replace('”', '"')
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('\u00a0', ' ');
  }

  private void attributed(JsonNode row) {
    Report report = report(row);
    int at = find(report, row.get(1).asString());
    if (at < 0) {
      return;
    }
    Span sentence = sentence(report, at);
    int end = at + row.get(1).asString().length();
    while (end < sentence.end() && ",.;”?!\n".indexOf(report.text().charAt(end)) < 0) {
      end++;
    }
    List<Link> links = new ArrayList<>();
    for (JsonNode source : row.get(2)) {
      phrase(report, source.asString(), sentence)
          .ifPresent(s -> links.add(link(report, s, sentence)));
    }
    add(report, new Span(at, end), sentence, links);
  }

  private static Link link(Report report, Span source, Span sentence) {
    Matcher cue = CUE.matcher(report.text()).region(sentence.start(), sentence.end());
    Optional<Span> found =
        cue.find() ? Optional.of(new Span(cue.start(), cue.end())) : Optional.empty();
    String word = found.map(s -> s.of(report.text())).orElse("");
    Stance stance =
        switch (word) {
          case "denied" -> Stance.DENY;
          case "confirmed" -> Stance.CONFIRM;
          case "admitted" -> Stance.ADMIT;
          case "accused" -> Stance.ACCUSE;
          case "promised" -> Stance.PROMISE;
          case "ordered" -> Stance.ORDER;
          case "doubted" -> Stance.DOUBT;
          case "retracted" -> Stance.RETRACT;
          default -> Stance.ASSERT;
        };
    return new Link(
        Optional.of(Source.of(report.phrase(source))),
        found.map(report::phrase),
        stance,
        Optional.empty(),
        Optional.empty(),
        false,
        0.9,
        "gold");
  }

  private static Optional<Span> phrase(Report report, String words, Span sentence) {
    int at = fold(report.text()).indexOf(fold(words), sentence.start());
    int found = at >= 0 && at < sentence.end() ? at : find(report, words);
    return found < 0 ? Optional.empty() : Optional.of(new Span(found, found + words.length()));
  }

  private static List<Span> sentences(Report report) {
    List<Span> found = new ArrayList<>();
    for (Block block : report.blocks()) {
      Matcher matcher =
          SENTENCE.matcher(report.text()).region(block.span().start(), block.span().end());
      while (matcher.find()) {
        int start = matcher.start();
        while (start < matcher.end() && Character.isWhitespace(report.text().charAt(start))) {
          start++;
        }
        if (start < matcher.end()) {
          found.add(new Span(start, matcher.end()));
        }
      }
    }
    return found;
  }

  private static Span sentence(Report report, int at) {
    return sentences(report).stream()
        .filter(s -> s.contains(at))
        .findFirst()
        .orElse(new Span(at, at + 1));
  }

  private void plain(Report report) {
    List<Span> sentences = sentences(report);
    int silent = 0;
    for (Span sentence : sentences) {
      boolean isTold =
          claims.values().stream()
              .anyMatch(c -> c.report().equals(report.id()) && sentence.contains(c.span()));
      if (sentence.length() < 25) {
        silent++;
      } else if (!isTold) {
        add(report, sentence, sentence, List.of());
      }
    }
    coverage.put(report.id(), new Coverage(sentences.size(), sentences.size() - silent));
  }

  private Claim add(Report report, Span span, Span sentence, List<Link> links) {
    String words = span.of(report.text());
    String id = ContentId.of("c", report.id(), span.toString(), Integer.toString(links.size()));
    int headline = report.headline().map(String::length).orElse(0);
    Claim claim =
        new Claim(
            id,
            report.id(),
            report.phrase(span),
            sentence.hull(span),
            new Attribution(links),
            links.stream().anyMatch(l -> l.stance() == Stance.DENY)
                ? Factuality.CERTAIN_NOT
                : words.contains(" may ") ? Factuality.POSSIBLE : Factuality.CERTAIN,
            span.start() < headline ? Claim.Kind.HEADLINE : Claim.Kind.NEWS,
            Optional.empty(),
            new Proposition("tell", false, Proposition.Tense.PAST, List.of(), terms(words)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "gold");
    claims.putIfAbsent(id, claim);
    return claim;
  }

  private static List<String> terms(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> w.length() > 3)
        .toList();
  }

  private Claim claim(Report report, String anchor) {
    int at = find(report, anchor);
    Optional<Claim> found =
        claims.values().stream()
            .filter(c -> c.report().equals(report.id()) && c.span().contains(at))
            .min(Comparator.comparingInt(c -> c.span().length()));
    return found.orElseGet(
        () ->
            add(
                report,
                sentence(report, Math.max(0, at)),
                sentence(report, Math.max(0, at)),
                List.of()));
  }

  private Report report(String id) {
    return reports.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private Optional<Point> pointOf(Claim claim) {
    return points.stream()
        .filter(p -> p.positions().stream().anyMatch(h -> h.claims().contains(claim.id())))
        .findFirst();
  }

  /**
   * Makes a claim of each member of the point that is none yet, and of each side of a difference.
   */
  private void told(JsonNode row) {
    row.get(1).forEach(m -> claim(report(m), m.get(1).asString()));
    for (JsonNode difference : gold.get("discrepant")) {
      difference.get(2).forEach(v -> claim(report(v), v.get(1).asString()));
    }
  }

  private void point(JsonNode row) {
    String id = ContentId.of("p", row.get(0).asString());
    Set<Claim> members = new LinkedHashSet<>();
    row.get(1).forEach(m -> members.add(claim(report(m), m.get(1).asString())));
    Map<String, List<Claim>> held = new LinkedHashMap<>();
    members.forEach(c -> held.computeIfAbsent("", k -> new ArrayList<>()).add(c));
    boolean alarm = false;
    for (JsonNode difference : gold.get("discrepant")) {
      alarm |= difference(difference, id, members, held);
    }
    held.values().removeIf(List::isEmpty);
    List<Position> positions = held.values().stream().map(cs -> position(id, cs)).toList();
    Set<String> behind = new LinkedHashSet<>();
    positions.forEach(p -> behind.addAll(p.origins()));
    Grade.Name grade =
        alarm
            ? Grade.Name.DISPUTED
            : behind.size() > 1 ? Grade.Name.CORROBORATED : Grade.Name.SINGLE_ORIGIN;
    points.add(
        new Point(
            id,
            "s",
            positions.getFirst().summary(),
            positions,
            List.of(grade(grade, behind.size(), held.values().iterator().next())),
            List.of(),
            List.of()));
  }

  private boolean difference(
      JsonNode row, String point, Set<Claim> members, Map<String, List<Claim>> held) {
    String name = row.get(0).asString();
    List<Discrepancy.Value> values = new ArrayList<>();
    for (JsonNode value : row.get(2)) {
      Claim claim = claim(report(value), value.get(1).asString());
      int at = find(report(value), value.get(1).asString());
      values.add(
          new Discrepancy.Value(
              claim.id(),
              value.get(2).asString(),
              report(value).phrase(new Span(at, at + value.get(1).asString().length()))));
    }
    boolean isOurs =
        values.stream().anyMatch(v -> members.stream().anyMatch(m -> m.id().equals(v.claim())));
    String id = ContentId.of("d", name);
    if (!isOurs || discrepancies.stream().anyMatch(d -> d.id().equals(id))) {
      return false;
    }
    boolean alarm = false;
    for (JsonNode entry : gold.get("alarms")) {
      alarm |= entry.get(0).asString().equals(name) && entry.get(1).asBoolean();
    }
    for (Discrepancy.Value value : alarm ? values : List.<Discrepancy.Value>of()) {
      Claim claim = claims.get(value.claim());
      held.values().forEach(cs -> cs.remove(claim));
      held.computeIfAbsent(value.value(), k -> new ArrayList<>()).add(claim);
    }
    Discrepancy.Type type =
        Discrepancy.Type.valueOf(row.get(1).asString().toUpperCase(Locale.ROOT));
    discrepancies.add(
        new Discrepancy(
            id,
            Optional.of(point),
            type,
            alarm,
            alarm ? 0.9 : 0.2,
            "Compared in one slot of one question: " + name + ".",
            values,
            List.of(),
            "gold"));
    return alarm;
  }

  private void ownPoint(Claim claim) {
    String id = ContentId.of("p", claim.id());
    points.add(
        new Point(
            id,
            "s",
            line(claim),
            List.of(position(id, List.of(claim))),
            List.of(grade(Grade.Name.SINGLE_ORIGIN, 1, List.of(claim))),
            List.of(),
            List.of()));
  }

  private Position position(String point, List<Claim> held) {
    List<String> ids = held.stream().map(Claim::id).distinct().toList();
    List<String> behind =
        origins.stream()
            .filter(o -> o.claims().stream().anyMatch(ids::contains))
            .map(Origin::id)
            .toList();
    boolean denies = held.stream().allMatch(c -> c.factuality() == Factuality.CERTAIN_NOT);
    return new Position(
        ContentId.of("h", point, ids.toString()), line(held.getFirst()), denies, ids, behind);
  }

  private static Line line(Claim claim) {
    return new Line(List.of(new Line.Quoted(new Citation(claim.report(), claim.phrase()))));
  }

  private static Grade grade(Grade.Name name, int origins, List<Claim> evidence) {
    return new Grade(
        "parallax",
        name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' '),
        Optional.empty(),
        name,
        new Grade.Proof(
            name.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            origins + " origins stand behind it, and the rule asks for two that agree.",
            Optional.empty(),
            List.of(),
            List.of(),
            evidence.stream().map(Claim::id).toList(),
            List.of("One more origin that is no party to the matter, or a picture that shows it."),
            List.of()));
  }
}
