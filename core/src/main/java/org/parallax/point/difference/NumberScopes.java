package org.parallax.point.difference;

import org.parallax.point.pair.Setting;
import org.parallax.point.pair.Slots;
import org.parallax.point.slot.TollWords;

/**
 * What the sentences of two numbers say of their scopes.
 *
 * @param setting the story
 */
record NumberScopes(Setting setting) {
  /** Whether it counts those who died at one place or were found at first. */
  boolean isOfSome(Counted counted) {
    return Counted.isOfSome(sentence(counted));
  }

  /** Whether their sentences say that they count those of two events, or one the attacker too. */
  boolean areTwoTolls(Counted a, Counted b) {
    String one = sentence(a);
    String two = sentence(b);
    return a.isOfSufferers()
        && (TollWords.tellsSeveral(one) != TollWords.tellsSeveral(two)
            || TollWords.nameOtherDays(one, two)
            || isCharged(a) != isCharged(b));
  }

  /** Whether one says that it counts the attacker too, and counts one more. */
  boolean isOneCountedMore(Counted a, Counted b) {
    return Math.abs(a.quantity().stated() - b.quantity().stated()) == 1
        && a.isOfSufferers()
        && TollWords.isIncluding(sentence(a)) != TollWords.isIncluding(sentence(b));
  }

  /** Whether the sentence of one of them tells of what was years before. */
  boolean areOfTwoYears(Counted a, Counted b) {
    return setting.tellsEarlierYear(sentence(a)) || setting.tellsEarlierYear(sentence(b));
  }

  private boolean isCharged(Counted counted) {
    String text = setting.text(counted.view().report());
    int until = Math.min(text.length(), counted.quantity().phrase().span().start());
    return TollWords.isCharged(
        text.substring(Math.min(until, counted.view().sentence().start()), until));
  }

  private String sentence(Counted counted) {
    String text = setting.text(counted.view().report());
    boolean isInside = counted.view().sentence().end() <= text.length();
    return isInside ? counted.view().sentence().of(text) : "";
  }

  /** How often something befell two people: "shot three times". */
  static boolean isOfTwoPeople(Counted a, Counted b) {
    return a.quantity().unit().equals("time")
        && !Slots.of(a.view().target(), b.view().target()).agrees();
  }
}
