package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;

/** What vehicle it was: "a dark blue sedan", "a silver Chevrolet". */
public final class VehicleSlot implements SlotRule {
  private static final Taxonomy SORTS = Taxonomy.of("vehicle");
  private static final Taxonomy COLOURS = Taxonomy.of("colour");

  private static final Pattern BEFORE =
      Pattern.compile(
          "((?:[\\p{L}-]+[ ,-]+(?:or )?){0,2})(?:\\d{4} )?((?:\\p{Lu}[\\p{L}-]+"
              + " ){0,2})(?:\\p{L}+-door |four door |two door )?$");

  @Override
  public String question() {
    return "which vehicle";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere()) {
      return entries;
    }
    for (Taxonomy.Found sort : SORTS.in(passage.text())) {
      Matcher before = BEFORE.matcher(passage.text().substring(0, sort.start()));
      if (before.find()) {
        List<Taxonomy.Found> colours = COLOURS.in(before.group(1));
        if (!colours.isEmpty()) {
          int start = before.start(1) + colours.getFirst().start();
          entries.add(
              passage.event(start, sort.end(), colours.getFirst().value() + "|" + sort.value()));
        }
      }
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    String[] one = a.value().split("\\|");
    String[] two = b.value().split("\\|");
    boolean sameSort = SORTS.between(one[1], two[1]) != Taxonomy.Relation.OTHER;
    Taxonomy.Relation colours = COLOURS.between(one[0], two[0]);
    if (sameSort && colours != Taxonomy.Relation.OTHER) {
      return Optional.empty();
    }
    if (!isSole || (!sameSort && colours == Taxonomy.Relation.OTHER)) {
      return Optional.empty();
    }
    return Optional.of(
        colours == Taxonomy.Relation.OTHER
            ? Verdict.listed(
                Discrepancy.Type.DETAIL, 0.4, "two vehicles may be meant", "vehicle/colour")
            : Verdict.listed(
                Discrepancy.Type.DETAIL,
                0.35,
                "two vehicles may be meant, or one be named more exactly",
                "vehicle/sort"));
  }

  @Override
  public int most() {
    return 2;
  }
}
