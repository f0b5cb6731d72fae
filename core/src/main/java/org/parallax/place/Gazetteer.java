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
 * The places of the world that are known by name: countries, their first and second divisions,
 * cities of five hundred people and more with other names of the larger ones, and wide areas like
 * seas and continents. From GeoNames (CC BY 4.0) and The World Factbook. The table is sorted by
 * name and searched in place; it is read when the first name is looked up.
 */
public final class Gazetteer {
  private Gazetteer() {}

  /** Sorts of places. */
  public enum Kind {
    COUNTRY,
    /** A first division: state, province, oblast. */
    REGION,
    /** A second division: county, district. */
    COUNTY,
    CITY,
    /** What is no division of a country: a continent, a sea, a river, a range. */
    AREA
  }

  /**
   * A place of the gazetteer.
   *
   * @param name in English or in its own country's Latin letters
   * @param kind what sort of place
   * @param path country, region, county and number, parted by "/": "UA", "UA/12", "US/IL/167",
   *     "US/IL/167/4250542"; the county of a city may be empty; what lies in a place has a path
   *     that begins with its path. An area's path is "area/" and its name
   * @param coordinates of the city; of a division the middle of the box around its cities; of a
   *     country or an area a point in its middle
   * @param rank twice the decimal logarithm of the population, 0 where unknown
   * @param isAlias whether it was found by another name than {@code name}
   */
  public record Entry(
      String name,
      Kind kind,
      String path,
      Place.Coordinates coordinates,
      int rank,
      boolean isAlias) {
    /** ISO 3166 code; empty for an area. */
    public String country() {
      int slash = path.indexOf('/');
      return kind == Kind.AREA ? "" : slash < 0 ? path : path.substring(0, slash);
    }

    /** The path of the region; of a country its code. */
    public String region() {
      int second = path.indexOf('/', path.indexOf('/') + 1);
      return second < 0 ? path : path.substring(0, second);
    }

    /** The path of the county, which may have no name; of a larger place its own. */
    public String county() {
      return kind == Kind.CITY ? path.substring(0, path.lastIndexOf('/')) : path;
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
    String bare = norm.startsWith("the ") ? norm.substring(4) : norm;
    byte[] key = bare.getBytes(StandardCharsets.UTF_8);
    List<Entry> found = new ArrayList<>(Areas.named(bare));
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
    return new Entry(
        entry.name(), Kind.REGION, entry.region(), entry.coordinates(), entry.rank(), true);
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
        switch (cells[2].charAt(0)) {
          case 'n' -> Kind.COUNTRY;
          case '1' -> Kind.REGION;
          case '2' -> Kind.COUNTY;
          default -> Kind.CITY;
        };
    return new Entry(
        cells[1],
        kind,
        cells[3],
        new Place.Coordinates(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
        Integer.parseInt(cells[6]),
        cells[2].length() > 1);
  }
}
