package org.parallax.grade;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something that may yet become known, and what it would do to the facts. Each is tried on a point;
 * those that give another grade are told.
 *
 * @param what it is, in words
 * @param applies whether it can still happen
 * @param change what it does to the facts
 * @param adds whether it is one more origin and something else besides
 */
record WhatIf(
    String what, Predicate<Facts> applies, Consumer<Map<Fact, Integer>> change, boolean adds) {
  private static final WhatIf NON_PARTY =
      new WhatIf(
          "One more origin that has a name, is independent and is no party",
          facts -> true,
          values -> {
            origin(values);
            add(values, Fact.NON_PARTY_ORIGINS, 1);
          },
          false);
  private static final WhatIf SHOWN =
      new WhatIf(
          "Footage, a document or an own look of somebody who is no party",
          facts -> !facts.is(Fact.ARTEFACT),
          values -> {
            origin(values);
            add(values, Fact.NON_PARTY_ORIGINS, 1);
            add(values, Fact.ARTEFACT, 1);
            add(values, Fact.ACCESSES, 1);
          },
          true);
  private static final WhatIf ADMISSION =
      new WhatIf(
          "An admission by a party that it does not favour",
          facts -> !facts.is(Fact.AGAINST_INTEREST),
          values -> {
            origin(values);
            add(values, Fact.AGAINST_INTEREST, 1);
            add(values, Fact.SIDES, 1);
          },
          true);
  private static final WhatIf NO_DENIAL =
      new WhatIf(
          "The denial being taken back",
          facts -> facts.is(Fact.DENIALS),
          values -> values.put(Fact.DENIALS, 0),
          false);
  private static final WhatIf AGREEMENT =
      new WhatIf(
          "The values being brought to agree",
          facts -> facts.is(Fact.OPEN_CONFLICT),
          values -> {
            values.put(Fact.OPEN_CONFLICT, 0);
            values.put(Fact.SUPPORTED_VALUES, 0);
          },
          false);
  private static final WhatIf DENIAL =
      new WhatIf(
          "A denial by an independent origin",
          facts -> !facts.is(Fact.DENIALS),
          values -> add(values, Fact.DENIALS, 1),
          false);
  private static final WhatIf CONFLICT =
      new WhatIf(
          "A named origin giving a value that cannot also be true",
          facts -> !facts.is(Fact.OPEN_CONFLICT) && facts.is(Fact.NAMED_ORIGINS),
          values -> {
            values.put(Fact.OPEN_CONFLICT, 1);
            values.put(Fact.SUPPORTED_VALUES, 2);
          },
          false);
  private static final WhatIf ONE_VOICE =
      new WhatIf(
          "Proof that the origins rest on one another",
          facts -> facts.value(Fact.INDEPENDENT_ORIGINS) > 1,
          values -> {
            values.put(Fact.INDEPENDENT_ORIGINS, 1);
            values.merge(Fact.NAMED_ORIGINS, 1, Math::min);
            values.merge(Fact.NON_PARTY_ORIGINS, 1, Math::min);
            values.merge(Fact.REMAINING, 1, Math::min);
          },
          false);
  private static final WhatIf WITHDRAWAL =
      new WhatIf(
          "Its only origin taking it back",
          facts -> facts.value(Fact.INDEPENDENT_ORIGINS) == 1 && !facts.is(Fact.WITHDRAWN),
          values -> {
            values.put(Fact.WITHDRAWN, 1);
            values.put(Fact.REMAINING, 0);
          },
          false);
  private static final List<WhatIf> ALL =
      List.of(
          NON_PARTY,
          SHOWN,
          ADMISSION,
          NO_DENIAL,
          AGREEMENT,
          DENIAL,
          CONFLICT,
          ONE_VOICE,
          WITHDRAWAL);

  /** One named origin more, which rests on nobody else and is certain. */
  private static void origin(Map<Fact, Integer> values) {
    for (Fact fact :
        List.of(
            Fact.REPORTS,
            Fact.SPEAKING,
            Fact.ORIGINS,
            Fact.INDEPENDENT_ORIGINS,
            Fact.NAMED_ORIGINS,
            Fact.REMAINING)) {
      add(values, fact, 1);
    }
    values.put(Fact.ALL_ONE_SIDE, 0);
    values.put(Fact.HEDGED, 0);
    values.merge(Fact.ACCESSES, 1, Math::max);
  }

  private static void add(Map<Fact, Integer> values, Fact fact, int more) {
    values.merge(fact, more, Integer::sum);
  }

  /** What would change the grade of {@code facts} under {@code pack}, a sentence each. */
  static List<String> told(Pack pack, Facts facts) {
    Degree now = pack.degree(facts);
    List<String> told = new ArrayList<>();
    Optional<Degree> byOneMore = Optional.empty();
    for (WhatIf what : ALL) {
      if (what.applies.test(facts)) {
        Degree then = pack.degree(what.after(facts));
        boolean isMoreThanNeeded = what.adds && byOneMore.equals(Optional.of(then));
        if (!then.equals(now) && !isMoreThanNeeded) {
          told.add(what.what + " would make it “" + then.label() + "”.");
        }
        byOneMore = what.equals(NON_PARTY) ? Optional.of(then) : byOneMore;
      }
    }
    return told;
  }

  private Facts after(Facts facts) {
    Map<Fact, Integer> values = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      values.put(fact, facts.value(fact));
    }
    change.accept(values);
    return facts.with(values);
  }
}
