package org.parallax.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parallax.model.Place;
import org.parallax.name.NameKeys;

/**
 * The places of the world that are known by name: countries, their first divisions, and cities of a
 * thousand people and more. From GeoNames (CC BY 4.0). The table is sorted by name and searched in
 * place; it is read when the first name is looked up.
 */
public final class Gazetteer {
  private Gazetteer() {}

  /** Sorts of places. */
  public enum Kind {
    COUNTRY,
    REGION,
    CITY
  }

  /**
   * A place of the gazetteer.
   *
   * @param name in English or in its own country's Latin letters
   * @param kind what sort of place
   * @param path country, region and number, parted by "/": "UA", "UA/12", "UA/12/703448"; what lies
   *     in a place has a path that begins with its path
   * @param coordinates of the city; of a larger place the middle of its cities
   * @param rank twice the decimal logarithm of the population, 0 where unknown
   */
  public record Entry(
      String name, Kind kind, String path, Place.Coordinates coordinates, int rank) {
    /** ISO 3166 code. */
    public String country() {
      int slash = path.indexOf('/');
      return slash < 0 ? path : path.substring(0, slash);
    }

    /** Whether {@code other} lies in it; a place does not lie in itself. */
    public boolean contains(Entry other) {
      return other.path.startsWith(path + "/");
    }
  }

  private static final class Rows {
    static final byte[] BYTES = read();
    static final int[] STARTS = starts(BYTES);

    private static byte[] read() {
      try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.tsv.gz")) {
        if (in == null) {
          throw new IllegalStateException("no table gazetteer.tsv.gz beside Gazetteer");
        }
        return new GZIPInputStream(in, 1 << 16).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("table gazetteer.tsv.gz", e);
      }
    }

    private static int[] starts(byte[] bytes) {
      int lines = 0;
      for (byte b : bytes) {
        lines += b == '\n' ? 1 : 0;
      }
      int[] starts = new int[lines + 1];
      int at = 1;
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '\n') {
          starts[at++] = i + 1;
        }
      }
      return starts;
    }
  }

  /** The places of that name, in the order of the table; accents and case do not matter. */
  public static List<Entry> find(String name) {
    String norm = NameKeys.norm(name);
    byte[] key =
        (norm.startsWith("the ") ? norm.substring(4) : norm).getBytes(StandardCharsets.UTF_8);
    List<Entry> found = new ArrayList<>();
    for (int row = first(key); row < Rows.STARTS.length - 1 && compare(row, key) == 0; row++) {
      found.add(entry(row));
    }
    return found;
  }

  /** The region around a city that it is named after: "Kursk region"; any other place itself. */
  static Entry land(Entry entry) {
    if (entry.kind() != Kind.CITY) {
      return entry;
    }
    String path = entry.path().substring(0, entry.path().lastIndexOf('/'));
    return new Entry(entry.name(), Kind.REGION, path, entry.coordinates(), entry.rank());
  }

  /** The first row whose key is not before {@code key}. */
  private static int first(byte[] key) {
    int low = 0;
    int high = Rows.STARTS.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How a row's key lies to {@code key}, byte by byte. */
  private static int compare(int row, byte[] key) {
    int from = Rows.STARTS[row];
    for (int i = 0; ; i++) {
      int a = Rows.BYTES[from + i] == '\t' ? -1 : Rows.BYTES[from + i] & 0xff;
      int b = i < key.length ? key[i] & 0xff : -1;
      if (a != b || a < 0) {
        return Integer.compare(a, b);
      }
    }
  }

  private static Entry entry(int row) {
    int from = Rows.STARTS[row];
    int length = Rows.STARTS[row + 1] - 1 - from;
    String[] cells = new String(Rows.BYTES, from, length, StandardCharsets.UTF_8).split("\t", -1);
    Kind kind =
        switch (cells[2]) {
          case "n" -> Kind.COUNTRY;
          case "1" -> Kind.REGION;
          default -> Kind.CITY;
        };
    return new Entry(
        cells[1],
        kind,
        cells[3],
        new Place.Coordinates(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
        Integer.parseInt(cells[6]));
  }
}
