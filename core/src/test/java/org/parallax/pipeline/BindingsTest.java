package org.parallax.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Binding;
import org.parallax.model.Claim;

class BindingsTest {
  @Test
  void aClauseWithoutSubjectIsBoundToThatOfItsSentence() throws IOException {
    assertEquals(
        List.of("Ada Brock fired at the gate", "[Ada Brock] wounding two guards"),
        bound("Ada Brock fired at the gate, wounding two guards."));
    assertEquals(
        List.of("Divers reported finding a bell", "[Divers] finding a bell"),
        bound("Divers reported finding a bell."));
  }

  @Test
  void theBindingLeadsToTheWordsOfItsSubject() throws IOException {
    String text = "Wiping her glasses, the judge read the verdict.";
    Binding subject = Extracted.claims("deeds.conll", text).getFirst().bindings().getFirst();
    assertEquals("the judge", subject.value());
    assertEquals("the judge", subject.shownBy().span().of(text));
  }

  @Test
  void nobodyCallsHimselfHeWithinHisQuotation() throws IOException {
    assertEquals(
        "He [Otto Lind] never came late",
        bound("Karl Velen praised Otto Lind on Monday. “He never came late,” Velen said.")
            .getLast());
  }

  @Test
  void whomSomebodyFollowsIsSomebodyElse() throws IOException {
    assertEquals(
        "Arve followed him to the pier",
        bound("The keeper, Nils Arve, saw the thief. Arve followed him to the pier.").getLast());
  }

  private static List<String> bound(String text) throws IOException {
    return Extracted.claims("deeds.conll", text).stream().map(BindingsTest::bound).toList();
  }

  /** The words of the claim with what is bound in brackets. */
  private static String bound(Claim claim) {
    StringBuilder bound = new StringBuilder();
    int from = claim.span().start();
    for (Binding binding : claim.bindings()) {
      int to = binding.phrase().span().end();
      bound.append(claim.text(), from - claim.span().start(), to - claim.span().start());
      String value = "[" + binding.value() + "]";
      bound.append(binding.isSubject() ? value + " " : " " + value);
      from = to;
    }
    return bound.append(claim.text().substring(from - claim.span().start())).toString();
  }
}
