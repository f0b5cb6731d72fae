package org.parallax.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.model.Published;
import org.parallax.text.GoldenTable;
import org.parallax.text.PlainAnalyzer;

class TimeTableTest {
  private final NewsTimeReader reader = new NewsTimeReader();
  private final PlainAnalyzer analyzer = new PlainAnalyzer();

  @TestFactory
  Stream<DynamicTest> readsTheTimesOfTheTable() {
    return GoldenTable.beside(TimeTableTest.class, "times.md").stream()
        .map(
            row ->
                dynamicTest(
                    row.get(0) + " " + row.get(1), () -> assertEquals(row.get(2), read(row))));
  }

  private String read(List<String> row) {
    Published published =
        row.get(0).equals("unknown")
            ? new Published.Unknown()
            : new Published.On(LocalDate.parse(row.get(0)));
    return reader.read(analyzer.analyze(row.get(1)), row.get(1), published).stream()
        .map(time -> time.phrase().text() + " = " + time.value())
        .collect(Collectors.joining("; "));
  }
}
