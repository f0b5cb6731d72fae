package org.parallax.point.slot;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a time of the day is the time of, told by the nearest word that tells an event. */
enum Timed {
  DEATH("pronounced|declared dead|died|dies"),
  CALL("calls?|called|dispatched|respond\\w*|reports? of|reported|came in|alerted|notified|911"),
  ARRIVAL("arriv\\w+|reached"),
  ARREST(
      "arrest\\w*|custody|surrender\\w*|turned (?:him|her)self|appeared in court|arraign\\w*|pulled"
          + " over"),
  EVENT(
      "shootings?|shot|shots|gunfire|opened fire|fired|happened|occurred|took place|broke"
          + " out|erupted|crash\\w*|explo\\w+|blast|collid\\w+|sank|ran"
          + " aground|struck|stabb\\w+|attack\\w*"
          + "|quake|earthquake|landslide|mudslide|avalanche|flood\\w*|air ?strikes?|raids?|raided"
          + "|bomb(?:ing|ings|ed)|shell(?:ed|ing)|overturn\\w*|drown\\w*|blaze|detonat\\w*|stormed"
          + "|robb(?:ed|ery)|clash\\w*|burst"
          + "|killed|wounded|injured|fire|incident|collapse\\w*|derail\\w*|capsiz\\w*|captured"),
  OTHER(
      "tweet\\w*|issued|vigil|meeting|conference|funeral|hearing|services?|updated|posted|published|released|media"
          + "|visitation|edt|est|wake|deadline|open(?:s|ed)?|closed?|closes|curfew|showing|hospital");

  /** Letters between a time and the word of what it times. */
  private static final int FARTHEST = 90;

  private final Pattern words;

  Timed(String words) {
    this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** The event of the time that stands at {@code start} in {@code text}. */
  static Timed at(String text, int start, int end) {
    Timed nearest = OTHER;
    int least = FARTHEST;
    for (Timed timed : values()) {
      Matcher matcher = timed.words.matcher(text);
      while (matcher.find()) {
        int before = start - matcher.end();
        int away = before >= 0 ? before : Math.max(0, matcher.start() - end);
        if (away < least) {
          least = away;
          nearest = timed;
        }
      }
    }
    return nearest;
  }

  /** Its name in lower case. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
