package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One published piece from one outlet, as it was captured and extracted.
 *
 * @param id unique in the ledger; a hash of bytes, input, address and declared time
 * @param input the path or address as given; "#n" is added for the n-th record of a container
 * @param outlet who published it
 * @param url its address, if known
 * @param headline its headline, if it has one; then {@code text} begins with it and "\n"
 * @param published when, as it declares
 * @param modified when it was last changed, as it declares
 * @param authors names of its bylines, in their order
 * @param credits agencies and other outlets that it credits outside its sentences: "(Agency)" in a
 *     dateline, "with inputs from agencies", an agency as author; as written
 * @param sha256 hexadecimal hash of the record's bytes in the archive
 * @param text headline, "\n", body; nothing folded, trimmed or reordered inside a block
 * @param blocks the blocks of {@code text}, in its order, without overlap
 * @param language ISO 639-1 code, or "und" where it cannot be told
 * @param version 1 for the first capture of an address in the settled order, 2 for the next
 * @param sameAs the id of the first report with the same bytes, if this is not the first
 */
public record Report(
    String id,
    String input,
    Outlet outlet,
    Optional<String> url,
    Optional<String> headline,
    Published published,
    Published modified,
    List<String> authors,
    List<String> credits,
    String sha256,
    String text,
    List<Block> blocks,
    String language,
    int version,
    Optional<String> sameAs) {

  /** The settled order: by declared time, then by hash, then by input. */
  public static final Comparator<Report> ORDER =
      Comparator.comparing((Report r) -> r.published().sortKey())
          .thenComparing(Report::sha256)
          .thenComparing(Report::input)
          .thenComparing(Report::id);

  public Report {
    requireNonNull(id, "id");
    requireNonNull(input, "input");
    requireNonNull(outlet, "outlet");
    requireNonNull(published, "published");
    requireNonNull(modified, "modified");
    requireNonNull(sha256, "sha256");
    requireNonNull(language, "language");
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
    blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + block.span() + " must end within the text of " + text.length());
      }
    }
    if (version < 1) {
      throw new IllegalArgumentException("version " + version + " must be >= 1");
    }
  }

  /** The language that the stages analyse. */
  public static final String ANALYSED_LANGUAGE = "en";

  /** Whether claims are taken from it; other reports are kept and shown as "not read". */
  public boolean isRead() {
    return language.equals(ANALYSED_LANGUAGE);
  }

  /** The words at {@code span}. */
  public Phrase phrase(Span span) {
    return Phrase.at(span, text);
  }

  /**
   * A report of which nothing is known but its text, in the analysed language and from no named
   * outlet; its input and its hash are its id.
   */
  public static Report ofText(String id, String text, List<Block> blocks) {
    Published unknown = new Published.Unknown();
    return new Report(
        id,
        id,
        new Outlet("", ""),
        Optional.empty(),
        Optional.empty(),
        unknown,
        unknown,
        List.of(),
        List.of(),
        id,
        text,
        blocks,
        ANALYSED_LANGUAGE,
        1,
        Optional.empty());
  }

  /** The same from {@code other}. */
  public Report from(Outlet other) {
    return with(other, headline, published, version, sameAs);
  }

  /** The same, published at {@code declared}. */
  public Report on(Published declared) {
    return with(outlet, headline, declared, version, sameAs);
  }

  /** The same under a headline, with which the text begins. */
  public Report under(String words) {
    return with(outlet, Optional.of(words), published, version, sameAs);
  }

  /** The same as the capture {@code number} of its address, or as a repeat of {@code first}. */
  public Report placed(int number, Optional<String> first) {
    return with(outlet, headline, published, number, first);
  }

  private Report with(
      Outlet from, Optional<String> under, Published on, int number, Optional<String> first) {
    return new Report(
        id, input, from, url, under, on, modified, authors, credits, sha256, text, blocks, language,
        number, first);
  }
}
