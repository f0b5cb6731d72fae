package org.parallax.time;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The zones of clock times whose abbreviation means one offset wherever it is printed. */
final class Zones {
  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("GMT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("Z", "Z"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"));
  private static final Pattern ZONE =
      Pattern.compile("(?:\\d|[ap]\\.?m\\.?) ?\\(?(" + String.join("|", OFFSETS.keySet()) + ")\\b");

  private Zones() {}

  /** "1100 GMT" is of universal time: {@code value} with the offset that the words name. */
  static String zoned(String value, String words) {
    Matcher zone = ZONE.matcher(words);
    boolean isClock = value.matches(".*T\\d\\d:\\d\\d(?::\\d\\d)?");
    return isClock && zone.find() ? value + OFFSETS.getOrDefault(zone.group(1), "") : value;
  }
}
