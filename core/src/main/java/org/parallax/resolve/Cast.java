package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.model.Mention;
import org.parallax.model.Span;

/** All that a report speaks of, with every mention found so far. */
final class Cast {
  private static final Comparator<Seen> BY_PLACE = Comparator.comparing(s -> s.phrase().span());
  private final List<Referent> referents = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();

  void add(Referent referent) {
    if (!referents.contains(referent)) {
      referents.add(referent);
    }
  }

  List<Referent> referents() {
    return referents;
  }

  List<Referent> referents(Predicate<Referent> test) {
    return referents.stream().filter(test).toList();
  }

  /** Adds a mention, unless those words are one already. */
  void see(Seen mention) {
    Optional<Seen> there = at(mention.phrase().span());
    if (there.isPresent()) {
      if (there.get().who() == mention.who()
          && mention.weight().value() > there.get().weight().value()) {
        seen.set(seen.indexOf(there.get()), mention);
      }
      return;
    }
    seen.add(mention);
    add(mention.who());
  }

  /** The mention whose words stand exactly there. */
  Optional<Seen> at(Span span) {
    return seen.stream().filter(s -> s.phrase().span().equals(span)).findFirst();
  }

  /** The mentions in the order of the text. */
  List<Seen> seen() {
    return seen.stream().sorted(BY_PLACE).toList();
  }

  /** The mentions of names within {@code span}, in the order of the text. */
  List<Seen> namesWithin(Span span) {
    return seen.stream()
        .filter(s -> s.kind() == Mention.Kind.NAME && span.contains(s.phrase().span()))
        .sorted(BY_PLACE)
        .toList();
  }

  /** Start of the last mention before {@code offset}, or -1. */
  int lastMention(Referent who, int offset) {
    return seen.stream()
        .filter(s -> s.who() == who && s.phrase().span().end() <= offset)
        .mapToInt(s -> s.phrase().span().start())
        .max()
        .orElse(-1);
  }

  /** Start of the first mention, or the largest integer where there is none. */
  int firstMention(Referent who) {
    return seen.stream()
        .filter(s -> s.who() == who)
        .mapToInt(s -> s.phrase().span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Makes all that was said of {@code from} be said of {@code into}. */
  void join(Referent into, Referent from) {
    if (into == from) {
      return;
    }
    from.forms().forEach(into::addForm);
    from.roles().forEach(into::learn);
    into.learn(from.gender());
    seen.replaceAll(
        s ->
            s.who() == from
                ? new Seen(s.phrase(), into, s.kind(), s.sentence(), s.weight(), s.confidence())
                : s);
    referents.remove(from);
  }
}
