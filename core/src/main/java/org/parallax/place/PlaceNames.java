package org.parallax.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.name.Countries;
import org.parallax.name.Country;

/** Looks up the places that some words may name, in all the ways in which they are written. */
final class PlaceNames {
  private static final Pattern SHORTENED = Pattern.compile("\\b(St|Mt|Ft|Pt)\\b\\.?(?= )");
  private static final Pattern LAND =
      Pattern.compile(
          "(?i) (region|oblast|province|district|county|state|prefecture|governorate)$");

  private PlaceNames() {}

  /** The places that {@code words} may name; none for the seat of a government. */
  static List<Gazetteer.Entry> find(String words, boolean behindComma) {
    List<Gazetteer.Entry> found = new ArrayList<>();
    if (Countries.ofSeat(words).isPresent()) {
      return found;
    }
    found.addAll(ShortNames.find(words, behindComma));
    if (found.isEmpty()) {
      found.addAll(Gazetteer.find(words));
    }
    if (SHORTENED.matcher(words).find()) {
      found.addAll(Gazetteer.find(written(words)));
    }
    if (found.isEmpty()) {
      Countries.ofCapital(words).ifPresent(c -> found.addAll(capitals(c)));
    }
    if (found.isEmpty() && LAND.matcher(words).find()) {
      found.addAll(Gazetteer.find(LAND.matcher(words).replaceFirst("")));
      found.replaceAll(Gazetteer::land);
    }
    return found;
  }

  private static String written(String words) {
    return SHORTENED
        .matcher(words)
        .replaceAll(
            m ->
                switch (m.group(1)) {
                  case "St" -> "Saint";
                  case "Mt" -> "Mount";
                  case "Ft" -> "Fort";
                  default -> "Point";
                });
  }

  private static List<Gazetteer.Entry> capitals(Country country) {
    List<Gazetteer.Entry> found = new ArrayList<>();
    for (String capital : country.capitals()) {
      Gazetteer.find(capital).stream()
          .filter(e -> e.country().equals(country.code()))
          .forEach(found::add);
    }
    return found;
  }
}
