package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.ContentId;
import org.parallax.model.Entity;
import org.parallax.model.Extraction;
import org.parallax.model.Mention;
import org.parallax.model.Report;
import org.parallax.model.StoryClaims;
import org.parallax.name.Countries;
import org.parallax.name.Country;
import org.parallax.name.NameKeys;

/**
 * Joins the entities of a story's reports by their names, and writes the joint ids into the claims.
 * A surname alone joins inside the story where one bearer is known; unnamed people stay apart.
 */
public final class StoryMerger implements EntityMerger {

  @Override
  public StoryClaims merge(String story, List<Extraction> extractions) {
    List<Profile> profiles = new ArrayList<>();
    for (Extraction extraction : extractions) {
      profiles.addAll(profiles(extraction));
    }
    Map<String, Entity> entities = new TreeMap<>();
    JointIds joint = new JointIds();
    Aliases aliases = new Aliases(extractions);
    for (EntityClusters.Cluster cluster : EntityClusters.of(profiles)) {
      List<Profile> members = cluster.members();
      String known = name(members);
      Entity entity = entity(story, members, entities.keySet(), aliases.of(cluster, known));
      entities.put(entity.id(), entity);
      boolean named = members.stream().anyMatch(Profile::named);
      members.forEach(m -> joint.put(m.report(), m.entity().id(), entity, named));
    }
    return rewritten(story, extractions, List.copyOf(entities.values()), joint);
  }

  private static StoryClaims rewritten(
      String story, List<Extraction> extractions, List<Entity> entities, JointIds joint) {
    List<Report> reports = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<StoryClaims.ReportMention> mentions = new ArrayList<>();
    for (Extraction extraction : extractions) {
      String report = extraction.report().id();
      reports.add(extraction.report());
      extraction.claims().forEach(c -> claims.add(joint.rewrite(c)));
      for (Mention mention : extraction.mentions()) {
        mentions.add(
            new StoryClaims.ReportMention(
                report,
                new Mention(mention.phrase(), joint.id(report, mention.entity()), mention.kind())));
      }
    }
    return new StoryClaims(story, reports, claims, entities, mentions);
  }

  private static List<Profile> profiles(Extraction extraction) {
    Map<String, Integer> mentions = new HashMap<>();
    Map<String, Set<Integer>> ages = new HashMap<>();
    Set<String> named = new HashSet<>();
    for (Mention mention : extraction.mentions()) {
      mentions.merge(mention.entity(), 1, Integer::sum);
      if (mention.kind() == Mention.Kind.NAME) {
        named.add(mention.entity());
      }
      age(mention, extraction.report().text())
          .ifPresent(a -> ages.computeIfAbsent(mention.entity(), k -> new TreeSet<>()).add(a));
    }
    return extraction.entities().stream()
        .map(
            e ->
                Profile.of(
                    extraction.report().id(),
                    e,
                    named.contains(e.id()),
                    mentions.getOrDefault(e.id(), 0),
                    ages.getOrDefault(e.id(), Set.of())))
        .toList();
  }

  /** The age that a mention tells, or the words beside a name. */
  private static OptionalInt age(Mention mention, String text) {
    OptionalInt told = Ages.told(mention.phrase().text());
    return told.isEmpty() && mention.kind() == Mention.Kind.NAME
        ? Ages.beside(text, mention.phrase().span())
        : told;
  }

  private static Entity entity(
      String story, List<Profile> members, Set<String> taken, List<Entity.Alias> aliases) {
    Entity.Type type = type(members);
    String name = name(members);
    Set<String> forms = new TreeSet<>();
    members.forEach(m -> forms.addAll(m.entity().names()));
    String id = ContentId.of("e", story, type.name(), name);
    Profile first = members.getFirst();
    boolean unnamed = members.stream().noneMatch(Profile::named);
    boolean apart = unnamed && type != Entity.Type.ORGANISATION;
    if (apart || taken.contains(id)) {
      id = ContentId.of("e", story, type.name(), name, first.report(), first.entity().id());
    }
    return new Entity(id, type, name, List.copyOf(forms), aliases);
  }

  /** The sort that most mentions have; a named member counts before a described one. */
  private static Entity.Type type(List<Profile> members) {
    Map<Entity.Type, Integer> votes = new TreeMap<>();
    for (Profile member : members) {
      votes.merge(
          member.entity().type(), member.mentions() + (member.named() ? 1000 : 0), Integer::sum);
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Entity.Type, Integer>comparingByValue()
                .thenComparing(e -> -e.getKey().ordinal()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** The fullest name, of equally full ones the one that most reports use. */
  private static String name(List<Profile> members) {
    for (Profile member : members) {
      if (member.isCountry()) {
        return Countries.ofCode(member.country()).map(Country::name).orElseThrow();
      }
    }
    boolean named = members.stream().anyMatch(Profile::named);
    Map<String, Integer> uses = new TreeMap<>();
    for (Profile member : members) {
      if (!named || member.named()) {
        uses.merge(member.entity().name(), 1, Integer::sum);
      }
    }
    Comparator<String> fullest =
        Comparator.<String>comparingInt(n -> NameKeys.tokens(n).size())
            .thenComparingInt(n -> uses.getOrDefault(n, 0))
            .thenComparing(Comparator.reverseOrder());
    return uses.keySet().stream().max(fullest).orElseThrow();
  }
}
