package org.parallax.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.intake.capture.Bytes;

/**
 * What each host's robots.txt allows (RFC 9309): none means all, one that the server cannot give
 * means nothing for now.
 */
final class Robots {
  private static final Duration USUAL_DELAY = Duration.ofMillis(500);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  private final Source source;
  private final Map<String, BaseRobotRules> rules = new HashMap<>();

  Robots(Source source) {
    this.source = source;
  }

  /** Gets a robots.txt. */
  interface Source {
    Optional<File> get(URI uri) throws IOException;
  }

  /** What a server gave. */
  record File(int status, String type, Bytes body) {}

  boolean allows(URI uri) throws IOException {
    return rules(uri).isAllowed(uri.toString());
  }

  /** How long to wait between two requests to the host of {@code uri}. */
  Duration delay(URI uri) {
    BaseRobotRules known = rules.get(host(uri));
    if (known == null || known.getCrawlDelay() <= 0) {
      return USUAL_DELAY;
    }
    Duration asked = Duration.ofMillis(known.getCrawlDelay());
    return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
  }

  private BaseRobotRules rules(URI uri) throws IOException {
    String host = host(uri);
    BaseRobotRules known = rules.get(host);
    if (known == null) {
      known = read(URI.create(host + "/robots.txt"));
      rules.put(host, known);
    }
    return known;
  }

  private BaseRobotRules read(URI uri) throws IOException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    Optional<File> file = source.get(uri);
    if (file.isEmpty()) {
      return parser.failedFetch(503);
    }
    int status = file.get().status();
    if (status < 200 || status > 299) {
      return parser.failedFetch(status);
    }
    return parser.parseContent(
        uri.toString(), file.get().body().array(), file.get().type(), List.of(PoliteFetcher.AGENT));
  }

  private static String host(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
