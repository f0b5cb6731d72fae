package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Mention;
import org.parallax.model.Phrase;
import org.parallax.name.GivenNames;
import org.parallax.name.NameKeys;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Edits;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;

/**
 * Lists names of people that reports, or one report, write in two ways: one word of the name is
 * alike and another is misspelled, or a surname stands alone that is near to the one of the story.
 */
final class SpellingComparison implements StoryComparison {
  private static final int SHORTEST = 4;

  /** A name of so many letters is rare enough to be one of a family. */
  private static final int LONG = 6;

  /** So many claims are shown for each spelling. */
  private static final int TELLERS = 2;

  /** Letters of a long surname that may differ where the given name is the same rare one. */
  private static final double LARGEST_SHARE = 0.45;

  private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?");

  private static final Pattern LOWER =
      Pattern.compile("^ (?!was |were |is |are |has |had |have |and |or |who |said )\\p{Ll}");

  private static final Set<String> FORMS = Set.of("mr", "mrs", "ms", "dr");

  /** What makes another word of a name: "Norlands", "Ruvenian". */
  private static final Set<String> ENDINGS = Set.of("s", "n", "an", "ian", "i", "ese", "ish");

  /** A name, where it stands. */
  private record Name(List<String> words, Phrase phrase, String report) {
    String first() {
      return words.getFirst();
    }

    String last() {
      return words.getLast();
    }

    boolean isFull() {
      return words.size() > 1;
    }
  }

  @Override
  public List<Difference> compare(Told told) {
    List<Name> full = people(told);
    List<Name> names = new ArrayList<>(full);
    names.addAll(alone(told, full));
    Map<String, Set<String>> surnames = surnames(full);
    Map<String, Difference> found = new LinkedHashMap<>();
    for (int i = 0; i < full.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Name a = full.get(i);
        Name b = names.get(j);
        differing(a, b, surnames)
            .filter(words -> !areTwo(a, b, full) && !shareSentence(a, b, told))
            .filter(words -> !isPossessive(a, b, told) && !isPossessive(b, a, told))
            .ifPresent(
                words ->
                    difference(a, b, words, told)
                        .ifPresent(d -> found.merge(key(words), d, SpellingComparison::together)));
      }
    }
    return found.values().stream()
        .map(d -> d.isInternal() ? d.withType(Discrepancy.Type.INTERNAL) : d)
        .toList();
  }

  /** The names of people, each form of a report once, in the order of the story. */
  private static List<Name> people(Told told) {
    List<Name> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String report : reports(told)) {
      for (Mention mention : told.setting().people(report)) {
        List<String> words = words(mention.phrase().text());
        if (!words.isEmpty()
            && !isFamily(mention, told, report)
            && seen.add(report + " " + words)) {
          names.add(new Name(words, mention.phrase(), report));
        }
      }
    }
    return names;
  }

  private static List<String> reports(Told told) {
    return told.views().stream().map(View::report).distinct().toList();
  }

  /** The words of a name, without what stands before it: "wife", "Mr.", "Fire Chief". */
  private static List<String> words(String name) {
    String bare = name.replaceAll("['’]s?\\b", "").replaceFirst("^(?:\\p{Ll}[\\p{L}-]* )+", "");
    List<String> words =
        View.words(bare).stream().filter(w -> w.length() > 1 && !FORMS.contains(w)).toList();
    for (int i = 1; i < words.size() - 1; i++) {
      if (GivenNames.isGivenName(words.get(i)) && !GivenNames.isGivenName(words.getFirst())) {
        return words.subList(i, words.size());
      }
    }
    return words;
  }

  /** Names of one word that is no word of a known name, but may be one that is misspelled. */
  private static List<Name> alone(Told told, List<Name> full) {
    Set<String> known = new HashSet<>();
    full.forEach(n -> known.addAll(n.words()));
    List<Name> alone = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String report : reports(told)) {
      for (Mention mention : told.setting().names(report)) {
        List<String> words = words(mention.phrase().text());
        boolean isName =
            words.size() == 1
                && PLAIN.matcher(mention.phrase().text()).matches()
                && !isFamily(mention, told, report)
                && !known.contains(words.getFirst());
        if (isName && seen.add(report + " " + words)) {
          alone.add(new Name(words, mention.phrase(), report));
        }
      }
    }
    return alone;
  }

  /** "The Quills": a family. */
  private static boolean isFamily(Mention mention, Told told, String report) {
    int start = mention.phrase().span().start();
    String before = told.setting().text(report).substring(Math.max(0, start - 4), start);
    return mention.phrase().text().endsWith("s") && before.equalsIgnoreCase("the ");
  }

  /** The surnames of full names, with the reports that have them. */
  private static Map<String, Set<String>> surnames(List<Name> names) {
    Map<String, Set<String>> surnames = new HashMap<>();
    names.stream()
        .filter(Name::isFull)
        .forEach(n -> surnames.computeIfAbsent(n.last(), k -> new HashSet<>()).add(n.report()));
    return surnames;
  }

  /**
   * "Poores car": the name with an "s" before what is somebody's, where an apostrophe is missed.
   */
  private static boolean isPossessive(Name name, Name other, Told told) {
    int end = name.phrase().span().end();
    String text = told.setting().text(name.report());
    return name.last().equals(other.last() + "s")
        && LOWER.matcher(text.substring(Math.min(end, text.length()))).find();
  }

  /** The two words that differ, if the names are one name in two spellings. */
  private static Optional<List<String>> differing(
      Name a, Name b, Map<String, Set<String>> surnames) {
    if (a.isFull() && b.isFull()) {
      boolean givenDiffer = !a.first().equals(b.first());
      boolean surnamesDiffer = !a.last().equals(b.last());
      if (givenDiffer && surnamesDiffer) {
        return Optional.of(List.of(a.last(), b.last()))
            .filter(w -> isFamilyName(w.get(0), w.get(1), surnames));
      }
      List<String> words =
          givenDiffer ? List.of(a.first(), b.first()) : List.of(a.last(), b.last());
      return Optional.of(words)
          .filter(w -> givenDiffer != surnamesDiffer)
          .filter(
              w ->
                  isMisspelled(w.get(0), w.get(1))
                      || (givenDiffer ? sound(w.get(0), w.get(1)) : isGarbled(w.get(0), w.get(1))));
    }
    if (a.isFull() == b.isFull()) {
      return Optional.empty();
    }
    boolean isPlural = b.last().equals(a.last() + "s") || a.last().equals(b.last() + "s");
    Name full = a.isFull() ? a : b;
    String alone = a.isFull() ? b.last() : a.last();
    String given = a.isFull() ? b.first() : a.first();
    if (isSwapped(full.first(), given) && full.report().equals((a.isFull() ? b : a).report())) {
      return Optional.of(List.of(full.first(), given));
    }
    boolean another = surnames.containsKey(alone) || GivenNames.isGivenName(alone);
    return another || isPlural || !isMisspelled(full.last(), alone)
        ? Optional.empty()
        : Optional.of(List.of(full.last(), alone));
  }

  /** Whether relatives bear one long name that no report writes in both ways. */
  private static boolean isFamilyName(String a, String b, Map<String, Set<String>> surnames) {
    Set<String> theirs = surnames.getOrDefault(b, Set.of());
    return Math.min(a.length(), b.length()) >= LONG
        && isMisspelled(a, b)
        && Edits.between(a, b) == 1
        && surnames.getOrDefault(a, Set.of()).stream().noneMatch(theirs::contains);
  }

  /** Whether one report names both side by side, as people of one family are. */
  private static boolean areTwo(Name a, Name b, List<Name> names) {
    if (!a.isFull() || !b.isFull()) {
      return false;
    }
    boolean isOther = !a.first().equals(b.first()) || !isMisspelled(a.last(), b.last());
    return isOther
        && names.stream()
            .anyMatch(n -> n.report().equals(a.report()) && n.words().equals(b.words()))
        && names.stream()
            .anyMatch(n -> n.report().equals(b.report()) && n.words().equals(a.words()));
  }

  /** Whether one sentence has both first names, as of a father and a son. */
  private static boolean shareSentence(Name a, Name b, Told told) {
    return a.isFull()
        && b.isFull()
        && !a.first().equals(b.first())
        && told.views().stream()
            .filter(v -> v.report().equals(a.report()) || v.report().equals(b.report()))
            .map(v -> View.words(v.claim().text()))
            .anyMatch(w -> w.contains(a.first()) && w.contains(b.first()));
  }

  /** Whether two letters that stand side by side have changed places. */
  private static boolean isSwapped(String a, String b) {
    return a.length() > SHORTEST
        && a.charAt(0) == b.charAt(0)
        && Edits.between(a, b) == 1
        && letters(a).equals(letters(b));
  }

  private static List<Integer> letters(String word) {
    return word.chars().sorted().boxed().toList();
  }

  private static boolean isMisspelled(String a, String b) {
    return Edits.areNear(a, b)
        && !NameKeys.norm(a).equals(NameKeys.norm(b))
        && !bare(a).equals(bare(b))
        && !isEnding(a, b)
        && !GivenNames.standFor(a, b)
        && !GivenNames.standFor(b, a);
  }

  /** "Trevion", "Trayveon": the same consonants. */
  private static boolean sound(String a, String b) {
    return Math.min(a.length(), b.length()) > SHORTEST
        && !GivenNames.isGivenName(a)
        && !GivenNames.isGivenName(b)
        && a.charAt(0) == b.charAt(0)
        && NameKeys.consonants(a).equals(NameKeys.consonants(b));
  }

  /** "Brumsey", "Ramsey": a surname misheard, where the given name is the same rare one. */
  private static boolean isGarbled(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return !NameKeys.norm(a).equals(NameKeys.norm(b))
        && !NameKeys.skeleton(a).equals(NameKeys.skeleton(b))
        && Math.min(a.length(), b.length()) >= SHORTEST
        && Edits.between(a, b) <= LARGEST_SHARE * longest;
  }

  /** Without the endings by which one name is carried over into Latin letters in several ways. */
  private static String bare(String name) {
    return name.replaceAll("[yij]+$", "");
  }

  /** "Norland's", "Norlands": the same word with an ending of grammar. */
  private static boolean isEnding(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return longer.startsWith(shorter)
        && ENDINGS.contains(longer.substring(shorter.length()))
        && longer.length() - shorter.length() > 1;
  }

  private static String key(List<String> words) {
    return words.stream().sorted().toList().toString();
  }

  /** The same difference with one more that writes it in each way. */
  private static Difference together(Difference first, Difference second) {
    Difference both = first;
    for (Held held : second.values()) {
      long tellers = both.values().stream().filter(h -> h.value().equals(held.value())).count();
      boolean isNew = both.values().stream().noneMatch(h -> h.phrase().equals(held.phrase()));
      if (tellers < TELLERS && isNew) {
        both = both.with(held);
      }
    }
    return both;
  }

  private static Optional<Difference> difference(Name a, Name b, List<String> words, Told told) {
    Optional<View> one = holder(a, told);
    Optional<View> two = holder(b, told);
    if (one.isEmpty() || two.isEmpty()) {
      return Optional.empty();
    }
    List<Held> held =
        List.of(
            new Held(one.get(), words.get(0).toLowerCase(Locale.ROOT), a.phrase()),
            new Held(two.get(), words.get(1).toLowerCase(Locale.ROOT), b.phrase()));
    return Optional.of(
        new Difference(
            new Cell(Optional.empty(), held.stream().map(Held::view).distinct().toList()),
            Discrepancy.Type.WHO,
            false,
            0.5,
            "how the name is written",
            "No alarm: one name, written in two ways, of which one is wrong.",
            held,
            "who/spelling"));
  }

  /** The shortest claim that has the name. */
  private static Optional<View> holder(Name name, Told told) {
    return told.views().stream()
        .filter(v -> v.report().equals(name.report()))
        .filter(v -> v.claim().span().contains(name.phrase().span()))
        .reduce((x, y) -> y.claim().span().length() < x.claim().span().length() ? y : x);
  }
}
