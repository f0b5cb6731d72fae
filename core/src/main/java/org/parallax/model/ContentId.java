package org.parallax.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifiers that hang on content alone: the same parts give the same id on every machine. */
public final class ContentId {
  private static final int HEX_DIGITS = 16;

  private ContentId() {}

  /**
   * A prefix, "-" and 16 hexadecimal digits of the SHA-256 of the parts.
   *
   * @param prefix tells the kind of thing: "c" for a claim
   * @param parts in an order that the caller fixes; ("a", "bc") and ("ab", "c") give different ids
   */
  public static String of(String prefix, String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return prefix + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
