package org.parallax.intake.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Published;

/**
 * The reading of a time that a report declares: ISO 8601 in its many spellings, the times of mail
 * and RSS, and days written out in English. An hour without a zone is no moment, so only its day is
 * kept.
 */
public final class DeclaredTime {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})"
              + "(?:[T ,]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{0,2})?)?");
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+" + MONTH + ",?\\s+(\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
  private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s+)?\\d{1,2}\\s+[A-Za-z]{3,9}\\s+\\d{4}\\s+"
              + "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([A-Z]{1,4}|[+-]\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private DeclaredTime() {}

  /** The time that {@code declared} gives, unknown where it gives none that is plausible. */
  public static Published read(String declared) {
    String text = Blank.strip(declared);
    return iso(text).or(() -> mail(text)).or(() -> written(text)).orElse(new Published.Unknown());
  }

  private static Optional<Published> iso(String text) {
    Matcher m = ISO.matcher(text);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    return day(m.group(1), m.group(2), m.group(3)).map(date -> moment(date, m));
  }

  private static Published moment(LocalDate date, Matcher m) {
    if (m.group(4) == null || m.group(7) == null) {
      return new Published.On(date);
    }
    int second = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
    return at(date, m.group(4), m.group(5), second, m.group(7));
  }

  private static Published at(LocalDate date, String hour, String minute, int second, String zone) {
    try {
      LocalTime time =
          LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute), Math.min(second, 59));
      return new Published.At(OffsetDateTime.of(LocalDateTime.of(date, time), offset(zone)));
    } catch (DateTimeException e) {
      return new Published.On(date);
    }
  }

  private static ZoneOffset offset(String zone) {
    return switch (zone) {
      case "Z", "UTC", "GMT", "UT" -> ZoneOffset.UTC;
      default -> ZoneOffset.of(zone);
    };
  }

  /** The form of RFC 2822, with the American zone names that it knows. */
  private static Optional<Published> mail(String text) {
    Matcher m = MAIL.matcher(text);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    return date(text)
        .map(
            date ->
                zone(m.group(4))
                    .map(z -> at(date, m.group(1), m.group(2), second, z))
                    .orElse(new Published.On(date)));
  }

  private static Optional<String> zone(String written) {
    return switch (written) {
      case "Z", "UTC", "GMT", "UT" -> Optional.of("Z");
      case "EDT" -> Optional.of("-04:00");
      case "EST", "CDT" -> Optional.of("-05:00");
      case "CST", "MDT" -> Optional.of("-06:00");
      case "MST", "PDT" -> Optional.of("-07:00");
      case "PST" -> Optional.of("-08:00");
      default -> written.matches("[+-]\\d{4}") ? Optional.of(written) : Optional.empty();
    };
  }

  private static Optional<Published> written(String text) {
    return date(text).<Published>map(Published.On::new).or(() -> javaDate(text));
  }

  private static Optional<LocalDate> date(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher dayFirst = DAY_FIRST.matcher(lower);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(lower);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dotted = DOTTED.matcher(lower);
    return dotted.find()
        ? day(dotted.group(3), dotted.group(2), dotted.group(1))
        : Optional.empty();
  }

  /** "Fri Dec 13 09:00:00 UTC 2024", as some systems print a moment. */
  private static Optional<Published> javaDate(String text) {
    try {
      ZonedDateTime moment =
          ZonedDateTime.parse(
              text, DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss zzz yyyy", Locale.ENGLISH));
      return Optional.of(new Published.At(moment.toOffsetDateTime()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String month(String name) {
    return Integer.toString(MONTHS.indexOf(name) + 1);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return plausible ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
