package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;

/** With what sort of killing somebody is charged, or of what found guilty: "manslaughter". */
public final class ChargeSlot implements SlotRule {
  private static final Taxonomy CHARGES = Taxonomy.of("charge");

  /** What makes it a charge and no plain word for the deed. */
  private static final Pattern CHARGED =
      Pattern.compile(
          "(?i)\\b(?:charg\\w+|indict\\w*|arraign\\w*|accused"
              + " of|plead\\w*|pled|plea|convict\\w*|guilty|counts? of|sentenced|acquitted|arrested"
              + " (?:on|for)|held on|faces|facing|booked)\\b");

  /** What is only held to be possible. */
  private static final Pattern POSSIBLE =
      Pattern.compile("(?i)\\b(?:could|may|might|would|if|whether|instead of|rather than|not)\\b");

  @Override
  public String question() {
    return "with what somebody is charged";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    String text = passage.text();
    if (passage.isElsewhere() || !CHARGED.matcher(text).find() || POSSIBLE.matcher(text).find()) {
      return entries;
    }
    for (Taxonomy.Found found : CHARGES.in(text)) {
      entries.add(passage.entry(found.start(), found.end(), found.value()));
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    Cast cast = a.passage().cast();
    boolean isOne =
        a.who().isSurely(b.who()) || (cast.isOneDoer(a.report()) && cast.isOneDoer(b.report()));
    boolean differ = CHARGES.between(a.value(), b.value()) == Taxonomy.Relation.OTHER;
    boolean attempt = a.value().startsWith("attempted") || b.value().startsWith("attempted");
    return isSole && isOne && differ && !attempt
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.UPDATE,
                0.45,
                "a charge may have been changed between the two",
                "charge/other"))
        : Optional.empty();
  }

  @Override
  public int most() {
    return 1;
  }
}
