package org.parallax.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.stream.Collectors;
import org.parallax.text.Table;
import org.tukaani.xz.XZInputStream;

/**
 * Reads objects that were written by Java's serialisation. Only the classes in the table {@code
 * model-classes.tsv} and arrays of them are let in.
 */
final class PackedObject {
  private static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter(
          Table.beside(PackedObject.class, "model-classes.tsv").rows().stream()
              .map(row -> row.get(0))
              .collect(Collectors.joining(";", "maxdepth=1000;", ";!*")));

  private PackedObject() {}

  /** The object in a model file, whose hash is checked before. */
  static Object read(ModelFile file) throws IOException {
    try (InputStream in = new XZInputStream(new BufferedInputStream(file.open(), 1 << 16))) {
      return read(in, file.place());
    }
  }

  /** The object in {@code in}, of which an error message speaks as {@code origin}. */
  static Object read(InputStream in, String origin) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(in, 1 << 16))) {
      objects.setObjectInputFilter(FILTER);
      return objects.readObject();
    } catch (ClassNotFoundException | InvalidClassException e) {
      throw new IOException("the model " + origin + " holds a class that is not let in", e);
    }
  }
}
