package org.parallax.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.DeclaredTime;
import org.parallax.intake.draft.Headline;
import org.parallax.model.Published;

/**
 * The lines at the top of a text that are no text but declare something: "published: 2025-01-12",
 * "source: The Wave". Only lines of a known key and a colon count, and only before anything else.
 *
 * @param about what they declare
 * @param headline the headline that they give
 * @param rest the paragraphs behind them
 */
record Preamble(About about, Optional<Headline> headline, List<Paragraphs.Paragraph> rest) {
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)(date|published|publication date|posted|updated|modified|source|outlet|publisher|"
              + "author|byline|by|url|link|title|headline|language)\\s*:\\s*(\\S.*)");
  private static final int MOST_LINES = 10;

  static Preamble of(List<Paragraphs.Paragraph> paragraphs) {
    About about = About.NOTHING;
    Optional<Headline> headline = Optional.empty();
    int used = 0;
    while (used < Math.min(MOST_LINES, paragraphs.size() - 1)) {
      Matcher m = DECLARATION.matcher(paragraphs.get(used).text());
      if (!m.matches() || !isBelievable(m.group(1), m.group(2))) {
        break;
      }
      String key = m.group(1).toLowerCase(Locale.ROOT);
      if (key.equals("title") || key.equals("headline")) {
        headline = Optional.of(Headline.of(m.group(2)));
      }
      about = about.or(declared(key, m.group(2)));
      used++;
    }
    return new Preamble(
        about, headline, new ArrayList<>(paragraphs.subList(used, paragraphs.size())));
  }

  /** A time must be one and an address must be one; else the line is text. */
  private static boolean isBelievable(String key, String value) {
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "date", "published", "publication date", "posted", "updated", "modified" ->
          !(DeclaredTime.read(value) instanceof Published.Unknown);
      case "url", "link" -> value.matches("https?://\\S+");
      default -> value.length() <= 150 && !value.matches(".*[.!?][\"”’)]?");
    };
  }

  private static About declared(String key, String value) {
    Published unknown = new Published.Unknown();
    return switch (key) {
      case "date", "published", "publication date", "posted" ->
          About.NOTHING.published(DeclaredTime.read(value));
      case "updated", "modified" -> about("", "", DeclaredTime.read(value), "", "");
      case "source", "outlet", "publisher" -> about("", value, unknown, "", "");
      case "author", "byline", "by" -> about("", "", unknown, value, "");
      case "url", "link" -> about(value, "", unknown, "", "");
      case "language" -> about("", "", unknown, "", value);
      default -> About.NOTHING;
    };
  }

  private static About about(
      String url, String outlet, Published modified, String author, String language) {
    return new About(
        given(url),
        given(outlet),
        new Published.Unknown(),
        modified,
        given(author).stream().toList(),
        List.of(),
        given(language));
  }

  private static Optional<String> given(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
