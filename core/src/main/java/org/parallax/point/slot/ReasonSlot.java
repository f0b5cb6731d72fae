package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final Pattern NO_MOTIVE =
      Pattern.compile(
          "(?i)\\b(?:no (?:known |possible |clear |immediate )?motives?|motives?(?: \\w+){0,6}"
              + " (?:is|was|remains?|remained|are) (?:still )?(?:un\\w+|not"
              + " (?:known|clear))|(?:do|does|did) not (?:yet )?(?:have|know|offer|give|disclose)"
              + " (?:a |the |any )?motives?|not (?:yet"
              + " )?(?:determined|identified|released|established|provide) (?:a |the |any"
              + " )?(?:possible )?motives?|(?:unclear|unknown|not known|not clear) (?:what"
              + " (?:led|prompted|sparked|caused)|why)|what (?:led|prompted|sparked) (?:up )?to)");

  private static final Pattern HEDGE =
      Pattern.compile(
          "(?i)\\b(?:may|might|could|possib\\w+|appear\\w*|apparent\\w*|believ\\w+|likely|likelihood|unlikely|suspect(?:ed|s)?|alleged\\w*|reported\\w*|investigating"
              + " (?:whether|if)|probab\\w+|perhaps|seem\\w*|initially|thought|speculat\\w+)\\b");

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(?:not|no|n't|never|wasn.t|isn.t|unlikely|without|denie[sd]|rul\\w+"
              + " out|don.t|didn.t|doesn.t)\\s+(?:(?!or\\b|and\\b|but\\b|of\\b)[^\\s,;]+\\s+){0,4}$");

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
      entries.add(
          passage.entry(found.start(), found.end(), modality(passage, found) + found.value()));
    }
    return entries;
  }

  private static String modality(Passage passage, Taxonomy.Found found) {
    String before = passage.text().substring(0, found.start());
    if (DENIAL.matcher(before).find()) {
      return DENIED;
    }
    return HEDGE.matcher(passage.text()).find() ? HEDGED : "";
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    if (a.value().equals(UNKNOWN) || b.value().equals(UNKNOWN)) {
      boolean told = !a.value().startsWith(DENIED) && !b.value().startsWith(DENIED);
      boolean tied =
          TIED.matcher(a.value().equals(UNKNOWN) ? b.passage().text() : a.passage().text()).find();
      return told && tied && !a.report().equals(b.report())
          ? Optional.of(
              Verdict.listed(
                  Discrepancy.Type.UPDATE,
                  0.4,
                  "one does not know what the other tells",
                  "reason/known"))
          : Optional.empty();
    }
    if (a.report().equals(b.report())
        && !a.value().startsWith(DENIED)
        && !b.value().startsWith(DENIED)) {
      return Optional.empty();
    }
    String one = bare(a);
    String two = bare(b);
    if (!one.equals(two)) {
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

  private static String bare(Entry entry) {
    return entry.value().replaceFirst("^(?:" + HEDGED + "|" + DENIED + ")", "");
  }

  @Override
  public int most() {
    return 2;
  }

  @Override
  public boolean isSingle() {
    return true;
  }

  @Override
  public boolean isHeldAgainstItself() {
    return true;
  }
}
