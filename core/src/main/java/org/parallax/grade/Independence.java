package org.parallax.grade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts those who rest on nobody in common. */
final class Independence {
  private static final String SOME = "some ";
  private static final String WISH = "a wish";

  private Independence() {}

  /**
   * The groups of voices that rest on nobody in common with another group.
   *
   * @param voices that are counted
   * @param others who speak to the same point, and may show that two of them are one
   */
  static List<Set<String>> groups(List<Voice> voices, List<Voice> others) {
    List<Set<String>> rests = new ArrayList<>();
    Set<String> theirs = new LinkedHashSet<>();
    for (Voice voice : voices) {
      Voice linked = linked(voice, voices);
      rests.add(linked.keys());
      theirs.addAll(linked.keys());
    }
    others.forEach(o -> rests.add(o.keys()));
    return apart(rests).stream().filter(g -> g.stream().anyMatch(theirs::contains)).toList();
  }

  /**
   * The voice with the one that it may be: "police" is the Alden police where they speak too, and
   * officials are whoever else is official. Who only wishes is one with all who wish.
   */
  private static Voice linked(Voice voice, List<Voice> voices) {
    if (voice.isWish()) {
      return voice.restingOn(WISH);
    }
    if (!voice.isOfSomeBody()) {
      return voice;
    }
    String family = voice.body().orElseThrow().family();
    boolean mayBeAny = family.equals(Bodies.ANY);
    Optional<String> told =
        voices.stream()
            .filter(v -> v.isOfficial() && !v.isOfSomeBody())
            .filter(v -> mayBeAny || v.body().filter(b -> b.family().equals(family)).isPresent())
            .map(Independence::ownKey)
            .min(String::compareTo);
    Optional<String> other =
        voices.stream()
            .filter(v -> mayBeAny && v.isOfSomeBody())
            .map(v -> v.body().orElseThrow().family())
            .filter(f -> !f.equals(Bodies.ANY))
            .map(f -> SOME + f)
            .min(String::compareTo);
    return voice.restingOn(SOME + family).restingOn(told.or(() -> other).orElse(SOME + family));
  }

  private static String ownKey(Voice voice) {
    return voice
        .body()
        .map(Voices::key)
        .orElseGet(
            () ->
                voice.keys().stream()
                    .filter(k -> k.startsWith(Voices.NATION))
                    .min(String::compareTo)
                    .orElseThrow());
  }

  /**
   * Joins sets that share a member, until none do; the joined sets in the order of their first.
   *
   * @param sets of keys, each on whom one origin rests
   */
  static List<Set<String>> apart(List<Set<String>> sets) {
    List<Set<String>> groups = new ArrayList<>();
    for (Set<String> set : sets) {
      Set<String> joined = new LinkedHashSet<>(set);
      List<Set<String>> left = new ArrayList<>();
      int at = -1;
      for (Set<String> group : groups) {
        if (group.stream().anyMatch(joined::contains)) {
          at = at < 0 ? left.size() : at;
          joined.addAll(group);
        } else {
          left.add(group);
        }
      }
      left.add(at < 0 ? left.size() : at, joined);
      groups = left;
    }
    return groups;
  }
}
