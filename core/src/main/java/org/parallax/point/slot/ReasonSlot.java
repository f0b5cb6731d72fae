package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;

/**
 * Why or in what manner it came to it, and how firmly that is told: "a robbery", "no motive",
 * "appeared to be accidental", "was not gang-related".
 */
public final class ReasonSlot implements SlotRule {
  private static final Taxonomy REASONS = Taxonomy.of("reason");
  private static final String UNKNOWN = "unknown";
  private static final String HEDGED = "perhaps ";
  private static final String DENIED = "not ";

  /** Letters before a reason within which it is hedged. */
  private static final int CLOSE = 70;

  /** Letters between a reason and the words that tie it to the event. */
  private static final int NEXT = 25;

  private static final Pattern GANG =
      Pattern.compile(
          "(?i)\\b(?:related|relation|motivated|involved|part of an? (?:on-?going )?gang)\\b");

  private static final Pattern NO_MOTIVE =
      Pattern.compile(
          "(?i)\\b(?:no (?:known |possible |clear |immediate )?motives?|motives?(?:"
              + " (?!and\\b)\\w+){0,6} (?:is|was|remains?|remained|are) (?:still )?(?:un\\w+|not"
              + " (?:known|clear))|(?:do|does|did) not (?:yet )?(?:have|know|offer|give|disclose)"
              + " (?:a |the |any )?motives?|not (?:yet"
              + " )?(?:determined|identified|released|established|provide) (?:a |the |any"
              + " )?(?:possible )?motives?|(?:unclear|unknown|not known|not"
              + " clear|investigat\\w+|determine|sure|learn|say|know|released?) (?:\\w+ ){0,2}what"
              + " (?:may have |might have )?(?:led|prompted|sparked|caused)\\b(?!"
              + " (?:their|his|her|the) deaths?)|(?:provide|give|offer|suggest)\\w* (?:a |any"
              + " )?(?:possible |clear )?motives?|circumstances (?:of|around|surrounding|that"
              + " led)[^.;,]{0,50} (?:un(?:clear|known)|not (?:yet )?(?:been"
              + " )?(?:known|clear|released|disclosed))|(?:do|does|did)(?:n.t| not) (?:yet )?know"
              + " (?:exactly )?(?:what happened|why)|(?:unclear|unknown|not clear) (?:\\w+"
              + " )?(?:why|how (?:it|the)))");

  private static final Pattern HEDGE =
      Pattern.compile(
          "(?i)\\b(?:may|might|could|possib\\w+|appear\\w*|apparent\\w*|believ\\w+|likely|likelihood|unlikely|suspected|suspect(?="
              + " (?:it|that|an?|murder|foul)\\b)|alleged\\w*|reportedly|investigating"
              + " (?:whether|if)|probab\\w+|perhaps|seem\\w*|initially|originally|at first|not"
              + " (?:been )?ruled out|(?:not|n.t) rul\\w+ out|thought to|speculat\\w+)\\b");

  /** What denies the reason itself: "was not", "no signs of", "ruled out". */
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)(?:\\b(?:not|never|no|unlikely|isn.t|wasn.t|aren.t|weren.t|denie[sd]|rul\\w+"
              + " out|ruling out)|n.t)\\s+(?:(?:an?|any|the|believed?|considered|thought"
              + " to|appear|to|be|have|been|being|that|it|was"
              + "|an|act|acts|case|of|in|about|signs?|evidence|indications?|suggestions?|related|have|had|involved|any|known|a"
              + " (?:case|matter) of)\\s+){0,5}$|\\bno (?:\\w+"
              + " )?(?:signs?|evidence|indications?|suggestions?|reason to"
              + " believe)\\b[^.;,]{0,60}$|(?:\\bnot|n.t)"
              + " (?:appear|seem|believe|think)\\b[^.;]{0,70}$");

  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "(?i)^"
              + " (?:notes?|watch|prevention|hotline|letters?|pact|groups?|organi[sz]ations?|networks?|cells?|leaders?|financing|lists?|cent(?:er|re)|task"
              + " force|units?|squad|detectives?|bureau)\\b");

  private static final Pattern ASKED =
      Pattern.compile("(?i)\\b(?:asked|question) (?:if|whether)\\b[^.;]{0,50}$");

  /** "have not ruled out": what is left open is not denied. */
  private static final Pattern OPEN =
      Pattern.compile("(?i)(?:\\bnot|n.t) (?:yet )?(?:been )?rul\\w+ out\\b[^.;]{0,40}$");

  /** "terrorism, though he could not rule it out". */
  private static final Pattern OPEN_BEHIND =
      Pattern.compile(
          "(?i)^[^.;]{0,60}(?:\\bnot|n.t) (?:yet )?(?:be )?rul\\w+ (?:(?:it|that|this) )?out\\b");

  /** Ways in which it came to it, which are told beside an unknown motive. */
  private static final Set<String> MANNERS =
      Set.of("accident", "suicide", "murder-suicide", "negligence");

  /** What is told of sorts of events and not of this one. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?i)\\b(?:children|kids|people|parents|cases|deaths|incidents|shootings|accidents|crimes|victims"
              + " of|awareness|prevent\\w*|statistics|each year|every year|owners|if|when"
              + " (?:children|kids))\\b");

  /** Reasons that are told of the event itself, not events of their own. */
  private static final Set<String> SORTS =
      Set.of(
          "gang",
          "random",
          "targeted",
          "retaliation",
          "accident",
          "suicide",
          "murder-suicide",
          "terrorism",
          "hate",
          "self-defence",
          "sabotage",
          "negligence",
          "road rage");

  /** Reasons and manners of which one event has one. */
  private static final Map<String, Set<String>> OPPOSED =
      Map.of(
          "accident",
          Set.of("robbery", "suicide", "targeted", "retaliation", "terrorism", "sabotage", "gang"),
          "negligence",
          Set.of("terrorism", "sabotage"),
          "random",
          Set.of("targeted", "retaliation", "argument", "fight", "robbery", "gang"),
          "robbery",
          Set.of("argument", "fight", "retaliation", "terrorism", "road rage"),
          "suicide",
          Set.of("robbery", "gang", "self-defence", "negligence"),
          "terrorism",
          Set.of("argument", "family", "road rage"));

  /** Words that tie a reason to what it led to. */
  private static final Pattern TIED =
      Pattern.compile(
          "(?i)\\b(?:stem\\w*|spark\\w*|over|during|after|follow\\w*|motiv\\w*|because|led (?:up"
              + " )?to|leading (?:up )?to|results? of|resulted|due"
              + " to|possibl[ey]|belie\\w+|appear\\w*|apparent\\w*|related|ruled|described"
              + " as|called it|attempted|retaliat\\w+|prompted|began|started|escalat\\w+)\\b");

  @Override
  public String question() {
    return "how it came to it";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere() || passage.text().endsWith("?")) {
      return entries;
    }
    Matcher none = NO_MOTIVE.matcher(passage.text());
    if (none.find()) {
      entries.add(passage.entry(none.start(), none.end(), UNKNOWN));
      return entries;
    }
    for (Taxonomy.Found found : REASONS.in(passage.text())) {
      boolean isGeneral =
          GENERAL.matcher(passage.text()).find() && modality(passage, found).isEmpty();
      if (isGeneral || isNoReason(passage.text(), found)) {
        continue;
      }
      entries.add(
          passage.entry(found.start(), found.end(), modality(passage, found) + found.value()));
    }
    return entries;
  }

  /** "suicide note", "was asked if it was an accident": no telling how it came to it. */
  private static boolean isNoReason(String text, Taxonomy.Found found) {
    return OF_ANOTHER.matcher(text.substring(found.end())).find()
        || ASKED.matcher(text.substring(0, found.start())).find();
  }

  /** How firmly it is told: by the words that deny it right before, or hedge it close by. */
  private static String modality(Passage passage, Taxonomy.Found found) {
    String text = passage.text();
    String before = text.substring(0, found.start());
    if (OPEN.matcher(before).find() || OPEN_BEHIND.matcher(text.substring(found.end())).find()) {
      return HEDGED;
    }
    if (DENIAL.matcher(before).find()) {
      return DENIED;
    }
    int from = Math.max(0, found.start() - CLOSE);
    int until = Math.min(text.length(), found.end() + CLOSE / 2);
    return HEDGE.matcher(text.substring(from, until)).find() ? HEDGED : "";
  }

  /** A report that tells a reason as a fact at one place does not only hold it possible. */
  @Override
  public List<Entry> settled(List<Entry> entries) {
    return entries.stream()
        .filter(
            e ->
                !e.value().startsWith(HEDGED)
                    || entries.stream()
                        .filter(o -> o.report().equals(e.report()))
                        .noneMatch(o -> o.value().equals(bare(e))))
        .toList();
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    if (a.value().equals(UNKNOWN) || b.value().equals(UNKNOWN)) {
      boolean told = !a.value().startsWith(DENIED) && !b.value().startsWith(DENIED);
      Entry known = a.value().equals(UNKNOWN) ? b : a;
      boolean tied = isTied(known) && !MANNERS.contains(bare(known));
      return told && tied && !a.report().equals(b.report())
          ? Optional.of(
              Verdict.listed(
                  Discrepancy.Type.UPDATE,
                  0.4,
                  "one does not yet know what the other tells",
                  "reason/known"))
          : Optional.empty();
    }
    if (a.report().equals(b.report())) {
      return Optional.empty();
    }
    String one = bare(a);
    String two = bare(b);
    if (!one.equals(two)) {
      return isSole && areOpposed(a, b) ? Optional.of(other()) : Optional.empty();
    }
    if (!SORTS.contains(one) || !isOfEvent(a) || !isOfEvent(b)) {
      return Optional.empty();
    }
    return a.value().startsWith(DENIED) || b.value().startsWith(DENIED)
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.DENIAL,
                0.6,
                "one holds what the other denies, perhaps at another time",
                "reason/denied"))
        : Optional.of(
            Verdict.listed(
                Discrepancy.Type.STATUS,
                0.35,
                "one tells as a fact what the other hedges",
                "reason/hedged"));
  }

  /** Not "shot himself", which a child may do by accident. */
  private static boolean isDeliberate(Entry entry) {
    return !bare(entry).equals("suicide")
        || entry.phrase().text().toLowerCase(Locale.ROOT).contains("suicide");
  }

  private static Verdict other() {
    return Verdict.listed(
        Discrepancy.Type.DETAIL,
        0.4,
        "each may tell a part of how it came to it, or an earlier belief",
        "reason/other");
  }

  /** Whether both are told of the event, and one thing does not come about in both ways. */
  private static boolean areOpposed(Entry a, Entry b) {
    boolean isDenied = a.value().startsWith(DENIED) || b.value().startsWith(DENIED);
    boolean areOfEvent = isOfEvent(a) && isOfEvent(b) && isTold(a) && isTold(b);
    Set<String> others = OPPOSED.getOrDefault(bare(a), Set.of());
    Set<String> reverse = OPPOSED.getOrDefault(bare(b), Set.of());
    areOfEvent &= isDeliberate(a) && isDeliberate(b);
    return !isDenied && areOfEvent && (others.contains(bare(b)) || reverse.contains(bare(a)));
  }

  /** Whether the reason is tied to what it led to, or is the manner of it. */
  private static boolean isTold(Entry entry) {
    return isTied(entry) || SORTS.contains(bare(entry));
  }

  /** Whether words right before the reason, or in it, tie it to what it led to. */
  private static boolean isTied(Entry entry) {
    int start = entry.phrase().span().start() - entry.passage().span().start();
    String before = entry.passage().text().substring(Math.max(0, start - NEXT), start);
    return TIED.matcher(before + entry.phrase().text()).find();
  }

  /** Whether "gang" is told of the event, not as what the reports' people live with. */
  private static boolean isOfEvent(Entry entry) {
    if (!bare(entry).equals("gang")) {
      return true;
    }
    int start = entry.phrase().span().start() - entry.passage().span().start();
    int end = entry.phrase().span().end() - entry.passage().span().start();
    String text = entry.passage().text();
    return GANG.matcher(
            text.substring(Math.max(0, start - NEXT), Math.min(text.length(), end + NEXT / 2)))
        .find();
  }

  private static String bare(Entry entry) {
    return entry.value().replaceFirst("^(?:" + HEDGED + "|" + DENIED + ")", "");
  }

  @Override
  public int most() {
    return 2;
  }
}
