package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Claim;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.point.pair.Elsewhere;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;

/**
 * A sentence of a report with the claims that it holds: where the typed slots of a story are read.
 *
 * @param report id of the report
 * @param span the sentence
 * @param text its words
 * @param views its claims
 * @param setting the story
 * @param isElsewhere whether it tells of another event, or of what was before
 */
public record Passage(
    String report, Span span, String text, List<View> views, Setting setting, boolean isElsewhere) {
  /** The sentences of the story in the order of its claims. */
  public static List<Passage> of(Told told) {
    Map<String, List<View>> sentences = new LinkedHashMap<>();
    for (View view : told.views()) {
      sentences
          .computeIfAbsent(view.report() + " " + view.sentence(), k -> new ArrayList<>())
          .add(view);
    }
    List<Passage> passages = new ArrayList<>();
    for (List<View> views : sentences.values()) {
      View first = views.getFirst();
      Span span = first.sentence();
      String text = told.setting().text(first.report());
      if (span.end() <= text.length()) {
        passages.add(
            new Passage(
                first.report(),
                span,
                span.of(text),
                List.copyOf(views),
                told.setting(),
                isElsewhere(span.of(text), views)));
      }
    }
    return passages;
  }

  private static boolean isElsewhere(String text, List<View> views) {
    return Elsewhere.tells(text)
        || views.stream().allMatch(v -> v.claim().kind() == Claim.Kind.BACKGROUND);
  }

  /** Whether it is among the first that the report tells. */
  boolean isLead(int letters) {
    return span.start() < letters;
  }

  /**
   * What the words from {@code start} to {@code end} of the sentence tell, with the claim that has
   * them: the shortest that holds them, else the one that lies nearest.
   */
  Entry entry(int start, int end, String value) {
    Span at = new Span(span.start() + start, span.start() + end);
    View view =
        views.stream()
            .min(
                Comparator.comparingInt((View v) -> distance(v.claim().span(), at))
                    .thenComparingInt(v -> v.claim().span().length())
                    .thenComparing(v -> -v.claim().attribution().links().size())
                    .thenComparing(View::index))
            .orElseThrow();
    return new Entry(
        this, view, value, new Phrase(at, text.substring(start, end)), Who.of(view, this));
  }

  /** The same, of an event and of nobody in particular. */
  Entry event(int start, int end, String value) {
    return entry(start, end, value).of(Who.NOBODY);
  }

  /** The number of characters of {@code at} outside of {@code claim}, and how far they are off. */
  private static int distance(Span claim, Span at) {
    int outside = at.length() - claim.overlap(at);
    int gap = Math.max(0, Math.max(claim.start() - at.end(), at.start() - claim.end()));
    return outside + gap;
  }
}
