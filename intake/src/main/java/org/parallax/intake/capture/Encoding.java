package org.parallax.intake.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The characters that bytes stand for. The bytes themselves are asked first, since declarations
 * lie: a mark at the start, then zeros as UTF-16 has them, then valid UTF-8; only then is what was
 * declared believed, and Windows-1252 is what is left.
 *
 * @param text the characters, without the mark
 * @param charset the encoding that was taken
 * @param certain whether the bytes fit the encoding without a fault
 */
public record Encoding(String text, Charset charset, boolean certain) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  /**
   * Decodes {@code bytes}.
   *
   * @param declared names of encodings, the most trusted first; unknown names are left out
   */
  public static Encoding of(Bytes bytes, List<String> declared) {
    byte[] b = bytes.array();
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return loose(b, 3, StandardCharsets.UTF_8);
    }
    if (starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF)) {
      boolean little = starts(b, 0xFF, 0xFE);
      return loose(b, 2, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    Optional<Charset> wide = wide(b);
    if (wide.isPresent()) {
      return loose(b, 0, wide.get());
    }
    List<Charset> named = declared.stream().flatMap(name -> named(name).stream()).toList();
    return escaped(b, named)
        .or(() -> strict(b, StandardCharsets.UTF_8))
        .or(() -> named.stream().flatMap(c -> strict(b, c).stream()).findFirst())
        .orElseGet(() -> broken(b, named));
  }

  /** Bytes that fit nothing strictly: nearly UTF-8 stays UTF-8, the rest is Windows-1252. */
  private static Encoding broken(byte[] b, List<Charset> named) {
    Encoding utf8 = loose(b, 0, StandardCharsets.UTF_8);
    long faults = utf8.text().chars().filter(c -> c == 0xFFFD).count();
    long beyond = utf8.text().chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    boolean nearlyUtf8 = beyond > 4 * faults;
    if (nearlyUtf8) {
      return utf8;
    }
    return loose(b, 0, named.stream().findFirst().map(Encoding::instead).orElse(WINDOWS_1252));
  }

  /** A broken declared UTF-8 cannot be what the bytes are. */
  private static Charset instead(Charset declared) {
    return declared.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : declared;
  }

  /** Encodings that hide other letters in plain ASCII, where they are declared. */
  private static Optional<Encoding> escaped(byte[] b, List<Charset> named) {
    return named.stream()
        .filter(c -> c.name().startsWith("ISO-2022"))
        .flatMap(c -> strict(b, c).stream())
        .findFirst();
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      String known = charset.name().toLowerCase(Locale.ROOT);
      if (known.startsWith("utf-16") || known.startsWith("utf-32")) {
        return Optional.empty();
      }
      boolean latin = known.equals("iso-8859-1") || known.equals("us-ascii");
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 without a mark: Latin text has a zero in nearly every second byte. */
  private static Optional<Charset> wide(byte[] b) {
    int pairs = Math.min(b.length, SAMPLE) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += b[2 * i] == 0 ? 1 : 0;
      odd += b[2 * i + 1] == 0 ? 1 : 0;
    }
    boolean enough = pairs >= 4 && b.length % 2 == 0;
    if (enough && odd > 0.4 * pairs && even < 0.02 * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return enough && even > 0.4 * pairs && odd < 0.02 * pairs
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<Encoding> strict(byte[] b, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(b))
              .toString();
      return Optional.of(new Encoding(text, charset, true));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Encoding loose(byte[] b, int from, Charset charset) {
    String text = new String(b, from, b.length - from, charset);
    return new Encoding(text, charset, text.indexOf('\uFFFD') < 0);
  }

  private static boolean starts(byte[] b, int... mark) {
    if (b.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((b[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
