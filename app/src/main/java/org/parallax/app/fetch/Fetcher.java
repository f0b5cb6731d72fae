package org.parallax.app.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.parallax.intake.capture.Capture;

/** Gets what lies at an address. */
public interface Fetcher {
  /** What came back. */
  sealed interface Answer {
    /** A page, feed or file; its input is the address as given. */
    record Got(Capture capture) implements Answer {
      public Got {
        requireNonNull(capture, "capture");
      }
    }

    /** Nothing; the reason is a sentence for the user. */
    record Refused(String reason) implements Answer {
      public Refused {
        requireNonNull(reason, "reason");
      }
    }
  }

  /** What lies at {@code address}, an http or https address. */
  Answer fetch(String address) throws IOException;
}
