package org.parallax.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Vectors;

/**
 * The vectors of words that come with NLP4J, mapped from the cache when the first one is asked for;
 * nothing else of the language models is loaded. Safe for use by several threads.
 */
public final class WordVectors implements Vectors {
  private final Path cache;
  private final Consumer<String> progress;
  private @Nullable TableMap<float[]> table;

  /**
   * The vectors from the models unpacked below {@code cache}; they are unpacked first where they
   * are not yet.
   *
   * @param progress is told what takes long, in a line each time
   */
  public WordVectors(Path cache, Consumer<String> progress) {
    this.cache = cache;
    this.progress = progress;
  }

  @Override
  public Optional<float[]> of(String word) {
    return Optional.ofNullable(table().get(word));
  }

  private synchronized TableMap<float[]> table() {
    TableMap<float[]> opened = table;
    if (opened == null) {
      try {
        opened = Models.vectors(cache, progress);
      } catch (IOException e) {
        throw new UncheckedIOException("the vectors of words cannot be read", e);
      }
      table = opened;
    }
    return opened;
  }
}
