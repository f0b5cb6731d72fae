package org.parallax.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.parallax.model.Ledger;

/** The story page in a real browser. Left out, loudly, where there is none. */
class StoryPageInBrowserTest {
  private static final Ledger LEDGER = SampleLedger.of("ferry-grounding");
  private static Optional<ChromeDriver> browser = Optional.empty();

  @TempDir static Path folder;

  @BeforeAll
  static void openThePage() throws Exception {
    Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = onPath("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      String line = "NO BROWSER TESTS: chromium and chromedriver are not on the path";
      if ("true".equals(System.getenv("CI"))) {
        fail(line);
      }
      System.err.println(line);
      abort(line);
    }
    System.setProperty("webdriver.chrome.driver", driver.orElseThrow().toString());
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .withEnvironment(Map.of("SE_OFFLINE", "true"))
            .build();
    browser = Optional.of(new ChromeDriver(service, options(chromium.orElseThrow())));
    StoryPage.writeAll(new LedgerIndex(LEDGER), folder);
    Path page = folder.resolve(StoryPage.fileName(LEDGER.stories().getFirst()));
    browser().get(page.toUri().toString());
  }

  private static ChromeOptions options(Path chromium) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toString());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage");
    return options;
  }

  private static Optional<Path> onPath(String... names) {
    return Stream.of(names)
        .flatMap(
            name -> Stream.of(System.getenv("PATH").split(":")).map(p -> Path.of(p).resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static ChromeDriver browser() {
    return browser.orElseThrow();
  }

  @AfterAll
  static void close() {
    browser.ifPresent(ChromeDriver::quit);
  }

  private static void width(int width) {
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  private static long number(String script) {
    return ((Number) browser().executeScript("return " + script)).longValue();
  }

  @Test
  void hasNothingToComplainOf() {
    List<String> complaints =
        browser().manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .toList();
    assertEquals(List.of(), complaints);
  }

  @Test
  void asksTheNetworkForNothing() {
    assertEquals(0, number("performance.getEntriesByType('resource').length"));
    List<String> requests =
        browser().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .map(LogEntry::getMessage)
            .filter(m -> m.contains("\"Network.requestWillBeSent\""))
            .filter(m -> m.contains("\"url\":\"http"))
            .toList();
    assertEquals(List.of(), requests);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1280})
  void neverScrollsSideways(int width) {
    width(width);
    browser().executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    long wide = number("document.documentElement.scrollWidth");
    browser().executeScript("document.querySelectorAll('details').forEach(d => d.open = false)");
    assertTrue(wide <= width, () -> "the page is " + wide + " wide in a window of " + width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void isAccessible(String scheme) {
    width(1280);
    browser()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    List<String> violations =
        new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze(browser())
                .getViolations()
                .stream()
                .map(StoryPageInBrowserTest::told)
                .toList();
    assertEquals(List.of(), violations);
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
  }

  @Test
  void leadsEachLinkToAPlaceOnThePage() {
    assertEquals(
        0,
        number(
            "[...document.querySelectorAll('a[href^=\"#\"]')].filter("
                + "a => !document.getElementById(a.getAttribute('href').slice(1))).length"));
  }

  @Test
  void showsTheWordsOfEachClaim() {
    assertEquals(LEDGER.claims().size(), number("document.querySelectorAll('.notes > li').length"));
    assertEquals(
        0,
        number(
            "[...document.querySelectorAll('.notes > li')].filter("
                + "n => !document.querySelector('.m-' + n.id)).length"));
  }

  @Test
  void hasHeadingsInOrder() {
    assertEquals(
        0,
        number(
            "[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])"
                + ".filter((l, i, a) => i > 0 && l > a[i - 1] + 1).length"));
    assertEquals(1, number("document.querySelectorAll('h1').length"));
  }

  @Test
  void lightsUpTheWordsOfTheClaimThatIsLookedAt() {
    String id = LEDGER.claims().getFirst().id();
    String lit = "getComputedStyle(document.querySelector('.m-" + id + "')).backgroundColor";
    Object before = browser().executeScript("return " + lit);
    browser().executeScript("location.hash = '#" + id + "'");
    Object after = browser().executeScript("return " + lit);
    assertTrue(!before.equals(after), () -> before + " stays " + after);
  }
}
