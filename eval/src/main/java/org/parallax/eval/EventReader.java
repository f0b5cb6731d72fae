package org.parallax.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parallax.mend.MendingAnalyzer;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Extraction;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.model.StoryClaims;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.resolve.StoryMerger;
import org.parallax.text.AnalysedReport;
import org.parallax.text.QuotationFinder;
import org.parallax.text.ReportReader;
import org.parallax.text.Sentence;
import org.parallax.text.SentenceAnalyzer;
import org.parallax.text.Tree;

/** Reads the documents of a part of ECB+ as reports, and finds the mentions of events in them. */
final class EventReader {
  /** How a source stands to what it merely tells; a promise, an order, a charge are acts. */
  private static final Set<Stance> TELLING = Set.of(Stance.ASSERT, Stance.REPORT);

  private final EcbPlus part;
  private final Map<String, Read> read = new LinkedHashMap<>();

  /** Reads every document of {@code part}, each line as one sentence. */
  EventReader(EcbPlus part, SentenceAnalyzer analyzer, ClaimExtractor extractor) {
    this.part = part;
    ReportReader reader =
        new ReportReader(
            line -> List.of(new Span(0, line.length())),
            new MendingAnalyzer(analyzer),
            QuotationFinder::find);
    for (EcbPlus.Document document : part.documents().values()) {
      EcbPlus.Words words = document.words();
      AnalysedReport analysed = reader.read(Lines.report(document.id(), words.text()));
      read.put(document.id(), new Read(words, analysed, extractor.extract(analysed)));
    }
  }

  /** A document that was read. */
  private record Read(EcbPlus.Words words, AnalysedReport analysed, Extraction extraction) {}

  /**
   * The documents of one seminal event, or of one topic.
   *
   * @param name of it
   * @param claims of its documents
   * @param events the mentions, in the order of the set
   */
  record Told(String name, StoryClaims claims, List<Event> events) {}

  /** The stories by name; {@code story} names the one that a document is of. */
  List<Told> stories(Function<EcbPlus.Document, String> story) {
    Map<String, List<Extraction>> members = new TreeMap<>();
    Map<String, String> storyOf = new HashMap<>();
    for (EcbPlus.Document document : part.documents().values()) {
      String name = story.apply(document);
      storyOf.put(document.id(), name);
      Optional.ofNullable(read.get(document.id()))
          .ifPresent(
              r -> members.computeIfAbsent(name, k -> new ArrayList<>()).add(r.extraction()));
    }
    Map<String, List<EcbPlus.Mention>> mentions = new HashMap<>();
    for (EcbPlus.Mention mention : part.mentions()) {
      String name = storyOf.getOrDefault(mention.document(), "");
      mentions.computeIfAbsent(name, k -> new ArrayList<>()).add(mention);
    }
    List<Told> told = new ArrayList<>();
    members.forEach(
        (name, all) -> told.add(told(name, all, mentions.getOrDefault(name, List.of()))));
    return told;
  }

  private Told told(String name, List<Extraction> members, List<EcbPlus.Mention> mentions) {
    StoryClaims story = new StoryMerger().merge(ContentId.of("s", name), members);
    Map<String, List<Claim>> claims = new HashMap<>();
    story.claims().forEach(c -> claims.computeIfAbsent(c.report(), k -> new ArrayList<>()).add(c));
    List<Event> events = new ArrayList<>();
    for (EcbPlus.Mention mention : mentions) {
      Read document = Optional.ofNullable(read.get(mention.document())).orElseThrow();
      String report = document.analysed().report().id();
      events.add(event(mention, document, claims.getOrDefault(report, List.of()), story));
    }
    return new Told(name, story, events);
  }

  private static Event event(
      EcbPlus.Mention mention, Read document, List<Claim> claims, StoryClaims story) {
    List<Span> spans = document.words().spans(mention);
    Sentence sentence =
        document.analysed().sentences().stream()
            .filter(s -> s.span().overlaps(spans.getFirst()))
            .findFirst()
            .orElseThrow();
    Tree tree = new Tree(sentence);
    int head = Participants.head(tree, spans);
    Span at = tree.token(head).span();
    Optional<Claim> predicate =
        smallest(claims, at, c -> c.proposition().predicate().equals(tree.lemma(head)));
    Participants participants = new Participants(tree, document.analysed().report().id(), story);
    return new Event(
        mention.chain(),
        mention.document() + " " + mention.sentence(),
        tree.lemma(head),
        predicate.or(() -> smallest(claims, at, c -> true)),
        predicate.isPresent(),
        claims.stream().anyMatch(c -> isCue(c, at)),
        participants.actors(head),
        participants.others(head));
  }

  private static boolean isCue(Claim claim, Span at) {
    return claim.attribution().links().stream()
        .filter(link -> TELLING.contains(link.stance()))
        .anyMatch(link -> link.cue().filter(cue -> cue.span().contains(at)).isPresent());
  }

  private static Optional<Claim> smallest(List<Claim> claims, Span at, Predicate<Claim> wanted) {
    return claims.stream()
        .filter(c -> c.span().contains(at) && wanted.test(c))
        .min(
            Comparator.comparingInt((Claim c) -> c.span().length())
                .thenComparing(c -> -c.attribution().links().size())
                .thenComparing(Claim::id));
  }
}
