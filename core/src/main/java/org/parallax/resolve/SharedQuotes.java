package org.parallax.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Attribution;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Entity;
import org.parallax.model.Link;
import org.parallax.model.Source;
import org.parallax.model.StoryClaims;
import org.parallax.name.Gender;
import org.parallax.name.PersonName;
import org.parallax.text.Words;

/**
 * Takes over who speaks from another report that carries the same quote: where one report says only
 * "an official said" and another names him, the name holds for both, marked as inferred and with
 * the place that shows it. Nothing is taken over where two reports name two speakers.
 */
public final class SharedQuotes {
  private static final String RULE = "same quote in another report";

  /** Runs of so many words bring two quotes together. */
  private static final int RUN = 4;

  /** A quote of fewer words may be anybody's. */
  private static final int LEAST_WORDS = 6;

  /** The share of the shorter quote's words that the other holds in the same order. */
  private static final double ENOUGH = 0.85;

  private final StoryClaims story;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<Claim, List<String>> words = new HashMap<>();

  private SharedQuotes(StoryClaims story) {
    this.story = story;
    story.entities().forEach(e -> entities.put(e.id(), e));
    for (Claim claim : story.claims()) {
      if (claim.kind() == Claim.Kind.QUOTE && !claim.attribution().isOutlet()) {
        words.put(claim, Words.of(claim.text()).stream().map(Words.Word::folded).toList());
      }
    }
  }

  /** The story with the speakers that its reports tell of one another's quotes. */
  public static StoryClaims completed(StoryClaims story) {
    return new SharedQuotes(story).completed();
  }

  /** A source of one report that has no name there. */
  private record Unnamed(String report, String who) {}

  /** Who it is, and where that is shown. */
  private record Named(Entity who, Citation at) {}

  private StoryClaims completed() {
    Map<Unnamed, Named> found = new HashMap<>();
    Set<Unnamed> doubtful = new LinkedHashSet<>();
    for (Claim claim : story.claims()) {
      Optional<Unnamed> unnamed = unnamed(claim);
      if (unnamed.isPresent() && words.containsKey(claim)) {
        for (Named named : speakers(claim)) {
          Named before = found.putIfAbsent(unnamed.get(), named);
          if (before != null && !before.who().equals(named.who())) {
            doubtful.add(unnamed.get());
          }
        }
      }
    }
    found.keySet().removeAll(doubtful);
    if (found.isEmpty()) {
      return story;
    }
    return new StoryClaims(
        story.story(),
        story.reports(),
        story.claims().stream().map(c -> rewritten(c, found)).toList(),
        story.entities(),
        story.mentions());
  }

  /** The innermost source, if it is one person or pronoun without a name. */
  private Optional<Unnamed> unnamed(Claim claim) {
    Optional<Source> source = claim.attribution().innermost();
    if (source.isEmpty() || source.get().name().isPresent() || source.get().entities().size() > 1) {
      return Optional.empty();
    }
    Optional<Entity> entity = source.get().entity().map(entities::get);
    boolean person =
        entity.isEmpty()
            || (entity.get().type() == Entity.Type.GROUP
                && !Descriptions.isPlural(entity.get().name()));
    String told = source.get().entity().orElse(source.get().phrase().span().toString());
    String who = isGuessed(claim) ? "quote " + claim.span() : told;
    return person ? Optional.of(new Unnamed(claim.report(), who)) : Optional.empty();
  }

  /**
   * Whether no tag gives the quote to its speaker. What another report tells of such a quote tells
   * nothing of what else that speaker said.
   */
  private static boolean isGuessed(Claim claim) {
    Link last = claim.attribution().links().getLast();
    return last.inferred() || last.cue().isEmpty();
  }

  /** The people whom other reports name as the speakers of the same words. */
  private List<Named> speakers(Claim claim) {
    Map<String, Named> speakers = new TreeMap<>();
    Gender told = gender(claim.attribution().innermost().orElseThrow());
    for (Claim other : story.claims()) {
      boolean elsewhere = !other.report().equals(claim.report());
      if (elsewhere && words.containsKey(other) && isSame(said(claim), said(other))) {
        named(other)
            .filter(n -> !told.clashes(PersonName.of(n.who().name()).gender()))
            .ifPresent(n -> speakers.putIfAbsent(n.who().id(), n));
      }
    }
    return List.copyOf(speakers.values());
  }

  private List<String> said(Claim claim) {
    return words.getOrDefault(claim, List.of());
  }

  private static Gender gender(Source source) {
    return Antecedents.Pronoun.of(source.phrase().text().toLowerCase(java.util.Locale.ROOT))
        .map(Antecedents.Pronoun::gender)
        .orElse(Gender.UNKNOWN);
  }

  private Optional<Named> named(Claim claim) {
    Source source = claim.attribution().innermost().orElseThrow();
    return source
        .entity()
        .map(entities::get)
        .filter(e -> e.type() == Entity.Type.PERSON && source.name().isPresent())
        .filter(e -> source.entities().size() == 1)
        .map(e -> new Named(e, new Citation(claim.report(), source.phrase())));
  }

  private static boolean isSame(List<String> a, List<String> b) {
    int shorter = Math.min(a.size(), b.size());
    return shorter >= LEAST_WORDS
        && !runs(a).stream().filter(runs(b)::contains).toList().isEmpty()
        && common(a, b) >= ENOUGH * shorter;
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new LinkedHashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  /** How many words both have in the same order. */
  private static int common(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }

  private Claim rewritten(Claim claim, Map<Unnamed, Named> found) {
    Optional<Named> named = unnamed(claim).map(found::get);
    if (named.isEmpty()) {
      return claim;
    }
    List<Link> links = new ArrayList<>(claim.attribution().links());
    for (int i = links.size() - 1; i >= 0; i--) {
      Link link = links.get(i);
      if (link.source().isPresent()) {
        Entity who = named.get().who();
        Source source =
            new Source(
                link.source().get().phrase(),
                Optional.of(who.id()),
                Optional.of(who.name()),
                List.of(who.id()));
        links.set(i, link.takenOver(source, RULE, named.get().at()));
        break;
      }
    }
    return claim.withAttribution(new Attribution(links));
  }
}
