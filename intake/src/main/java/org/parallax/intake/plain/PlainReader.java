package org.parallax.intake.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Encoding;
import org.parallax.intake.capture.Note;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Found;
import org.parallax.intake.draft.Headline;
import org.parallax.intake.draft.Piece;
import org.parallax.model.Block;
import org.parallax.model.Register;

/**
 * Reads a plain text: lines that declare something about the report, a headline if there is one,
 * and the paragraphs.
 */
public final class PlainReader {
  private final OutletName outlets;

  /**
   * A reader.
   *
   * @param register tells outlets among the lines above a text
   */
  public PlainReader(Register register) {
    this.outlets = new OutletName(register);
  }

  public Found read(Capture capture) throws IOException {
    Bytes bytes = capture.content().bytes();
    Encoding encoding =
        Encoding.of(bytes, capture.contentType().map(PlainReader::charset).orElse(List.of()));
    Found.Collector found = new Found.Collector();
    if (!encoding.charset().name().startsWith("UTF")) {
      found.add(
          new Note(
              capture.input(),
              "It is not valid UTF-8 and was read as " + encoding.charset().name() + "."));
    }
    found.add(draft(bytes, encoding.text(), capture.input(), found));
    return found.found();
  }

  private Draft draft(Bytes bytes, String text, String input, Found.Collector found) {
    Preamble preamble = Preamble.of(Paragraphs.of(text));
    Letterhead letterhead = Letterhead.of(preamble.rest(), outlets);
    List<Paragraphs.Paragraph> rest = new ArrayList<>(letterhead.rest());
    About about = preamble.about().or(letterhead.about());
    if (!letterhead.lines().isEmpty()) {
      String lines = String.join("\" and \"", letterhead.lines());
      found.add(
          new Note(input, "Read as outlet, date or byline and not as text: \"" + lines + "\"."));
    }
    Opening opening = Opening.of(rest);
    for (int i = 0; i < opening.labels(); i++) {
      String label = rest.removeFirst().text();
      found.add(new Note(input, "The line \"" + label + "\" above the headline was left out."));
    }
    Optional<Headline> headline = preamble.headline().or(opening::headline);
    if (headline.isPresent() && headline.equals(opening.headline())) {
      rest.removeFirst();
      if (about.published() instanceof org.parallax.model.Published.Unknown) {
        about = about.published(opening.published());
      }
    }
    return new Draft("", bytes, about, headline, pieces(rest));
  }

  private static List<Piece> pieces(List<Paragraphs.Paragraph> paragraphs) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i == paragraphs.size() - 1;
      pieces.add(new Piece(kind(paragraphs.get(i).text(), last), paragraphs.get(i).text()));
    }
    return pieces;
  }

  private static Block.Kind kind(String text, boolean last) {
    if (text.matches("(?s)(?:[-*•‣·]|\\d{1,2}[.)])\\s+\\S.*")) {
      return Block.Kind.LIST_ITEM;
    }
    return !last && Opening.readsLikeTitle(text, Opening.LONGEST_SUBHEAD)
        ? Block.Kind.HEADING
        : Block.Kind.PARAGRAPH;
  }

  private static List<String> charset(String contentType) {
    int at = contentType.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
    return at < 0
        ? List.of()
        : List.of(contentType.substring(at + 8).replaceAll("[\"';].*$", "").strip());
  }
}
