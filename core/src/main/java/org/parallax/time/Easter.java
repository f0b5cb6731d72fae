package org.parallax.time;

import java.time.LocalDate;

/** The day of Easter in the western church, by the anonymous Gregorian reckoning. */
final class Easter {
  private Easter() {}

  static LocalDate of(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int leaps = century / 4;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - leaps - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
