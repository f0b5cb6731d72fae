package org.parallax.point;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Proposition.Role;
import org.parallax.model.StoryClaims;
import org.parallax.model.Telling;
import org.parallax.point.difference.FacetReader;
import org.parallax.point.difference.Question;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.Kinship;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;
import org.parallax.text.Vectors;

/** What two claims may share without telling of one matter. */
class IdleWordsTest {
  private final Telling telling = new Telling();

  @Test
  void sharedDatesBearNoJoin() {
    Telling.Draft first = telling.claim("a", "A sailor drowned last Sunday").does("drown");
    Telling.Draft second =
        telling.claim("b", "The mayor phoned his aunt last Sunday").does("phone");
    first.role(Role.OBLIQUE, "last Sunday", "sunday").on("last Sunday", "2031-03-02");
    second.role(Role.OBLIQUE, "last Sunday", "sunday").on("last Sunday", "2031-03-02");
    assertFalse(meet(first, second));
  }

  @Test
  void datesBearAJoinBesideAWordOfTheMatter() {
    Telling.Draft first = telling.claim("a", "A sailor drowned last Sunday").does("drown");
    Telling.Draft second =
        telling.claim("b", "They mourn the sailor lost last Sunday").does("mourn");
    first.role(Role.OBLIQUE, "last Sunday", "sunday").on("last Sunday", "2031-03-02");
    second.role(Role.OBLIQUE, "last Sunday", "sunday").on("last Sunday", "2031-03-02");
    assertTrue(meet(first, second));
  }

  @Test
  void whatCarriesAStatementBearsNoJoin() {
    Telling.Draft first =
        telling
            .claim("a", "The guard confirmed the rescue on social media")
            .does("confirm")
            .role(Role.OBLIQUE, "on", "on social media", "media");
    Telling.Draft second =
        telling
            .claim("b", "The poet mocked tourists on social media")
            .does("mock")
            .role(Role.OBLIQUE, "on", "on social media", "media");
    assertFalse(meet(first, second));
  }

  @Test
  void theWordsOfANameBearNoJoin() {
    Telling.Draft first =
        telling.claim("a", "Photo by the Office for the Study of Tides in Ferrol").does("source");
    Telling.Draft second =
        telling
            .claim("b", "Boats gained a mile, says the Office for the Study of Tides in Ferrol")
            .does("gain");
    assertFalse(meet(first, second));
  }

  @Test
  void fewAndAHundredTimesAsManyAreNotCountedAlike() {
    Telling.Draft first =
        telling
            .claim("a", "The rescue of two sailors in the storm offers a glimpse of their life")
            .does("offer")
            .counts("two sailors", 2, "sailor");
    Telling.Draft second =
        telling
            .claim("b", "The storm finds 12,000 sailors in the bay")
            .does("find")
            .counts("12,000 sailors", 12000, "sailor");
    assertFalse(meet(first, second));
  }

  @Test
  void aCountryIsNoAnswerToWhereAndATownIs() {
    assertFalse(answersWhere("Norway"));
    assertTrue(answersWhere("Ferrol"));
  }

  private boolean answersWhere(String place) {
    Telling one = new Telling();
    one.claim("a", "A baker was shot in " + place).does("shoot").in(place, place);
    StoryClaims story = one.story();
    View view = View.of(0, story.claims().getFirst());
    Weights weights = new Weights(List.of(view));
    Gate gate = new Gate(weights, new Kinship(Vectors.none(), weights));
    return new FacetReader(Setting.of(story, gate))
        .read(view).stream().anyMatch(f -> f.question().kind() == Question.Kind.WHERE);
  }

  private boolean meet(Telling.Draft a, Telling.Draft b) {
    for (String text :
        List.of("Fog lay over the bay", "Ticket prices rose by a tenth", "Pupils painted a pier")) {
      telling.claim("a", text).does("other" + text.length());
    }
    return points().matters().stream()
        .map(m -> m.positions().stream().flatMap(p -> p.claims().stream()).toList())
        .anyMatch(c -> c.contains(a.id()) && c.contains(b.id()));
  }

  private PointBuilder.Points points() {
    return new GatedPointBuilder(Vectors.none()).build(telling.story(), telling.origins());
  }
}
