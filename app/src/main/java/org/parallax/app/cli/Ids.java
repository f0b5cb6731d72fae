package org.parallax.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Finds the one thing that a user means by an id or its beginning. */
final class Ids {
  private Ids() {}

  static <T> T find(
      String asked, List<T> things, Function<T, String> id, String kind, String command)
      throws IOException {
    List<T> found =
        things.stream().filter(t -> !asked.isEmpty() && id.apply(t).startsWith(asked)).toList();
    if (found.isEmpty()) {
      throw new IOException(
          "There is no " + kind + " " + Printable.of(asked) + "; `" + command + "` lists them.");
    }
    if (found.size() > 1) {
      throw new IOException(
          "More than one "
              + kind
              + " begins with "
              + Printable.of(asked)
              + ": give more of the id.");
    }
    return found.getFirst();
  }
}
