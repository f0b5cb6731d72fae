package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** When a report was published, as far as the report itself declares it; never the wall clock. */
public sealed interface Published {

  /** A day without an hour. */
  record On(LocalDate date) implements Published {
    public On {
      requireNonNull(date, "date");
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** A moment with its offset from UTC. */
  record At(OffsetDateTime moment) implements Published {
    public At {
      requireNonNull(moment, "moment");
    }

    @Override
    public String toString() {
      return moment.toString();
    }
  }

  /** The report does not say. */
  record Unknown() implements Published {
    @Override
    public String toString() {
      return "";
    }
  }

  /**
   * A key that sorts reports by time: known before unknown; a bare day counts from its midnight
   * UTC.
   */
  default Instant sortKey() {
    return switch (this) {
      case On on -> on.date().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
      case At at -> at.moment().toInstant();
      case Unknown unknown -> Instant.MAX;
    };
  }
}
