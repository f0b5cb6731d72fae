package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Channel;
import org.parallax.model.Discrepancy;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition.Argument;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;
import org.parallax.text.Table;

/** Compares where one speaker is told to have said it: on one network here, on another there. */
final class ChannelComparison implements StoryComparison {
  private static final Map<String, String> PLATFORMS = platforms();

  private static final Set<String> PREPOSITIONS = Set.of("on", "via", "over");

  /** A claim that names the place of its words. */
  private record Said(View view, String platform, Phrase phrase) {}

  @Override
  public List<Difference> compare(Told told) {
    Map<String, Map<String, List<Said>>> speakers = new LinkedHashMap<>();
    for (View view : told.feet()) {
      said(view)
          .filter(s -> !view.speaker().isEmpty())
          .ifPresent(
              s ->
                  speakers
                      .computeIfAbsent(view.speaker(), k -> new TreeMap<>())
                      .computeIfAbsent(view.report(), k -> new ArrayList<>())
                      .add(s));
    }
    List<Difference> found = new ArrayList<>();
    speakers.forEach((speaker, reports) -> found.addAll(between(speaker, reports, told)));
    return found;
  }

  private static List<Difference> between(
      String speaker, Map<String, List<Said>> reports, Told told) {
    List<List<Said>> single =
        reports.values().stream()
            .filter(said -> said.stream().map(Said::platform).distinct().count() == 1)
            .toList();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < single.size(); i++) {
      for (int j = i + 1; j < single.size(); j++) {
        Said a = single.get(i).getFirst();
        Said b = single.get(j).getFirst();
        if (!a.platform().equals(b.platform()) && shareMatter(speaker, a, b, told)) {
          found.add(difference(a, b, told));
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(ChannelComparison::depth))
        .limit(1)
        .toList();
  }

  /** How far into their reports the claims stand: what leads both is most likely one. */
  private static int depth(Difference difference) {
    return difference.values().stream().mapToInt(h -> h.phrase().span().start()).sum();
  }

  /** Whether the two reports tell at least one matter alike by that speaker. */
  private static boolean shareMatter(String speaker, Said a, Said b, Told told) {
    List<View> theirs =
        told.feet().stream()
            .filter(v -> v.report().equals(b.view().report()) && v.speaker().equals(speaker))
            .toList();
    return told.feet().stream()
        .filter(v -> v.report().equals(a.view().report()) && v.speaker().equals(speaker))
        .anyMatch(v -> theirs.stream().anyMatch(o -> told.sharePoint(v, o)));
  }

  private static Difference difference(Said a, Said b, Told told) {
    List<Held> values = List.of(held(a, told), held(b, told));
    List<View> views = values.stream().map(Held::view).toList();
    return new Difference(
        new Cell(Optional.empty(), views),
        Discrepancy.Type.CHANNEL,
        false,
        0.3,
        "where it was said",
        "No alarm: one statement may stand in both places.",
        values,
        "channel/platform");
  }

  /** The claim whose words name the place, else the one that was said there. */
  private static Held held(Said said, Told told) {
    View naming =
        told.views().stream()
            .filter(v -> v.report().equals(said.view().report()))
            .filter(v -> v.claim().span().contains(said.phrase().span()))
            .findFirst()
            .orElse(said.view());
    return new Held(naming, said.platform(), said.phrase());
  }

  private static Optional<Said> said(View view) {
    for (Link link : view.claim().attribution().links()) {
      Optional<Phrase> phrase = link.channel().map(Channel::phrase);
      Optional<String> platform = phrase.flatMap(p -> platform(p.text()));
      if (phrase.isPresent() && platform.isPresent()) {
        return Optional.of(new Said(view, platform.get(), phrase.get()));
      }
    }
    for (Argument argument : view.claim().proposition().arguments()) {
      Optional<String> platform = platform(argument.phrase().text());
      if (platform.isPresent() && PREPOSITIONS.contains(argument.preposition())) {
        return Optional.of(new Said(view, platform.get(), argument.phrase()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> platform(String words) {
    String text = " " + String.join(" ", View.words(words)) + " ";
    return PLATFORMS.entrySet().stream()
        .filter(e -> text.contains(" " + e.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, String> platforms() {
    Map<String, String> platforms = new HashMap<>();
    for (List<String> row : Table.beside(ChannelComparison.class, "platforms.tsv").rows()) {
      String[] names = row.getFirst().split("\\|");
      for (String name : names) {
        platforms.put(name, names[0]);
      }
    }
    return new TreeMap<>(platforms);
  }
}
