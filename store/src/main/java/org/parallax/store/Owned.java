package org.parallax.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read, where the file system knows owners. */
final class Owned {
  private static final boolean IS_POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private Owned() {}

  /**
   * Makes the folder and those above it; a folder that is new or empty becomes its owner's alone.
   * One that holds other things keeps what its owner permits: it may be a home or a shared place.
   */
  static Path folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (isEmpty(folder)) {
      permit(folder, "rwx------");
    }
    return folder;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  /** Makes an empty file if there is none; it becomes its owner's alone. */
  static Path file(Path file) throws IOException {
    if (Files.notExists(file)) {
      Files.createFile(file);
    }
    permit(file, "rw-------");
    return file;
  }

  private static void permit(Path path, String permissions) throws IOException {
    if (IS_POSIX) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
