package org.parallax.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.parallax.name.NameKeys;
import org.parallax.text.Words;

/** The acts of speaking in a story: who spoke, and on which day. */
final class Speakers {
  private static final Set<Channel.Kind> DOCUMENTS =
      Set.of(Channel.Kind.DOCUMENT, Channel.Kind.LETTER);

  private final Voices voices;
  private final SpeakingDays days;

  Speakers(StoryClaims story) {
    this.voices = new Voices(story);
    this.days = new SpeakingDays(story, voices);
  }

  /** The act that an attributed claim rests on; empty where nobody is named ("reportedly"). */
  Optional<Act> act(Claim claim) {
    List<Link> links = claim.attribution().links();
    for (int i = links.size() - 1; i >= 0; i--) {
      Optional<Source> source = links.get(i).source();
      if (source.isPresent() && voices.isNamed(source.get())) {
        return Optional.of(named(claim, links.get(i), source.get()));
      }
    }
    List<Source> sources = claim.attribution().sources();
    return sources.isEmpty() ? Optional.empty() : Optional.of(unnamed(claim, sources.getFirst()));
  }

  /** The act of whoever passed the words on: the named source before the one they come from. */
  Optional<Act> through(Claim claim) {
    List<Link> links = claim.attribution().links();
    boolean isInner = false;
    for (int i = links.size() - 1; i >= 0; i--) {
      Optional<Source> source = links.get(i).source();
      if (source.isPresent() && isInner && voices.isNamed(source.get())) {
        return Optional.of(named(claim, links.get(i), source.get()));
      }
      isInner |= source.isPresent();
    }
    return Optional.empty();
  }

  /**
   * The act of somebody without a name: of the one body of that kind that speaks in the story, of
   * whoever the reports mean by those words, else of somebody of this report alone.
   */
  private Act unnamed(Claim claim, Source source) {
    String words = source.phrase().text();
    Set<String> bodies = Body.kinds(words);
    Optional<String> body = Body.only(words);
    String key =
        body.map(kind -> "body " + voices.only(kind).orElse(kind))
            .or(() -> source.entity().map(e -> "unnamed " + e))
            .orElse("unnamed " + claim.report() + " " + head(words));
    return new Act(key, Origin.Kind.UTTERANCE, words, Act.Rank.UNNAMED, bodies, Set.of());
  }

  private Act named(Claim claim, Link link, Source source) {
    Set<String> bodies = new LinkedHashSet<>(Body.kinds(source.phrase().text()));
    Set<String> words = new TreeSet<>(NameKeys.weightyTokens(source.phrase().text()));
    List<String> names = new ArrayList<>();
    boolean isPerson = false;
    boolean isDocument = link.channel().stream().anyMatch(c -> DOCUMENTS.contains(c.kind()));
    for (String id : source.entities()) {
      Optional<Entity> entity = voices.entity(id);
      names.add(entity.map(Entity::name).orElse(source.phrase().text()));
      for (String name : entity.map(Entity::names).orElse(List.of())) {
        bodies.addAll(Body.kinds(name));
        words.addAll(NameKeys.weightyTokens(name));
      }
      isPerson |= entity.filter(e -> e.type() == Entity.Type.PERSON).isPresent();
      isDocument |= entity.filter(e -> e.type() == Entity.Type.DOCUMENT).isPresent();
    }
    Optional<String> day = days.of(claim).map(LocalDate::toString);
    Set<String> keys = voices.keys(source);
    boolean isBody = !isPerson && !isDocument && keys.size() == 1;
    return new Act(
        (isBody ? "body " + keys.iterator().next() : "speaker " + new TreeSet<>(keys))
            + day.orElse(""),
        isDocument ? Origin.Kind.DOCUMENT : Origin.Kind.UTTERANCE,
        String.join(", ", names) + day.map(d -> ", " + d).orElse(""),
        isBody ? Act.Rank.BODY : Act.Rank.NAMED,
        bodies,
        isBody ? bodyWords(source) : words);
  }

  private Set<String> bodyWords(Source source) {
    Set<String> words = new TreeSet<>();
    source.entities().stream()
        .flatMap(id -> voices.entity(id).stream())
        .forEach(e -> words.addAll(NameKeys.weightyTokens(e.name())));
    return words;
  }

  private static String head(String words) {
    List<Words.Word> all = Words.of(words);
    return all.isEmpty() ? "" : all.getLast().stem();
  }
}
