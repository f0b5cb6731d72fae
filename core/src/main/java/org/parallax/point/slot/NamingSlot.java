package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Mention;

/** Whether those who suffered, or who did it, are named: "has not been identified". */
public final class NamingSlot implements SlotRule {
  private static final String UNNAMED = "not named";

  private static final Pattern WITHHELD =
      Pattern.compile(
          "(?i)\\b(?:names?(?: of [^.;]{0,50}?)? (?:is|are|was|were|have|has|had)(?:n.t| not| yet"
              + " to)? ?(?:yet )?(?:being |been |be )?(?:withheld|released|disclosed|made"
              + " public|identified)|names? (?:is|are|was|were) being"
              + " withheld|(?:have|has|had|were|was|are|is)(?:n.t| not) (?:yet )?(?:been |being"
              + " )?(?:publicly )?(?:identified|named|identifying|releas\\w+ (?:the"
              + " |their |his |her )?(?:names?|identit\\w+))|(?:did|does|do|would|will)(?:n.t| not)"
              + " (?:yet )?(?:identify|name|release (?:the |their |his |her |that |any )?(?:\\S+"
              + " )?(?:names?|identit\\w+))|(?:declined|refused) to (?:identify|name)|yet to (?:be"
              + " )?identif\\w+|not (?:yet )?(?:been )?(?:identified|named)|no suspects? (?:\\w+"
              + " )?(?:named|identified))\\b");

  private static final String VICTIM = "(victim)";

  /** All of whom no name is given out. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:names|identities|victims|suspects|bodies|those killed|the"
              + " dead|passengers|crew)\\b");

  /** Those who neither suffered nor did it. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\bnames? of the"
              + " (?:officers?|deput\\w+|troopers?|agents?|witness\\w*|employees?|family)\\b");

  private static final Pattern NEGATIVE =
      Pattern.compile("(?i)\\bnot\\b|n.t\\b|withheld|\\bno\\b|declined|refused|yet to");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:identified|named|names|identifies)\\b(?! by)|, \\d{1,3},|,"
              + " \\d{1,3}\\b|\\d{1,3}[- ]year[- ]old");

  private static final Pattern SUFFERED =
      Pattern.compile(
          "(?i)\\b(?:victims?|killed|kills|died|dead|dies|shot|wounded|injured|hurt|deceased|death|slain|boy|girl|survivors?|struck)\\b");

  private static final Pattern DID =
      Pattern.compile(
          "(?i)\\b(?:suspects?|gunm[ae]n|shooters?|arrest\\w*|charged|custody|accused|driver|attackers?)\\b");

  /** "Odd Brask, 31, shot and killed his neighbour". */
  private static final Pattern DID_BEHIND =
      Pattern.compile(
          "(?i)^(?:,? \\(?\\d{1,3}\\)?,?)? (?:\\w+ly )?(?:shot and"
              + " killed|killed|shot|stabbed|opened fire)\\b(?!"
              + " (?:in|at|on|by|while|when|during|after|himself|herself)\\b)");

  @Override
  public String question() {
    return "whether they are named";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere()) {
      return entries;
    }
    String text = passage.text();
    Matcher withheld = WITHHELD.matcher(text);
    boolean isWithheld =
        withheld.find()
            && NEGATIVE.matcher(withheld.group()).find()
            && !OTHERS.matcher(text).find();
    if (isWithheld && text.substring(0, withheld.start()).endsWith("whose ")) {
      return entries;
    }
    if (isWithheld) {
      entries.add(passage.entry(withheld.start(), withheld.end(), UNNAMED + part(text)));
    } else if (NAMED.matcher(text).find()
        && (SUFFERED.matcher(text).find() || DID.matcher(text).find())) {
      for (Mention mention : passage.setting().people(passage.report())) {
        int start = mention.phrase().span().start() - passage.span().start();
        int end = mention.phrase().span().end() - passage.span().start();
        if (start >= 0 && end <= text.length() && isIntroduced(text, start, end)) {
          boolean did = DID_BEHIND.matcher(text.substring(end)).find();
          entries.add(passage.entry(start, end, "named" + (did ? " (suspect)" : part(text))));
          break;
        }
      }
    }
    return entries.stream().map(e -> e.of(Who.NOBODY)).toList();
  }

  private static boolean isIntroduced(String text, int start, int end) {
    String name = text.substring(start, end);
    boolean aged =
        Pattern.compile("^,? (?:an? )?\\(?\\d{1,3}\\b").matcher(text.substring(end)).find()
            || Pattern.compile("\\d[- ]year[- ]old (?:\\w+ ){0,2}$")
                .matcher(text.substring(0, start))
                .find()
            || Pattern.compile("(?i)(?:identified|named)(?: \\w+){0,4} (?:as )?(?:\\S+ ){0,3}$")
                .matcher(text.substring(0, start))
                .find();
    return name.indexOf(' ') > 0 && aged;
  }

  private static String part(String text) {
    boolean did = DID.matcher(text).find();
    boolean suffered = SUFFERED.matcher(text).find();
    return did && !suffered ? " (suspect)" : suffered && !did ? " (victim)" : "";
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    if (a.value().startsWith(UNNAMED) == b.value().startsWith(UNNAMED)) {
      return Optional.empty();
    }
    Entry withheld = a.value().startsWith(UNNAMED) ? a : b;
    Entry named = a.value().startsWith(UNNAMED) ? b : a;
    if (!partsAgree(withheld.value(), named.value()) || !isOne(withheld, named)) {
      return Optional.empty();
    }
    return Optional.of(
        Verdict.listed(
            Discrepancy.Type.UPDATE,
            0.4,
            "one was written before the name was given out",
            "naming/later"));
  }

  /** Whether all are withheld, or both reports tell of one alone who suffered, or who did it. */
  private static boolean isOne(Entry withheld, Entry named) {
    Cast cast = named.passage().cast();
    boolean isOne =
        named.value().endsWith("(suspect)")
            ? cast.isOneDoer(withheld.report()) && cast.isOneDoer(named.report())
            : cast.isOneSufferer(withheld.report()) && cast.isOneSufferer(named.report());
    return isOne || SEVERAL.matcher(withheld.passage().text()).find();
  }

  /** Whether those who are not named have the part of whoever is, or none is told of them. */
  private static boolean partsAgree(String withheld, String named) {
    int one = withheld.indexOf('(');
    int two = named.indexOf('(');
    return one < 0
        ? named.endsWith(VICTIM)
        : two >= 0 && withheld.substring(one).equals(named.substring(two));
  }

  @Override
  public int most() {
    return 2;
  }

  @Override
  public boolean isSingle() {
    return false;
  }

  /** A page that is brought up to date may keep what it said before. */
  @Override
  public boolean isHeldAgainstItself() {
    return true;
  }
}
