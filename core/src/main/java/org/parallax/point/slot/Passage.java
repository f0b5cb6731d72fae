package org.parallax.point.slot;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
 * @param cast of how many the story tells
 * @param isElsewhere whether it tells of another event, or of what was before
 */
public record Passage(
    String report,
    Span span,
    String text,
    List<View> views,
    Setting setting,
    Cast cast,
    boolean isElsewhere) {
  /** What marks a sentence as one of another event than that of the report. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?i)\\b(?:(?:in|at|on|near|from) the same (?:\\w+ )?(?:complex|block|neighbou?rhood|street|area"
              + "|building|park|city|town|county)|(?:hours|minutes) (?:earlier|after|later),? (?:an?|two|three)"
              + " |the (?:latest|first|second|third|fourth|fifth) (?:\\w+ )?(?:shooting|killing|homicide"
              + "|attack)|(?:at|to|in|of) (?:a|the) (?:second|third|different) (?:\\w+"
              + " )?(?:party|scene|location|home|house|bar|club|church|address)|(?:a|the) (?:19|20)\\d\\d"
              + " (?:shooting|killing|attack|incident|case|murder|robbery|assault)|(?:homicides?|shootings|killings) (?:this|so far|in the)|elsewhere|citywide|other"
              + " (?:shootings|cases|incidents|attacks)|another (?:fatal )?(?:shooting|attack|case)|in"
              + " (?:another|one|a different) case)\\b");

  /** The sentences of the story in the order of its claims. */
  public static List<Passage> of(Told told) {
    Map<String, Map<Span, List<View>>> reports = new LinkedHashMap<>();
    for (View view : told.views()) {
      String text = told.setting().text(view.report());
      if (view.sentence().end() <= text.length()) {
        reports
            .computeIfAbsent(view.report(), k -> new TreeMap<>())
            .computeIfAbsent(view.sentence(), k -> new ArrayList<>())
            .add(view);
      }
    }
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    reports.forEach(
        (report, views) -> {
          String text = told.setting().text(report);
          sentences.put(report, views.keySet().stream().map(s -> s.of(text)).toList());
        });
    Nearby nearby = new Nearby(sentences, told.setting());
    Map<String, List<String>> ofEvent = new LinkedHashMap<>();
    sentences.forEach(
        (report, texts) -> {
          boolean[] near = nearby.near(texts);
          ofEvent.put(
              report,
              IntStream.range(0, texts.size())
                  .filter(i -> near[i] && !isAnother(texts.get(i)))
                  .mapToObj(texts::get)
                  .toList());
        });
    Cast cast = Cast.of(ofEvent, told.setting());
    List<Passage> passages = new ArrayList<>();
    reports.forEach(
        (report, views) -> {
          boolean[] near = nearby.near(requireNonNull(sentences.get(report)));
          int i = 0;
          for (Map.Entry<Span, List<View>> sentence : views.entrySet()) {
            String text = sentence.getKey().of(told.setting().text(report));
            boolean isElsewhere =
                !near[i++]
                    || isAnother(text)
                    || isBackground(sentence.getValue())
                    || told.setting().tellsEarlierYear(text);
            passages.add(
                new Passage(
                    report,
                    sentence.getKey(),
                    text,
                    List.copyOf(sentence.getValue()),
                    told.setting(),
                    cast,
                    isElsewhere));
          }
        });
    return passages;
  }

  private static boolean isAnother(String text) {
    return Elsewhere.tells(text) || ANOTHER.matcher(text).find();
  }

  private static boolean isBackground(List<View> views) {
    return views.stream().allMatch(v -> v.claim().kind() == Claim.Kind.BACKGROUND);
  }

  /**
   * Whether it tells of another event also without the words at {@code at} of it, which may sound
   * as if it did: "last month".
   */
  public boolean isElsewhereBesides(Span at) {
    String rest = text.substring(0, at.start()) + text.substring(at.end());
    return isElsewhere && (isAnother(rest) || !isAnother(text));
  }

  /** Whether it is among the first that the report tells. */
  public boolean isLead(int letters) {
    return span.start() < letters;
  }

  /**
   * What the words from {@code start} to {@code end} of the sentence tell, with the claim that has
   * them: the shortest that holds them, else the one that lies nearest.
   */
  public Entry entry(int start, int end, String value) {
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
  public Entry event(int start, int end, String value) {
    return entry(start, end, value).of(Who.NOBODY);
  }

  /** The number of characters of {@code at} outside of {@code claim}, and how far they are off. */
  private static int distance(Span claim, Span at) {
    int outside = at.length() - claim.overlap(at);
    int gap = Math.max(0, Math.max(claim.start() - at.end(), at.start() - claim.end()));
    return outside + gap;
  }
}
