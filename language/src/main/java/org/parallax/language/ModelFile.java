package org.parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.parallax.text.Table;

/**
 * A published model file on the class path, from the table {@code models.tsv}.
 *
 * @param name what it is for
 * @param kind how it is unpacked
 * @param place where it lies on the class path
 * @param sha256 the only hash with which it is read
 */
record ModelFile(String name, String kind, String place, String sha256) {

  /** All model files in the order of the table. */
  static List<ModelFile> all() {
    return Table.beside(ModelFile.class, "models.tsv").rows().stream()
        .map(row -> new ModelFile(row.get(0), row.get(1), row.get(2), row.get(3)))
        .toList();
  }

  /** The file of that name. */
  static ModelFile named(String name) {
    return all().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no model file is named " + name));
  }

  /** Its bytes, after their hash was found right. */
  InputStream open() throws IOException {
    String found = hash();
    if (!found.equals(sha256)) {
      throw new IOException(
          "the model file " + place + " has the SHA-256 " + found + " and not " + sha256);
    }
    return stream();
  }

  private InputStream stream() throws IOException {
    InputStream in = ModelFile.class.getResourceAsStream(place);
    if (in == null) {
      throw new IOException("the model file " + place + " is not on the class path");
    }
    return in;
  }

  private String hash() throws IOException {
    MessageDigest digest = sha256Digest();
    try (InputStream in = new DigestInputStream(stream(), digest)) {
      byte[] buffer = new byte[1 << 16];
      while (in.read(buffer) >= 0) {
        // the stream feeds the digest
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A fresh SHA-256. */
  static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("this Java has no SHA-256", e));
    }
  }
}
