package org.parallax.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.util.Matrix;

/**
 * A PDF in a font of its own, whose glyphs are boxes and whose table tells which character each
 * stands for. So it carries every character, also those that no font at hand has.
 */
final class PaintedText {
  private static final int WIDTH = 600;
  private static final int SIZE = 8;

  private final List<String> characters = new ArrayList<>();

  private PaintedText() {}

  /** A page with the paragraphs, broken into lines at spaces, a wide gap between paragraphs. */
  static byte[] pdf(List<String> paragraphs) throws IOException {
    return new PaintedText().painted(paragraphs);
  }

  private byte[] painted(List<String> paragraphs) throws IOException {
    StringBuilder content = new StringBuilder("BT /F " + SIZE + " Tf 10 TL 40 2000 Td\n");
    for (String paragraph : paragraphs) {
      for (String line : lines(paragraph)) {
        content.append('<').append(codes(line)).append("> Tj T*\n");
      }
      content.append("T* T*\n");
    }
    content.append("ET");
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(new PDRectangle(600, 2100));
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F"), font());
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.FONT, fonts);
      page.setResources(new PDResources(resources));
      page.setContents(new PDStream(document, stream(content.toString()).createInputStream()));
      document.addPage(page);
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Broken at a single space, where there is one; not behind a hyphen, which would close up. */
  private static List<String> lines(String paragraph) {
    return List.of(paragraph.split("(?s)(?<=\\G.{30,60}[a-z,]) (?=[^ ])"));
  }

  private String codes(String line) {
    StringBuilder codes = new StringBuilder();
    line.codePoints().mapToObj(Character::toString).forEach(c -> codes.append(hex(code(c), 2)));
    return codes.toString();
  }

  private int code(String character) {
    if (!characters.contains(character)) {
      characters.add(character);
    }
    return characters.indexOf(character) + 1;
  }

  private static String hex(int number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "X", number);
  }

  private COSDictionary font() throws IOException {
    COSDictionary glyphs = new COSDictionary();
    COSArray names = new COSArray();
    COSArray widths = new COSArray();
    names.add(COSInteger.get(1));
    for (String character : characters) {
      COSName name = COSName.getPDFName("g" + code(character));
      glyphs.setItem(name, stream(WIDTH + " 0 0 0 500 700 d1 0 0 500 700 re f"));
      names.add(name);
      widths.add(COSInteger.get(WIDTH));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, names);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, new PDRectangle(0, -200, WIDTH, 1200).getCOSArray());
    font.setItem(COSName.FONT_MATRIX, new Matrix(.001f, 0, 0, .001f, 0, 0).toCOSArray());
    font.setItem(COSName.CHAR_PROCS, glyphs);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, characters.size());
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.TO_UNICODE, stream(table()));
    return font;
  }

  private String table() {
    StringBuilder rows = new StringBuilder();
    for (String character : characters) {
      StringBuilder units = new StringBuilder();
      character.chars().forEach(unit -> units.append(hex(unit, 4)));
      rows.append("1 beginbfchar <%s> <%s> endbfchar\n".formatted(hex(code(character), 2), units));
    }
    return """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CMapName /Painted def /CMapType 2 def
        1 begincodespacerange <00> <FF> endcodespacerange
        %sendcmap CMapName currentdict /CMap defineresource pop end end
        """
        .formatted(rows);
  }

  private static COSStream stream(String content) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
