package org.parallax.intake.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.draft.DeclaredTime;
import org.parallax.model.Published;
import tools.jackson.databind.JsonNode;

/**
 * An object with the names of schema.org's {@code Article} and what comes below it.
 *
 * @param node the object
 * @param graph where references by {@code @id} are looked up
 */
public record Article(JsonNode node, Graph graph) {
  private static final Set<String> OTHER_TYPES =
      Set.of(
          "BlogPosting",
          "LiveBlogPosting",
          "Report",
          "SocialMediaPosting",
          "DiscussionForumPosting");

  /** Whether its type is one of articles. */
  public boolean isArticle() {
    return types().stream().anyMatch(t -> t.endsWith("Article") || OTHER_TYPES.contains(t));
  }

  /** Whether it is a page of dated updates. */
  public boolean isLiveBlog() {
    return types().contains("LiveBlogPosting");
  }

  /** The names of its types, without the address of the vocabulary. */
  public List<String> types() {
    return Graph.strings(node.path("@type")).stream()
        .map(t -> t.substring(Math.max(t.lastIndexOf('/'), t.lastIndexOf(':')) + 1))
        .toList();
  }

  public Optional<String> headline() {
    return first("headline", "name");
  }

  /** Its text as it stands there: plain, or with tags. */
  public Optional<String> body() {
    return first("articleBody", "text");
  }

  public Optional<String> description() {
    return first("description", "abstract");
  }

  /** The updates of a live blog, in their order. */
  public List<Article> updates() {
    return Graph.each(node.path("liveBlogUpdate")).stream()
        .filter(JsonNode::isObject)
        .map(update -> new Article(graph.resolve(update), graph))
        .toList();
  }

  /** What it declares about itself. */
  public About about() {
    return new About(
        url(),
        named("publisher").or(() -> named("sourceOrganization")).or(() -> named("provider")),
        time("datePublished").or(() -> time("dateCreated")).orElse(new Published.Unknown()),
        time("dateModified").orElse(new Published.Unknown()),
        authors(),
        credits(),
        named("inLanguage"));
  }

  private Optional<String> url() {
    return first("url")
        .or(() -> first("mainEntityOfPage"))
        .or(() -> reference(node.path("mainEntityOfPage")))
        .or(() -> first("@id"))
        .filter(url -> url.matches("(?i)https?://\\S+"));
  }

  private static Optional<String> reference(JsonNode page) {
    return Graph.strings(page.path("@id")).stream().findFirst();
  }

  private List<String> authors() {
    List<String> names = new ArrayList<>();
    for (JsonNode author : Graph.each(node.path("author"))) {
      graph.name(author).map(Article::withoutBy).filter(n -> !n.isEmpty()).ifPresent(names::add);
    }
    return names.stream().distinct().toList();
  }

  private static String withoutBy(String byline) {
    return Blank.strip(byline.replaceFirst("^(?i)by\\s+", ""));
  }

  private List<String> credits() {
    List<String> credits = new ArrayList<>();
    for (String key : List.of("creditText", "copyrightNotice", "copyrightHolder", "isBasedOn")) {
      for (JsonNode credit : Graph.each(node.path(key))) {
        graph.name(credit).filter(c -> !c.startsWith("http")).ifPresent(credits::add);
      }
    }
    return credits;
  }

  private Optional<Published> time(String key) {
    return first(key).map(DeclaredTime::read).filter(time -> !(time instanceof Published.Unknown));
  }

  private Optional<String> named(String key) {
    return Graph.each(node.path(key)).stream().flatMap(n -> graph.name(n).stream()).findFirst();
  }

  private Optional<String> first(String... keys) {
    for (String key : keys) {
      for (String text : Graph.strings(node.path(key))) {
        if (!Blank.isInvisible(text)) {
          return Optional.of(Blank.strip(text));
        }
      }
    }
    return Optional.empty();
  }
}
