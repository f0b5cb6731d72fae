package org.parallax.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Channel;
import org.parallax.model.Phrase;
import org.parallax.text.Relation;
import org.parallax.text.Table;

/** Finds where words were said: "in a post on X", "told a news conference". */
final class Channels {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "during", "via", "through", "by", "over", "to", "from", "with");
  private static final Set<String> TELLING = Set.of("tell", "inform", "address");
  private final Map<String, Channel.Kind> kinds = new HashMap<>();

  private Channels() {}

  static Channels read() {
    Channels read = new Channels();
    for (List<String> row : Table.beside(Channels.class, "channels.tsv").rows()) {
      read.kinds.put(row.get(0), Channel.Kind.valueOf(row.get(1)));
    }
    return read;
  }

  /** The kind of channel that the noun phrase with this head names. */
  Optional<Channel.Kind> kind(Passage passage, int noun) {
    Channel.Kind kind = kinds.get(passage.lemma(noun).toLowerCase(java.util.Locale.ROOT));
    return Optional.ofNullable(kind != null ? kind : kinds.get(passage.lower(noun)));
  }

  /** The channel that a prepositional phrase of {@code verb} names, or a phrase it hangs on. */
  Optional<Channel> of(Passage passage, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      for (int child : passage.children(at)) {
        boolean isObject =
            passage.relation(child) == Relation.DOBJ && !TELLING.contains(passage.lemma(at));
        Optional<Channel> found = isObject ? Optional.empty() : at(passage, child);
        if (found.isPresent()) {
          return found;
        }
      }
      boolean climbs =
          passage.relation(at) == Relation.ADVCL
              || passage.relation(at) == Relation.CONJ
              || passage.relation(at) == Relation.XCOMP;
      at =
          climbs && passage.head(at) >= 0 && passage.isVerb(passage.head(at))
              ? passage.head(at)
              : -1;
    }
    return Optional.empty();
  }

  /** The channel that the phrase of the preposition {@code token} names. */
  Optional<Channel> at(Passage passage, int token) {
    if (passage.relation(token) == Relation.DOBJ || passage.relation(token) == Relation.DATIVE) {
      return passage.is(token, "to") ? Optional.empty() : phrase(passage, token, token);
    }
    if (passage.relation(token) != Relation.PREP || !passage.isAny(token, PREPOSITIONS)) {
      return Optional.empty();
    }
    int noun = passage.child(token, Relation.POBJ);
    return noun < 0 ? Optional.empty() : phrase(passage, noun, token + 1);
  }

  private Optional<Channel> phrase(Passage passage, int noun, int from) {
    return kind(passage, noun)
        .map(
            kind -> {
              Words bounds = new Words(Math.min(from, noun), passage.size());
              Words words =
                  NounPhrases.around(
                      passage,
                      noun,
                      passage.relation(noun) == Relation.POBJ
                          ? bounds
                          : new Words(0, passage.size()));
              return new Channel(
                  kind, Phrase.at(passage.span(words), passage.report.report().text()));
            });
  }
}
