package org.parallax.point.slot;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.Quantity;
import org.parallax.point.pair.View;
import org.parallax.quantity.Nouns;

/** What the words of a sentence say of the scope of the number of those who suffered in it. */
public final class TollWords {
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final List<String> WORDS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** "including four men", "three of them": a number of some of those who are counted. */
  private static final Pattern AMONG =
      Pattern.compile("(?i)\\b(?:including|among them|of whom|of them) (?:at least )?(\\w+)\\b");

  private static final Pattern DAY =
      Pattern.compile("(?i)\\b(?:" + String.join("|", DAYS) + ")\\b");

  /** Several events, or all of a night's or a weekend's. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:shootings|attacks|incidents|homicides|crashes|fires|violent"
              + " (?:night|weekend|day)|over the (?:holiday )?weekend|weekend violence)\\b");

  /** Of what somebody is accused: those whom he killed, not all who died. */
  private static final Pattern CHARGED =
      Pattern.compile(
          "(?i)\\b(?:accused of|charged (?:with|in|for)|suspected of|convicted of)\\s+"
              + "(?:(?:fatally )?(?:killing|shooting|wounding|injuring|stabbing)\\s+"
              + "(?:and \\w+\\s+)?)?$");

  /** Words by which a number counts the attacker too. */
  private static final Pattern INCLUDING =
      Pattern.compile(
          "(?i)\\b(?:including|counting) (?:the |a )?(?:suspected |alleged )?(?:gunm[ae]n|shooter"
              + "|suspect|attacker|assailant|killer|driver|bomber)\\b");

  private TollWords() {}

  /** Whether the sentence tells of several events, or of all that happened in some time. */
  public static boolean tellsSeveral(String sentence) {
    return SEVERAL.matcher(sentence).find();
  }

  /** Whether what stands before the number makes it that of those whom one is accused of. */
  public static boolean isCharged(String before) {
    return CHARGED.matcher(before).find();
  }

  /** Whether the sentence says that the attacker is counted too. */
  public static boolean isIncluding(String sentence) {
    return INCLUDING.matcher(sentence).find();
  }

  /** Whether the sentence says that so many are among those whom it counts. */
  static boolean includes(String sentence, int part) {
    Matcher among = AMONG.matcher(sentence);
    while (among.find()) {
      String word = among.group(1).toLowerCase(Locale.ROOT);
      if (word.equals(Integer.toString(part))
          || (part > 0 && part < WORDS.size() && word.equals(WORDS.get(part)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether both sentences name days of the week, of which none is, or borders on, another's. */
  public static boolean nameOtherDays(String one, String two) {
    Set<Integer> mine = days(one);
    Set<Integer> theirs = days(two);
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().noneMatch(d -> theirs.stream().anyMatch(o -> areNear(d, o)));
  }

  /** Whether both count people, and not the same number. */
  public static boolean countOthers(View a, View b) {
    Set<Double> one = counts(a);
    Set<Double> two = counts(b);
    return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
  }

  private static Set<Double> counts(View view) {
    return view.claim().quantities().stream()
        .filter(q -> q.kind() == Quantity.Kind.COUNT && Nouns.shipped().isPerson(q.unit()))
        .map(Quantity::stated)
        .collect(Collectors.toSet());
  }

  private static boolean areNear(int one, int two) {
    int apart = Math.floorMod(one - two, DAYS.size());
    return apart <= 1 || apart == DAYS.size() - 1;
  }

  private static Set<Integer> days(String sentence) {
    return DAY.matcher(sentence)
        .results()
        .map(MatchResult::group)
        .map(d -> DAYS.indexOf(d.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }
}
