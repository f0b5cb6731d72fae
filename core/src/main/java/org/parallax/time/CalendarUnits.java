package org.parallax.time;

import org.parallax.model.Time.Granularity;

/** What is known of a unit of the calendar by its letter: "W" is a week. */
final class CalendarUnits {
  private CalendarUnits() {}

  /** The value of such a unit of which nothing is known. */
  static String unknown(String unit) {
    return switch (unit) {
      case "W", "FN" -> "XXXX-WXX";
      case "WE" -> "XXXX-WXX-WE";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "Y" -> "XXXX";
      case "DE" -> "XXX";
      case "CE" -> "XX";
      default -> Almanac.UNKNOWN_DAY;
    };
  }

  /** The granularity in which such a unit speaks. */
  static Granularity granularity(String unit) {
    return switch (unit) {
      case "S", "MIN" -> Granularity.MINUTE;
      case "H" -> Granularity.HOUR;
      case "W", "FN" -> Granularity.WEEK;
      case "M" -> Granularity.MONTH;
      case "Q" -> Granularity.SEASON;
      case "Y" -> Granularity.YEAR;
      case "DE" -> Granularity.DECADE;
      case "CE" -> Granularity.UNKNOWN;
      default -> Granularity.DAY;
    };
  }
}
