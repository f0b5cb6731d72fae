package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.parallax.model.Register;

class RegisterTableTest {
  @Test
  void shipsAgenciesWithTheirOtherNames() {
    Register register = RegisterTable.shipped();
    assertEquals(Register.Kind.AGENCY, register.named("afp").orElseThrow().kind());
    assertEquals("FR", register.named("Agence France-Presse").orElseThrow().country());
    assertTrue(register.ofDomain("english.kyodonews.net").isPresent());
  }

  @Test
  void leavesMissingCellsUnknown() throws IOException {
    Register register = read("Harbour Guard|HG\t\t\tactor\tXX\tislanders\nThe Wave");
    assertEquals("islanders", register.named("HG").orElseThrow().side());
    assertEquals(Register.Kind.UNKNOWN, register.named("The Wave").orElseThrow().kind());
  }

  @Test
  void namesTheKindThatItDoesNotKnow() {
    assertThrows(IllegalArgumentException.class, () -> read("The Wave\t\t\tblog"));
  }

  private static Register read(String text) throws IOException {
    return RegisterTable.read(new BufferedReader(new StringReader(text)), "own.tsv");
  }
}
