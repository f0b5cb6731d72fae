package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.model.Discrepancy;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;
import org.parallax.point.slot.AgeSlot;
import org.parallax.point.slot.CaseSlot;
import org.parallax.point.slot.ChargeSlot;
import org.parallax.point.slot.ClockSlot;
import org.parallax.point.slot.ConditionSlot;
import org.parallax.point.slot.DayPartSlot;
import org.parallax.point.slot.DaySlot;
import org.parallax.point.slot.DeathPlaceSlot;
import org.parallax.point.slot.DoersSlot;
import org.parallax.point.slot.HospitalSlot;
import org.parallax.point.slot.NamingSlot;
import org.parallax.point.slot.NearPlaceSlot;
import org.parallax.point.slot.Passage;
import org.parallax.point.slot.Readings;
import org.parallax.point.slot.ReasonSlot;
import org.parallax.point.slot.ResidenceSlot;
import org.parallax.point.slot.ShotsSlot;
import org.parallax.point.slot.StreetSlot;
import org.parallax.point.slot.TollSlot;
import org.parallax.point.slot.VehicleSlot;
import org.parallax.point.slot.WeaponSlot;
import org.parallax.point.slot.WoundSlot;

/** All sorts of differences, looked for in a cell one after the other. */
public final class Comparisons {
  /** What one report may well set side by side: who denies, who was before, who estimates. */
  private static final Set<Discrepancy.Type> BESIDE =
      EnumSet.of(
          Discrepancy.Type.DENIAL,
          Discrepancy.Type.FIRST,
          Discrepancy.Type.ESTIMATE,
          Discrepancy.Type.INTERNAL);

  /** What is told of one event, and not of one before it or of several. */
  private static final Set<Discrepancy.Type> BOUND_TO_EVENT =
      EnumSet.of(
          Discrepancy.Type.QUANTITY,
          Discrepancy.Type.TIME,
          Discrepancy.Type.PLACE,
          Discrepancy.Type.DETAIL,
          Discrepancy.Type.DENIAL,
          Discrepancy.Type.UPDATE,
          Discrepancy.Type.ROUNDING,
          Discrepancy.Type.SCOPE,
          Discrepancy.Type.STATUS);

  private static final List<StoryComparison> ACROSS =
      List.of(
          new FirstComparison(),
          new FarDenialComparison(),
          new AllAndNoneComparison(),
          new LargeNumberComparison(),
          new ChannelComparison(),
          new WhoseComparison(),
          new SpellingComparison(),
          new ThingSpellingComparison(),
          new NearComparison(),
          new QuoteComparison(),
          new HedgedComparison(),
          new HeadlineComparison(),
          new NoneComparison());

  private static final SlotComparison SLOTS =
      new SlotComparison(
          List.of(
              new WoundSlot(),
              new ConditionSlot(),
              new WeaponSlot(),
              new CaseSlot(),
              new ChargeSlot(),
              new ReasonSlot(),
              new NamingSlot(),
              new ClockSlot(),
              new DaySlot(),
              new DayPartSlot(),
              new StreetSlot(),
              new NearPlaceSlot(),
              new DeathPlaceSlot(),
              new ResidenceSlot(),
              new TollSlot(),
              new HospitalSlot(),
              new VehicleSlot(),
              new ShotsSlot(),
              new AgeSlot(),
              new DoersSlot()));

  private static final Comparator<Difference> SHARPEST_FIRST =
      Comparator.comparing((Difference d) -> !d.alarm())
          .thenComparing(d -> -d.severity())
          .thenComparing(Difference::type)
          .thenComparing(d -> d.values().getFirst().view().index());

  private final List<Comparison> inAPoint;

  private final FacetComparison facetComparison;

  public Comparisons(Setting setting) {
    facetComparison = new FacetComparison(setting);
    inAPoint =
        List.of(
            new DenialComparison(setting),
            new QuantityComparison(setting),
            new PairComparison(setting));
  }

  /** The differences between claims of several points. */
  public static List<Difference> across(Told told, Readings readings) {
    List<Difference> found = new ArrayList<>();
    for (StoryComparison comparison : ACROSS) {
      found.addAll(comparison.compare(told));
    }
    found.addAll(SLOTS.compare(readings));
    Set<String> elsewhere = elsewhere(readings);
    found.removeIf(
        d ->
            d.sides().size() < 2
                || isOneTelling(d)
                || (BOUND_TO_EVENT.contains(d.type())
                    && d.values().stream().anyMatch(h -> elsewhere.contains(sentence(h.view())))));
    return found;
  }

  /** The sentences that tell of another event than the one that the reports are about. */
  private static Set<String> elsewhere(Readings readings) {
    Set<String> elsewhere = new HashSet<>();
    for (Passage passage : readings.passages()) {
      if (passage.isElsewhere()) {
        elsewhere.add(sentence(passage.views().getFirst()));
      }
    }
    return elsewhere;
  }

  private static String sentence(View view) {
    return view.report() + " " + view.sentence();
  }

  /** What one report tells in two ways, and may, is its own telling and no difference. */
  private static boolean isOneTelling(Difference difference) {
    return difference.isInternal() && !difference.alarm() && !BESIDE.contains(difference.type());
  }

  /** The differences among the answers to a typed question. */
  public List<Difference> of(Cell cell, List<Facet> facets) {
    List<Difference> found = new ArrayList<>(facetComparison.compare(cell, facets));
    found.removeIf(d -> d.values().size() < 2 || d.sides().size() < 2 || isOneTelling(d));
    found.replaceAll(Comparisons::internal);
    found.sort(SHARPEST_FIRST);
    return found;
  }

  /** The differences within {@code cell}, the sharpest first. */
  public List<Difference> in(Cell cell) {
    List<Difference> found = new ArrayList<>();
    for (Comparison comparison : inAPoint) {
      found.addAll(comparison.compare(cell.innermost()));
    }
    found.removeIf(d -> d.values().size() < 2 || d.sides().size() < 2 || isOneTelling(d));
    found.replaceAll(Comparisons::internal);
    found.sort(SHARPEST_FIRST);
    return found;
  }

  public static Comparator<Difference> sharpestFirst() {
    return SHARPEST_FIRST;
  }

  /**
   * What differs within one report is typed as such; a report that tells who holds and who denies
   * something does not contradict itself.
   */
  private static Difference internal(Difference d) {
    return d.isInternal() && d.alarm() && d.type() != Discrepancy.Type.DENIAL
        ? new Difference(
            d.cell(),
            Discrepancy.Type.INTERNAL,
            true,
            d.severity(),
            d.slot(),
            d.reason(),
            d.values(),
            d.by() + "+internal")
        : d;
  }
}
