package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.parallax.model.Report;

class PdfTest {
  private static final List<List<String>> PARAGRAPHS =
      List.of(
          List.of("Ferry aground off Port Ellis"),
          List.of(
              "The ferry ran aground on Tuesday morning in thick fog, the harbour",
              "master told a news conference, and everyone on board was brought to land with-",
              "in an hour."),
          List.of(
              "Divers are to look at the hull on Wednesday, she said, and the port will",
              "stay shut until they have done so."));

  @Test
  void putsLinesTogetherToParagraphs() throws IOException {
    Report report = Reading.one(Reading.of("a.pdf", pdf(false)));
    assertEquals(Optional.of("Ferry aground off Port Ellis"), report.headline());
    assertEquals(
        List.of(
            "The ferry ran aground on Tuesday morning in thick fog, the harbour master told a news"
                + " conference, and everyone on board was brought to land with-in an hour.",
            "Divers are to look at the hull on Wednesday, she said, and the port will stay shut"
                + " until they have done so."),
        Reading.body(report));
  }

  @Test
  void saysThatAPdfIsCutOff() throws IOException {
    byte[] whole = pdf(false);
    assertEquals(
        "a.pdf: The PDF is damaged or cut off.",
        Reading.problem(Reading.of("a.pdf", Arrays.copyOf(whole, 100))));
  }

  @Test
  void saysThatAPdfIsLocked() throws IOException {
    assertEquals(
        "a.pdf: The PDF is locked with a password.",
        Reading.problem(Reading.of("a.pdf", pdf(true))));
  }

  @Test
  void saysThatAPdfHoldsNoText() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      assertEquals(
          "a.pdf: The PDF holds no text; its pages may be pictures.",
          Reading.problem(Reading.of("a.pdf", out.toByteArray())));
    }
  }

  private static byte[] pdf(boolean locked) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(72, 700);
        for (List<String> paragraph : PARAGRAPHS) {
          for (String line : paragraph) {
            content.showText(line);
            content.newLine();
          }
          content.newLine();
          content.newLine();
        }
        content.endText();
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
