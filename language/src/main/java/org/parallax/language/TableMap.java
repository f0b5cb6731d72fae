package org.parallax.language;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A word table in the form in which NLP4J asks for a lexicon. Only {@link #get} is answered.
 *
 * @param <V> what a word has
 */
final class TableMap<V> extends AbstractMap<String, V> {
  private final WordTable table;
  private final IntFunction<V> value;

  /** A map of the words in {@code table}; {@code value} reads the record at an offset. */
  TableMap(WordTable table, IntFunction<V> value) {
    this.table = table;
    this.value = value;
  }

  @Override
  public @Nullable V get(Object word) {
    int at = word instanceof String string ? table.find(0, string) : -1;
    return at < 0 ? null : value.apply(at);
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    throw new UnsupportedOperationException("a word table cannot be listed");
  }
}
