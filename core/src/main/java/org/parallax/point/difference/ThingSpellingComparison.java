package org.parallax.point.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.model.Discrepancy;
import org.parallax.model.Mention;
import org.parallax.model.Phrase;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Edits;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;

/**
 * Lists names of places and bodies that are written in two ways: all words but one are the same,
 * and that one differs by a letter or two ("Kelver Park", "Kelvor Park").
 */
final class ThingSpellingComparison implements StoryComparison {
  private static final int MOST = 3;

  /** Streets are compared as streets: two of like names may well cross one town. */
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "drive",
          "dr",
          "lane",
          "ln",
          "boulevard",
          "court",
          "way",
          "place",
          "terrace",
          "parkway",
          "highway",
          "streets",
          "avenues");

  /** A name, where it stands. */
  private record Name(List<String> words, Phrase phrase, String report) {}

  @Override
  public List<Difference> compare(Told told) {
    List<Name> names = names(told);
    Map<String, Difference> found = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Name a = names.get(i);
        Name b = names.get(j);
        differing(a.words(), b.words())
            .flatMap(at -> difference(a, b, at, told))
            .ifPresent(d -> found.putIfAbsent(d.sides().keySet().toString(), d));
      }
    }
    return found.values().stream()
        .map(d -> d.isInternal() ? d.withType(Discrepancy.Type.INTERNAL) : d)
        .limit(MOST)
        .toList();
  }

  /** The names of several words that are nobody's, each form of a report once. */
  private static List<Name> names(Told told) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (String report : told.views().stream().map(View::report).distinct().toList()) {
      Set<Phrase> people =
          told.setting().people(report).stream().map(Mention::phrase).collect(Collectors.toSet());
      for (Mention mention : told.setting().names(report)) {
        List<String> words = View.words(mention.phrase().text().replaceAll("['’]s?\\b", ""));
        boolean isStreet = words.stream().anyMatch(STREETS::contains) && words.size() < 3;
        boolean isName = words.size() > 1 && (!isStreet || words.getLast().equals("place"));
        if (isName && !people.contains(mention.phrase())) {
          names.putIfAbsent(report + words, new Name(words, mention.phrase(), report));
        }
      }
    }
    return List.copyOf(names.values());
  }

  /** Which word differs, if no other does and it is misspelled in one of them. */
  private static Optional<Integer> differing(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return Optional.empty();
    }
    List<Integer> other =
        IntStream.range(0, a.size()).filter(i -> !a.get(i).equals(b.get(i))).boxed().toList();
    return other.size() == 1
            && Edits.areNear(a.get(other.getFirst()), b.get(other.getFirst()))
            && !isInflected(a.get(other.getFirst()), b.get(other.getFirst()))
        ? Optional.of(other.getFirst())
        : Optional.empty();
  }

  /** "Guard", "Guards"; "Center", "Centre". */
  private static boolean isInflected(String a, String b) {
    return a.startsWith(b)
        || b.startsWith(a)
        || Misspelling.plainly(a).equals(Misspelling.plainly(b))
        || a.chars().anyMatch(Character::isDigit)
        || (a.chars().sorted().boxed().toList().equals(b.chars().sorted().boxed().toList())
            && a.charAt(a.length() - 1) != b.charAt(b.length() - 1));
  }

  private static Optional<Difference> difference(Name a, Name b, int at, Told told) {
    Optional<View> one = holder(a, told);
    Optional<View> two = holder(b, told);
    if (one.isEmpty() || two.isEmpty() || one.get().sharesSentence(two.get())) {
      return Optional.empty();
    }
    List<Held> held =
        List.of(
            new Held(one.get(), a.words().get(at).toLowerCase(Locale.ROOT), a.phrase()),
            new Held(two.get(), b.words().get(at).toLowerCase(Locale.ROOT), b.phrase()));
    List<View> views = held.stream().map(Held::view).distinct().toList();
    return Optional.of(
        new Difference(
            new Cell(Optional.empty(), views),
            Discrepancy.Type.WHO,
            false,
            0.45,
            "how the name is written",
            "No alarm: one name, written in two ways, of which one is wrong.",
            held,
            "who/thing"));
  }

  /** The shortest claim that has the name. */
  private static Optional<View> holder(Name name, Told told) {
    return told.views().stream()
        .filter(v -> v.report().equals(name.report()))
        .filter(v -> v.claim().span().contains(name.phrase().span()))
        .reduce((x, y) -> y.claim().span().length() < x.claim().span().length() ? y : x);
  }
}
