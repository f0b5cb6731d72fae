package org.parallax.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Claim;

class DeedsTest {
  @Test
  void whoTurnsDownAThingDeniesNothing() throws IOException {
    assertEquals(
        List.of("attitude another effort to dismantle the harbour law CT+"),
        said(
            "The court in Tarn rejected another effort to dismantle the harbour law, which is"
                + " regarded as the work of the former mayor.",
            1));
    assertEquals(
        List.of("attitude bail to the suspect CT+"),
        said("A judge denied bail to the suspect.", 1));
  }

  @Test
  void whoRejectsWhatMayBeTrueDeniesIt() throws IOException {
    assertEquals(
        List.of("deny involvement in the sale CT-"), said("He denied involvement in the sale.", 1));
    assertEquals(
        List.of("deny+claim the law was unfair CT-"),
        said("The mayor rejected the claim that the law was unfair.", 2));
  }

  @Test
  void whatThePublicIsAskedIsOneClaimOfTheOutlet() throws IOException {
    assertEquals(
        List.of(
            " Anyone with information related to this case is encouraged to call 555-0100 or 911"
                + " (after hours) U"),
        claims(
            "Anyone with information related to this case is encouraged to call 555-0100 or 911"
                + " (after hours)."));
  }

  @Test
  void whatOnlyHappensIsToldWithWhatItHappensBy() throws IOException {
    assertEquals(
        List.of(
            " The vote comes as prices rise in the valley CT+", " prices rise in the valley CT+"),
        claims("The vote comes as prices rise in the valley."));
  }

  @Test
  void whatSomebodyDoesWithAThingIsNoClaimOfHis() throws IOException {
    assertEquals(
        List.of(" Osgood pleaded guilty on Monday to two thefts in Velm CT+"),
        claims("Osgood pleaded guilty on Monday to two thefts in Velm."));
    assertEquals(
        List.of(" The guard praised the crew of the ferry CT+"),
        claims("The guard praised the crew of the ferry."));
    assertEquals(
        List.of(
            " Divers are working to verify the depth and width of a shaft that was found under the pier"
                + " CT+"),
        claims(
            "Divers are working to verify the depth and width of a shaft that was found under"
                + " the pier."));
  }

  @Test
  void aClauseThatAParseTearsIsNoThing() throws IOException {
    String text =
        "The bailiff said he was told the tenants of the mill, Ada Lind and Karl Orm, were not in"
            + " the valley that week.";
    assertEquals(
        List.of(
            " " + text.substring(0, text.length() - 1) + " CT+",
            "assert+assert the tenants of the mill, Ada Lind and Karl Orm, were not in the valley"
                + " that week PR-"),
        claims(text));
  }

  @Test
  void aThingWithAClauseThatSaysWhichIsAThingStill() throws IOException {
    String text = "The ship hit a reef known as the Maiden Ledge in dense fog late on Friday.";
    assertTrue(claims(text).stream().allMatch(c -> c.startsWith(" ")), text);
  }

  @Test
  void aPhraseThatNobodySaidIsNoClaimOfItsOwn() throws IOException {
    assertEquals(
        List.of(" The clerk was charged with aggravated theft CT+"),
        claims("The clerk was charged with aggravated theft."));
    assertEquals(
        List.of(" The driver was pronounced dead at the scene CT+"),
        claims("The driver was pronounced dead at the scene."));
  }

  @Test
  void whatIsSoAndWhatIsNotAreTwoClaims() throws IOException {
    assertEquals(
        List.of(" The bridge was closed on Monday CT+", " has not been reopened CT-"),
        claims("The bridge was closed on Monday and has not been reopened."));
  }

  @Test
  void aSubjectThatAComparisonCutsOffIsNoClaimOfItsOwn() throws IOException {
    assertEquals(
        List.of("assert came down in the storm CT+"),
        said("The chimney, as two masons had warned, came down in the storm.", 1));
  }

  @Test
  void theOutletIsCertainThatTwoSpoke() throws IOException {
    assertEquals(
        List.of(
            " The harbour master said the buoy was lit CT+",
            "assert the buoy was lit CT+",
            " a pilot said the channel was clear CT+",
            "assert the channel was clear CT+"),
        claims(
            "The harbour master said the buoy was lit, and a pilot said the channel was clear."));
  }

  @Test
  void whatIsCountedVouchedForOrQuotedStaysAClaim() throws IOException {
    assertEquals(
        List.of("report two burglaries CT+"),
        said("The harbour office reported two burglaries in May.", 1));
    assertEquals(
        List.of("confirm the deaths of two miners CT+"),
        said("The ministry confirmed the deaths of two miners.", 1));
    assertEquals(
        List.of("assert “a new start” for the yard CT+"),
        said("The mayor announced “a new start” for the yard.", 1));
  }

  private static List<String> said(String sentence, int links) throws IOException {
    return claims(sentence).stream()
        .filter(c -> !c.startsWith(" ") && c.split(" ", 2)[0].split("\\+").length == links)
        .toList();
  }

  /** The stances, words and certainty of each claim. */
  private static List<String> claims(String text) throws IOException {
    return Extracted.claims("deeds.conll", text).stream().map(DeedsTest::row).toList();
  }

  private static String row(Claim claim) {
    return String.join(
            "+",
            claim.attribution().links().stream()
                .map(l -> l.stance().name().toLowerCase(java.util.Locale.ROOT))
                .toList())
        + " "
        + claim.text()
        + " "
        + claim.factuality().code();
  }
}
