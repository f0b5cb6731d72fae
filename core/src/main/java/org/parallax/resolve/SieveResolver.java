package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Entity;
import org.parallax.model.Link;
import org.parallax.model.Mention;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Speech;

/**
 * Resolves a report by sieves, the surest first: names, definitions in parentheses, titles and
 * appositions, the sources of speeches, other descriptions, other pronouns. Each sieve sees what
 * those before it found.
 */
public final class SieveResolver implements ReportResolver {

  @Override
  public Resolution resolve(AnalysedReport report, List<Speech> speeches) {
    Scene scene = new Scene(report);
    Cast cast = new Cast();
    List<SpokenSource> spoken = SpokenSource.of(speeches);
    List<Span> speakers = spoken.stream().map(s -> s.phrase().span()).toList();
    new NameSieve(scene, cast).admit(new NameFinder(scene).find(), speakers);
    new DefinitionSieve(scene, cast).learn();
    new RoleSieve(scene, cast).learn();
    SourceSieve sources = new SourceSieve(scene, cast);
    sources.resolve(spoken);
    new NominalSieve(scene, cast).resolve();
    new PronounSieve(scene, cast, sources, speeches).resolve();
    return resolution(cast, sources, speeches);
  }

  private static Resolution resolution(Cast cast, SourceSieve sources, List<Speech> speeches) {
    List<Seen> seen = cast.seen();
    Map<Referent, String> ids = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    seen.forEach(mention -> id(ids, entities, mention.who()));
    List<Mention> mentions =
        seen.stream()
            .map(s -> new Mention(s.phrase(), id(ids, entities, s.who()), s.kind()))
            .sorted(Comparator.comparing(m -> m.phrase().span()))
            .toList();
    List<Speech> resolved =
        speeches.stream().map(s -> resolved(s, sources, ids, entities)).toList();
    return new Resolution(entities, mentions, resolved);
  }

  /**
   * The id of a referent; one that a speech alone brings up is given its id, and its entity, then.
   */
  private static String id(Map<Referent, String> ids, List<Entity> entities, Referent who) {
    String known = ids.get(who);
    if (known != null) {
      return known;
    }
    String id = "e" + (entities.size() + 1);
    ids.put(who, id);
    entities.add(who.entity(id));
    return id;
  }

  private static Speech resolved(
      Speech speech, SourceSieve sources, Map<Referent, String> ids, List<Entity> entities) {
    List<Link> chain = new ArrayList<>();
    for (Link link : speech.chain()) {
      chain.add(link.source().map(s -> resolved(link, s, sources, ids, entities)).orElse(link));
    }
    return new Speech(speech.content(), chain, speech.utterance(), speech.quoted(), speech.by());
  }

  private static Link resolved(
      Link link,
      Source source,
      SourceSieve sources,
      Map<Referent, String> ids,
      List<Entity> entities) {
    SourceSieve.Resolved found = sources.at(source.phrase().span());
    if (found.members().isEmpty()) {
      return link;
    }
    List<String> members = found.members().stream().map(m -> id(ids, entities, m)).toList();
    Referent first = found.members().getFirst();
    Optional<String> name =
        found.members().size() == 1 && first.isNamed()
            ? Optional.of(first.name())
            : Optional.empty();
    Source resolved = new Source(source.phrase(), Optional.of(members.getFirst()), name, members);
    return new Link(
        Optional.of(resolved),
        link.cue(),
        link.stance(),
        link.channel(),
        link.hearer(),
        link.inferred(),
        link.confidence() * found.confidence(),
        link.by(),
        link.shownBy());
  }
}
