package org.parallax.point.difference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Factuality;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.View;

/**
 * A number of a claim, with what its surroundings say of its scope.
 *
 * @param view the claim
 * @param quantity one of its quantities
 */
record Counted(View view, Quantity quantity) {
  /** Where and when only some were: who died at the scene, whom the first helpers found. */
  private static final Pattern PARTIAL =
      Pattern.compile(
          "(?i)\\b(?:at (?:the|that) (?:scene|site|spot)|on (?:the )?(?:scene|spot)|(?:on|upon)"
              + " arrival|(?:at|in|to) (?:an?|the|area|local|nearby) (?:\\p{L}+"
              + " )?hospitals?|(?:they|officers|police|deputies|crews|rescuers|paramedics|medics|firefighters)"
              + " (?:found|arrived)|later died|died later|(?:in|on|at) (?:one|another|the"
              + " other)|elsewhere)\\b");

  /** Words before a number that point back to a group. */
  private static final Set<String> PART_BEFORE =
      Set.of("these", "those", "the", "both", "his", "her", "their", "its", "latter", "former");

  /** Words before a number that make it the number of those who are left. */
  private static final Set<String> REST_BEFORE =
      Set.of(
          "remaining",
          "other",
          "another",
          "next",
          "first",
          "last",
          "further",
          "additional",
          "second",
          "third",
          "rest",
          "different",
          "separate",
          "latest");

  /** Words behind a number that make it the number of a part. */
  private static final Set<String> PART_BEHIND =
      Set.of("more", "others", "other", "additional", "separate", "different", "further");

  private static final Set<String> OF_WHOM =
      Set.of("the", "them", "those", "these", "whom", "his", "her", "their", "us", "which");

  private static final Set<String> ROUND =
      Set.of("dozen", "dozens", "score", "scores", "hundreds", "thousands", "millions");

  private static final Set<String> SUFFERED = Set.of("killed", "injured", "wounded", "shot");

  private static final Set<String> HURT = Set.of("injured", "wounded", "shot");

  private static final Pattern AGES_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:ages?|aged)\\b(?: (?:of|from|between|ranges?|ranging|to|and|\\d+))*\\s*$");

  /** "three- to ", "two or ": the number behind it ends a range. */
  private static final Pattern RANGE_BEFORE =
      Pattern.compile(
          "(?i)(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty)[-‑–"
              + " ]{1,2}(?:to|or) $");

  /** "three people who had been shot": those of a group of whom something else is told. */
  private static final Pattern WHO_BEHIND =
      Pattern.compile("(?i)^(?: \\p{L}+){0,2} (?:who|whom) (?:was|were|had|have|has|is|are)\\b");

  /** "three in the leg and another in the arm". */
  private static final Pattern ANOTHER =
      Pattern.compile("(?i)\\b(?:and|while) (?:another|an?other) \\p{L}");

  private static final Pattern COUNTER = Pattern.compile("\\b\\d+ / \\d+\\b");

  private static final Pattern TO_WHERE =
      Pattern.compile("^[^,;.]{0,30}?\\b(?:of|from|to|off) (?:the )?(\\p{Lu}\\p{L}+)");

  Held held() {
    return new Held(view, QuantityComparison.value(quantity), quantity.phrase());
  }

  /** Whether the number is one of a part of a group: "the remaining four", "eleven of them". */
  boolean isPart() {
    List<String> behind = behind();
    boolean isTaken =
        behind.size() > 1 && behind.get(0).equals("of") && OF_WHOM.contains(behind.get(1));
    boolean isTold = WHO_BEHIND.matcher(textBehind()).find();
    return isRest() || isTaken || isTold || isLedBy(PART_BEFORE);
  }

  /** Whether its words are the end of a range that was cut: "(three- to) four-page". */
  boolean isCut() {
    return RANGE_BEFORE.matcher(textBefore()).find();
  }

  /** Whether it is an age of those who are told of: "between the ages of 18 and 22". */
  boolean isAge() {
    return AGES_BEFORE.matcher(textBefore()).find();
  }

  /** Whether it is one of several that together make {@code whole}: "two men and a boy". */
  boolean isSummandOf(double whole, List<Quantity> beside) {
    return beside.stream()
        .filter(q -> !q.phrase().span().overlaps(quantity.phrase().span()))
        .filter(q -> q.kind() == quantity.kind() && isOneScope(q))
        .anyMatch(q -> q.stated() + quantity.stated() == whole);
  }

  private boolean isOneScope(Quantity other) {
    return other.scope().isEmpty()
        || quantity.scope().isEmpty()
        || other.scope().equals(quantity.scope());
  }

  /** Whether it counts those who are left of a group: "the remaining four", "two others". */
  boolean isRest() {
    return isLedBy(REST_BEFORE)
        || View.words(quantity.phrase().text()).stream().anyMatch(PART_BEHIND::contains)
        || behind().stream().limit(1).anyMatch(PART_BEHIND::contains);
  }

  private boolean isLedBy(Set<String> words) {
    List<String> before = before();
    return (!before.isEmpty() && words.contains(before.getLast()))
        || words.contains(View.words(quantity.phrase().text()).getFirst());
  }

  /** Whether the number stands in what the predicate itself is about, not in a further phrase. */
  boolean isCentral() {
    Span at = quantity.phrase().span();
    for (Argument argument : view.claim().proposition().arguments()) {
      if (argument.phrase().span().contains(at)) {
        return argument.role() != Role.OBLIQUE && argument.role() != Role.RECIPIENT;
      }
    }
    return view.claim().proposition().arguments().isEmpty();
  }

  /** Whether it counts people to whom something befell. */
  boolean isToll() {
    return quantity.kind() == Quantity.Kind.COUNT && !quantity.scope().isEmpty();
  }

  /** Whether a sentence tells of those who died at one place or were found at first, not of all. */
  static boolean isOfSome(String sentence) {
    return PARTIAL.matcher(sentence).find();
  }

  /** Whether it counts those who were killed or hurt. */
  boolean isOfSufferers() {
    return isToll() && quantity.scope().stream().anyMatch(SUFFERED::contains);
  }

  boolean isOfDead() {
    return quantity.scope().contains("killed");
  }

  /** "several", "a few": no number at all, unlike "dozens". */
  boolean isUncounted() {
    return quantity.wording() == Quantity.Wording.VAGUE
        && View.words(quantity.phrase().text()).stream().noneMatch(ROUND::contains);
  }

  /** Whether both state one number, however exactly. */
  boolean isOneNumber(Counted other) {
    return quantity.stated() == other.quantity.stated();
  }

  /** "1 / 2 Back to gallery": the number of a picture. */
  boolean isCounter() {
    return COUNTER.matcher(view.claim().text()).find();
  }

  /**
   * Whether it is one of several such numbers that stand side by side, each of a part: "two
   * critically injured and 22 others injured", "three went by ambulance and two by car".
   */
  boolean isListed(List<Quantity> beside) {
    return ANOTHER.matcher(textBehind()).find()
        || beside.stream()
            .filter(q -> q.kind() == Quantity.Kind.COUNT && quantity.kind() == Quantity.Kind.COUNT)
            .filter(q -> !q.phrase().span().overlaps(quantity.phrase().span()))
            .filter(q -> q.wording() != Quantity.Wording.VAGUE)
            .anyMatch(
                q -> q.unit().equals(quantity.unit()) && isOneFate(q.scope(), quantity.scope()));
  }

  /** Whether the same may have befallen both: to be shot, hurt and wounded is one. */
  private static boolean isOneFate(Collection<String> a, Collection<String> b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.stream().anyMatch(b::contains)
        || (a.stream().anyMatch(HURT::contains) && b.stream().anyMatch(HURT::contains));
  }

  /** Whether it is told as one that may be wrong. */
  boolean isEstimate() {
    return switch (quantity.wording()) {
      case ABOUT, NEARLY, RANGE, VAGUE -> true;
      case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN ->
          !view.claim().factuality().equals(Factuality.CERTAIN);
    };
  }

  /** Whether they are distances to two places: "65 miles east of Ferrol", "170 miles off Sarn". */
  boolean isToAnotherPlace(Counted other) {
    return quantity.kind() == Quantity.Kind.LENGTH
        && goal().isPresent()
        && other.goal().isPresent()
        && !goal().equals(other.goal());
  }

  private Optional<String> goal() {
    Matcher goal = TO_WHERE.matcher(textBehind());
    return goal.find() ? Optional.of(goal.group(1)) : Optional.empty();
  }

  private List<String> before() {
    return View.words(textBefore());
  }

  private List<String> behind() {
    return View.words(textBehind());
  }

  private String textBefore() {
    int start = quantity.phrase().span().start() - view.claim().span().start();
    return start <= 0 ? "" : view.claim().text().substring(0, start);
  }

  private String textBehind() {
    int end = quantity.phrase().span().end() - view.claim().span().start();
    String text = view.claim().text();
    return end < 0 || end >= text.length() ? "" : text.substring(end);
  }
}
