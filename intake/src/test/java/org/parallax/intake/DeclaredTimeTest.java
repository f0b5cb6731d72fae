package org.parallax.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parallax.intake.draft.DeclaredTime;

class DeclaredTimeTest {
  @Test
  void readsMomentsWithTheirZone() {
    assertEquals("2024-03-05T09:00Z", read("2024-03-05T09:00:00Z"));
    assertEquals("2024-03-05T09:00+01:00", read("2024-03-05T09:00:00.000+0100"));
    assertEquals("2024-03-05T09:00-05:00", read("Tue, 05 Mar 2024 09:00:00 EST"));
    assertEquals("2024-03-05T09:00Z", read("Tue, 5 March 2024 09:00 GMT"));
    assertEquals("2024-03-05T09:00Z", read("Tue Mar 5 09:00:00 UTC 2024"));
  }

  @Test
  void keepsOnlyTheDayOfAnHourWithoutZone() {
    assertEquals("2024-03-05", read("2024-03-05T09:00:00"));
    assertEquals("2024-03-05", read("2024-03-05 09:00"));
  }

  @Test
  void readsDaysThatAreWrittenOut() {
    assertEquals("2024-03-05", read("Published March 5th, 2024"));
    assertEquals("2024-03-05", read("5 Mar 2024"));
    assertEquals("2024-03-05", read("05.03.2024, 09:00 Uhr"));
    assertEquals("2024-03-05", read("20240305"));
  }

  @Test
  void leavesOpenWhatIsNoTime() {
    assertEquals("", read("yesterday"));
    assertEquals("", read("2024-13-45"));
    assertEquals("", read("1709629200"));
    assertEquals("", read("0001-01-01T00:00:00Z"));
  }

  private static String read(String declared) {
    return DeclaredTime.read(declared).toString();
  }
}
