package org.parallax.point.slot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Mention;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.Weights;

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
  private static final int OLDEST = 110;
  private static final String DEAD = "dead";

  private static final Pattern DEAD_BEHIND =
      Pattern.compile(
          "(?i)^(?: [\\p{L}-]+){0,3}?(?:,[^,;.]{2,40},|,)? (?:was |were |had been |later |who"
              + " ){0,2}(?:killed|dead|died|dies|fatally|pronounced|shot (?:to death|dead|and"
              + " killed))\\b");

  private static final Pattern DEAD_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:killed|kills|killing|death of|murder of|slaying of)(?:"
              + " (?:a|an|the|her|his|their))?(?: \\p{Lu}[\\p{L}.'’-]+){0,3},? (?:a |an |the )?$");

  /** Years that tellings of one named person's age may lie apart. */
  private static final int MOST = 12;

  /** Days between reports between which a birthday may lie. */
  private static final long BIRTHDAY = 2;

  private static final double YEAR = 365.25;

  private static final int LEAD = 600;

  /** Terms that two tellings of one act share. */
  private static final int SHARED = 2;

  /** Of a child so young a year is much. */
  private static final int YOUNG = 10;

  private static final String APPOSITION = "^(?: [\\p{L}-]+){0,3}?(?:,[^,;.]{2,40},|,)? (?:who )?";

  private static final Pattern HURT_BEHIND =
      Pattern.compile(
          APPOSITION
              + "(?:(?:was|is|were|has been|had"
              + " been|remains|later|then|also|fatally|accidentally|critically|mortally|apparently)"
              + " ){0,3}(?:shot(?: and| in| by| to| dead|,|\\.|$| at| multiple| several| while|"
              + " when| during| once|"
              + " twice)|killed|dead\\b|died|dies|wounded|injured|struck|hit|hurt|hospitali[sz]ed|pronounced|declared|suffered|in"
              + " (?:critical|serious|stable|good|fair) condition|(?:shot|shoots|killed|kills)"
              + " (?:him|her)self)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HURT_BEFORE =
      Pattern.compile(
          "\\b(?:shot|shoots|shooting|killed|kills|killing|wounded|wounds|wounding|injured|injures|injuring|struck|hit|shot"
              + " and killed|death of|shooting of|killing of|murder of|slaying"
              + " of|death|victim,?|victim was|victim is|victim as)(?:"
              + " (?:a|an|the|her|his|their|another|one))?(?: \\p{Lu}[\\p{L}.'’-]+){0,3},? (?:a |an"
              + " |the )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DID_BEHIND =
      Pattern.compile(
          APPOSITION
              + "(?:(?:was|is|were|has been|had"
              + " been|later|then|also|allegedly|apparently|accidentally|fatally)"
              + " ){0,3}(?:arrested|charged|accused|indicted|sentenced|convicted|ple(?:a|d)\\w*|faces|facing|opened"
              + " fire|fired|shot"
              + " (?!by|in|to|and|dead|at|while|when|multiple|once|twice|himself|herself)|shot and"
              + " killed (?!by|in|at|on|while|during)|killed"
              + " (?!by|in|at|on|while|when|during|himself|herself)|began|got (?:a )?hold"
              + " of|grabbed|picked up|turned (?:him|her)self|taken into custody|in custody|being"
              + " held|surrendered)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DID_BEFORE =
      Pattern.compile(
          "\\b(?:arrest(?:ed|s|ing)?|charg(?:ed|es|ing)|suspect,?|gunman,?|shooter,?|shooter"
              + " (?:was|is)|gunman (?:was|is)|suspect (?:was|is)|shot by|killed"
              + " by|accused|(?:gunman|shooter|suspect|attacker|him)(?: (?:was|is|has been|had"
              + " been))?(?: later)? (?:identified|named|described)(?: by (?:the )?\\p{L}+(?:"
              + " \\p{L}+)?)? as)(?: (?:a|an|the|her|his))?(?: \\p{Lu}[\\p{L}.'’-]+){0,3},? (?:a"
              + " |an |the )?$",
          Pattern.CASE_INSENSITIVE);

  /** "42-year-old sailor" before a name. */
  private static final Pattern LOWER = Pattern.compile("(?: \\p{Ll}[\\p{L}-]*){0,3} ");

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
              .of(owner(passage, at, age.group(3) == null ? end : age.start(3), end)));
    }
    return entries;
  }

  /** Whose age it is, by the words beside it alone. */
  private static Who owner(Passage passage, int start, int told, int end) {
    String text = passage.text();
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : passage.setting().people(passage.report())) {
      int from = mention.phrase().span().start() - passage.span().start();
      int until = mention.phrase().span().end() - passage.span().start();
      boolean behind =
          from >= told
              && from <= text.length()
              && LOWER.matcher(text.substring(told, from)).matches();
      boolean beside = (until <= start && start - until <= 3) || behind;
      if (from >= 0 && until <= text.length() && beside) {
        names.addAll(Who.named(mention, passage));
      }
    }
    String near = text.substring(start, end);
    Set<String> sexes = new LinkedHashSet<>();
    if (FEMALE.matcher(near).find()) {
      sexes.add("f");
    } else if (MALE.matcher(near).find()) {
      sexes.add("m");
    }
    return new Who(
        names, sexes, Set.of(), parts(text.substring(0, start), text.substring(told)), false);
  }

  /** What part in the event the words right before and behind an age give to whom it is of. */
  private static Set<String> parts(String before, String behind) {
    boolean suffered = HURT_BEFORE.matcher(before).find() || HURT_BEHIND.matcher(behind).find();
    boolean did = DID_BEFORE.matcher(before).find() || DID_BEHIND.matcher(behind).find();
    boolean died = DEAD_BEFORE.matcher(before).find() || DEAD_BEHIND.matcher(behind).find();
    return suffered == did
        ? Set.of()
        : did ? Set.of("doer") : died ? Set.of("sufferer", DEAD) : Set.of("sufferer");
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    if (a.value().endsWith("months") || b.value().endsWith("months")) {
      return a.who().parts().equals(b.who().parts()) ? months(a, b) : Optional.empty();
    }
    int one = Integer.parseInt(a.value());
    int two = Integer.parseInt(b.value());
    int gap = Math.abs(one - two);
    boolean named = a.who().names().size() == 1 && a.who().names().equals(b.who().names());
    boolean inverted = one > 9 && two > 9 && one % 10 == two / 10 && two % 10 == one / 10;
    boolean near = gap <= (named ? MOST : Math.min(one, two) < YOUNG ? 1 : 3) || inverted;
    if (gap == 0
        || !near
        || isBirthdayBetween(a, b, gap)
        || one > OLDEST
        || two > OLDEST
        || !(named || isOnly(a, b) || (isSole && areOneAct(a, b)))) {
      return Optional.empty();
    }
    if (!named && isOnly(a, b)) {
      return Optional.of(
          Verdict.alarm(
              Discrepancy.Type.DETAIL,
              0.5,
              "both tell of one alone who suffered it, or did it, and who has one age",
              "age/only"));
    }
    return Optional.of(
        Verdict.listed(
            Discrepancy.Type.DETAIL,
            named ? 0.55 : 0.45,
            named
                ? "a birthday may lie between, or two of one name be meant"
                : "two people may be meant",
            "age/near"));
  }

  /** Whether the report that was written later tells the higher age, by no more than the years. */
  private static boolean isBirthdayBetween(Entry a, Entry b, int gap) {
    Setting setting = a.passage().setting();
    long days = setting.between(a.view(), b.view()).map(Duration::toDays).orElse(0L);
    boolean isOlderLater =
        setting.isEarlier(a.view(), b.view())
            == (Integer.parseInt(a.value()) < Integer.parseInt(b.value()));
    return days > BIRTHDAY && isOlderLater && gap <= Math.ceil(days / YEAR);
  }

  /** Whether leads tell one act of one of the same sex. */
  private static boolean areOneAct(Entry a, Entry b) {
    return !a.report().equals(b.report())
        && a.passage().isLead(LEAD)
        && b.passage().isLead(LEAD)
        && a.who().parts().equals(b.who().parts())
        && a.who().sexes().equals(b.who().sexes())
        && !a.who().sexes().isEmpty()
        && a.who().names().isEmpty()
        && b.who().names().isEmpty()
        && Weights.common(a.view(), b.view()).size() >= SHARED;
  }

  /** Whether both are told of the only one who suffered, or did it, in two reports. */
  private static boolean isOnly(Entry a, Entry b) {
    Cast cast = a.passage().cast();
    boolean names = a.who().names().isEmpty() || b.who().names().isEmpty();
    boolean suffered = a.who().parts().contains("sufferer") && b.who().parts().contains("sufferer");
    boolean did = a.who().parts().contains("doer") && b.who().parts().contains("doer");
    boolean died = a.who().parts().contains(DEAD) && b.who().parts().contains(DEAD);
    return names
        && !a.report().equals(b.report())
        && ((suffered && cast.isOneSufferer(a.report()) && cast.isOneSufferer(b.report()))
            || (died && cast.isOneDead(a.report()) && cast.isOneDead(b.report()))
            || (did && cast.isOneDoer(a.report()) && cast.isOneDoer(b.report())));
  }

  private static Optional<Verdict> months(Entry a, Entry b) {
    int one = months(a.value());
    int two = months(b.value());
    if (a.value().endsWith("months") && b.value().endsWith("months")) {
      return one != two && Math.abs(one - two) < 12
          ? Optional.of(
              Verdict.listed(
                  Discrepancy.Type.DETAIL, 0.45, "two children may be meant", "age/months"))
          : Optional.empty();
    }
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
}
