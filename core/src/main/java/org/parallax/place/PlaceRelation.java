package org.parallax.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Place.Coordinates;
import org.parallax.model.Span;
import org.parallax.text.Sentence;

/** Reads how a claim lies to a place: "in", "near", "12 km north of". */
final class PlaceRelation {
  private static final String SIDE =
      "(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?";
  private static final String DISTANCE =
      "(?:(?:about|around|some|roughly|nearly|almost|over|under|up to|within|more than|less than)\\s+)?"
          + "(?:\\d[\\d.,]*|a few|several|a dozen|dozens of|hundreds of)\\s*-?(?:km|kilomet(?:er|re)s?|miles?|mi|metres?|meters?|m|yards)\\b";
  private static final String THING =
      "(?:(?:the|a|its|their)\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:(?:town|city|village|port|island|settlement|"
          + "region|district|suburb|municipality|state|province|capital|outskirts|centre|center|coast|border|edge)\\s+(?:of|city of)\\s+)?"
          + "(?:the\\s+)?$";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<relation>(?:"
              + DISTANCE
              + "\\s+)?(?:(?:to\\s+the\\s+|just\\s+)?"
              + SIDE
              + "\\s+of|off|away\\s+from|from|of|outside|inside|close\\s+to|near|in|at|around|across|"
              + "between|towards?|into|through|over|above|on|to))\\s+"
              + THING,
          Pattern.CASE_INSENSITIVE);
  private static final int REACH = 60;

  private static final Pattern WAY =
      Pattern.compile(
          "(?<number>\\d[\\d.,]*)\\s*-?(?<unit>km|kilo|mi|m|yards)\\S*\\s(?:to the )?(?<ns>north|south)?-?(?<ew>east|west)?(?:ern)? of");
  private static final double KILOMETRES_A_DEGREE = 111.19;

  private PlaceRelation() {}

  /** The point that the words lead to from {@code start}: itself, or so far in that direction. */
  static Coordinates point(String relation, Coordinates start) {
    Matcher way = WAY.matcher(relation);
    if (!way.find() || (way.group("ns") == null && way.group("ew") == null)) {
      return start;
    }
    double length = Double.parseDouble(way.group("number").replaceAll("[.,]$|,", ""));
    double kilometres = length * kilometres(way.group("unit"));
    double north = sign(way.group("ns"), "north");
    double east = sign(way.group("ew"), "east");
    double each = kilometres / Math.hypot(north, east) / KILOMETRES_A_DEGREE;
    double latitude = start.latitude() + north * each;
    double width = Math.max(0.01, Math.cos(Math.toRadians(start.latitude())));
    double longitude = start.longitude() + east * each / width;
    return Math.abs(latitude) > 90 || Math.abs(longitude) > 180
        ? start
        : new Coordinates(latitude, longitude);
  }

  private static double kilometres(String unit) {
    return switch (unit) {
      case "km", "kilo" -> 1;
      case "mi" -> 1.609344;
      case "yards" -> 0.0009144;
      default -> 0.001;
    };
  }

  private static int sign(@Nullable String side, String positive) {
    return side == null ? 0 : side.equals(positive) ? 1 : -1;
  }

  /** The words before the place that say so, in lower case; empty where there are none. */
  static String before(Sentence sentence, Span span, String text) {
    int from = Math.max(sentence.span().start(), span.start() - REACH);
    String left = text.substring(from, span.start());
    Matcher matcher = BEFORE.matcher(left);
    String best = "";
    int at = 0;
    while (at <= left.length() && matcher.find(at)) {
      best = matcher.group("relation");
      if (left.substring(matcher.end("relation")).strip().split("\\s+").length <= 2
          || best.contains(" ")) {
        break;
      }
      at = matcher.start() + 1;
    }
    String relation = best.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ").strip();
    return relation.equals("of") ? "" : relation;
  }
}
