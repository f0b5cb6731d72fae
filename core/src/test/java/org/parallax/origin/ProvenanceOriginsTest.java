package org.parallax.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parallax.model.Backing;
import org.parallax.model.Claim;
import org.parallax.model.Origin;
import org.parallax.model.Register;
import org.parallax.model.StoryClaims;
import org.parallax.model.Telling;

/** Which acts the claims of a story rest on, and what shows it. */
class ProvenanceOriginsTest {
  private static final Register BLANK = new Register(List.of());

  /** One text of three sentences, the first and the last about the same crane. */
  private static final List<String> SHARED =
      List.of(
          "The crane of the Orme yard toppled onto the quay shortly before the morning shift began.",
          "Two lorries were crushed under the jib and the road to the basin was shut until noon.",
          "The crane of the Orme yard had passed every test and no crack was ever found in its mast.");

  private static List<Origin> origins(StoryClaims story) {
    return new ProvenanceOrigins().find(story, BLANK);
  }

  private static Origin of(List<Origin> origins, Telling.Draft draft) {
    return origins.stream().filter(o -> o.claims().contains(draft.id())).findFirst().orElseThrow();
  }

  @Test
  void restsWhatTwoReportsGiveToOneSpeakerOnOneAct() {
    Telling telling = new Telling();
    Telling.Draft one = telling.claim("Echo", "The lock gate cracked below water.").by("Ada Brock");
    Telling.Draft other = telling.claim("Post", "A hinge had given way.").by("Ada Brock");
    List<Origin> origins = origins(telling.story());
    assertEquals(of(origins, one), of(origins, other));
    assertEquals(List.of("same speaker"), of(origins, one).proofs());
  }

  @Test
  void keepsTwoNamedSpeakersApartHoweverAlikeTheySpeak() {
    Telling telling = new Telling();
    String words = "The barge drifted against the lock gate and jammed both leaves shut.";
    Telling.Draft one = telling.claim("Echo", words).by("Ada Brock");
    Telling.Draft other = telling.claim("Post", words).by("Ivo Lund");
    List<Origin> origins = origins(telling.story());
    assertNotEquals(of(origins, one).id(), of(origins, other).id());
  }

  @Test
  void restsWhatIsToldAlikeWithNobodyNamedOnWhoeverIsNamed() {
    Telling telling = new Telling();
    Telling.Draft named =
        telling.claim("Echo", "Divers found a cracked hinge below the waterline.").by("Ada Brock");
    Telling.Draft untold =
        telling.claim("Post", "A cracked hinge was found below the waterline by divers.");
    List<Origin> origins = origins(telling.story());
    Origin origin = of(origins, untold);
    assertEquals(of(origins, named).id(), origin.id());
    Backing step =
        origin.behind().stream().filter(b -> b.from().equals("Post")).findFirst().orElseThrow();
    assertEquals(Backing.Proof.DETAIL, step.proof());
    assertEquals(List.of(untold.id()), step.claims());
    assertEquals(2, step.shown().size());
  }

  @Test
  void keepsWhatDiffersInItsNumbersApart() {
    Telling telling = new Telling();
    Telling.Draft named =
        telling
            .claim("Echo", "Eleven barges, 11, wait in the upper basin for repair.")
            .by("Ada Brock");
    Telling.Draft untold =
        telling.claim("Post", "Forty barges, 40, wait in the upper basin for repair.");
    List<Origin> origins = origins(telling.story());
    assertNotEquals(of(origins, named).id(), of(origins, untold).id());
  }

  @Test
  void callsNoReportAnAgencyForTextThatReportsShare() {
    Telling telling = new Telling();
    List<Telling.Draft> drafts = new ArrayList<>();
    for (String report : List.of("Echo", "Post")) {
      for (String words : SHARED) {
        drafts.add(telling.claim(report, words));
      }
    }
    for (Origin origin : origins(telling.story())) {
      assertEquals(Origin.Kind.DISPATCH, origin.kind());
      assertEquals(Origin.NO_AGENCY, origin.label());
      assertFalse(origin.isCredited());
    }
  }

  @Test
  void restsNothingOnWhoeverSpeaksElsewhereInASharedPassage() {
    Telling telling = new Telling();
    telling.claim("Echo", SHARED.get(0));
    telling.claim("Echo", SHARED.get(1));
    Telling.Draft said = telling.claim("Echo", SHARED.get(2)).by("Orme Shipping");
    Telling.Draft told = telling.claim("Post", SHARED.get(0));
    telling.claim("Post", SHARED.get(1));
    Telling.Draft again = telling.claim("Post", SHARED.get(2));
    List<Origin> origins = origins(telling.story());
    assertNotEquals(of(origins, said).id(), of(origins, told).id());
    assertEquals(of(origins, said).id(), of(origins, again).id());
  }

  @Test
  void showsEveryStepInWordsOfTheReports() {
    Telling telling = new Telling();
    telling.claim("Echo", "Divers found a cracked hinge below the waterline.").by("Ada Brock");
    telling.claim("Post", "Divers found a cracked hinge below the waterline.");
    StoryClaims story = telling.story();
    for (Origin origin : origins(story)) {
      for (Backing step : origin.behind()) {
        step.shown()
            .forEach(
                c ->
                    assertEquals(
                        c.phrase().text(), c.phrase().span().of(story.report(c.report()).text())));
      }
    }
  }

  /** Invented reports of one accident, drawn by a seed. */
  private static Telling drawn(Random random, boolean hasCopy) {
    List<String> said =
        List.of(
            "The crane toppled onto the quay before the morning shift.",
            "Inspectors had warned of a frayed cable in spring.",
            "Nobody was working below when the jib came down.",
            "The yard stays closed until the wreck is cleared.");
    List<String> speakers = List.of("Ada Brock", "Ivo Lund", "");
    Telling telling = new Telling();
    for (int report = 0; report < 4; report++) {
      for (int i = 0; i < 3; i++) {
        String words = said.get(random.nextInt(said.size()));
        String speaker = speakers.get(random.nextInt(speakers.size()));
        tell(telling, "report-" + report, words, speaker);
        if (hasCopy && report == 0) {
          tell(telling, "zz-copy", words, speaker);
        }
      }
    }
    return telling;
  }

  private static void tell(Telling telling, String report, String words, String speaker) {
    Telling.Draft draft = telling.claim(report, words);
    if (!speaker.isEmpty()) {
      draft.by(speaker);
    }
  }

  @Test
  void aCopyOfAReportAddsNoOrigin() {
    for (int seed = 0; seed < 40; seed++) {
      int alone = origins(drawn(new Random(seed), false).story()).size();
      int copied = origins(drawn(new Random(seed), true).story()).size();
      assertTrue(copied <= alone, "seed " + seed + ": " + copied + " of " + alone);
    }
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    for (int seed = 0; seed < 40; seed++) {
      StoryClaims story = drawn(new Random(seed), true).story();
      Map<String, TreeSet<String>> settled = grouped(origins(story));
      List<Claim> claims = new ArrayList<>(story.claims());
      Collections.shuffle(claims, new Random(seed));
      List<org.parallax.model.Report> reports = new ArrayList<>(story.reports());
      Collections.shuffle(reports, new Random(seed + 1));
      StoryClaims shuffled =
          new StoryClaims(story.story(), reports, claims, story.entities(), story.mentions());
      assertEquals(
          new TreeSet<>(settled.values().stream().map(Object::toString).toList()),
          new TreeSet<>(
              grouped(origins(shuffled)).values().stream().map(Object::toString).toList()),
          "seed " + seed);
    }
  }

  private static Map<String, TreeSet<String>> grouped(List<Origin> origins) {
    Map<String, TreeSet<String>> grouped = new TreeMap<>();
    origins.forEach(o -> grouped.put(o.id(), new TreeSet<>(o.claims())));
    return grouped;
  }
}
