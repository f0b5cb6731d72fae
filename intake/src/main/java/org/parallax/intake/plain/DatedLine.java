package org.parallax.intake.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.draft.DeclaredTime;
import org.parallax.model.Published;

/**
 * A line that ends in a date and has no more behind it than an hour: "Wednesday 11 March 2026",
 * "Updated March 11, 2026 at 4.30 p.m.", "Kelder Herald | 11.03.2026".
 *
 * @param before what stands before the date, without what parts it from it; often empty
 * @param when the day, or the moment where hour and zone are told
 * @param isUpdate whether the line says that it is when the report was changed
 */
record DatedLine(String before, Published when, boolean isUpdate) {
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String DAY =
      "(?:\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?"
          + MONTH
          + ",?\\s+\\d{4}|"
          + MONTH
          + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}"
          + "|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";
  private static final String HOUR =
      "(?:[T\\s,|·–—-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?"
          + "\\s*(?:Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4}(?:[+-]\\d{1,2})?)?(?:\\s+local time)?)?";
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?<before>.*?)(?<update>(?:last\\s+)?(?:updated|modified))?"
              + "(?:(?:first\\s+)?(?:published|posted|issued|filed))?(?:\\s+on)?[:\\s]*"
              + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)?"
              + "\\.?[,\\s]*(?<when>"
              + DAY
              + HOUR
              + ")[\\s.]*");

  /** The line read so; empty where it does not end in a date that is plausible. */
  static Optional<DatedLine> of(String line) {
    Matcher m = DATED.matcher(Blank.strip(line));
    if (!m.matches()) {
      return Optional.empty();
    }
    Published when = DeclaredTime.read(m.group("when").replaceFirst("(?i)\\bof\\s+", ""));
    String before = m.group("before").strip().replaceFirst("[\\s,|·:/–—-]+$", "");
    return when instanceof Published.Unknown
        ? Optional.empty()
        : Optional.of(new DatedLine(before, when, m.group("update") != null));
  }

  /** Whether the line holds nothing else. */
  boolean isDateAlone() {
    return before.isEmpty();
  }
}
