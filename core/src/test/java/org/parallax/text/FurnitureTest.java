package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.model.Span;

class FurnitureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Ada Brock, The Tarn Ledger",
        "Image 3 of 13 Image 4 of 13",
        "By Ada Brock, The Ledger",
        "Follow Ada Brock on Twitter.",
        "(With inputs from agencies)",
        "With additional reporting by Ada Brock in Tarn.",
        "Additional reporting by Ada Brock",
        "abrock@ledger.example or 555-0100",
        "https://ledger.example/a/17",
        "Related: Bridge at Tarn to be shut in May",
        "Copyright 2021 The Tarn Ledger. All rights reserved."
      })
  void furnitureIsNotRead(String line) {
    assertEquals(List.of(), read(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By early morning the crews had left.",
        "By Friday Ada Brock had gone.",
        "Photos of the wreck show that the hull is whole.",
        "With inputs from the river the mill can run: it did so in May.",
        "Additional reporting by the banks was ordered; nobody obeyed.",
        "He called the reporter a liar.",
        "Anyone with information is asked to call 555-0100.",
        "The bridge fell, the harbour master said.",
        "Two of 13 images were blurred.",
        "Follow the river on foot and you reach Tarn."
      })
  void sentencesAreRead(String line) {
    assertEquals(List.of(line), read(line));
  }

  @Test
  void whatStandsAroundFurnitureIsReadByItself() {
    assertEquals(
        List.of("Divers search the quay", "A crane lifts the hull."),
        read("Divers search the quay Image 2 of 9 A crane lifts the hull."));
    assertEquals(
        List.of("We are all safe, thank you!"),
        read("We are all safe, thank you! pic.twitter.com/Ab12 — Ada Brock (@abrock) May 3, 2021"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Top Stories: Bridge shut in Tarn, Holm wins the cup",
        "Latest headlines | Ferry late again",
        "Last updated: Monday, May 3, 2021 at 4:10 p.m.",
        "Original story, 1:15 a.m., June 2:",
        "Ada Brock and Karl Orm contributed to this report.",
        "Ada Brock is a Tarn Ledger staff writer.",
        "To see the film of the launch, click here.",
        "Tarn Ledger Staff"
      })
  void listsOfHeadlinesStampsAndCreditsAreNotRead(String line) {
    assertEquals(List.of(), read(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated rules for the ferry come into force on May 3.",
        "The mill posted a loss in 2019.",
        "More news came at 4 p.m. from the pier.",
        "Heavy rain contributed to this flood.",
        "The staff of the mill left."
      })
  void whatOnlyBeginsLikeOneIsRead(String line) {
    assertEquals(List.of(line), read(line));
  }

  @Test
  void aListOfFilmsIsTold() {
    List<String> films =
        List.of(
            "0:48 Otter born at the zoo of Tarn",
            "2:42 Highlights of the cup final",
            "1:13 Worms found in a parcel of fish");
    assertTrue(Furniture.listsFilms(films));
    assertFalse(Furniture.listsFilms(films.subList(0, 2)));
    assertFalse(Furniture.isFilm("10:42 The minister leaves the house."));
  }

  private static List<String> read(String line) {
    return Furniture.prose(line, new Span(0, line.length())).stream().map(s -> s.of(line)).toList();
  }
}
