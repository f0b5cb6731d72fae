package org.parallax.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.draft.Credits;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Piece;
import org.parallax.model.Block;
import org.parallax.model.ContentId;
import org.parallax.model.Outlet;
import org.parallax.model.Register;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** Makes reports of drafts: puts the pieces into one text and finds where each stands. */
final class Reports {
  private static final Pattern ARCHIVED =
      Pattern.compile("^https?://(?:web\\.)?archive\\.org/web/\\d+[a-z_]*/(?=https?://)");
  private final UnaryOperator<String> language;
  private final Credits credits;

  Reports(UnaryOperator<String> language, Register register) {
    this.language = language;
    this.credits = new Credits(register);
  }

  Taken take(Capture capture, Draft draft) {
    String input = capture.input() + draft.record();
    String sha256 = draft.bytes().sha256();
    Optional<String> url = draft.about().url().or(capture::url);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = lay(draft, text);
    Report report =
        new Report(
            ContentId.of("r", sha256, url.orElse(""), draft.about().published().toString(), input),
            input,
            outlet(draft, url, capture.input()),
            url,
            draft.headline().map(headline -> headline.line()),
            draft.about().published(),
            draft.about().modified(),
            draft.about().authors(),
            credits.of(draft),
            sha256,
            text.toString(),
            blocks,
            language.apply(text.toString()),
            1,
            Optional.empty());
    return new Taken(report, draft.bytes());
  }

  private static List<Block> lay(Draft draft, StringBuilder text) {
    List<Block> blocks = new ArrayList<>();
    draft
        .headline()
        .ifPresent(
            headline -> {
              text.append(headline.line());
              Span words = new Span(headline.from(), headline.line().length());
              blocks.add(new Block(words, Block.Kind.HEADLINE));
            });
    for (Piece piece : draft.body()) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      text.append(piece.text());
      blocks.add(new Block(new Span(start, text.length()), piece.kind()));
    }
    return blocks;
  }

  private static Outlet outlet(Draft draft, Optional<String> url, String input) {
    String domain = url.map(Reports::domain).orElse("");
    String name = draft.about().outlet().orElse(domain.isEmpty() ? fileName(input) : domain);
    return new Outlet(name, domain);
  }

  /**
   * The host of an address without "www."; of a page kept by a web archive, the host that it was
   * kept from; empty where there is none.
   */
  private static String domain(String url) {
    try {
      String original = ARCHIVED.matcher(url.strip()).replaceFirst("");
      String host = URI.create(original).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String fileName(String input) {
    String path = input.replaceFirst("[/\\\\]+$", "");
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
