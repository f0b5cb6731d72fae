package org.parallax.language;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder where a platform keeps a user's cached files. */
public final class UserCache {
  private UserCache() {}

  /** The folder for the unpacked language models of the user who runs this process. */
  public static Path models() {
    return models(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  /**
   * The folder for the unpacked language models on a platform: {@code $XDG_CACHE_HOME}, else the
   * platform's usual place.
   *
   * @param system name of the operating system, as Java gives it
   * @param home the user's home folder
   * @param environment the variables of the process
   */
  static Path models(String system, String home, Map<String, String> environment) {
    String lower = system.toLowerCase(Locale.ROOT);
    String named = environment.getOrDefault("XDG_CACHE_HOME", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    Path base;
    if (!named.isEmpty()) {
      base = Path.of(named);
    } else if (lower.startsWith("mac")) {
      base = Path.of(home, "Library", "Caches");
    } else if (lower.startsWith("windows")) {
      base = local.isEmpty() ? Path.of(home, "AppData", "Local") : Path.of(local);
    } else {
      base = Path.of(home, ".cache");
    }
    return base.resolve("parallax").resolve("models");
  }
}
