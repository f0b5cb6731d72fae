package org.parallax.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.model.Quantity;
import org.parallax.model.Quantity.Kind;
import org.parallax.model.Quantity.Wording;
import org.parallax.quantity.Comparison.Verdict;

/**
 * Compares two quantities by what their wordings allow: windows of rounding and approximation,
 * bounds, units and the nouns counted. Whether they speak of the same thing otherwise is not its
 * question.
 */
public final class QuantityComparator {
  /** Differences up to this share of the larger value are minor. */
  private static final double FULL_SEVERITY = Math.log(10);

  private final Nouns nouns = Nouns.shipped();
  private final Units units = Units.shipped();

  /** How {@code a} stands to {@code b}; symmetric but for the wording of the reason. */
  public Comparison compare(Quantity a, Quantity b) {
    if (a.kind() != b.kind()) {
      return Comparison.of(
          Verdict.INCOMPARABLE, "one is " + word(a.kind()) + ", the other " + word(b.kind()));
    }
    Optional<Comparison> units = unitsApart(a, b);
    if (units.isPresent()) {
      return units.get();
    }
    Comparison values = values(a, b);
    Optional<String> other = otherScope(a, b);
    if (other.isEmpty()) {
      return values;
    }
    boolean nested = other.get().startsWith("a part");
    if (values.isCompatible() && nested) {
      return Comparison.of(Verdict.NARROWER, values.reason() + "; " + other.get());
    }
    return Comparison.of(Verdict.INCOMPARABLE, "other scope: " + other.get());
  }

  private Optional<Comparison> unitsApart(Quantity a, Quantity b) {
    boolean same = a.unit().equals(b.unit());
    if (same || a.kind() == Kind.COUNT) {
      return Optional.empty();
    }
    boolean convertible =
        a.kind() != Kind.MONEY
            && a.kind() != Kind.OTHER
            && a.kind() != Kind.AGE
            && units.named(a.unit()).isPresent()
            && units.named(b.unit()).isPresent()
            && isPoint(a) == isPoint(b);
    return convertible
        ? Optional.empty()
        : Optional.of(
            Comparison.of(
                Verdict.INCOMPARABLE, "one is in " + a.unit() + ", the other in " + b.unit()));
  }

  private static boolean isPoint(Quantity q) {
    return q.unit().endsWith("point");
  }

  /** Why the two count something else; begins with "a part" where one is counted in the other. */
  private Optional<String> otherScope(Quantity a, Quantity b) {
    if (a.kind() == Kind.COUNT && !a.unit().isEmpty() && !b.unit().isEmpty()) {
      String one = nouns.plain(a.unit());
      String two = nouns.plain(b.unit());
      if (!one.equals(two)) {
        boolean nested = nouns.isA(one, two) || nouns.isA(two, one);
        String said = "one counts " + a.unit() + ", the other " + b.unit();
        return Optional.of(nested ? "a part of the other: " + said : said);
      }
    }
    if (a.scope().equals(b.scope())) {
      return Optional.empty();
    }
    boolean nested = a.scope().containsAll(b.scope()) || b.scope().containsAll(a.scope());
    String said = "one is of " + list(a.scope()) + ", the other of " + list(b.scope());
    return Optional.of(nested && !isOther(a, b) ? "a part of the other: " + said : said);
  }

  private static boolean isOther(Quantity a, Quantity b) {
    return a.scope().contains("other") != b.scope().contains("other");
  }

  private static String list(List<String> scope) {
    return scope.isEmpty() ? "all" : scope.stream().collect(Collectors.joining(", "));
  }

  private Comparison values(Quantity a, Quantity b) {
    if (a.of().isPresent() && b.of().isPresent() && !a.of().equals(b.of())) {
      return different(
          a.of().get(),
          b.of().get(),
          "the whole is " + print(a.of().get()) + " here, " + print(b.of().get()) + " there");
    }
    Window strictA = Window.strict(a);
    Window strictB = Window.strict(b);
    if (strictA.equals(strictB) && a.wording() == b.wording()) {
      boolean told = a.of().isPresent() == b.of().isPresent();
      return told
          ? Comparison.of(Verdict.EQUAL, "both say " + print(a.stated()))
          : Comparison.of(Verdict.NARROWER, "both say " + print(a.stated()) + ", one of how many");
    }
    return bound(a, b, strictA, strictB)
        .or(() -> narrower(a, b, strictA, strictB))
        .orElseGet(() -> windows(a, b));
  }

  private static Optional<Comparison> bound(Quantity a, Quantity b, Window x, Window y) {
    boolean open = Window.isOpen(a.wording()) || Window.isOpen(b.wording());
    if (!open) {
      return Optional.empty();
    }
    boolean kept =
        x.contains(y) || y.contains(x) || (x.overlaps(y) && Window.of(a).overlaps(Window.of(b)));
    return kept
        ? Optional.of(Comparison.of(Verdict.BOUND, said(a) + " leaves room for " + said(b)))
        : Optional.empty();
  }

  private static Optional<Comparison> narrower(Quantity a, Quantity b, Window x, Window y) {
    boolean wide =
        a.wording() == Wording.RANGE
            || a.wording() == Wording.VAGUE
            || b.wording() == Wording.RANGE
            || b.wording() == Wording.VAGUE;
    return wide && (x.contains(y) || y.contains(x))
        ? Optional.of(
            Comparison.of(
                Verdict.NARROWER,
                said(x.contains(y) ? a : b) + " holds " + said(x.contains(y) ? b : a)))
        : Optional.empty();
  }

  private static Comparison windows(Quantity a, Quantity b) {
    Window x = Window.of(a);
    Window y = Window.of(b);
    if (x.overlaps(y)) {
      return Comparison.of(
          Verdict.ROUNDING, said(a) + " and " + said(b) + " agree within rounding");
    }
    return different(middle(a), middle(b), said(a) + " against " + said(b));
  }

  private static double middle(Quantity q) {
    Window strict = Window.strict(q);
    return Double.isInfinite(strict.high()) ? strict.low() : (strict.low() + strict.high()) / 2;
  }

  private static Comparison different(double a, double b, String reason) {
    double severity = a <= 0 || b <= 0 ? 1 : Math.min(1, Math.abs(Math.log(a / b)) / FULL_SEVERITY);
    return new Comparison(Verdict.DIFFERENT, severity, reason);
  }

  private static String said(Quantity q) {
    return "\"" + q.phrase().text() + "\"";
  }

  private static String print(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : Double.toString(value);
  }

  private static String word(Kind kind) {
    return "a matter of " + kind.name().toLowerCase(Locale.ROOT);
  }
}
