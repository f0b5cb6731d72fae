package org.parallax.intake.pdf;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Problem;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Found;
import org.parallax.intake.draft.Headline;
import org.parallax.intake.draft.Piece;
import org.parallax.model.Published;

/** Reads a PDF: the text of its pages, its lines put together to paragraphs. */
public final class PdfReader {
  private static final int LONGEST_HEADLINE = 200;

  private PdfReader() {}

  public static Found read(Capture capture) throws IOException {
    Bytes bytes = capture.content().bytes();
    try (PDDocument document = Loader.loadPDF(bytes.array())) {
      List<Piece> pieces = new ArrayList<>(PdfText.pieces(document));
      if (pieces.isEmpty()) {
        return refused(capture, "The PDF holds no text; its pages may be pictures.");
      }
      Optional<Headline> headline = headline(pieces);
      headline.ifPresent(h -> pieces.removeFirst());
      return Found.of(
          new Draft("", bytes, about(document.getDocumentInformation()), headline, pieces));
    } catch (InvalidPasswordException e) {
      return refused(capture, "The PDF is locked with a password.");
    } catch (IOException | RuntimeException e) {
      return refused(capture, "The PDF is damaged or cut off.");
    }
  }

  private static Found refused(Capture capture, String sentence) {
    return Found.of(new Problem(capture.input(), "", sentence));
  }

  private static Optional<Headline> headline(List<Piece> pieces) {
    String first = pieces.getFirst().text();
    boolean sentence = first.matches("(?s).*[.:;,…][\"”’'»)\\]]*");
    return pieces.size() > 1 && first.length() <= LONGEST_HEADLINE && !sentence
        ? Optional.of(Headline.of(first))
        : Optional.empty();
  }

  private static About about(PDDocumentInformation information) {
    return new About(
        Optional.empty(),
        Optional.empty(),
        time(information.getCreationDate()),
        time(information.getModificationDate()),
        Optional.ofNullable(information.getAuthor()).filter(a -> !a.isBlank()).stream().toList(),
        List.of(),
        Optional.empty());
  }

  private static Published time(@Nullable Calendar date) {
    if (date == null) {
      return new Published.Unknown();
    }
    ZoneId zone = date.getTimeZone().toZoneId();
    return new Published.At(OffsetDateTime.ofInstant(date.toInstant(), zone));
  }
}
