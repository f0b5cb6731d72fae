package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Mention;
import org.parallax.point.pair.View;

/** Where somebody who is named lives: "Ada Brock, 26, of Mill Lane". */
public final class ResidenceSlot implements SlotRule {
  private static final Pattern OF =
      Pattern.compile(
          "^(?:,? \\(?\\d{1,3}\\)?)?,? of (?:the )?((?:\\d+ (?:block of"
              + " )?)?\\p{Lu}[\\p{L}\\d.'’-]*(?: \\p{Lu}[\\p{L}\\d.'’-]*){0,3})");

  @Override
  public String question() {
    return "where somebody lives";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    for (Mention mention : passage.setting().people(passage.report())) {
      int start = mention.phrase().span().start() - passage.span().start();
      int end = mention.phrase().span().end() - passage.span().start();
      if (start >= 0 && end <= passage.text().length()) {
        Matcher of = OF.matcher(passage.text().substring(end));
        if (of.find()) {
          Who who =
              new Who(
                  Set.copyOf(View.words(mention.phrase().text())),
                  Set.of(),
                  Set.of(),
                  Set.of(),
                  false);
          String value = of.group(1).toLowerCase(Locale.ROOT).replaceAll("[.,]", "");
          entries.add(passage.entry(end + of.start(1), end + of.end(1), value).of(who));
        }
      }
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    long shared = a.who().names().stream().filter(b.who().names()::contains).count();
    boolean within = a.value().contains(b.value()) || b.value().contains(a.value());
    return shared >= 2 && !within
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.PLACE,
                0.4,
                "one may lie in the other, or somebody have moved",
                "place/home"))
        : Optional.empty();
  }

  @Override
  public int most() {
    return 2;
  }

  @Override
  public boolean isSingle() {
    return false;
  }

  @Override
  public boolean isHeldAgainstItself() {
    return true;
  }
}
