package org.parallax.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Block;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented text with the chain of every claim in it.
 *
 * @param kind what is hard about it
 * @param report the text
 * @param claims in the order of the file
 */
record ChainGold(String kind, Report report, List<Told> claims) {
  /**
   * One claim.
   *
   * @param content where it stands
   * @param chain for each link all its right wordings, outermost first
   * @param stances how the innermost source stands to it: the label, and its finer name
   * @param isSelf whether the last link may be merged with the one before
   * @param isCounted whether it is a hit or a miss
   */
  record Told(
      Span content,
      List<List<String>> chain,
      Set<Stance> stances,
      boolean isSelf,
      boolean isCounted) {}

  /** The parts: six that rules are mended on, and three that nobody who writes rules reads. */
  static final List<String> PARTS =
      List.of("dev", "dev2", "dev3", "dev4", "dev5", "dev6", "heldout", "heldout2", "heldout3");

  /** The sentences and articles of one of the parts. */
  static List<ChainGold> of(String part) {
    List<ChainGold> golds = new ArrayList<>();
    text("sentences-" + part + ".jsonl")
        .lines()
        .filter(l -> !l.isBlank())
        .forEach(
            line -> {
              JsonNode node = JsonMapper.shared().readTree(line);
              golds.add(of(node, node.get("kind").asString(), Optional.empty()));
            });
    for (int number = 1; isThere(article(part, number)); number++) {
      String name = article(part, number);
      JsonNode node = JsonMapper.shared().readTree(text(name));
      golds.add(of(node, "article", Optional.of(node.get("headline").asString())));
    }
    return golds;
  }

  private static String article(String part, int number) {
    return String.format(Locale.ROOT, "articles-%s/%02d.json", part, number);
  }

  private static boolean isThere(String name) {
    return ChainGold.class.getResource("chains/" + name) != null;
  }

  private static ChainGold of(JsonNode node, String kind, Optional<String> headline) {
    String body = node.get("text").asString();
    String text = headline.map(h -> h + "\n").orElse("") + body;
    int start = text.length() - body.length();
    List<Told> claims = new ArrayList<>();
    for (JsonNode claim : node.get("claims")) {
      boolean isHeadline = claim.path("where").asString("").equals("headline");
      String content = claim.get("content").asString();
      int at = text.indexOf(content, isHeadline ? 0 : start);
      claims.add(
          new Told(
              new Span(at, at + content.length()),
              chain(claim),
              stances(claim),
              claim.path("self").asBoolean(false),
              !claim.path("optional").asBoolean(false)));
    }
    boolean isLine = headline.isPresent() || kind.equals("headline");
    return new ChainGold(kind, report(node.get("id").asString(), text, isLine), claims);
  }

  private static List<List<String>> chain(JsonNode claim) {
    List<List<String>> chain = new ArrayList<>();
    for (JsonNode link : claim.get("chain")) {
      List<String> wordings = new ArrayList<>(List.of(link.asString()));
      claim.path("alt").path(link.asString()).forEach(w -> wordings.add(w.asString()));
      chain.add(wordings);
    }
    return chain;
  }

  private static Set<Stance> stances(JsonNode claim) {
    Set<Stance> stances = EnumSet.noneOf(Stance.class);
    for (String field : List.of("stance", "guideStance")) {
      String name = claim.path(field).asString("");
      if (!name.isEmpty()) {
        stances.add(Stance.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return stances;
  }

  private static Report report(String id, String text, boolean hasHeadline) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        boolean isHeadline = hasHeadline && blocks.isEmpty();
        blocks.add(
            new Block(
                new Span(start, start + line.length()),
                isHeadline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    return Report.ofText(id, text, blocks);
  }

  private static String text(String name) {
    try (InputStream in = ChainGold.class.getResourceAsStream("chains/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no chains/" + name + " beside " + ChainGold.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("chains/" + name + " cannot be read", e);
    }
  }
}
