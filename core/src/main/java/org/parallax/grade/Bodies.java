package org.parallax.grade;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.name.Roles;
import org.parallax.text.Table;

/**
 * Finds for which body a name or a description speaks: "DeKalb police", "the harbour's fire chief".
 */
final class Bodies {
  /** The family of those who may belong to any body. */
  static final String ANY = "authority";

  private static final int LONGEST = 3;
  private static final Pattern POLICE = Pattern.compile("[A-Z]{1,4}PD");
  private static final Pattern FIRE = Pattern.compile("[A-Z]{1,4}FD|FD[A-Z]{1,4}");
  private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

  static {
    Table.beside(Bodies.class, "bodies.tsv")
        .rows()
        .forEach(row -> FAMILIES.put(row.get(0), row.get(1)));
  }

  /**
   * A body.
   *
   * @param family what sort of body
   * @param place the name that tells it from others of its sort, folded; empty where none is given
   */
  record Body(String family, String place) {
    Body {
      requireNonNull(family, "family");
      requireNonNull(place, "place");
    }

    /** Whether only a nation has such a body. */
    boolean isPower() {
      return switch (family) {
        case "military", "government", "intelligence" -> true;
        default -> false;
      };
    }
  }

  private Bodies() {}

  /** The body that {@code name} speaks for, if it tells of one. */
  static Optional<Body> in(String name) {
    List<String> words = words(name);
    for (String word : words) {
      Optional<Body> initials = ofInitials(word);
      if (initials.isPresent()) {
        return initials;
      }
    }
    for (int length = LONGEST; length > 0; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        String run = String.join(" ", words.subList(i, i + length)).toLowerCase(Locale.ROOT);
        String family = FAMILIES.getOrDefault(run, FAMILIES.get(Roles.singular(run)));
        if (family != null) {
          return Optional.of(new Body(family, place(words, i, i + length)));
        }
      }
    }
    return Optional.empty();
  }

  /** "QMPD" is a police department, "QMFD" or "FDQM" a fire department. */
  private static Optional<Body> ofInitials(String word) {
    if (POLICE.matcher(word).matches()) {
      return Optional.of(new Body("law", word.toLowerCase(Locale.ROOT)));
    }
    return FIRE.matcher(word).matches()
        ? Optional.of(new Body("fire", word.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Whether {@code word} is a body by itself: "police", "the ministry". */
  static boolean isBody(String word) {
    return in(word).isPresent();
  }

  /** Whether the table holds these words as they are: "fire service". */
  static boolean isListed(String words) {
    return FAMILIES.containsKey(words.toLowerCase(Locale.ROOT));
  }

  /** The capitalised word nearest before the body's own, else the one behind "of", "in", "for". */
  private static String place(List<String> words, int from, int until) {
    String before = "";
    for (int i = from - 1; i >= 0 && isCapital(words.get(i)); i--) {
      before = Roles.kind(words.get(i)).isPresent() ? before : words.get(i);
    }
    if (before.isEmpty() && until + 1 < words.size() && isJoint(words.get(until))) {
      before = isCapital(words.get(until + 1)) ? words.get(until + 1) : "";
    }
    return before.toLowerCase(Locale.ROOT);
  }

  private static boolean isJoint(String word) {
    return switch (word) {
      case "of", "in", "for" -> true;
      default -> false;
    };
  }

  static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** The words of {@code name} without articles and possessives. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word :
        name.replace(".", "").replaceAll("['’]s?\\b", "").split("[^\\p{L}\\p{N}-]+")) {
      if (!word.isEmpty() && !word.equalsIgnoreCase("the")) {
        words.add(word);
      }
    }
    return words;
  }
}
