package org.parallax.point;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Filler;
import org.parallax.point.pair.Gate;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Reach;
import org.parallax.point.pair.Slots;
import org.parallax.point.pair.Terms;
import org.parallax.point.pair.View;
import org.parallax.text.Predicates;
import org.parallax.text.Table;

/**
 * Tells whether a claim can bear out another of its point. One that negates it, tells an opposed or
 * another act of the same thing, gives another number or another cause, or turns doer and sufferer
 * round speaks to the same matter and is no support.
 *
 * @param view the claim
 * @param negative whether it holds that something is not so, or was not done
 * @param verb of its predicate, without the object that the predicate has taken in
 * @param thing the term of what is acted on
 * @param causes the terms of the cause that it gives
 * @param acts what its words tell of acts
 * @param turned who does it and who suffers it
 * @param moments when it tells that it was
 * @param rivals its words that leave no room for others
 * @param undone what its words say was not, beside its own predicate: "was questioned but not
 *     arrested"
 */
record Support(
    View view,
    boolean negative,
    String verb,
    Optional<String> thing,
    Set<String> causes,
    Set<String> acts,
    Turned turned,
    Moments moments,
    Rivals rivals,
    Set<String> undone) {
  private static final Set<String> UNDOING = new HashSet<>();

  /** Numbers that are told roughly agree within this share. */
  private static final double ROUGHLY = 0.15;

  /** Acts that were not done: "failed to warn", "refused to pay". */
  private static final Pattern UNDONE =
      Pattern.compile(
          "\\b(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|neglect(?:s|ed|ing)?"
              + "|omit(?:s|ted|ting)?|forg(?:et|ets|ot|etting)|unable|unwilling) to\\b");

  private static final Pattern NOBODY = Pattern.compile("^(?:nobody|no one|none|neither|no)\\b");

  static {
    Table.beside(Support.class, "undoing.tsv")
        .rows()
        .forEach(row -> UNDOING.addAll(Set.of(row.getFirst().split(" "))));
  }

  static Support of(View view) {
    return new Support(
        view,
        isNegative(view),
        verb(view),
        thing(view),
        Causes.of(view),
        Acted.in(view),
        Turned.of(view),
        Moments.of(view),
        Rivals.of(view),
        Unsaid.of(view));
  }

  /** Whether they tell the same matter in another sense: negated, undone, or turned round. */
  boolean isOtherwise(Support other) {
    Acts between = Acts.between(view, other.view);
    boolean opposed = between == Acts.OPPOSED || isUndone(other);
    if (saysNot(other) || other.saysNot(this)) {
      return true;
    }
    return (negative != other.negative) != opposed
        || (between == Acts.OTHER && !opposed && isAnotherAct(other))
        || turned.isRoundOf(other.turned);
  }

  /**
   * Whether one tells the inverse of what the other tells of one thing: that it was not, or was
   * undone; doer and sufferer turned round; or another act of one doer on one thing. Who tells
   * something else, in whatever words, tells no inverse.
   */
  boolean isInverse(Support other) {
    Acts between = Acts.between(view, other.view);
    boolean opposed = between == Acts.OPPOSED || isUndone(other);
    Slots things = Slots.of(view.target(), other.view.target());
    boolean isOfOthers = things == Slots.DIFFERENT || things == Slots.KIND;
    return turned.isRoundOf(other.turned)
        || (!isOfOthers && (negative != other.negative) != opposed)
        || (between == Acts.OTHER
            && things.agrees()
            && Slots.of(view.filler(Role.AGENT), other.view.filler(Role.AGENT)).agrees()
            && isAnotherAct(other));
  }

  /**
   * Whether both give an hour, a day, a place or anything else that leaves no room for another, and
   * not the same; or one is too vague to bear the other out.
   */
  boolean hasOtherDetail(Support other) {
    return moments.areApart(other.moments)
        || isFurther() != other.isFurther()
        || rivals.exclude(other.rivals)
        || Sites.areApart(view, other.view)
        || ((Happening.isBare(view) || Happening.isBare(other.view))
            && !moments.meet(other.moments)
            && !view.claim().text().equalsIgnoreCase(other.view.claim().text()));
  }

  /** Whether it speaks of one more: "a third man has died". */
  private boolean isFurther() {
    return view.reach() == Reach.FURTHER;
  }

  /** Whether it says, without denying it, that what {@code denied} denies was not. */
  boolean saysAsDenied(Support denied) {
    Acts between = Acts.between(view, denied.view);
    boolean isSameAct = between == Acts.SAME || between == Acts.RELATED;
    boolean isOfOne =
        Slots.of(view.target(), denied.view.target()) != Slots.DIFFERENT
            && Slots.of(view.target(), denied.view.target()) != Slots.KIND;
    boolean inPassing = undone.contains(Lexicon.concept(denied.view.predicate()));
    return !denied.view.negative() && isOfOne && ((negative && isSameAct) || inPassing);
  }

  /** Whether it says in passing that what the other tells was not. */
  private boolean saysNot(Support other) {
    return !undone.isEmpty()
        && !other.negative
        && undone.contains(Lexicon.concept(other.view.predicate()))
        && !Lexicon.concept(view.predicate()).equals(Lexicon.concept(other.view.predicate()));
  }

  /** Whether both give a number or a cause, and not the same. */
  boolean hasOtherValue(Support other) {
    return areCountedApart(view, other.view) || haveTwoCauses(other);
  }

  private static boolean isNegative(View view) {
    boolean undone =
        UNDONE.matcher(view.claim().text().toLowerCase(Locale.ROOT)).find() || isRefused(view);
    return view.holdsNot()
        || undone
        || view.argument(Role.AGENT)
            .filter(a -> NOBODY.matcher(a.phrase().text().toLowerCase(Locale.ROOT)).find())
            .isPresent();
  }

  /** Whether its speaker refuses to do it, and does not merely deny that it is so. */
  private static boolean isRefused(View view) {
    return !view.denied()
        && !view.claim().attribution().isOutlet()
        && view.claim()
            .attribution()
            .links()
            .getLast()
            .cue()
            .filter(c -> UNDONE.matcher(c.text().toLowerCase(Locale.ROOT) + " to ").find())
            .isPresent();
  }

  /** Whether one does what the other undoes: "imposed the ban", "lifted the ban". */
  private boolean isUndone(Support other) {
    return Predicates.shipped().opposed(verb, other.verb)
        || (UNDOING.contains(verb) != UNDOING.contains(other.verb) && isOfOneThing(other));
  }

  /** The verb of a predicate that has taken its object in: "lift" of "lift_ban". */
  private static String verb(View view) {
    String predicate = view.predicate();
    int end = predicate.indexOf('_');
    return end < 0 || UNDOING.contains(predicate) ? predicate : predicate.substring(0, end);
  }

  /**
   * Whether one thing is told to befall another act, and neither tells the act of the other; or a
   * bare noun does not tell the act of a clause.
   */
  private boolean isAnotherAct(Support other) {
    boolean told = Acted.isTold(view, other.acts);
    boolean tells = Acted.isTold(other.view, acts);
    if (Gate.isFragment(view) != Gate.isFragment(other.view)) {
      return Gate.isFragment(view) ? !tells : !told;
    }
    return isOfOneThing(other) && !isBlank(view) && !isBlank(other.view) && !told && !tells;
  }

  /** Whether the predicate tells nothing by itself: "was", "had". */
  private static boolean isBlank(View view) {
    return Lexicon.isStop(view.predicate());
  }

  /** Whether both act on one thing: so that another act of it is no support. */
  private boolean isOfOneThing(Support other) {
    return Slots.of(view.target(), other.view.target()).agrees()
        || (thing.isPresent() && thing.equals(other.thing));
  }

  /** The term of what is acted on, which the predicate may have taken in. */
  private static Optional<String> thing(View view) {
    int end = view.predicate().lastIndexOf('_');
    return end < 0
        ? view.target().map(Filler::concept)
        : Optional.of(Terms.word(view.predicate().substring(end + 1)));
  }

  /** Whether each counts one thing of a sort, and the numbers do not meet. */
  private static boolean areCountedApart(View a, View b) {
    for (Quantity one : a.claim().quantities()) {
      for (Quantity two : b.claim().quantities()) {
        if (isSort(one, two)
            && isOnly(one, a)
            && isOnly(two, b)
            && isApartFromAll(one, b)
            && isApartFromAll(two, a)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSort(Quantity a, Quantity b) {
    return a.kind() == b.kind()
        && a.kind() != Quantity.Kind.RANK
        && Lexicon.concept(a.unit()).equals(Lexicon.concept(b.unit()))
        && a.scope().equals(b.scope());
  }

  private static boolean isOnly(Quantity quantity, View view) {
    return view.claim().quantities().stream().filter(q -> isSort(q, quantity)).count() == 1;
  }

  /** Whether no number meets it of those to whom the same befell, and perhaps more. */
  private static boolean isApartFromAll(Quantity quantity, View view) {
    return view.claim().quantities().stream()
        .filter(q -> q.kind() == quantity.kind())
        .filter(q -> Lexicon.concept(q.unit()).equals(Lexicon.concept(quantity.unit())))
        .filter(q -> q.scope().containsAll(quantity.scope()))
        .noneMatch(q -> meet(q, quantity));
  }

  private static boolean meet(Quantity a, Quantity b) {
    double slack = isRough(a) || isRough(b) ? ROUGHLY * Math.max(a.stated(), b.stated()) : 0;
    return a.low() <= b.high() + slack && b.low() <= a.high() + slack;
  }

  private static boolean isRough(Quantity quantity) {
    return switch (quantity.wording()) {
      case ABOUT, NEARLY, VAGUE, RANGE -> true;
      case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> false;
    };
  }

  private boolean haveTwoCauses(Support other) {
    return !causes.isEmpty()
        && !other.causes.isEmpty()
        && causes.stream().noneMatch(other.causes::contains);
  }
}
