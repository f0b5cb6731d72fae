package org.parallax.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.model.Binding;
import org.parallax.model.Claim;
import org.parallax.text.Golden;

/** What the claims of a text hold, with the subject that their words lack. */
class ContentsTest {
  @TestFactory
  Stream<DynamicTest> claimsHoldWhatTheGoldenCasesSay() {
    return Golden.beside(ContentsTest.class, "contents").stream()
        .map(c -> DynamicTest.dynamicTest(c.sentence(), () -> check(c)));
  }

  private static void check(Golden golden) throws IOException {
    assertEquals(
        golden.rows().stream().map(r -> String.join(" | ", r)).collect(Collectors.joining("\n")),
        Extracted.claims("contents.conll", golden.sentence()).stream()
            .map(ContentsTest::row)
            .collect(Collectors.joining("\n")));
  }

  private static String row(Claim claim) {
    String subject =
        claim.bindings().stream()
            .filter(Binding::isSubject)
            .map(b -> "[" + b.value() + "] ")
            .collect(Collectors.joining());
    List<String> chain =
        claim.attribution().links().stream()
            .map(l -> l.source().map(s -> s.phrase().text()).orElse("-"))
            .toList();
    return String.join(
        " | ", subject + claim.text(), String.join(" < ", chain), claim.factuality().code());
  }
}
