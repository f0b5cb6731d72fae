package org.parallax.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The captured bytes of every report, each under its SHA-256, written once and never changed. */
public final class Archive {
  private final Path folder;

  Archive(Path folder) throws IOException {
    this.folder = Owned.folder(folder);
  }

  /**
   * Keeps the bytes and gives their hash in hexadecimal; bytes that are kept already are left
   * alone.
   */
  public String keep(byte[] bytes) throws IOException {
    String sha256 = hash(bytes);
    Path target = path(sha256);
    if (Files.notExists(target)) {
      Owned.folder(parent(target));
      Path part = Owned.file(target.resolveSibling(sha256 + ".part"));
      Files.write(part, bytes);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    return sha256;
  }

  /** The bytes of that hash, if they are kept. */
  public Optional<byte[]> read(String sha256) throws IOException {
    Path path = path(sha256);
    return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
  }

  /** Removes the bytes of that hash. */
  void forget(String sha256) throws IOException {
    Files.deleteIfExists(path(sha256));
  }

  private Path path(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("hash " + sha256 + " must be 64 hexadecimal digits");
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static Path parent(Path target) {
    Path parent = target.getParent();
    if (parent == null) {
      throw new IllegalStateException("a capture lies in a folder: " + target);
    }
    return parent;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
