package org.parallax.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.DeclaredTime;
import org.parallax.intake.markup.Markers;
import org.parallax.model.Published;

/**
 * When a page says that it was published and changed. The candidates are asked from the weightiest
 * to the lightest: JSON-LD, the head, itemprop, a time element, the address, a date beside the
 * byline.
 *
 * @param published when it was published
 * @param modified when it was last changed
 */
record PageTimes(Published published, Published modified) {
  private static final Published UNKNOWN = new Published.Unknown();
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "citation_publication_date",
    "datepublished",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date.created",
    "dc.date",
    "date",
    "og:article:published_time"
  };
  private static final String[] MODIFIED = {
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified"
  };
  private static final int LONGEST_STAMP = 80;

  static PageTimes of(Document page, About linked, Optional<String> url) {
    Published published =
        known(linked.published())
            .or(() -> declared(page, PUBLISHED))
            .or(() -> item(page, "datePublished"))
            .or(() -> item(page, "dateCreated"))
            .or(() -> element(page))
            .or(() -> url.flatMap(PageTimes::address))
            .or(() -> stamp(page))
            .orElse(UNKNOWN);
    Published modified =
        known(linked.modified())
            .or(() -> declared(page, MODIFIED))
            .or(() -> item(page, "dateModified"))
            .orElse(UNKNOWN);
    return new PageTimes(published, modified);
  }

  private static Optional<Published> known(Published time) {
    return time.equals(UNKNOWN) ? Optional.empty() : Optional.of(time);
  }

  private static Optional<Published> read(String text) {
    return known(DeclaredTime.read(text));
  }

  private static Optional<Published> declared(Document page, String... names) {
    for (String name : names) {
      Optional<Published> time = PageAbout.meta(page, name).flatMap(PageTimes::read);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> item(Document page, String property) {
    return page.select("[itemprop=" + property + "]").stream()
        .flatMap(e -> value(e).stream())
        .findFirst();
  }

  private static Optional<Published> value(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      Optional<Published> time = read(element.attr(attribute));
      if (time.isPresent()) {
        return time;
      }
    }
    return element.text().length() <= LONGEST_STAMP ? read(element.text()) : Optional.empty();
  }

  /** The first time element of the article; those of comments and teasers do not count. */
  private static Optional<Published> element(Document page) {
    Element article = page.selectFirst("article, [itemprop=articleBody], main");
    return Optional.ofNullable(article)
        .flatMap(a -> a.select("time").stream().flatMap(e -> value(e).stream()).findFirst())
        .or(
            () ->
                page.select("time[pubdate], time.published, time.entry-date, time").stream()
                    .flatMap(e -> value(e).stream())
                    .findFirst());
  }

  private static Optional<Published> address(String url) {
    Matcher m = IN_ADDRESS.matcher(url);
    return m.find()
        ? read("%s-%2s-%2s".formatted(m.group(1), m.group(2), m.group(3)).replace(' ', '0'))
        : Optional.empty();
  }

  private static Optional<Published> stamp(Document page) {
    return page.select("[class], [id]").stream()
        .filter(Markers::isStamp)
        .filter(e -> e.text().length() <= LONGEST_STAMP)
        .flatMap(e -> read(e.text()).stream())
        .findFirst();
  }
}
