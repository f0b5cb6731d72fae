package org.parallax.point.slot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Mention;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;

/**
 * Of how many the reports of a story tell: which of them tell of more than one who suffered or who
 * did it, and which surnames several people bear. Where two reports tell of one alone, it is one.
 *
 * @param suffering ids of the reports that tell of several who suffered
 * @param dying ids of the reports that tell of several dead
 * @param doing ids of the reports that tell of several who did it
 * @param families surnames of several people, lower case
 */
record Cast(Set<String> suffering, Set<String> dying, Set<String> doing, Set<String> families) {
  private static final String SEVERAL =
      "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|several|multiple|both"
          + "|dozens|some|many)";
  private static final String HURT =
      "(?:shot|killed|dead|wounded|injured|hurt|hospitali[sz]ed|struck|hit|died|slain|stabbed)";

  private static final Pattern SUFFERING =
      Pattern.compile(
          "(?i)\\bvictims\\b|\\b"
              + SEVERAL
              + " (?:other |more |of the |of them )?(?:\\p{L}+ ){0,3}"
              + HURT
              + "\\b(?!"
              + " times)|\\b(?:killed|kills|killing|wounded|wounds|wounding|injured|injures|injuring|hurt|shot|shoots)"
              + " (?:at least )?"
              + SEVERAL
              + "\\b(?! times| shots| rounds| hours| days|"
              + " months)|\\b(?:another|other|others|second|third)\\b (?:\\p{L}+"
              + " ){0,3}(?:was|were|is|are|also) (?:\\p{L}+ )?"
              + HURT
              + "\\b|\\b(?:another|others)\\b (?:\\p{L}+ )?"
              + HURT
              + "\\b|\\bbodies\\b|murder-suicide");

  private static final Pattern DYING =
      Pattern.compile(
          "(?i)\\b"
              + SEVERAL
              + " (?:other |more |of the |of them )?(?:\\p{L}+"
              + " ){0,3}(?:killed|dead|died|slain)\\b|\\b(?:killed|kills|killing) (?:at least )?"
              + SEVERAL
              + "\\b|\\bdeaths of\\b|\\bbodies\\b|murder-suicide|\\b(?:double|triple)"
              + " (?:homicide|murder|slaying)|\\bkilled (?:him|her)self\\b|\\banother (?:\\p{L}+"
              + " ){0,3}died\\b");

  private static final Pattern DOING =
      Pattern.compile(
          "(?i)\\b(?:suspects|gunmen|shooters|attackers|assailants|robbers|defendants)\\b|\\b"
              + SEVERAL
              + " (?:\\p{L}+ ){0,2}(?:arrested|charged|in"
              + " custody|indicted|sentenced)\\b|\\b(?:another|second|third)"
              + " (?:suspect|gunman|shooter|man (?:was )?(?:arrested|charged))\\b");

  /** What the sentences that tell of the event, and of no other, tell. */
  static Cast of(Map<String, List<String>> sentences, Setting setting) {
    Set<String> suffering = new HashSet<>();
    Set<String> dying = new HashSet<>();
    Set<String> doing = new HashSet<>();
    Map<String, Set<String>> given = new HashMap<>();
    sentences.forEach(
        (report, texts) -> {
          if (texts.stream().anyMatch(t -> SUFFERING.matcher(t).find())) {
            suffering.add(report);
          }
          if (texts.stream().anyMatch(t -> DYING.matcher(t).find())) {
            dying.add(report);
          }
          if (texts.stream().anyMatch(t -> DOING.matcher(t).find())) {
            doing.add(report);
          }
          for (Mention mention : setting.people(report)) {
            List<String> words = View.words(mention.phrase().text());
            if (words.size() > 1) {
              given
                  .computeIfAbsent(words.getLast(), k -> new HashSet<>())
                  .add(words.getFirst().substring(0, 1));
            }
          }
        });
    Set<String> families = new HashSet<>();
    given.forEach(
        (surname, initials) -> {
          if (initials.size() > 1) {
            families.add(surname);
          }
        });
    return new Cast(
        Set.copyOf(suffering), Set.copyOf(dying), Set.copyOf(doing), Set.copyOf(families));
  }

  /** Whether the report tells of one alone who suffered. */
  boolean isOneSufferer(String report) {
    return !suffering.contains(report);
  }

  /** Whether the report tells of one alone who died. */
  boolean isOneDead(String report) {
    return !dying.contains(report);
  }

  /** Whether the report tells of one alone who did it. */
  boolean isOneDoer(String report) {
    return !doing.contains(report);
  }
}
