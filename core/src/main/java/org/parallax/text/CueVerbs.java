package org.parallax.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Stance;

/** The verbs that attribute, from their table. */
public final class CueVerbs {
  private final Map<String, List<CueVerb>> verbs = new HashMap<>();

  private CueVerbs() {}

  public static CueVerbs read() {
    CueVerbs read = new CueVerbs();
    for (List<String> row : Table.beside(CueVerbs.class, "cue-verbs.tsv").rows()) {
      CueVerb verb =
          new CueVerb(row.get(0), Stance.valueOf(row.get(1)), Set.of(row.get(2).split(" ")));
      read.verbs.computeIfAbsent(verb.lemma(), l -> new ArrayList<>()).add(verb);
    }
    return read;
  }

  public boolean holds(String lemma) {
    return verbs.containsKey(lemma);
  }

  /** The row of {@code lemma} that takes {@code frame}, the first in the table if several do. */
  public Optional<CueVerb> with(String lemma, String frame) {
    return verbs.getOrDefault(lemma, List.of()).stream().filter(v -> v.takes(frame)).findFirst();
  }

  /** The first row of {@code lemma}. */
  public Optional<CueVerb> first(String lemma) {
    return verbs.getOrDefault(lemma, List.of()).stream().findFirst();
  }

  /** The row of {@code lemma} that may tag a quote or a clause. */
  public Optional<CueVerb> tag(String lemma) {
    return verbs.getOrDefault(lemma, List.of()).stream().filter(CueVerb::isTag).findFirst();
  }
}
