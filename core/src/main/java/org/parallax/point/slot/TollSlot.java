package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.point.pair.Setting;
import org.parallax.quantity.Numerals;

/** How many were killed, hurt or shot, as leads and headlines count them. */
public final class TollSlot implements SlotRule {
  private static final int LEAD = 800;

  private static final String NUMBER =
      "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4})";
  private static final String PEOPLE =
      "(?: (?:more|other|others|young|adult|teenage|male|female|local|innocent))*(?:"
          + " (?:people|persons?|men|women|m[ae]n|wom[ae]n|teens|teenagers|boys|girls|children|kids|victims|students|adults|officers|passengers|workers|others|civilians|soldiers|sailors|crew(?:"
          + " members)?))?";

  private static final Pattern SUFFERED =
      Pattern.compile(
          "(?i)\\b(at least |more than |up to |as many as )?"
              + NUMBER
              + PEOPLE
              + "(?: (?:was|were|is|are|have been|has been|had been|have|had|who were|being|had all"
              + " been|to be))?(?:"
              + " (?:also|fatally|critically|seriously|reported|found|confirmed|been))?"
              + " (killed|dead|died|shot to death|fatally shot|shot|wounded|injured|hurt|struck by"
              + " (?:gunfire|gunshots|bullets)|hit by (?:gunfire|gunshots|bullets))\\b");

  /** "three wounded people". */
  private static final Pattern WOUNDED =
      Pattern.compile(
          "(?i)\\b"
              + NUMBER
              + " (wounded|injured|dead)"
              + " (?:people|persons|men|women|teens|teenagers|boys|girls|children|victims|officers)\\b");

  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\b(killed|kills|killing|injured|injures|injuring|wounded|wounds|wounding|hurt|hurting|shot|shoots|struck|left|leaves|leaving)"
              + " (at least |more than |up to |as many as )?"
              + NUMBER
              + PEOPLE
              + "(?: (dead|injured|wounded|hurt|hospitalized))?\\b(?!"
              + " (?:times?|shots|rounds|counts?))");

  /** "two men and", which comes before a further number. */
  private static final Pattern JOINED =
      Pattern.compile("(?i)(?:\\b(?:and|plus|along with)|,)\\s+(?:\\p{L}+ )?$");

  /** A number of one sort of people is one of a part. */
  private static final Pattern SORT =
      Pattern.compile(
          "(?i)\\b(?:men|women|m[ae]n|wom[ae]n|teens|teenagers|boys|girls|children|kids|students|adults|officers"
              + "|passengers|workers|civilians|soldiers|sailors|crew)\\b");

  /** "the two dead": those of whom something was told before. */
  private static final Pattern DEFINITE =
      Pattern.compile("(?i)\\b(?:the|these|those|both|his|her|their)\\s+$");

  /** "and two adults": what is counted further. */
  private static final Pattern AND_BEHIND =
      Pattern.compile("(?i)^,? (?:and|plus) " + NUMBER + "\\b");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:more|others?|another|next|first|last|of (?:the|them|those|whom)|members of|at"
              + " the (?:scene|hospital))\\b");

  /** Letters behind a number that may tell that it is one of a part. */
  private static final int BEHIND = 16;

  @Override
  public String question() {
    return "how many";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere() || !passage.isLead(LEAD) || TollWords.tellsSeveral(passage.text())) {
      return entries;
    }
    Matcher suffered = SUFFERED.matcher(passage.text());
    while (suffered.find()) {
      add(passage, suffered.start(), suffered.end(), suffered.group(2), suffered.group(3), entries);
    }
    Matcher wounded = WOUNDED.matcher(passage.text());
    while (wounded.find()) {
      add(passage, wounded.start(), wounded.end(), wounded.group(1), wounded.group(2), entries);
    }
    Matcher done = DONE.matcher(passage.text());
    while (done.find()) {
      String befell = done.group(4) == null ? done.group(1) : done.group(4);
      add(passage, done.start(), done.end(), done.group(3), befell, entries);
    }
    return entries;
  }

  private static void add(
      Passage passage, int start, int end, String number, String befell, List<Entry> into) {
    String what = scope(befell.toLowerCase(Locale.ROOT));
    String behind = passage.text().substring(end, Math.min(passage.text().length(), end + BEHIND));
    boolean isJoined = JOINED.matcher(passage.text().substring(0, start)).find();
    isJoined |= DEFINITE.matcher(passage.text().substring(0, start)).find();
    isJoined |= AND_BEHIND.matcher(passage.text().substring(end)).find();
    isJoined |= TollWords.isCharged(passage.text().substring(0, start));
    boolean isPart = isJoined || PART.matcher(passage.text().substring(start, end) + behind).find();
    if (!what.isEmpty()) {
      int value = Numerals.of(number).orElse(0);
      into.add(passage.event(start, end, value + " " + (isPart ? "more " : "") + what));
    }
  }

  private static String scope(String befell) {
    if (befell.startsWith("kill")
        || befell.startsWith("d")
        || befell.contains("death")
        || befell.contains("fatally")) {
      return "killed";
    }
    return befell.startsWith("le") ? "" : "hurt";
  }

  /** Of each report what it counts first in each scope. */
  @Override
  public List<Entry> settled(List<Entry> entries) {
    Map<String, String> first = new HashMap<>();
    entries.forEach(e -> first.putIfAbsent(e.report() + " " + scopeOf(e), e.value()));
    return entries.stream()
        .filter(e -> e.value().equals(first.get(e.report() + " " + scopeOf(e))))
        .toList();
  }

  private static String scopeOf(Entry entry) {
    return entry.value().substring(entry.value().indexOf(' ') + 1);
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    int high = Math.max(number(a), number(b));
    int low = Math.min(number(a), number(b));
    boolean isFar = high == low || low == 0 || (high > 2 * low && high - low > 2);
    boolean isOther = !scopeOf(a).equals(scopeOf(b)) || scopeOf(a).startsWith("more");
    boolean isTold =
        high - low == 1
            && TollWords.isIncluding(a.passage().text())
                != TollWords.isIncluding(b.passage().text());
    boolean isWhole = tellsPart(a, b) || tellsPart(b, a);
    boolean areTwo = isWhole || TollWords.nameOtherDays(a.passage().text(), b.passage().text());
    if (isOther || isFar || areTwo || !sort(a).equals(sort(b))) {
      return Optional.empty();
    }
    if (isTold) {
      return listed(
          Discrepancy.Type.SCOPE, 0.35, "one counts the attacker too, as it says", "toll/counted");
    }
    Setting setting = a.passage().setting();
    boolean killed = scopeOf(a).equals("killed");
    if (killed && setting.attackerFell() && high - low == 1) {
      return listed(Discrepancy.Type.SCOPE, 0.4, "one may count the attacker too", "toll/attacker");
    }
    if (!killed && setting.countsDead(a.view(), b.view(), (double) high - low)) {
      return listed(Discrepancy.Type.SCOPE, 0.4, "one may count the dead too", "toll/dead");
    }
    if (isLeast(number(a) == low ? a : b)) {
      return listed(
          Discrepancy.Type.UPDATE,
          0.45,
          "one is a bound, told before all were counted",
          "toll/bound");
    }
    return listed(
        Discrepancy.Type.QUANTITY, 0.45, "one may be a later count, or count a part", "toll/other");
  }

  /** Whether the sentence of one says that the number of the other is a part of its own. */
  private static boolean tellsPart(Entry whole, Entry part) {
    return TollWords.includes(whole.passage().text(), number(part));
  }

  /** Those who are counted, where it is not people of every sort: "children". */
  private static String sort(Entry entry) {
    Matcher sort = SORT.matcher(entry.phrase().text());
    return sort.find() ? sort.group().toLowerCase(Locale.ROOT) : "";
  }

  private static Optional<Verdict> listed(
      Discrepancy.Type type, double severity, String why, String by) {
    return Optional.of(Verdict.listed(type, severity, why, by));
  }

  private static boolean isLeast(Entry entry) {
    return entry.phrase().text().toLowerCase(Locale.ROOT).contains("at least");
  }

  private static int number(Entry entry) {
    return Integer.parseInt(entry.value().substring(0, entry.value().indexOf(' ')));
  }

  @Override
  public int most() {
    return 3;
  }
}
