package org.parallax.grade;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Entity;
import org.parallax.model.Report;
import org.parallax.model.StoryClaims;
import org.parallax.name.Countries;
import org.parallax.name.Roles;

/** Tells names from descriptions: "Ada Brock" and "the harbour police" from "the other soldier". */
final class Naming {
  /** The words that a report writes small somewhere in the story. */
  private final Set<String> small = new HashSet<>();

  Naming(StoryClaims story) {
    for (Report report : story.reports()) {
      for (String word : report.text().split("[^\\p{L}\\p{N}-]+")) {
        if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
          small.add(word);
        }
      }
    }
  }

  /** Whether {@code entity} is somebody in particular, and not "one of the crew". */
  boolean isNamed(Entity entity) {
    return switch (entity.type()) {
      case GROUP -> false;
      case PLACE -> true;
      case PERSON, ORGANISATION, DOCUMENT, OTHER -> entity.names().stream().anyMatch(this::isName);
    };
  }

  /** Whether {@code words} are a name, or a body that is told from others. */
  boolean isName(String words) {
    List<String> all = Bodies.words(words);
    if (all.isEmpty()) {
      return false;
    }
    String last = all.getLast();
    if (Bodies.isCapital(last) && !isCommon(last)) {
      return true;
    }
    if (isPeople(last)) {
      return false;
    }
    return Bodies.isBody(last)
        || Bodies.isListed(String.join(" ", all.subList(Math.max(0, all.size() - 2), all.size())))
        || (Roles.kind(last).filter(k -> k == Roles.Kind.BODY).isPresent()
            && all.stream().anyMatch(w -> Bodies.isCapital(w) && !isCommon(w)))
        || Bodies.in(words).filter(b -> !b.place().isEmpty()).isPresent();
  }

  /** Whether a word is written small somewhere in the story, so that it is no name. */
  boolean isSmall(String word) {
    return small.contains(word);
  }

  private boolean isCommon(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return small.contains(folded) || Roles.kind(folded).isPresent();
  }

  /** Whether the noun means people and no body: "soldiers", "a witness". */
  private static boolean isPeople(String noun) {
    Optional<Roles.Kind> kind = Roles.kind(noun);
    boolean isPlural = noun.endsWith("s") && !noun.endsWith("ss");
    return kind.isPresent()
        ? kind.get() == Roles.Kind.PERSON && !isCollective(noun)
        : isPlural && !Bodies.isBody(noun) && Character.isLowerCase(noun.charAt(0));
  }

  /** Whether the plural of a person's role stands for a body: "prosecutors", "detectives". */
  private static boolean isCollective(String noun) {
    return noun.endsWith("s")
        && Bodies.in(noun).filter(b -> !b.family().equals(Bodies.ANY)).isPresent();
  }

  /** The country whose name or demonym stands in {@code words}. */
  static Optional<String> country(String words) {
    List<String> all = Bodies.words(words);
    for (int i = 0; i < all.size(); i++) {
      if (i + 1 < all.size()) {
        Optional<String> two = code(all.get(i) + " " + all.get(i + 1));
        if (two.isPresent()) {
          return two;
        }
      }
      Optional<String> one = Bodies.isCapital(all.get(i)) ? code(all.get(i)) : Optional.empty();
      if (one.isPresent()) {
        return one;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> code(String words) {
    return Countries.of(words).map(c -> c.code());
  }
}
