package org.parallax.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.draft.Piece;

/**
 * The paragraphs of a PDF. Lines are put together with a space; a word that is broken at the end of
 * a line keeps its hyphen and closes up, since whether the hyphen belongs to it cannot be seen.
 */
final class PdfText {
  private static final String PARAGRAPH = "\u0001";
  private static final String LINE = "\u0002";

  private PdfText() {}

  static List<Piece> pieces(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(false);
    stripper.setLineSeparator(LINE);
    stripper.setParagraphStart("");
    stripper.setParagraphEnd(PARAGRAPH);
    stripper.setPageStart("");
    stripper.setPageEnd(PARAGRAPH);
    stripper.setArticleStart("");
    stripper.setArticleEnd(PARAGRAPH);
    List<Piece> pieces = new ArrayList<>();
    for (String paragraph : stripper.getText(document).split(PARAGRAPH)) {
      String text = joined(paragraph);
      if (!Blank.isInvisible(text)) {
        pieces.add(Piece.paragraph(Blank.strip(text)));
      }
    }
    return pieces;
  }

  private static String joined(String paragraph) {
    StringBuilder text = new StringBuilder();
    for (String line : paragraph.split(LINE)) {
      String words = Blank.strip(line);
      if (!words.isEmpty()) {
        if (!text.isEmpty() && !endsInBrokenWord(text, words)) {
          text.append(' ');
        }
        text.append(words);
      }
    }
    return text.toString();
  }

  private static boolean endsInBrokenWord(StringBuilder text, String next) {
    int last = text.length() - 1;
    char end = text.charAt(last);
    boolean hyphen = end == '-' || end == '\u2010' || end == '\u00AD';
    return hyphen
        && last > 0
        && Character.isLetter(text.charAt(last - 1))
        && Character.isLowerCase(next.codePointAt(0));
  }
}
