package org.parallax.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Channel;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Link;
import org.parallax.model.Origin;
import org.parallax.model.Source;
import org.parallax.model.StoryClaims;
import org.parallax.model.Time;
import org.parallax.text.Words;

/** The acts of speaking in a story: who spoke, and on which day. */
final class Speakers {
  private static final Set<Channel.Kind> DOCUMENTS =
      Set.of(Channel.Kind.DOCUMENT, Channel.Kind.LETTER);

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, List<Claim>> bySentence = new HashMap<>();
  private final Map<List<String>, Map<String, LocalDate>> daysOfSpeaker = new HashMap<>();

  Speakers(StoryClaims story) {
    story.entities().forEach(e -> entities.put(e.id(), e));
    for (Claim claim : story.claims()) {
      bySentence.computeIfAbsent(sentence(claim), k -> new ArrayList<>()).add(claim);
    }
    for (Claim claim : story.claims()) {
      Optional<List<String>> speaker = claim.attribution().innermost().map(Source::entities);
      if (speaker.isPresent()) {
        spoken(claim)
            .ifPresent(
                day ->
                    daysOfSpeaker
                        .computeIfAbsent(speaker.get(), k -> new HashMap<>())
                        .put(claim.id(), day));
      }
    }
  }

  private static String sentence(Claim claim) {
    return claim.report() + claim.sentence();
  }

  /** The act that an attributed claim rests on; empty where nobody is named ("reportedly"). */
  Optional<ProvenanceOrigins.Act> act(Claim claim) {
    List<Link> links = claim.attribution().links();
    for (int i = links.size() - 1; i >= 0; i--) {
      Optional<Source> source = links.get(i).source();
      if (source.isPresent() && isNamed(source.get())) {
        return Optional.of(named(claim, links.get(i), source.get()));
      }
    }
    List<Source> sources = claim.attribution().sources();
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    Source outermost = sources.getFirst();
    String key = outermost.entity().orElse(claim.report() + " " + head(outermost));
    return Optional.of(
        new ProvenanceOrigins.Act(
            "unnamed " + key, Origin.Kind.UTTERANCE, outermost.phrase().text(), "same speaker"));
  }

  private boolean isNamed(Source source) {
    return source.entities().stream()
        .map(entities::get)
        .anyMatch(e -> e != null && e.type() != Entity.Type.GROUP);
  }

  private ProvenanceOrigins.Act named(Claim claim, Link link, Source source) {
    List<String> names = new ArrayList<>();
    for (String id : source.entities()) {
      Entity entity = entities.get(id);
      names.add(entity == null ? source.phrase().text() : entity.name());
    }
    boolean isDocument =
        source.entities().stream()
                .map(entities::get)
                .anyMatch(e -> e != null && e.type() == Entity.Type.DOCUMENT)
            || link.channel().stream().anyMatch(c -> DOCUMENTS.contains(c.kind()));
    String label = String.join(", ", names) + day(claim).map(d -> ", " + d).orElse("");
    return new ProvenanceOrigins.Act(
        "speaker " + new TreeSet<>(source.entities()) + day(claim).orElse(""),
        isDocument ? Origin.Kind.DOCUMENT : Origin.Kind.UTTERANCE,
        label,
        "same speaker");
  }

  /**
   * The day of speaking, where one speaker of the story is said to have spoken on several days;
   * empty otherwise, so that a day that only one report gives does not make two acts of one.
   */
  private Optional<String> day(Claim claim) {
    Map<String, LocalDate> days =
        claim
            .attribution()
            .innermost()
            .map(s -> daysOfSpeaker.getOrDefault(s.entities(), Map.of()))
            .orElse(Map.of());
    if (days.values().stream().distinct().count() < 2) {
      return Optional.empty();
    }
    return Optional.ofNullable(days.get(claim.id())).map(LocalDate::toString);
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
        .map(java.time.LocalDateTime::toLocalDate)
        .findFirst();
  }

  /** Whether the time is part of what somebody says, so that it is no day of speaking. */
  private static boolean isSaid(Claim claim, Time time) {
    return !claim.attribution().isOutlet() && claim.span().contains(time.phrase().span());
  }

  private static String head(Source source) {
    List<Words.Word> words = Words.of(source.phrase().text());
    return words.isEmpty() ? "" : words.getLast().stem();
  }
}
