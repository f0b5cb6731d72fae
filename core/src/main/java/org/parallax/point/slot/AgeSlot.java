package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Mention;
import org.parallax.point.pair.View;

/** How old somebody is who may go without a name: "a 4-year-old boy" against "a 3-year-old". */
public final class AgeSlot implements SlotRule {
  private static final Pattern AGE =
      Pattern.compile(
          "(?i)\\b(\\d{1,3})[- –]?(years?|months?)[- –]olds?\\b((?:"
              + " [\\p{L}-]+){0,3})|(?<=\\p{L}[,(] ?)(\\d{1,3})(?=[,)])|\\bage[ds]? (\\d{1,3})\\b");

  private static final Pattern FEMALE =
      words(
          "girls?|wom[ae]n|daughter|sister|mother|wife|girlfriend|aunt|niece|granddaughter|grandmother|female|lady");
  private static final Pattern MALE =
      words(
          "boys?|m[ae]n|son|brother|father|husband|boyfriend|uncle|nephew|grandson|grandfather|male|gunman");
  private static final Pattern DOER =
      words(
          "suspect\\w*|gunm[ae]n|shooters?|accused|charged|arrested|attacker|fired|opened"
              + " fire|sentenced|pleaded");
  private static final Pattern SUFFERER =
      words("victims?|killed|died|wounded|injured|hurt|shot|dead|struck");

  private static Pattern words(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  @Override
  public String question() {
    return "how old";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    String text = passage.text();
    Matcher age = AGE.matcher(text);
    while (age.find()) {
      String number =
          age.group(1) != null ? age.group(1) : age.group(4) != null ? age.group(4) : age.group(5);
      boolean months = age.group(2) != null && age.group(2).startsWith("m");
      String value = months ? number + " months" : number;
      int at = age.start();
      int end = age.end();
      entries.add(
          passage
              .entry(at, age.group(3) == null ? end : age.start(3), value)
              .of(owner(passage, at, end)));
    }
    return entries;
  }

  /** Whose age it is, by the words beside it alone. */
  private static Who owner(Passage passage, int start, int end) {
    String text = passage.text();
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : passage.setting().people(passage.report())) {
      int from = mention.phrase().span().start() - passage.span().start();
      int until = mention.phrase().span().end() - passage.span().start();
      boolean beside = (until <= start && start - until <= 3) || (from >= end && from - end <= 2);
      if (from >= 0 && until <= text.length() && beside) {
        names.add(View.words(mention.phrase().text()).getLast());
      }
    }
    String near = text.substring(start, end);
    Set<String> sexes = new LinkedHashSet<>();
    if (FEMALE.matcher(near).find()) {
      sexes.add("f");
    } else if (MALE.matcher(near).find()) {
      sexes.add("m");
    }
    Set<String> parts = new LinkedHashSet<>();
    boolean did = DOER.matcher(text).find();
    boolean suffered = SUFFERER.matcher(text).find();
    if (did != suffered) {
      parts.add(did ? "doer" : "sufferer");
    }
    return new Who(names, sexes, Set.of(), parts, false);
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    if (a.value().endsWith("months") || b.value().endsWith("months")) {
      return months(a, b);
    }
    int one = Integer.parseInt(a.value());
    int two = Integer.parseInt(b.value());
    int gap = Math.abs(one - two);
    int most = Math.min(one, two) < 20 ? 2 : 3;
    boolean named = !a.who().names().isEmpty() && a.who().names().equals(b.who().names());
    if (gap == 0 || (!named && (gap > most || !isSole)) || one > 110 || two > 110) {
      return Optional.empty();
    }
    return Optional.of(
        Verdict.listed(
            Discrepancy.Type.DETAIL,
            named ? 0.55 : 0.4,
            named
                ? "a birthday may lie between, or two of one name be meant"
                : "two people may be meant",
            "age/near"));
  }

  private static Optional<Verdict> months(Entry a, Entry b) {
    int one = months(a.value());
    int two = months(b.value());
    return Math.abs(one - two) < 12 && one != two && Math.max(one, two) < 60
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.ROUNDING, 0.25, "months against years, rounded", "age/rounded"))
        : Optional.empty();
  }

  private static int months(String value) {
    return value.endsWith("months")
        ? Integer.parseInt(value.substring(0, value.indexOf(' ')))
        : 12 * Integer.parseInt(value);
  }

  @Override
  public int most() {
    return 4;
  }

  @Override
  public boolean isSingle() {
    return true;
  }

  @Override
  public boolean isHeldAgainstItself() {
    return false;
  }
}
