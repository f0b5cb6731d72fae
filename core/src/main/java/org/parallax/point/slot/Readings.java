package org.parallax.point.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.point.pair.Told;

/** The sentences of a story with what each slot reads in them; each slot reads them once. */
public final class Readings {
  private final List<Passage> passages;
  private final Map<Class<? extends SlotRule>, List<Entry>> entries = new HashMap<>();

  private Readings(List<Passage> passages) {
    this.passages = passages;
  }

  /** The readings of a story. */
  public static Readings of(Told told) {
    return new Readings(Passage.of(told));
  }

  /** The sentences in the order of the story's claims. */
  public List<Passage> passages() {
    return passages;
  }

  /** What the slot reads in all of them, in their order. */
  public List<Entry> of(SlotRule rule) {
    return entries.computeIfAbsent(
        rule.getClass(), k -> passages.stream().flatMap(p -> rule.read(p).stream()).toList());
  }
}
