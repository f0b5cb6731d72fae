package org.parallax.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.model.Quantity;
import org.parallax.model.Quantity.Kind;
import org.parallax.model.Quantity.Wording;
import org.parallax.text.GoldenTable;
import org.parallax.text.PlainAnalyzer;

class QuantityTableTest {
  private final NewsQuantityReader reader = new NewsQuantityReader();
  private final PlainAnalyzer analyzer = new PlainAnalyzer();

  @TestFactory
  Stream<DynamicTest> readsTheQuantitiesOfTheTable() {
    return GoldenTable.beside(QuantityTableTest.class, "quantities.md").stream()
        .map(row -> dynamicTest(row.get(0), () -> assertEquals(row.get(1), read(row.get(0)))));
  }

  private String read(String sentence) {
    return reader.read(analyzer.analyze(sentence), sentence).stream()
        .map(QuantityTableTest::print)
        .collect(Collectors.joining("; "));
  }

  private static String print(Quantity q) {
    boolean between =
        q.wording() == Wording.RANGE
            || q.wording() == Wording.VAGUE
            || q.wording() == Wording.ABOUT
            || q.wording() == Wording.NEARLY;
    StringBuilder out = new StringBuilder(q.phrase().text()).append(" = ");
    out.append(between ? number(q.low()) + ".." + number(q.high()) : number(q.stated()));
    out.append(q.wording() == Wording.EXACT ? "" : " " + q.wording());
    out.append(q.unit().isEmpty() ? "" : " " + q.unit());
    out.append(q.kind() == Kind.AGE ? " AGE" : "");
    q.of().ifPresent(of -> out.append(" of ").append(number(of)));
    out.append(q.scope().isEmpty() ? "" : " {" + String.join(", ", q.scope()) + "}");
    return out.append(q.cumulative() ? " +" : "").toString();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
