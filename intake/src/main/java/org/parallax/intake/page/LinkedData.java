package org.parallax.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parallax.intake.json.Article;
import org.parallax.intake.json.Graph;
import org.parallax.intake.json.JsonText;
import tools.jackson.databind.JsonNode;

/**
 * The JSON-LD of a page.
 *
 * @param articles the articles that it declares, in their order
 * @param graph all that it declares
 */
record LinkedData(List<Article> articles, Graph graph) {
  static LinkedData of(Document page, JsonText json) {
    List<JsonNode> roots = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      json.parseLeniently(script.data()).ifPresent(roots::add);
    }
    Graph graph = Graph.of(roots);
    List<Article> articles =
        Graph.objects(roots).stream()
            .map(node -> new Article(node, graph))
            .filter(Article::isArticle)
            .toList();
    return new LinkedData(articles, graph);
  }

  /** The page's own article: the one that tells most, the first among equals. */
  Optional<Article> article() {
    Optional<Article> best = Optional.empty();
    for (Article article : articles) {
      if (best.isEmpty() || weight(article) > weight(best.get())) {
        best = Optional.of(article);
      }
    }
    return best;
  }

  private static int weight(Article article) {
    return (article.body().isPresent() ? 4 : 0)
        + (article.headline().isPresent() ? 2 : 0)
        + (article.node().has("datePublished") ? 1 : 0);
  }

  Optional<Article> liveBlog() {
    return articles.stream().filter(a -> a.isLiveBlog() && !a.updates().isEmpty()).findFirst();
  }

  /** Text as JSON-LD should hold it, where a page has escaped it once too often. */
  static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
