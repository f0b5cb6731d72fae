package org.parallax.point.difference;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Discrepancy;
import org.parallax.model.Quantity;
import org.parallax.point.pair.Acts;
import org.parallax.point.pair.Elsewhere;
import org.parallax.point.pair.Scopes;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;
import org.parallax.quantity.Nouns;
import org.parallax.quantity.QuantityComparator;

/**
 * Says of two numbers of one unit whether they conflict or why they do not: another scope, a part,
 * a later count, a rounding, an estimate.
 */
final class NumberRule {
  private static final QuantityComparator COMPARATOR = new QuantityComparator();
  private static final double MINOR = Math.log(1.1);
  private static final double GRAVE = Math.log(4);

  /** A rounded number lies no further from the exact one. */
  private static final double ROUNDED = Math.log(1.15);

  /** Numbers that lie a twentyfold asunder count different things, whatever their unit. */
  private static final double ASUNDER = Math.log(20);

  /** A number that may count a part, or the dead too, is at most so far from the other. */
  private static final double DOUBLE = Math.log(2.01);

  /** A toll told so much later is another toll. */
  private static final Duration LATER = Duration.ofHours(6);

  /** Claims less likely one matter than this raise no alarm. */
  private static final double SURE = 0.5;

  /** Claims less likely one matter than this are not held against one another at all. */
  private static final double LIKELY = 0.3;

  /** Tolls that stand so early count the whole. */
  private static final int LEAD = 1500;

  /** What is counted of a case and not of those who suffered: "two counts of murder". */
  private static final Set<String> CHARGES = Set.of("count", "charge");

  private final Setting setting;
  private final NumberScopes scopes;

  NumberRule(Setting setting) {
    this.setting = setting;
    this.scopes = new NumberScopes(setting);
  }

  /** What is found of one pair of numbers. */
  record Finding(Discrepancy.Type type, boolean alarm, double severity, String reason, String by) {
    static Finding compatible(Discrepancy.Type type, double severity, String why, String by) {
      return new Finding(type, false, severity, "No alarm: " + why + ".", by);
    }
  }

  /** What is to be said of the two, if anything. */
  Optional<Finding> find(Counted a, Counted b) {
    boolean isAge = a.isAge() || b.isAge();
    if (a.isCut() || b.isCut() || isAge || scopes.areOfTwoYears(a, b) || isSummed(a, b)) {
      return Optional.empty();
    }
    org.parallax.quantity.Comparison values = COMPARATOR.compare(a.quantity(), b.quantity());
    return switch (values.verdict()) {
      case NARROWER ->
          a.isOneNumber(b)
                  || isOfAnother(a, b)
                  || isLooseToll(a, b)
                  || isVague(a)
                  || isVague(b)
                  || NumberBounds.saysLittle(a, b)
              ? Optional.empty()
              : Optional.of(
                  Finding.compatible(
                      Discrepancy.Type.SCOPE, 0.15, "one counts a part", "number/part"));
      case ROUNDING -> rounded(a, b);
      case DIFFERENT -> apart(a, b, values.reason());
      case BOUND -> NumberBounds.bound(a, b);
      case EQUAL, INCOMPARABLE -> Optional.empty();
    };
  }

  /** Whether what one tells as a whole the other tells in parts, which make the same. */
  private boolean isSummed(Counted a, Counted b) {
    return a.isSummandOf(b.quantity().stated(), setting.inSentence(a.view()))
        || b.isSummandOf(a.quantity().stated(), setting.inSentence(b.view()));
  }

  /** "hundreds", "dozens": what any number within it fulfils. */
  private static boolean isVague(Counted counted) {
    return counted.quantity().wording() == Quantity.Wording.VAGUE;
  }

  /** The same number, told more or less exactly; one number with and without "about" is none. */
  private Optional<Finding> rounded(Counted a, Counted b) {
    boolean isRounded =
        !a.isOneNumber(b)
            && distance(a.quantity(), b.quantity()) <= ROUNDED
            && !isOfAnother(a, b)
            && (a.quantity().kind() == Quantity.Kind.COUNT
                || setting.kinship(a.view(), b.view()) >= SURE);
    return isRounded
        ? Optional.of(
            Finding.compatible(
                Discrepancy.Type.ROUNDING, 0.15, "the same, rounded", "number/rounded"))
        : Optional.empty();
  }

  /**
   * Whether both count people who suffered, in claims that are not surely one matter or stand
   * further down, where parts of a toll are told.
   */
  private boolean isLooseToll(Counted a, Counted b) {
    boolean isLead =
        a.view().claim().span().start() < LEAD && b.view().claim().span().start() < LEAD;
    return a.isOfSufferers()
        && b.isOfSufferers()
        && !(isLead
            && setting.kinship(a.view(), b.view()) >= SURE
            && a.isCentral()
            && b.isCentral());
  }

  /** Whether one of them is a number of another event, or none at all ("several"). */
  static boolean isOfAnother(Counted a, Counted b) {
    return a.isUncounted()
        || b.isUncounted()
        || Elsewhere.tells(a.view().claim().text())
        || Elsewhere.tells(b.view().claim().text());
  }

  /** Two numbers of one unit that cannot be one number: why they may both stand, else an alarm. */
  private Optional<Finding> apart(Counted a, Counted b, String reason) {
    double distance = distance(a.quantity(), b.quantity());
    boolean oneReport = a.view().report().equals(b.view().report());
    Optional<String> elsewhere = Scopes.apart(a.view(), b.view());
    if (oneReport) {
      return Optional.empty();
    }
    boolean isUnlike = setting.kinship(a.view(), b.view()) < LIKELY;
    if (distance > ASUNDER || isUnlike) {
      return Optional.empty();
    }
    boolean isSure = setting.kinship(a.view(), b.view()) >= SURE && a.isCentral() && b.isCentral();
    if ((a.isOfSufferers() && b.isOfSufferers() && !isSure) || a.isToAnotherPlace(b)) {
      return Optional.empty();
    }
    double severity = Math.min(1, 0.4 + 0.6 * distance / GRAVE);
    boolean isCounter = a.isCounter() || b.isCounter();
    boolean isCharge = CHARGES.contains(QuantityComparison.unit(a.quantity())) && a.isToll();
    if (isCounter
        || isCharge
        || areHeard(a, b)
        || scopes.areTwoTolls(a, b)
        || NumberScopes.isOfTwoPeople(a, b)
        || elsewhere.isPresent()
        || Elsewhere.tells(a.view())
        || Elsewhere.tells(b.view())) {
      return Optional.empty();
    }
    boolean isListed =
        a.isListed(setting.inSentence(a.view())) || b.isListed(setting.inSentence(b.view()));
    if (a.isPart() != b.isPart() || a.isRest() || b.isRest()) {
      String why = "one counts a part of a group";
      return isSure && distance <= DOUBLE && !a.isOfSufferers()
          ? Optional.of(
              Finding.compatible(Discrepancy.Type.SCOPE, severity * 0.5, why, "number/scope"))
          : Optional.empty();
    }
    if (isOneMore(a, b) || scopes.isOneCountedMore(a, b)) {
      String why = "one may count the attacker too";
      return Optional.of(
          Finding.compatible(Discrepancy.Type.SCOPE, severity * 0.5, why, "number/attacker"));
    }
    double gap = Math.abs(a.quantity().stated() - b.quantity().stated());
    boolean isOfHurt = a.isToll() && !a.isOfDead() && !b.isOfDead();
    if (isOfHurt && isSure && distance <= DOUBLE && setting.countsDead(a.view(), b.view(), gap)) {
      String why = "one may count the dead too";
      return Optional.of(
          Finding.compatible(Discrepancy.Type.SCOPE, severity * 0.5, why, "number/dead"));
    }
    if (isListed || a.isUncounted() || b.isUncounted()) {
      return Optional.empty();
    }
    if (a.quantity().cumulative() && b.quantity().cumulative()) {
      String why = "a running total that has changed";
      return Optional.of(Finding.compatible(Discrepancy.Type.UPDATE, 0.3, why, "number/update"));
    }
    boolean isLater = a.isToll() && b.isToll() && isLater(a.view(), b.view());
    if (isLater && !(isSure && isOneScope(a, b) && (distance <= DOUBLE || hasGrown(a, b)))) {
      return Optional.empty();
    }
    if (isLater) {
      String why = "the reports lie " + hours(a.view(), b.view()) + " apart, and a toll changes";
      return Optional.of(
          Finding.compatible(Discrepancy.Type.UPDATE, severity * 0.6, why, "number/later"));
    }
    boolean isEstimate = a.isEstimate() || b.isEstimate();
    boolean isOfPeople = Nouns.shipped().isPerson(a.quantity().unit());
    if (isEstimate && isOfPeople && Acts.between(a.view(), b.view()) == Acts.OTHER) {
      return Optional.empty();
    }
    if (isEstimate) {
      String why = "estimates of several sources spread";
      return Optional.of(
          Finding.compatible(Discrepancy.Type.ESTIMATE, severity * 0.6, why, "number/estimate"));
    }
    boolean isFar = a.isOfSufferers() && b.isOfSufferers() && distance > DOUBLE;
    if (isFar) {
      return Optional.empty();
    }
    boolean arePeople =
        Nouns.shipped().isPerson(a.quantity().unit())
            && Nouns.shipped().isPerson(b.quantity().unit());
    if (arePeople
        && (scopes.isOfSome(a) != scopes.isOfSome(b)
            || Acts.between(a.view(), b.view()) == Acts.OTHER
            || !isOneScope(a, b))) {
      return Optional.empty();
    }
    boolean isTold = isSure || (a.isCentral() && b.isCentral() && !a.isPart());
    return isTold ? Optional.of(conflict(distance, severity, isSure, reason)) : Optional.empty();
  }

  /** Whether two tell what each of them heard: no two hear the same shots. */
  private static boolean areHeard(Counted a, Counted b) {
    return a.view().claim().proposition().predicate().equals("hear")
        && b.view().claim().proposition().predicate().equals("hear");
  }

  private static Finding conflict(double distance, double severity, boolean isSure, String why) {
    if (distance < MINOR) {
      String reason = "No alarm, less than a tenth lies between them: " + why + ".";
      return new Finding(Discrepancy.Type.QUANTITY, false, severity, reason, "number/near");
    }
    return isSure
        ? new Finding(
            Discrepancy.Type.QUANTITY, true, severity, "Alarm: " + why + ".", "number/apart")
        : new Finding(
            Discrepancy.Type.QUANTITY,
            false,
            severity * 0.6,
            "No alarm: they may count different things (" + why + ").",
            "number/unsure");
  }

  /** Whether the two lie one asunder where somebody who killed others killed himself too. */
  private boolean isOneMore(Counted a, Counted b) {
    return setting.attackerFell()
        && a.isToll()
        && !a.isUncounted()
        && !b.isUncounted()
        && Math.abs(a.quantity().stated() - b.quantity().stated()) == 1;
  }

  /** Whether the report that was written later counts more, as tolls do, and both count early. */
  private boolean hasGrown(Counted a, Counted b) {
    boolean isMore = a.quantity().stated() < b.quantity().stated();
    return setting.isEarlier(a.view(), b.view()) == isMore
        && a.view().claim().span().start() < LEAD
        && b.view().claim().span().start() < LEAD;
  }

  static boolean isOneScope(Counted a, Counted b) {
    return new TreeSet<>(a.quantity().scope()).equals(new TreeSet<>(b.quantity().scope()));
  }

  private boolean isLater(View a, View b) {
    return setting.between(a, b).filter(d -> d.compareTo(LATER) >= 0).isPresent();
  }

  private String hours(View a, View b) {
    long hours = setting.between(a, b).orElse(Duration.ZERO).toHours();
    return hours < 48 ? hours + " hours" : hours / 24 + " days";
  }

  static double distance(Quantity a, Quantity b) {
    double low = Math.min(a.stated(), b.stated());
    double high = Math.max(a.stated(), b.stated());
    return low <= 0 ? GRAVE : Math.log(high / low);
  }
}
