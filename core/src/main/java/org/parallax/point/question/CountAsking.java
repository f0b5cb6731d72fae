package org.parallax.point.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.point.difference.Question;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Passage;
import org.parallax.point.slot.Readings;
import org.parallax.point.slot.TollWords;
import org.parallax.quantity.Numerals;

/**
 * How many were killed or hurt, told in passing: "four murders", "a triple homicide", "the lives of
 * two men", "wounding five others". Only equal numbers of one sort meet.
 */
final class CountAsking implements Asking {
  private static final Map<String, Integer> FOLD = Map.of("double", 2, "triple", 3, "quadruple", 4);

  private static final String N =
      "(?<n>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";

  private static final String PEOPLE =
      "(?: of (?:them|those|whom))?(?: (?!and\\b|or\\b)[\\p{Ll}-]+)?"
          + " (?:people|persons?|men|women|m[ae]n|wom[ae]n|teens|teenagers|boys?|girls?|children|victims"
          + "|students|officers|passengers|workers|civilians|soldiers|sailors|patrons|bystanders)";

  private static final String DEATHS =
      "(?:(?:shooting|stabbing|execution[ -]style|drive-by|gun|traffic|brutal) )*"
          + "(?:murders?|homicides?|killings?|slayings?|deaths?|fatalities)";

  private static final List<Pattern> KILLED =
      patterns(
          N + " " + DEATHS + "\\b",
          "\\b" + DEATHS + " of (?:the )?" + N + PEOPLE,
          "\\b(?:claim\\w*|t(?:ake|ook|aking)|cost) (?:the )?lives of (?:the )?" + N + "\\b",
          "\\b(?:kill(?:ed|s|ing)|murder(?:ed|s|ing)|slay(?:s|ing)|slew|fatally (?:shot|shooting|stabb\\w+))"
              + " (?:at least )?"
              + N
              + "(?:"
              + PEOPLE
              + "| of (?:them|those))\\b",
          N
              + "(?:"
              + PEOPLE
              + ")?(?: (?:was|were|are|is|have been|had been))?"
              + " (?:killed|dead|died|slain|murdered|fatally (?:shot|stabbed)|shot (?:to death|dead|and killed))\\b",
          "\\b(?<n>double|triple|quadruple)[ -](?:fatal )?(?:murders?|homicides?|slayings?|killings?)\\b");

  private static final List<Pattern> HURT =
      patterns(
          "\\b(?:injur(?:ed|es|ing)|wound(?:ed|s|ing)) (?:at least )?"
              + N
              + "(?: others?|"
              + PEOPLE
              + ")?\\b(?! times)",
          N
              + "(?: others?|"
              + PEOPLE
              + ")?(?: (?:was|were|are|is|have been|had been))?"
              + "(?: (?:also|critically|seriously))? (?:injured|wounded|hurt)\\b",
          N + PEOPLE + " suffer(?:ed|ing) (?:[\\p{Ll}-]+ ){0,2}(?:wounds?|injur(?:y|ies))\\b");

  /** What makes it a number of a part, or of those whom nothing befell. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:\\b(?:another|more|no|not|of the|other than|a|the|(?:one|two|three|four|five) of) |\\d[,.:]|\\$)$");

  private static List<Pattern> patterns(String... words) {
    return List.of(words).stream()
        .map(w -> Pattern.compile("(?<![\\p{L}\\p{N}-])" + w, Pattern.CASE_INSENSITIVE))
        .toList();
  }

  @Override
  public Question.Kind kind() {
    return Question.Kind.HOW_MANY;
  }

  @Override
  public List<Entry> read(Readings readings) {
    List<Entry> entries = new ArrayList<>();
    for (Passage passage : readings.passages()) {
      if (!passage.isElsewhere() && !TollWords.tellsSeveral(passage.text())) {
        KILLED.forEach(p -> read(passage, p, "killed", entries));
        HURT.forEach(p -> read(passage, p, "hurt", entries));
      }
    }
    return entries;
  }

  private static void read(Passage passage, Pattern words, String befell, List<Entry> into) {
    Matcher found = words.matcher(passage.text());
    while (found.find()) {
      String number = found.group("n").toLowerCase(Locale.ROOT);
      String before = passage.text().substring(0, found.start("n"));
      boolean isAfterVerb = found.start() < found.start("n");
      if (isAfterVerb || number.endsWith("le") || !PART.matcher(before).find()) {
        int value = Numerals.of(number).orElseGet(() -> FOLD.getOrDefault(number, 0));
        into.add(passage.event(found.start(), found.end(), value + " " + befell));
      }
    }
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    return a.value().equals(b.value());
  }
}
