package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Binding;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Time;
import org.parallax.resolve.Resolution;

/** What the words of one report refer to, ready to be put beside its claims. */
final class Bindings {
  private static final Pattern ARTICLE = Pattern.compile("(?i)(the\\s+)?");
  private static final Pattern FURTHER =
      Pattern.compile("\\s*([,(–—]|\\s(of|from|who|whose|in)\\s)");
  private static final Pattern ATTACHED =
      Pattern.compile("[,(–—]|\\b(of|in|at|from|near|with|for|on|who|whose|that|which)\\b");

  private final Resolution resolution;
  private final Report report;
  private final Map<String, Entity> entities = new HashMap<>();

  Bindings(Resolution resolution, Report report) {
    this.resolution = resolution;
    this.report = report;
    for (Entity entity : resolution.entities()) {
      entities.put(entity.id(), entity);
    }
  }

  /** Ids of the entities mentioned within {@code span}, each once, in the order of the text. */
  List<String> entities(Span span) {
    Set<String> ids = new LinkedHashSet<>();
    for (Mention mention : resolution.mentions()) {
      if (span.contains(mention.phrase().span())) {
        ids.add(mention.entity());
      }
    }
    return List.copyOf(ids);
  }

  /**
   * The bindings of the pronouns, descriptions and relative times within {@code span}, and before
   * it that of the subject that it lacks.
   */
  List<Binding> of(Span span, List<Time> times, Optional<Phrase> subject) {
    List<Binding> bindings = new ArrayList<>();
    subject.map(s -> lacking(span, s)).ifPresent(bindings::add);
    for (Mention mention : resolution.mentions()) {
      if (mention.kind() == Mention.Kind.PRONOUN && span.contains(mention.phrase().span())) {
        shownBy(mention.entity(), mention.phrase().span())
            .filter(shown -> !span.contains(shown.span()))
            .ifPresent(shown -> bindings.add(new Binding(mention.phrase(), shown.text(), shown)));
      }
    }
    for (Time time : times) {
      if (time.anchor() == Time.Anchor.PUBLICATION && time.from().isPresent()) {
        bindings.add(new Binding(time.phrase(), time.value(), time.phrase()));
      }
    }
    bindings.sort(Comparator.comparing(b -> b.phrase().span()));
    return bindings;
  }

  /** The subject before the first word of {@code span}: by name where it is a pronoun. */
  private Binding lacking(Span span, Phrase subject) {
    Phrase named =
        resolution.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PRONOUN)
            .filter(m -> m.phrase().span().equals(subject.span()))
            .flatMap(m -> shownBy(m.entity(), subject.span()).stream())
            .findFirst()
            .orElse(subject);
    return new Binding(report.phrase(new Span(span.start(), span.start())), named.text(), named);
  }

  /**
   * Where the report names the entity of a pronoun: the fullest name before it, else the fullest at
   * all.
   */
  private Optional<Phrase> shownBy(String entity, Span pronoun) {
    if (!entities.containsKey(entity)) {
      return Optional.empty();
    }
    Comparator<Phrase> fullest =
        Comparator.<Phrase, Boolean>comparing(p -> p.span().start() < pronoun.start())
            .thenComparing(p -> p.span().length())
            .thenComparing(p -> -p.span().start());
    return resolution.mentions().stream()
        .filter(m -> m.entity().equals(entity) && m.kind() == Mention.Kind.NAME)
        .map(Mention::phrase)
        .max(fullest);
  }

  /**
   * The proposition with the entities of its arguments, as far as a mention ends with the
   * argument's head or fills it.
   */
  Proposition resolved(Proposition proposition) {
    List<Argument> arguments =
        proposition.arguments().stream()
            .map(
                a ->
                    new Argument(
                        a.role(), a.preposition(), a.phrase(), a.head(), entity(a.phrase().span())))
            .toList();
    return new Proposition(
        proposition.predicate(),
        proposition.negated(),
        proposition.tense(),
        arguments,
        proposition.terms());
  }

  private Optional<String> entity(Span argument) {
    Comparator<Mention> widest =
        Comparator.<Mention>comparingInt(m -> m.phrase().span().length())
            .thenComparing(m -> -m.phrase().span().start());
    return resolution.mentions().stream()
        .filter(m -> argument.contains(m.phrase().span()))
        .filter(
            m ->
                m.phrase().span().length() * 2 >= argument.length()
                    || begins(argument, m)
                    || endsWith(argument, m))
        .max(widest)
        .map(Mention::entity);
  }

  /** "Ada Brock, 31, of Ferrol": what leads is meant, the rest tells of it. */
  private boolean begins(Span argument, Mention mention) {
    String before = report.text().substring(argument.start(), mention.phrase().span().start());
    String rest = report.text().substring(mention.phrase().span().end(), argument.end());
    return mention.kind() == Mention.Kind.NAME
        && ARTICLE.matcher(before).matches()
        && FURTHER.matcher(rest).lookingAt();
  }

  /** "the skipper Ada Brock", but not "a sailor of Ferrol". */
  private boolean endsWith(Span argument, Mention mention) {
    String before = report.text().substring(argument.start(), mention.phrase().span().start());
    String rest = report.text().substring(mention.phrase().span().end(), argument.end());
    return rest.codePoints().noneMatch(Character::isLetterOrDigit)
        && !ATTACHED.matcher(before).find();
  }
}
