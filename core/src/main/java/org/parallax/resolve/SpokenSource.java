package org.parallax.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.text.Speech;

/**
 * A source of one or more speeches.
 *
 * @param phrase its words
 * @param outer where the next outer source of its chain stands
 * @param contents what it says
 */
record SpokenSource(Phrase phrase, Optional<Span> outer, List<Span> contents) {
  SpokenSource {
    contents = List.copyOf(contents);
  }

  /**
   * The sources of {@code speeches} in the order of the text, an outer one before what it holds.
   */
  static List<SpokenSource> of(List<Speech> speeches) {
    Map<Span, SpokenSource> found = new LinkedHashMap<>();
    for (Speech speech : speeches) {
      List<Source> chain =
          speech.chain().stream().map(Link::source).flatMap(Optional::stream).toList();
      for (int i = 0; i < chain.size(); i++) {
        Phrase phrase = chain.get(i).phrase();
        Optional<Span> outer =
            i == 0 ? Optional.empty() : Optional.of(chain.get(i - 1).phrase().span());
        boolean innermost = i == chain.size() - 1;
        List<Span> said = innermost ? List.of(speech.content()) : List.of();
        found.merge(phrase.span(), new SpokenSource(phrase, outer, said), SpokenSource::and);
      }
    }
    return found.values().stream()
        .sorted(java.util.Comparator.comparing(s -> s.phrase().span()))
        .toList();
  }

  private SpokenSource and(SpokenSource other) {
    List<Span> all = new ArrayList<>(contents);
    all.addAll(other.contents);
    return new SpokenSource(phrase, outer.isPresent() ? outer : other.outer, all);
  }
}
