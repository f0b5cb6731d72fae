package org.parallax.point;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;

/** How the arguments of two claims in one role stand to one another. */
enum Slots {
  SAME,
  /** The same words or kind of thing, without proof that the same one is meant. */
  LIKE,
  UNKNOWN,
  DIFFERENT;

  /** How the arguments in {@code role} stand to one another. */
  static Slots of(View a, View b, Role role) {
    return of(a.argument(role), b.argument(role));
  }

  static Slots of(Optional<Argument> a, Optional<Argument> b) {
    return a.isEmpty() || b.isEmpty() ? UNKNOWN : of(a.get(), b.get());
  }

  /** How the two arguments stand to one another. */
  static Slots of(Argument a, Argument b) {
    if (a.entity().isPresent() && a.entity().equals(b.entity())) {
      return SAME;
    }
    if (isPronoun(a) || isPronoun(b)) {
      return UNKNOWN;
    }
    if (Lexicon.concept(a.head()).equals(Lexicon.concept(b.head()))) {
      return LIKE;
    }
    return sharesContent(a, b) ? UNKNOWN : DIFFERENT;
  }

  private static boolean isPronoun(Argument argument) {
    return argument.head().length() < 2
        || (Lexicon.isStop(argument.head()) && argument.entity().isEmpty());
  }

  private static boolean sharesContent(Argument a, Argument b) {
    List<String> theirs = View.words(b.phrase().text()).stream().map(Lexicon::concept).toList();
    return View.words(a.phrase().text()).stream()
        .filter(w -> !Lexicon.isStop(w))
        .map(Lexicon::concept)
        .anyMatch(theirs::contains);
  }
}
