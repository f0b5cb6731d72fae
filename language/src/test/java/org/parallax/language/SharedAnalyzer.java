package org.parallax.language;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The one analyser that all tests of this process use; loading it takes seconds. */
final class SharedAnalyzer {
  private static final class Loaded {
    static final Nlp4jAnalyzer ANALYZER = load();
  }

  private SharedAnalyzer() {}

  static Nlp4jAnalyzer get() {
    return Loaded.ANALYZER;
  }

  private static Nlp4jAnalyzer load() {
    try {
      return Models.open(UserCache.models(), line -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
