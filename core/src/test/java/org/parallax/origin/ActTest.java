package org.parallax.origin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.model.Origin;

/** For whom somebody without a name may speak. */
class ActTest {
  private static Act act(String words, Act.Rank rank) {
    return new Act(words, Origin.Kind.UTTERANCE, words, rank, Body.kinds(words), Set.of());
  }

  @Test
  void officialsSpeakForBodiesOfTheState() {
    Act officials = act("officials", Act.Rank.UNNAMED);
    assertTrue(officials.isOpenTo(act("Orme police", Act.Rank.BODY)));
    assertTrue(act("the coastguard", Act.Rank.BODY).isOpenTo(officials));
    assertTrue(officials.isOpenTo(act("Ada Brock", Act.Rank.NAMED)));
    assertTrue(officials.isOpenTo(act("a spokesman", Act.Rank.UNNAMED)));
  }

  @Test
  void officialsSpeakForNoUnionAndNoCompany() {
    Act officials = act("local authorities", Act.Rank.UNNAMED);
    assertFalse(officials.isOpenTo(act("the dockers' union", Act.Rank.BODY)));
    assertFalse(act("Orme Shipping Company", Act.Rank.BODY).isOpenTo(officials));
  }

  @Test
  void aSpokesmanMaySpeakForAnybody() {
    Act spokesman = act("a spokesman", Act.Rank.UNNAMED);
    assertTrue(spokesman.isOpenTo(act("the dockers' union", Act.Rank.BODY)));
    assertTrue(spokesman.isOpenTo(act("Orme Shipping Company", Act.Rank.BODY)));
  }

  @Test
  void twoOfficialsAreNotOneBodyForBeingOfficials() {
    assertFalse(
        act("port officials", Act.Rank.UNNAMED)
            .isOfOneBody(act("health officials", Act.Rank.UNNAMED)));
  }
}
