package org.parallax.origin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Claim;
import org.parallax.model.StoryClaims;
import org.parallax.model.Time;

/** The days on which somebody is said to have spoken. */
final class SpeakingDays {
  private final Voices voices;
  private final Map<String, List<Claim>> bySentence = new HashMap<>();
  private final Map<Set<String>, Map<String, LocalDate>> daysOfSpeaker = new HashMap<>();

  SpeakingDays(StoryClaims story, Voices voices) {
    this.voices = voices;
    for (Claim claim : story.claims()) {
      bySentence.computeIfAbsent(sentence(claim), k -> new ArrayList<>()).add(claim);
    }
    for (Claim claim : story.claims()) {
      speaker(claim)
          .ifPresent(
              speaker ->
                  spoken(claim)
                      .ifPresent(
                          day ->
                              daysOfSpeaker
                                  .computeIfAbsent(speaker, k -> new HashMap<>())
                                  .put(claim.id(), day)));
    }
  }

  private Optional<Set<String>> speaker(Claim claim) {
    return claim.attribution().innermost().map(voices::keys);
  }

  private static String sentence(Claim claim) {
    return claim.report() + claim.sentence();
  }

  /**
   * The day of speaking, where one speaker of the story is said to have spoken on several days;
   * empty otherwise, so that a day that only one report gives does not make two acts of one.
   */
  Optional<LocalDate> of(Claim claim) {
    Map<String, LocalDate> days =
        speaker(claim).map(s -> daysOfSpeaker.getOrDefault(s, Map.of())).orElse(Map.of());
    if (days.values().stream().distinct().count() < 2) {
      return Optional.empty();
    }
    return Optional.ofNullable(days.get(claim.id()));
  }

  /**
   * The day that the sentence gives to the speaking: a time outside of the content, of a day's
   * precision or finer.
   */
  private Optional<LocalDate> spoken(Claim claim) {
    List<Claim> said = bySentence.getOrDefault(sentence(claim), List.of());
    return said.stream()
        .filter(c -> c.attribution().links().size() < claim.attribution().links().size())
        .flatMap(c -> c.times().stream())
        .filter(t -> said.stream().noneMatch(c -> isSaid(c, t)))
        .filter(t -> t.granularity().compareTo(Time.Granularity.DAY) <= 0)
        .flatMap(t -> t.from().stream())
        .map(LocalDateTime::toLocalDate)
        .findFirst();
  }

  /** Whether the time is part of what somebody says, so that it is no day of speaking. */
  private static boolean isSaid(Claim claim, Time time) {
    return !claim.attribution().isOutlet() && claim.span().contains(time.phrase().span());
  }
}
