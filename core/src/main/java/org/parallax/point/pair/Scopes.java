package org.parallax.point.pair;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Place;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Time;

/** Tells whether two claims of one point speak of the same stretch of the world. */
public final class Scopes {
  private Scopes() {}

  /** Why the two claims do not speak of the same, if they do not. */
  public static Optional<String> apart(View a, View b) {
    return timesApart(a, b) ? Optional.of("they speak of different times") : apartButInTime(a, b);
  }

  /** The same, where the times are what is compared. */
  public static Optional<String> apartButInTime(View a, View b) {
    if (placesApart(a, b)) {
      return Optional.of("they speak of different places");
    }
    if (a.reach() != b.reach() && (a.reach() == Reach.FURTHER || b.reach() == Reach.FURTHER)) {
      return Optional.of("one speaks of a further one");
    }
    if (Acts.between(a, b) == Acts.SAME && somebodyElse(a, b)) {
      return Optional.of("somebody else did it");
    }
    return detailsApart(a, b)
        ? Optional.of("what limits the one does not limit the other")
        : Optional.empty();
  }

  private static boolean timesApart(View a, View b) {
    List<Time> mine = resolved(a);
    List<Time> theirs = resolved(b);
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().noneMatch(t -> theirs.stream().anyMatch(o -> meet(t, o)));
  }

  private static List<Time> resolved(View view) {
    return view.claim().times().stream()
        .filter(t -> t.from().isPresent() && t.until().isPresent())
        .filter(t -> t.anchor() != Time.Anchor.DURATION)
        .toList();
  }

  private static boolean meet(Time a, Time b) {
    LocalDateTime aEnd = a.until().orElseThrow();
    LocalDateTime bEnd = b.until().orElseThrow();
    return aEnd.isAfter(b.from().orElseThrow()) && bEnd.isAfter(a.from().orElseThrow());
  }

  private static boolean placesApart(View a, View b) {
    List<Place> mine = a.claim().places();
    List<Place> theirs = b.claim().places();
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().noneMatch(p -> theirs.stream().anyMatch(o -> o.name().equals(p.name())));
  }

  /** Whether the actors, or those to whom it happened, are known and are two. */
  public static boolean somebodyElse(View a, View b) {
    return areTwo(a.filler(Role.AGENT), b.filler(Role.AGENT))
        || areTwo(a.filler(Role.PATIENT), b.filler(Role.PATIENT));
  }

  private static boolean areTwo(Optional<Filler> a, Optional<Filler> b) {
    return a.isPresent()
        && b.isPresent()
        && isKnown(a.get())
        && isKnown(b.get())
        && !a.get().argument().entity().equals(b.get().argument().entity());
  }

  private static boolean isKnown(Filler filler) {
    return !filler.isPronoun() && filler.argument().entity().isPresent();
  }

  /** Phrases of one preposition that name other things: "for murder", "for assault". */
  private static boolean detailsApart(View a, View b) {
    Set<String> times = Set.of("on", "by", "since", "until", "after", "before", "during");
    for (Filler mine : a.details()) {
      String preposition = mine.argument().preposition();
      List<Filler> theirs =
          b.details().stream().filter(o -> preposition.equals(o.argument().preposition())).toList();
      if (!preposition.isEmpty()
          && !times.contains(preposition)
          && !theirs.isEmpty()
          && !isTime(a, mine.argument())
          && theirs.stream().allMatch(o -> isOther(mine, o, b))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(Filler mine, Filler other, View b) {
    Slots slots = mine.against(other);
    return (slots == Slots.DIFFERENT || slots == Slots.KIND) && !isTime(b, other.argument());
  }

  private static boolean isTime(View view, Argument argument) {
    return view.claim().times().stream()
        .anyMatch(t -> argument.phrase().span().overlap(t.phrase().span()) > 0);
  }
}
