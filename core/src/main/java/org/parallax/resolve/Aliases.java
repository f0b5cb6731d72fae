package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Citation;
import org.parallax.model.Entity;
import org.parallax.model.Extraction;
import org.parallax.model.Mention;
import org.parallax.model.Phrase;
import org.parallax.model.Report;
import org.parallax.name.NameKeys;

/** The evidence for each form of an entity: where a report writes it, and why it is the same. */
final class Aliases {
  private final List<Extraction> extractions;

  /** Of reports in the settled order. */
  Aliases(List<Extraction> extractions) {
    this.extractions = List.copyOf(extractions);
  }

  /** The evidence for the forms of a cluster whose name is {@code name}, by form. */
  List<Entity.Alias> of(EntityClusters.Cluster cluster, String name) {
    Map<String, Entity.Alias> found = new TreeMap<>();
    for (Extraction extraction : extractions) {
      for (int i = 0; i < cluster.members().size(); i++) {
        Profile member = cluster.members().get(i);
        if (member.report().equals(extraction.report().id())) {
          take(extraction, member, cluster.reasons().get(i), name, found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static void take(
      Extraction extraction,
      Profile member,
      String reason,
      String name,
      Map<String, Entity.Alias> found) {
    List<Mention> mentions =
        extraction.mentions().stream()
            .filter(m -> m.entity().equals(member.entity().id()))
            .sorted(Comparator.comparing(m -> m.phrase().span()))
            .toList();
    for (String form : member.entity().names()) {
      Optional<Mention> at = mentions.stream().filter(m -> isForm(m, form)).findFirst();
      if (at.isPresent() && !found.containsKey(form)) {
        found.put(
            form,
            new Entity.Alias(
                form,
                rule(extraction.report(), member, at.get(), form, reason, name),
                new Citation(extraction.report().id(), at.get().phrase())));
      }
    }
  }

  private static boolean isForm(Mention mention, String form) {
    return mention.phrase().text().contains(form)
        || NameKeys.norm(mention.phrase().text()).endsWith(NameKeys.norm(form));
  }

  /** By what it is joined: within its report first, else as its report's form was with others. */
  private static String rule(
      Report report, Profile member, Mention at, String form, String reason, String name) {
    if (form.equals(name)) {
      return "name";
    }
    List<String> rules = new ArrayList<>();
    if (isDefined(report, at.phrase())) {
      rules.add("defined in parentheses");
    } else if (!form.equals(member.entity().name())) {
      rules.add(
          at.kind() == Mention.Kind.NAME
              ? "short or titled in one report"
              : "described in one report");
    }
    if (!reason.isEmpty() && !member.entity().name().equals(name)) {
      rules.add(reason);
    }
    return rules.isEmpty() ? "equal" : String.join("+", rules);
  }

  private static boolean isDefined(Report report, Phrase phrase) {
    int before = phrase.span().start() - 1;
    int behind = phrase.span().end();
    return before >= 0
        && behind < report.text().length()
        && report.text().charAt(before) == '('
        && report.text().charAt(behind) == ')'
        && NameKeys.isInitials(phrase.text());
  }
}
