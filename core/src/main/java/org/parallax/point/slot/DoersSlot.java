package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.quantity.Numerals;

/** How many did it: "two gunmen", "a lone attacker". */
public final class DoersSlot implements SlotRule {
  /** "A gunman", "a lone gunman". */
  private static final int ALONE = 1;

  private static final Pattern DOERS =
      Pattern.compile(
          "(?i)\\b(a lone|a single|lone|one|two|three|four|five|six|seven|eight|nine|ten|a)"
              + " (?:(?:armed|masked|hooded|male|female|young|possible|suspected|alleged|unknown|unidentified)"
              + " ){0,2}(gunm[ae]n|shooters?|attackers?|assailants?|robbers?|bombers?|hijackers?"
              + "|intruders?|burglars?|suspects?|assassins?)\\b");

  /** What makes them a part, or some of several. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:the|these|those|other|another|of|or|more|least|whether|if|no|not|like|as)\\s+$");

  private static final Pattern PART_BEHIND =
      Pattern.compile(
          "(?i)^ (?:or (?:more|two)|of\\b|(?:was|were|is|are|has|have)(?: been)? (?:arrested|in"
              + " custody|charged|still)|in custody|under arrest)");

  /** Letters at the head of a report that tell what it is about. */
  private static final int LEAD = 2000;

  @Override
  public String question() {
    return "how many did it";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere() || !passage.isLead(LEAD)) {
      return entries;
    }
    Matcher doers = DOERS.matcher(passage.text());
    while (doers.find()) {
      String number = doers.group(1).toLowerCase(Locale.ROOT);
      boolean isSuspect = doers.group(2).toLowerCase(Locale.ROOT).startsWith("suspect");
      boolean isPart =
          PART.matcher(passage.text().substring(0, doers.start())).find()
              || PART_BEHIND.matcher(passage.text().substring(doers.end())).find();
      if (!isPart && !(isSuspect && number.equals("a"))) {
        String value = Integer.toString(Numerals.of(number).orElse(ALONE));
        entries.add(passage.event(doers.start(), doers.end(), value));
      }
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    return isSole && !a.report().equals(b.report())
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.QUANTITY,
                0.4,
                "more may have become known of them, or one alone be told of",
                "doers/other"))
        : Optional.empty();
  }

  @Override
  public int most() {
    return 1;
  }
}
