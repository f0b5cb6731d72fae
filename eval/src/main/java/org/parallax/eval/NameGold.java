package org.parallax.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.app.desk.Assembly;
import org.parallax.model.Extraction;
import org.parallax.model.Mention;
import org.parallax.model.Span;
import org.parallax.model.StoryClaims;
import org.parallax.name.NameMatch;
import org.parallax.name.NameMatcher;
import org.parallax.pipeline.ClaimExtractor;
import org.parallax.resolve.StoryMerger;
import org.parallax.text.ReportReader;

/**
 * Pairs of names and descriptions, each in a sentence of its own report of one story, invented by
 * people who had not seen the rules: F1 of the pairs that stand in one entity after the story's
 * reports are joined ("in-context"), and of the pairs of two names that the comparison of names
 * alone takes for one ("by-name"). Pairs labelled unclear are left out. Rows with an even number
 * were not read by whoever made rules.
 */
final class NameGold {
  /** The least score by which a story's names are joined. */
  static final double ENOUGH = 0.7;

  private static final Pattern NAMED =
      Pattern.compile("(?:The )?[\\p{Lu}\\d\"].*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LOWER =
      Pattern.compile("(?<![\\p{L}’'-])(?!of|and|the|for|de|van|der|al)\\p{Ll}+");

  private record Row(String id, String a, String b, String label, String kind) {
    boolean isHeldOut() {
      return Integer.parseInt(id.substring(1)) % 2 == 0;
    }
  }

  private NameGold() {}

  static Map<String, Double> run(ReportReader reader) {
    ClaimExtractor extractor = Assembly.extractor();
    Map<String, Double> measures = new LinkedHashMap<>();
    for (boolean heldOut : new boolean[] {false, true}) {
      PairScore context = new PairScore();
      PairScore names = new PairScore();
      for (Row row : rows()) {
        if (row.isHeldOut() == heldOut && !row.label().equals("unclear")) {
          boolean one = row.label().equals("same");
          boolean joined = isJoined(row, reader, extractor);
          context.add(one, joined);
          if (isNamed(row.a()) && isNamed(row.b())) {
            names.add(one, isOne(row));
          }
          if (!heldOut && one != joined) {
            System.out.println(row.id() + " " + row.label() + ": " + row.a() + " / " + row.b());
          }
        }
      }
      String part = "names.own." + (heldOut ? "held-out" : "dev");
      context.into(part + ".in-context", measures);
      names.into(part + ".by-name", measures);
    }
    return measures;
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells :
        org.parallax.text.Table.beside(NameGold.class, "values/names.tsv").rows()) {
      rows.add(new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
    }
    return rows;
  }

  private static String marked(String context) {
    return context.substring(context.indexOf('[') + 1, context.indexOf(']'));
  }

  private static boolean isNamed(String context) {
    String words = marked(context);
    return NAMED.matcher(words).matches() && !LOWER.matcher(words).find();
  }

  private static boolean isOne(Row row) {
    String a = marked(row.a());
    String b = marked(row.b());
    NameMatch match =
        switch (row.kind()) {
          case "person" -> NameMatcher.person(a, b);
          case "organisation" -> NameMatcher.organisation(a, b);
          default -> NameMatcher.place(a, b);
        };
    return match.isSame() && match.score() >= ENOUGH;
  }

  private static boolean isJoined(Row row, ReportReader reader, ClaimExtractor extractor) {
    List<Extraction> read = new ArrayList<>();
    for (String context : List.of(row.a(), row.b())) {
      String text = context.replace("[", "").replace("]", "");
      read.add(extractor.extract(reader.read(Lines.report(row.id() + read.size(), text))));
    }
    StoryClaims story = new StoryMerger().merge(row.id(), read);
    Optional<String> a = entity(story, read.getFirst(), row.a());
    Optional<String> b = entity(story, read.getLast(), row.b());
    return a.isPresent() && a.equals(b);
  }

  /** The entity of the mention that has most of the marked words in common. */
  private static Optional<String> entity(StoryClaims story, Extraction read, String context) {
    int start = context.indexOf('[');
    Span span = new Span(start, start + marked(context).length());
    return story.mentions().stream()
        .filter(m -> m.report().equals(read.report().id()))
        .map(StoryClaims.ReportMention::mention)
        .filter(m -> m.phrase().span().overlaps(span))
        .max(
            Comparator.comparingDouble((Mention m) -> shared(m.phrase().span(), span))
                .thenComparing(m -> -m.phrase().span().start()))
        .map(Mention::entity);
  }

  private static double shared(Span a, Span b) {
    return a.overlap(b) / (double) a.hull(b).length();
  }
}
