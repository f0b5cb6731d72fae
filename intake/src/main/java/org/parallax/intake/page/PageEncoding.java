package org.parallax.intake.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Encoding;

/** The characters of a page: by what the server and the page's head declare, if the bytes agree. */
final class PageEncoding {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final int HEAD = 8192;

  private PageEncoding() {}

  static String text(Bytes bytes, Optional<String> contentType) {
    List<String> declared = new ArrayList<>();
    contentType.ifPresent(type -> find(type, declared));
    byte[] b = bytes.array();
    find(new String(b, 0, Math.min(b.length, HEAD), StandardCharsets.ISO_8859_1), declared);
    return Encoding.of(bytes, declared).text();
  }

  private static void find(String text, List<String> declared) {
    Matcher m = CHARSET.matcher(text);
    if (m.find()) {
      declared.add(m.group(1));
    }
  }
}
