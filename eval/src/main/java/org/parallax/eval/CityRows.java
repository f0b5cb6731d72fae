package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the rows of cities in the form of a dump of GeoNames. */
final class CityRows {
  /** Abandoned, historical and destroyed places. */
  private static final Set<String> GONE = Set.of("PPLQ", "PPLH", "PPLW");

  /**
   * A city of GeoNames.
   *
   * @param id its number in GeoNames
   * @param name as written there
   * @param aliases other names, in any language and script
   * @param isSeat whether it is a capital or the seat of a first division
   * @param country ISO 3166 code
   * @param region code of its first administrative division
   * @param county code of its second one; empty where there is none
   * @param population number of people; 0 where unknown
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record City(
      String id,
      String name,
      List<String> aliases,
      boolean isSeat,
      String country,
      String region,
      String county,
      long population,
      double latitude,
      double longitude) {
    City {
      aliases = List.copyOf(aliases);
    }
  }

  private CityRows() {}

  /** The cities in the order of the file. */
  static List<City> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(l -> l.split("\t", -1))
          .filter(c -> !GONE.contains(c[7]))
          .map(CityRows::city)
          .toList();
    }
  }

  private static City city(String[] cells) {
    List<String> aliases = new ArrayList<>(List.of(cells[2]));
    aliases.addAll(List.of(cells[3].split(",")));
    return new City(
        cells[0],
        cells[1],
        aliases,
        cells[7].equals("PPLC") || cells[7].equals("PPLA"),
        cells[8],
        cells[10],
        cells[11],
        Long.parseLong(cells[14]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]));
  }
}
