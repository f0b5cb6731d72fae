package org.parallax.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Stance;

/** The nouns that attribute, and the nouns that speak, from their table. */
public final class CueNouns {
  /**
   * A noun that attributes.
   *
   * @param stance how whoever makes it stands to the content
   * @param frames "that", "of", "to": the forms in which its content comes
   */
  public record CueNoun(Stance stance, Set<String> frames) {}

  private final Map<String, CueNoun> nouns = new HashMap<>();

  private CueNouns() {}

  public static CueNouns read() {
    CueNouns read = new CueNouns();
    for (List<String> row : Table.beside(CueNouns.class, "cue-nouns.tsv").rows()) {
      read.nouns.put(
          row.get(0), new CueNoun(Stance.valueOf(row.get(1)), Set.of(row.get(2).split(" "))));
    }
    return read;
  }

  public Optional<CueNoun> of(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
