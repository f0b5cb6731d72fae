package org.parallax.point.slot;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.text.Table;

/**
 * The values that one slot of a story can have, the words that tell them, and which holds which.
 */
final class Taxonomy {
  private static final String NONE = "-";

  /**
   * A value that words tell.
   *
   * @param value the value
   * @param start where its words begin
   * @param end where they end
   */
  record Found(String value, int start, int end) {
    private boolean meets(Found other) {
      return start < other.end && other.start < end;
    }
  }

  /** How one value stands to another. */
  enum Relation {
    SAME,
    /** One holds the other: a leg and a knee. */
    FINER,
    OTHER
  }

  private final Map<String, Pattern> words = new LinkedHashMap<>();
  private final Map<String, String> wider = new LinkedHashMap<>();

  /** Any of the words: most sentences tell none. */
  private final Pattern any;

  private Taxonomy(String slot) {
    List<String> alternatives = new ArrayList<>();
    for (List<String> row : Table.beside(Taxonomy.class, "slots.tsv").rows()) {
      if (row.getFirst().equals(slot)) {
        String pattern = "(?<![\\p{L}\\p{N}])(?:" + row.get(3) + ")(?![\\p{L}\\p{N}])";
        words.put(row.get(1), Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        wider.put(row.get(1), row.get(2));
        alternatives.add(pattern);
      }
    }
    any = Pattern.compile(String.join("|", alternatives), Pattern.CASE_INSENSITIVE);
  }

  /** The values of {@code slot}. */
  static Taxonomy of(String slot) {
    Taxonomy taxonomy = new Taxonomy(slot);
    if (taxonomy.words.isEmpty()) {
      throw new IllegalArgumentException("slots.tsv has no slot " + slot);
    }
    return taxonomy;
  }

  /** The values that {@code text} tells, in the order of the text; the longer words win. */
  List<Found> in(String text) {
    if (!any.matcher(text).find()) {
      return List.of();
    }
    List<Found> all = new ArrayList<>();
    words.forEach(
        (value, pattern) -> {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            all.add(new Found(value, matcher.start(), matcher.end()));
          }
        });
    all.sort(
        Comparator.comparingInt((Found f) -> f.start() - f.end()).thenComparingInt(Found::start));
    List<Found> found = new ArrayList<>();
    for (Found one : all) {
      if (found.stream().noneMatch(one::meets)) {
        found.add(one);
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /** How {@code a} stands to {@code b}. */
  Relation between(String a, String b) {
    if (a.equals(b)) {
      return Relation.SAME;
    }
    return holds(a, b) || holds(b, a) ? Relation.FINER : Relation.OTHER;
  }

  /** Whether {@code wide} holds {@code fine}. */
  boolean holds(String wide, String fine) {
    Optional<String> above = above(fine);
    while (above.isPresent()) {
      if (above.get().equals(wide)) {
        return true;
      }
      above = above(above.get());
    }
    return false;
  }

  private Optional<String> above(String value) {
    return Optional.of(requireNonNull(wider.getOrDefault(value, NONE)))
        .filter(w -> !w.equals(NONE));
  }
}
