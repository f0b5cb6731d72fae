package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.json.Article;
import org.parallax.intake.markup.Fragment;

/**
 * The headline of a page: the first-level heading that the page's own data repeat, else what the
 * data say, else the heading itself, else the window's title without the outlet's name.
 */
final class PageHeadline {
  private static final Pattern SITE = Pattern.compile("\\s+[|–—»·•-]\\s+|\\s*\\|\\s*|\\s*»\\s*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PageHeadline() {}

  static Optional<String> of(Document page, LinkedData data) {
    List<String> declared = declared(page, data);
    List<String> shown = shown(page);
    String window = line(page.title());
    for (String heading : shown) {
      boolean repeated = declared.stream().anyMatch(d -> sameWords(d, heading));
      if (repeated || (!heading.isEmpty() && startsWith(window, heading))) {
        return Optional.of(heading);
      }
    }
    if (!declared.isEmpty()) {
      return Optional.of(withoutSite(declared.getFirst(), shown));
    }
    return shown.size() == 1
        ? Optional.of(shown.getFirst())
        : Optional.of(withoutSite(window, shown)).filter(t -> !t.isEmpty());
  }

  private static List<String> declared(Document page, LinkedData data) {
    List<String> declared = new ArrayList<>();
    data.article()
        .flatMap(Article::headline)
        .map(LinkedData::unescaped)
        .map(PageHeadline::line)
        .ifPresent(declared::add);
    for (String query :
        List.of(
            "meta[property=og:title]",
            "meta[name=og:title]",
            "meta[name=twitter:title]",
            "meta[name=parsely-title]",
            "meta[name=sailthru.title]",
            "meta[name=citation_title]",
            "meta[name=dc.title]")) {
      Element meta = page.selectFirst(query);
      if (meta != null && !Blank.isInvisible(meta.attr("content"))) {
        declared.add(line(meta.attr("content")));
      }
    }
    return declared.stream().filter(t -> !t.isEmpty()).toList();
  }

  private static List<String> shown(Document page) {
    return page.select("[itemprop=headline], h1").stream()
        .map(h -> h.hasAttr("content") ? h.attr("content") : Fragment.line(h.outerHtml()))
        .map(PageHeadline::line)
        .filter(t -> t.codePoints().anyMatch(Character::isLetter))
        .distinct()
        .toList();
  }

  private static String line(String text) {
    return Blank.collapse(text);
  }

  /** "Harbour shut | The Wave": the part before the outlet, or the longest. */
  private static String withoutSite(String title, List<String> shown) {
    List<String> parts = List.of(SITE.split(title));
    for (String part : parts) {
      if (shown.stream().anyMatch(h -> sameWords(h, part))) {
        return part;
      }
    }
    if (parts.size() < 2) {
      return title;
    }
    String last = parts.getLast();
    int cut = title.length() - last.length();
    boolean nameLike = last.split("\\s+").length <= 4 && cut > last.length();
    return nameLike ? title.substring(0, cut).replaceFirst("\\s*[|–—»·•-]\\s*$", "") : title;
  }

  /** Whether two lines have the same letters and digits, whatever stands between them. */
  static boolean sameWords(String one, String other) {
    return words(one).equals(words(other));
  }

  private static boolean startsWith(String title, String heading) {
    return words(heading).length() >= 10 && words(title).startsWith(words(heading));
  }

  private static String words(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
