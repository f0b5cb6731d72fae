package org.parallax.grade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule may ask of a position on a point. A count; of what is so or not so 1 or 0. */
enum Fact {
  REPORTS(
      "how many reports hold the position; of a point that is only denied, those that speak to it"),
  SPEAKING("how many reports speak to the point, whatever they hold"),
  ORIGINS("how many acts stand behind the position"),
  INDEPENDENT_ORIGINS("those of the origins that rest on nobody in common"),
  NAMED_ORIGINS("independent origins that have a name"),
  NON_PARTY_ORIGINS("named origins that belong to no side"),
  SIDES("how many sides the parties among them belong to"),
  ALL_ONE_SIDE("whether every origin, named or not, belongs to one and the same side"),
  DENIALS("independent origins that deny it"),
  OPEN_CONFLICT("whether positions on the point cannot both be plainly true"),
  SUPPORTED_VALUES(
      "how many of the conflicting values have an origin of their own that is named or shows"),
  ARTEFACT("origins that show: footage, a document, data, an own look"),
  ACCESSES("how many ways of knowing stand behind it: showing, looking, somebody's word"),
  WITHDRAWN("origins that took it back"),
  REMAINING("independent origins that do not rest on one that took it back"),
  HEDGED("whether every origin gives it as possible or probable only"),
  AGAINST_INTEREST("origins that are a party and admit it"),
  HARM("whether the point tells of people killed or hurt"),
  BELLIGERENTS("how many parties the story tells of where it tells of harm"),
  RELIABILITY("the best letter of its origins in the register: A 5, B 4, C 3, D 2, E 1, F 0");

  private final String meaning;

  Fact(String meaning) {
    this.meaning = meaning;
  }

  /** The name in a pack: "named_origins". */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, in a line. */
  String meaning() {
    return meaning;
  }

  static Optional<Fact> named(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }

  /** The fact of that name. */
  static Fact of(String code) {
    return named(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no fact is named \"" + code + "\"; the facts are " + all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(Fact::code).collect(Collectors.joining(", "));
  }
}
