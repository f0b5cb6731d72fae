package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.name.Countries;
import org.parallax.name.Country;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where countries lie, after The World Factbook. */
final class CountryPoints {
  private static final Pattern POSITION =
      Pattern.compile("(\\d+) (\\d+) ([NS]), (\\d+) (\\d+) ([EW])");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The middle of the contiguous states, by the National Geodetic Survey. */
  private static final MakeGazetteer.Point UNITED_STATES = new MakeGazetteer.Point(39.83, -98.58);

  private CountryPoints() {}

  /** Positions by ISO 3166 code. */
  static Map<String, MakeGazetteer.Point> read(Path factbook) throws IOException {
    Map<String, MakeGazetteer.Point> points = new HashMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(factbook)) {
      files = walk.filter(f -> f.toString().matches(".*[/\\\\][a-z]{2}\\.json")).sorted().toList();
    }
    for (Path file : files) {
      JsonNode profile = MAPPER.readTree(Files.readString(file));
      JsonNode names = profile.path("Government").path("Country name");
      Matcher position =
          POSITION.matcher(
              profile.path("Geography").path("Geographic coordinates").path("text").asString(""));
      Optional<Country> country =
          name(names, "conventional short form").or(() -> name(names, "conventional long form"));
      if (country.isPresent() && position.find()) {
        points.putIfAbsent(country.get().code(), point(position));
      }
    }
    points.put("US", UNITED_STATES);
    return points;
  }

  private static Optional<Country> name(JsonNode names, String form) {
    String name = names.path(form).path("text").asString("");
    return Countries.named(name.replaceFirst("^(.*), (The)$", "$2 $1"));
  }

  private static MakeGazetteer.Point point(Matcher m) {
    double latitude = Integer.parseInt(m.group(1)) + Integer.parseInt(m.group(2)) / 60.0;
    double longitude = Integer.parseInt(m.group(4)) + Integer.parseInt(m.group(5)) / 60.0;
    return new MakeGazetteer.Point(
        m.group(3).equals("S") ? -latitude : latitude,
        m.group(6).equals("W") ? -longitude : longitude);
  }
}
