package org.parallax.intake.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.json.Article;
import org.parallax.model.Published;

/** What a page declares about itself: in JSON-LD, then in its head, then in its elements. */
final class PageAbout {
  private static final int LONGEST_NAME = 80;

  private PageAbout() {}

  static About of(Document page, LinkedData data, Optional<String> captured) {
    About linked = data.article().map(Article::about).map(PageAbout::clean).orElse(About.NOTHING);
    Optional<String> url = canonical(page).or(linked::url).or(() -> captured);
    About declared =
        new About(
            url,
            meta(page, "og:site_name", "application-name", "dc.publisher", "citation_journal_title")
                .or(() -> site(data)),
            new Published.Unknown(),
            new Published.Unknown(),
            authors(page),
            meta(page, "copyright", "dc.rights").stream().toList(),
            language(page));
    About both = linked.or(declared);
    PageTimes times = PageTimes.of(page, linked, url);
    return new About(
        url,
        both.outlet(),
        times.published(),
        times.modified(),
        both.authors(),
        both.credits(),
        both.language());
  }

  private static About clean(About about) {
    return new About(
        about.url(),
        about.outlet().map(LinkedData::unescaped),
        about.published(),
        about.modified(),
        about.authors().stream()
            .map(LinkedData::unescaped)
            .filter(n -> !n.matches("(?i)https?://.*") && n.length() <= LONGEST_NAME)
            .toList(),
        about.credits().stream().map(LinkedData::unescaped).toList(),
        about.language());
  }

  private static Optional<String> canonical(Document page) {
    List<String> candidates = new ArrayList<>();
    for (Element link : page.select("link[rel=canonical][href]")) {
      candidates.add(link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"));
    }
    meta(page, "og:url").ifPresent(candidates::add);
    return candidates.stream().map(String::strip).filter(PageAbout::isAddress).findFirst();
  }

  private static boolean isAddress(String url) {
    try {
      return url.matches("(?i)https?://.+") && URI.create(url).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> site(LinkedData data) {
    return data.graph().named("WebSite").or(() -> data.graph().named("NewsMediaOrganization"));
  }

  private static List<String> authors(Document page) {
    List<String> found = new ArrayList<>();
    for (Element meta :
        page.select(
            "meta[name=author], meta[property=article:author], meta[name=article:author],"
                + " meta[name=parsely-author], meta[name=sailthru.author], meta[name=dc.creator],"
                + " meta[name=citation_author], meta[name=byl]")) {
      found.add(meta.attr("content"));
    }
    if (found.stream().allMatch(Blank::isInvisible)) {
      for (Element name :
          page.select("[itemprop=author] [itemprop=name], [rel=author], [itemprop=author]")) {
        found.add(name.hasAttr("content") ? name.attr("content") : name.text());
      }
    }
    return found.stream()
        .map(Blank::collapse)
        .map(n -> n.replaceFirst("^(?i)(?:by|von)\\s+", ""))
        .filter(n -> !n.isEmpty() && n.length() <= LONGEST_NAME && !n.matches("(?i)https?://.*"))
        .distinct()
        .limit(8)
        .toList();
  }

  private static Optional<String> language(Document page) {
    Element html = page.selectFirst("html[lang], html[xml:lang]");
    return Optional.ofNullable(html)
        .map(e -> e.hasAttr("lang") ? e.attr("lang") : e.attr("xml:lang"))
        .filter(l -> !l.isBlank())
        .or(() -> meta(page, "content-language", "og:locale", "dc.language"));
  }

  /** The content of the first meta element of one of these names, in the order of the names. */
  static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta :
          page.select(
              "meta[property=%1$s], meta[name=%1$s], meta[http-equiv=%1$s]".formatted(name))) {
        String content = Blank.collapse(meta.attr("content"));
        if (!content.isEmpty()) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }
}
