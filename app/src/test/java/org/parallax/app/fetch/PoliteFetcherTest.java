package org.parallax.app.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.desk.BareDesk;
import org.parallax.app.desk.Desk;
import org.parallax.intake.capture.Capture;

/** Pages are fetched from a server on this machine. */
class PoliteFetcherTest {
  private static final String PAGE =
      "<html><title>Ferry stops</title><article><h1>Ferry stops</h1><p>The ferry to Sollen stopped"
          + " at the pier for an hour on Monday, its owner told the Gazette.</p><p>No one of the"
          + " crew was hurt, and it went on in the afternoon.</p></article></html>";

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer server;
  private int robotsStatus = 404;
  private String robots = "";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    at("/robots.txt", exchange -> answer(exchange, robotsStatus, "text/plain", robots));
    at("/page", exchange -> answer(exchange, 200, "text/html; charset=utf-8", PAGE));
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
    threads.close();
  }

  private void at(String path, com.sun.net.httpserver.HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          try (exchange) {
            handler.handle(exchange);
          }
        });
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().add("Location", location);
    exchange.sendResponseHeaders(302, -1);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static Capture got(Fetcher.Answer answer) {
    return assertInstanceOf(Fetcher.Answer.Got.class, answer).capture();
  }

  private String refused(String address) throws IOException {
    return refused(new PoliteFetcher(true).fetch(address));
  }

  private static String refused(Fetcher.Answer answer) {
    return assertInstanceOf(Fetcher.Answer.Refused.class, answer).reason();
  }

  @Test
  void pageComesWithItsAddressAndType() throws IOException {
    Capture capture = got(new PoliteFetcher(true).fetch(address("/page")));
    assertEquals(address("/page"), capture.input());
    assertEquals(Optional.of(address("/page")), capture.url());
    assertEquals(Optional.of("text/html; charset=utf-8"), capture.contentType());
    assertEquals(PAGE.length(), capture.content().size());
    assertEquals(List.of("/robots.txt", "/page"), asked);
  }

  @Test
  void theServerIsToldWhoAsks() throws IOException {
    List<String> agents = new ArrayList<>();
    at(
        "/who",
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          answer(exchange, 200, "text/html", PAGE);
        });
    got(new PoliteFetcher(true).fetch(address("/who")));
    assertTrue(agents.getFirst().startsWith("parallax/"), agents.toString());
  }

  @Test
  void requestsToOneHostAreApart() throws IOException {
    PoliteFetcher fetcher = new PoliteFetcher(true);
    got(fetcher.fetch(address("/page")));
    long before = System.nanoTime();
    got(fetcher.fetch(address("/page")));
    assertTrue(System.nanoTime() - before > 300_000_000L);
    assertEquals(List.of("/robots.txt", "/page", "/page"), asked);
  }

  @Test
  void missingPageIsNamedByItsStatus() throws IOException {
    assertEquals("The server answered with status 404.", refused(address("/none")));
  }

  @Test
  void redirectsAreFollowedAndTheLastAddressIsKept() throws IOException {
    at("/old", exchange -> redirect(exchange, "/page"));
    Capture capture = got(new PoliteFetcher(true).fetch(address("/old")));
    assertEquals(address("/old"), capture.input());
    assertEquals(Optional.of(address("/page")), capture.url());
  }

  @Test
  void redirectsInACircleEnd() throws IOException {
    at("/round", exchange -> redirect(exchange, "/round"));
    assertEquals("It redirects more than 5 times.", refused(address("/round")));
  }

  @Test
  void redirectsToOtherSchemesOrToNoAddressAreRefused() throws IOException {
    at("/file", exchange -> redirect(exchange, "file:///etc/hosts"));
    assertEquals("Only http and https are fetched.", refused(address("/file")));
    at("/odd", exchange -> redirect(exchange, "http://[half"));
    assertEquals("It redirects to what is no address.", refused(address("/odd")));
  }

  @Test
  void addressesThatCannotBeAreRefusedWithASentence() throws IOException {
    assertEquals("The address names no host.", refused("http:///page"));
    assertEquals("The address names a port that cannot be.", refused("http://127.0.0.1:99999/"));
    assertTrue(refused("http://a b/").startsWith("That is no address: "));
    assertTrue(refused("http://nowhere.invalid/").endsWith("."));
  }

  @Test
  void addressesInAnyScriptAreAskedForInTheirCoding() throws IOException {
    at("/", exchange -> answer(exchange, 200, "text/html", PAGE));
    got(new PoliteFetcher(true).fetch(address("/новини")));
    assertEquals("/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8", asked.getLast());
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() throws IOException {
    assertEquals(
        "It lies on a private network; --allow-private would fetch it.",
        refused(new PoliteFetcher(false).fetch(address("/page"))));
    assertEquals(List.of(), asked);
  }

  @Test
  void redirectsToPrivateAddressesAreRefused() throws IOException {
    int port = server.getAddress().getPort();
    at("/out", exchange -> redirect(exchange, address("/page")));
    PoliteFetcher fetcher = new PoliteFetcher(false, PoliteFetcherTest::asIfPublic);
    assertEquals(
        "It lies on a private network; --allow-private would fetch it.",
        refused(fetcher.fetch("http://localhost:" + port + "/out")));
    assertEquals(List.of("/robots.txt", "/out"), asked);
  }

  /** A resolver for which the name "localhost" lies in the open. */
  private static InetAddress[] asIfPublic(String host) throws java.net.UnknownHostException {
    return host.equals("localhost")
        ? new InetAddress[] {InetAddress.getByAddress(host, new byte[] {8, 8, 8, 8})}
        : InetAddress.getAllByName(host);
  }

  @Test
  void robotsAreObeyed() throws IOException {
    robotsStatus = 200;
    robots = "User-agent: *\nDisallow: /\n\nUser-agent: parallax\nDisallow: /closed\n";
    at("/closed", exchange -> answer(exchange, 200, "text/html", PAGE));
    PoliteFetcher fetcher = new PoliteFetcher(true);
    assertEquals(
        "The site's robots.txt does not allow it to be fetched.",
        refused(fetcher.fetch(address("/closed/page"))));
    got(fetcher.fetch(address("/page")));
    assertEquals(List.of("/robots.txt", "/page"), asked);
  }

  @Test
  void redirectsIntoWhatRobotsCloseAreRefused() throws IOException {
    robotsStatus = 200;
    robots = "User-agent: *\nDisallow: /closed\n";
    at("/way", exchange -> redirect(exchange, "/closed"));
    assertEquals(
        "The site's robots.txt does not allow it to be fetched.", refused(address("/way")));
  }

  @Test
  void nothingIsFetchedWhileRobotsCannotBeGiven() throws IOException {
    robotsStatus = 503;
    assertTrue(refused(address("/page")).contains("robots.txt"));
    assertEquals(List.of("/robots.txt"), asked);
  }

  @Test
  void emptyRobotsAllowAll() throws IOException {
    robotsStatus = 204;
    got(new PoliteFetcher(true).fetch(address("/page")));
  }

  @Test
  void whatIsTooLargeIsNotReadToItsEnd() throws IOException {
    at(
        "/large",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] megabyte = new byte[1 << 20];
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 200; i++) {
              body.write(megabyte);
            }
          } catch (IOException e) {
            asked.add("cut off");
          }
        });
    assertEquals("It has more than 50 MB.", refused(address("/large")));
  }

  @Test
  void linksOfAFetchedFeedAreReadThroughTheDesk(@TempDir Path folder) throws IOException {
    at(
        "/feed",
        exchange ->
            answer(
                exchange,
                200,
                "application/rss+xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Gazette</title><link>"
                    + address("/")
                    + "</link><description>News</description><item><title>Ferry stops</title><link>"
                    + address("/page")
                    + "</link><description>It lies at the pier.</description></item></channel></rss>"));
    Path data = folder.resolve("data");
    Desk.Run run = BareDesk.read(new PoliteFetcher(true), data, List.of(address("/feed")));
    assertEquals(List.of(), run.problems());
    assertEquals(1, run.reports().size());
    assertEquals(address("/page"), run.ledger().reports().getFirst().input());
    assertTrue(Files.exists(data));
  }
}
