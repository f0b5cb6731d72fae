package org.parallax.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.app.about.Version;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;

/**
 * Gets pages one after another, says who asks, keeps to robots.txt, waits between two requests to
 * one host, follows a few redirects and checks each anew, and goes to no private network unless
 * that is allowed.
 */
public final class PoliteFetcher implements Fetcher {
  static final String AGENT = "parallax";
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final int MOST_REDIRECTS = 5;
  private static final int LARGEST = 50 << 20;
  private static final int LAST_PORT = 65_535;

  private final boolean isPrivateAllowed;
  private final Resolver resolver;
  private final HttpClient client;
  private final Robots robots;
  private final Map<String, Long> lastAsked = new HashMap<>();

  /** From the name of a host to its addresses. */
  interface Resolver {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  public PoliteFetcher(boolean isPrivateAllowed) {
    this(isPrivateAllowed, InetAddress::getAllByName);
  }

  PoliteFetcher(boolean isPrivateAllowed, Resolver resolver) {
    this.isPrivateAllowed = isPrivateAllowed;
    this.resolver = resolver;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    this.robots = new Robots(this::bytes);
  }

  @Override
  public Answer fetch(String address) throws IOException {
    try {
      String at = address;
      for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
        URI uri = checked(at);
        if (!robots.allows(uri)) {
          return new Answer.Refused("The site's robots.txt does not allow it to be fetched.");
        }
        Got got = get(uri);
        if (got.redirect().isPresent()) {
          at = redirected(uri, got.redirect().get());
        } else if (got.status() != 200) {
          return new Answer.Refused("The server answered with status " + got.status() + ".");
        } else {
          return new Answer.Got(Capture.of(address, got.body().array(), at, got.type()));
        }
      }
      return new Answer.Refused("It redirects more than " + MOST_REDIRECTS + " times.");
    } catch (Unfit e) {
      return new Answer.Refused(e.sentence);
    } catch (IOException e) {
      String message = e.getMessage();
      return new Answer.Refused(
          "It cannot be reached ("
              + (message == null ? e.getClass().getSimpleName() : message)
              + ").");
    }
  }

  /** An address that is not to be asked; the sentence says why. */
  static final class Unfit extends IOException {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    Unfit(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }
  }

  /** An answer of a server. */
  record Got(int status, Optional<String> redirect, Optional<String> type, Bytes body) {}

  private URI checked(String address) throws Unfit {
    URI uri;
    try {
      uri = URI.create(new URI(address).toASCIIString());
    } catch (URISyntaxException e) {
      throw new Unfit("That is no address: " + e.getReason() + ".");
    }
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Unfit("Only http and https are fetched.");
    }
    String host = uri.getHost();
    if (host == null || host.isEmpty()) {
      throw new Unfit("The address names no host.");
    }
    if (uri.getPort() > LAST_PORT) {
      throw new Unfit("The address names a port that cannot be.");
    }
    if (!isPrivateAllowed) {
      checkPublic(host);
    }
    return uri;
  }

  private void checkPublic(String host) throws Unfit {
    try {
      for (InetAddress address : resolver.addresses(host)) {
        if (Networks.isPrivate(address)) {
          throw new Unfit("It lies on a private network; --allow-private would fetch it.");
        }
      }
    } catch (UnknownHostException e) {
      throw new Unfit("There is no host " + host + ".");
    }
  }

  /** The body at an address for the robots of its host; empty where there is none. */
  private Optional<Robots.File> bytes(URI uri) throws IOException {
    String at = uri.toString();
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Got got = get(checked(at));
      if (got.redirect().isEmpty()) {
        return Optional.of(
            new Robots.File(got.status(), got.type().orElse("text/plain"), got.body()));
      }
      at = redirected(uri, got.redirect().get());
    }
    return Optional.empty();
  }

  private static String redirected(URI from, String location) throws Unfit {
    try {
      return from.resolve(location).toString();
    } catch (IllegalArgumentException e) {
      throw new Unfit("It redirects to what is no address.");
    }
  }

  private Got get(URI uri) throws IOException {
    await(uri);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(ANSWER)
            .header("User-Agent", AGENT + "/" + Version.text())
            .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5")
            .build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        int status = response.statusCode();
        Optional<String> redirect =
            status >= 300 && status < 400
                ? response.headers().firstValue("Location")
                : Optional.empty();
        byte[] body = redirect.isPresent() ? new byte[0] : in.readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
          throw new Unfit("It has more than 50 MB.");
        }
        return new Got(
            status, redirect, response.headers().firstValue("Content-Type"), Bytes.of(body));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Waits until the host may be asked again. */
  private void await(URI uri) throws IOException {
    String host = String.valueOf(uri.getHost());
    long now = System.nanoTime();
    Long last = lastAsked.get(host);
    if (last != null) {
      long wait = robots.delay(uri).toNanos() - (now - last);
      if (wait > 0) {
        try {
          Thread.sleep(Duration.ofNanos(wait));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("interrupted", e);
        }
      }
    }
    lastAsked.put(host, System.nanoTime());
  }
}
