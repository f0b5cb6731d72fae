package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;

/** With what weapon it was done: a gun, a pistol, a .22 rifle. */
public final class WeaponSlot implements SlotRule {
  private static final Taxonomy WEAPONS = Taxonomy.of("weapon");
  private static final int LETTERS_BEFORE = 30;

  private static final Pattern PLAIN = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{3,}");
  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}\\p{L}{2,}");

  private static final Pattern CALIBRE =
      Pattern.compile(
          "(?i)(\\.\\d{2,3}|\\b\\d{1,2} ?mm\\b|\\b\\d{1,2}[-"
              + " ]millimet(?:er|re)|\\b\\d{1,2}-gauge)");

  private static final Pattern NOT_IT =
      Pattern.compile("(?i)\\b(?:no|toy|fake|stun|second|other|another|any)\\s+(?:\\w+\\s+)?$");

  private static final Pattern NOT_OF_IT =
      Pattern.compile(
          "(?i)^\\s*(?:violence|control|laws?|rights?|owners?hip|owners?|safety|show|buyback|shop|store|range|locks?|safe|permit|disposal|squad|threats?|scare|technicians?|units?|dogs?|robots?|detectors?|related|association|battles?|fights?|wounds?)");

  @Override
  public String question() {
    return "what weapon";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere()) {
      return entries;
    }
    String text = passage.text();
    for (Taxonomy.Found found : WEAPONS.in(text)) {
      String before = text.substring(Math.max(0, found.start() - LETTERS_BEFORE), found.start());
      if (!NOT_IT.matcher(before).find()
          && !isOfName(text, found)
          && !NOT_OF_IT.matcher(text.substring(found.end())).find()) {
        Matcher calibre = CALIBRE.matcher(before);
        boolean isSized = calibre.find();
        int start = isSized ? found.start() - before.length() + calibre.start() : found.start();
        String size =
            isSized
                ? calibre.group().toLowerCase(Locale.ROOT).replaceAll("[ -]?m.*", "mm") + " "
                : "";
        if (isSized || !found.value().equals("gun")) {
          entries.add(passage.event(start, found.end(), size + found.value()));
        }
      }
    }
    return entries;
  }

  /** Whether the word is one of a name: "Alcohol, Tobacco, Firearms and Explosives". */
  private static boolean isOfName(String text, Taxonomy.Found found) {
    boolean isCapital = found.start() > 0 && Character.isUpperCase(text.charAt(found.start()));
    long plain = PLAIN.matcher(text).results().count();
    boolean isShouted = text.substring(found.start(), found.end()).matches("\\p{Lu}{3,}");
    return isCapital
        && (2 * plain > CAPITAL.matcher(text).results().count() || (isShouted && plain > 1));
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    if (!isSole) {
      return Optional.empty();
    }
    Taxonomy.Relation relation = WEAPONS.between(bare(a), bare(b));
    boolean sizes = !size(a).isEmpty() && !size(b).isEmpty() && !size(a).equals(size(b));
    if (relation == Taxonomy.Relation.OTHER || sizes) {
      return Optional.of(
          Verdict.listed(
              Discrepancy.Type.DETAIL,
              0.5,
              "there may have been more weapons than one",
              "weapon/other"));
    }
    return Optional.empty();
  }

  private static String bare(Entry entry) {
    return entry.value().replaceFirst("^[.\\d]\\S* ", "");
  }

  private static String size(Entry entry) {
    return entry.value().substring(0, entry.value().length() - bare(entry).length());
  }

  @Override
  public int most() {
    return 2;
  }
}
