package org.parallax.resolve;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Entity;
import org.parallax.model.Span;
import org.parallax.name.NameKeys;
import org.parallax.name.Titles;

/**
 * Joins a speaker under a role with the one who is named right after: "Ruritania's chancellor said
 * ... However, Otto Brandt stressed ...". News avoids saying the same words twice, so a full name
 * that comes out of nowhere and speaks is the one whom the sentence before introduced.
 */
final class LaterNamed {
  /** How far on the name may stand, in characters. */
  private static final int REACH = 600;

  private final Cast cast;

  LaterNamed(Cast cast) {
    this.cast = cast;
  }

  void join(SourceSieve sieve, List<SpokenSource> sources) {
    for (int i = 0; i + 1 < sources.size(); i++) {
      SpokenSource source = sources.get(i);
      Optional<Referent> unnamed =
          sieve.unnamedRole(source).filter(u -> isOffice(source.phrase().text(), u));
      if (unnamed.isPresent()) {
        later(sieve, sources.subList(i + 1, sources.size()), source, unnamed.get())
            .ifPresent(
                n -> {
                  sieve.replace(unnamed.get(), n);
                  cast.join(n, unnamed.get());
                });
      }
    }
  }

  /** The first speaker after it that comes out of nowhere under a full name. */
  private Optional<Referent> later(
      SourceSieve sieve, List<SpokenSource> next, SpokenSource source, Referent unnamed) {
    for (SpokenSource candidate : next) {
      Optional<Referent> named = named(sieve, candidate, source.phrase().span());
      if (named.isPresent()) {
        return named.filter(n -> !n.gender().clashes(unnamed.gender()));
      }
    }
    return Optional.empty();
  }

  /** A singular office of a country or body: "Ruritania's chancellor", "the chancellor". */
  private static boolean isOffice(String words, Referent unnamed) {
    boolean definite =
        words.contains("’s ")
            || words.contains("'s ")
            || words.startsWith("The ")
            || words.startsWith("the ");
    Referent.Role role = unnamed.roles().getFirst();
    int length = role.key().words().split(" ").length;
    return definite
        && ((Titles.isTitle(role.head()) && length == 1)
            || (Descriptions.isOffice(role.head()) && length <= 3));
  }

  private Optional<Referent> named(SourceSieve sieve, SpokenSource next, Span before) {
    List<Referent> members = sieve.at(next.phrase().span()).members();
    if (members.size() != 1 || next.phrase().span().start() - before.end() > REACH) {
      return Optional.empty();
    }
    Referent who = members.getFirst();
    boolean fullName =
        who.type() == Entity.Type.PERSON
            && who.roles().isEmpty()
            && NameKeys.tokens(next.phrase().text()).size() >= 2
            && cast.firstMention(who) >= next.phrase().span().start();
    return fullName ? Optional.of(who) : Optional.empty();
  }
}
