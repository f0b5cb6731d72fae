package org.parallax.point.question;

import java.util.List;
import org.parallax.point.difference.Question;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Readings;
import org.parallax.point.slot.SlotRule;

/**
 * A question that a typed slot of the story answers. Equal values meet, and so do two that the slot
 * holds against one another, where one person or one event is meant for sure.
 *
 * @param kind what is asked
 * @param about whether it is asked of the event or of a person
 * @param rule reads the values
 */
record SlotAsking(Question.Kind kind, About about, SlotRule rule) implements Asking {
  /** Of what a question is asked. */
  enum About {
    EVENT,
    PERSON,
    /** Of a person, and only equal values meet. */
    PERSON_ALIKE
  }

  @Override
  public List<Entry> read(Readings readings) {
    return readings.of(rule);
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    boolean isAlike = a.value().equals(b.value());
    return switch (about) {
      case EVENT -> isAlike || rule.compare(a, b, isSole).isPresent();
      case PERSON ->
          isOnePerson(a, b, isSole) && (isAlike || rule.compare(a, b, isSole).isPresent());
      case PERSON_ALIKE ->
          isAlike
              && (isOnePerson(a, b, isSole)
                  || (kind == Question.Kind.HOW_OLD && isOnlyOneSoOld(a, b)));
    };
  }

  /** Whether nothing tells the two apart, and no two people of that age are named in the story. */
  private static boolean isOnlyOneSoOld(Entry a, Entry b) {
    long named =
        a.passage().setting().ages().values().stream()
            .filter(ages -> ages.stream().anyMatch(age -> a.value().equals(age.toString())))
            .count();
    return named <= 1 && a.who().mayBe(b.who());
  }

  private static boolean isOnePerson(Entry a, Entry b, boolean isSole) {
    return a.who().isSurely(b.who()) || (isSole && a.who().isLike(b.who()));
  }
}
