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
import java.util.stream.Collectors;
import org.parallax.model.Discrepancy;
import org.parallax.name.GivenNames;
import org.parallax.name.NameKeys;
import org.parallax.point.difference.PersonNames.Name;
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
  /** A name of so many letters is rare enough to be one of a family. */
  private static final int LONG = 6;

  /** So many claims are shown for each spelling. */
  private static final int TELLERS = 2;

  private static final Pattern LOWER =
      Pattern.compile("^ (?!was |were |is |are |has |had |have |and |or |who |said )\\p{Ll}");

  /** Years that tellings of one person's age may lie apart. */
  private static final int YEARS = 2;

  @Override
  public List<Difference> compare(Told told) {
    List<Name> full = PersonNames.people(told);
    List<Name> names = new ArrayList<>(full);
    names.addAll(PersonNames.alone(told, full));
    Map<String, Set<String>> surnames = surnames(full);
    Map<String, Difference> found = new LinkedHashMap<>();
    Map<String, String> keys = new HashMap<>();
    for (int i = 0; i < full.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Name a = full.get(i);
        Name b = names.get(j);
        differing(a, b, surnames)
            .filter(words -> !areTwo(a, b, full) && !shareSentence(a, b, told))
            .filter(words -> !areBeside(words, full, told))
            .filter(words -> !isPossessive(a, b, told) && !isPossessive(b, a, told))
            .ifPresent(
                words ->
                    difference(a, b, words, told)
                        .ifPresent(
                            d ->
                                found.merge(
                                    key(a, b, words, keys), d, SpellingComparison::together)));
      }
    }
    return found.values().stream()
        .map(d -> d.isInternal() ? d.withType(Discrepancy.Type.INTERNAL) : d)
        .toList();
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
                  Misspelling.isMisspelled(w.get(0), w.get(1))
                      || Misspelling.isRespelled(w.get(0), w.get(1))
                      || (givenDiffer
                          ? Misspelling.sound(w.get(0), w.get(1))
                          : Misspelling.isGarbled(w.get(0), w.get(1))));
    }
    if (a.isFull() == b.isFull()) {
      return Optional.empty();
    }
    boolean isPlural = b.last().equals(a.last() + "s") || a.last().equals(b.last() + "s");
    Name full = a.isFull() ? a : b;
    String alone = a.isFull() ? b.last() : a.last();
    String given = a.isFull() ? b.first() : a.first();
    if (Misspelling.isSwapped(full.first(), given)
        && full.report().equals((a.isFull() ? b : a).report())) {
      return Optional.of(List.of(full.first(), given));
    }
    boolean another = surnames.containsKey(alone) || GivenNames.isGivenName(alone);
    boolean isFar = Edits.between(full.last(), alone) > 1;
    return another || isPlural || isFar || !Misspelling.isMisspelled(full.last(), alone)
        ? Optional.empty()
        : Optional.of(List.of(full.last(), alone));
  }

  /** Whether relatives bear one long name that no report writes in both ways. */
  private static boolean isFamilyName(String a, String b, Map<String, Set<String>> surnames) {
    Set<String> theirs = surnames.getOrDefault(b, Set.of());
    return Math.min(a.length(), b.length()) >= LONG
        && Misspelling.isMisspelled(a, b)
        && Edits.between(a, b) == 1
        && surnames.getOrDefault(a, Set.of()).stream().noneMatch(theirs::contains);
  }

  /** Whether one report names both side by side, as people of one family are. */
  private static boolean areTwo(Name a, Name b, List<Name> names) {
    if (!a.isFull() || !b.isFull()) {
      return false;
    }
    boolean isOther = !a.first().equals(b.first()) || !Misspelling.isMisspelled(a.last(), b.last());
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

  /**
   * Whether one sentence names two people in full by both words, "Ada Marlow and Odd Marlov", and
   * nobody's given name stands before both.
   */
  private static boolean areBeside(List<String> words, List<Name> full, Told told) {
    List<Name> ones = bearers(words.get(0), full);
    List<Name> others = bearers(words.get(1), full);
    Set<String> given = others.stream().map(Name::first).collect(Collectors.toSet());
    return ones.stream().noneMatch(n -> given.contains(n.first()))
        && ones.stream()
            .anyMatch(
                n ->
                    others.stream()
                        .filter(o -> o.report().equals(n.report()))
                        .anyMatch(o -> standInOne(n, o, told)));
  }

  private static boolean standInOne(Name a, Name b, Told told) {
    Set<String> words = new HashSet<>(a.words());
    words.addAll(b.words());
    String text = told.setting().text(a.report());
    return told.views().stream()
        .filter(v -> v.report().equals(a.report()) && v.sentence().end() <= text.length())
        .anyMatch(v -> View.words(v.sentence().of(text)).containsAll(words));
  }

  private static List<Name> bearers(String surname, List<Name> full) {
    return full.stream().filter(n -> n.isFull() && n.last().equals(surname)).toList();
  }

  /** One key for all spellings of one name: what both names share, with the first word found. */
  private static String key(Name a, Name b, List<String> words, Map<String, String> keys) {
    boolean areFull = a.isFull() && b.isFull();
    String shared =
        areFull && a.first().equals(b.first())
            ? a.first()
            : areFull && a.last().equals(b.last()) ? a.last() : "";
    String one = shared + "/" + words.get(0);
    String two = shared + "/" + words.get(1);
    String key = keys.getOrDefault(one, keys.getOrDefault(two, one));
    keys.putIfAbsent(one, key);
    keys.putIfAbsent(two, key);
    return key;
  }

  /** The same difference with one more that writes it in each way. */
  private static Difference together(Difference first, Difference second) {
    boolean isFirst = first.alarm() || !second.alarm();
    Difference both = isFirst ? first : second;
    for (Held held : (isFirst ? second : first).values()) {
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
    boolean alarm = isSurelyOne(a, b, words, told);
    return Optional.of(
        new Difference(
            new Cell(Optional.empty(), held.stream().map(Held::view).distinct().toList()),
            Discrepancy.Type.WHO,
            alarm,
            0.5,
            "how the name is written",
            alarm
                ? "Alarm: one name, written in two ways, of which one is wrong."
                : "No alarm: a name may be carried over in two ways, or two people be meant.",
            held,
            "who/spelling"));
  }

  /**
   * Whether both are full names of one person, of which one is misspelled: all words that both have
   * are the same but one, that one is no other romanisation, and no ages tell two people apart.
   */
  private static boolean isSurelyOne(Name a, Name b, List<String> words, Told told) {
    boolean isOneReport = a.report().equals(b.report());
    boolean givenDiffer = !a.first().equals(b.first());
    boolean isOneWord = givenDiffer != !a.last().equals(b.last());
    if (!a.isFull() || !b.isFull() || !isOneWord || (isOneReport && givenDiffer)) {
      return false;
    }
    String one = words.get(0);
    String two = words.get(1);
    boolean isRomanised =
        NameKeys.skeleton(one).equals(NameKeys.skeleton(two))
            && !GivenNames.isGivenName(one)
            && !GivenNames.isGivenName(two);
    Optional<Integer> age = PersonNames.age(a, told);
    Optional<Integer> other = PersonNames.age(b, told);
    boolean isOfOneAge =
        age.isEmpty() || other.isEmpty() || Math.abs(age.get() - other.get()) <= YEARS;
    return Misspelling.isMisspelled(one, two) && !isRomanised && isOfOneAge;
  }

  /** The shortest claim that has the name. */
  private static Optional<View> holder(Name name, Told told) {
    return told.views().stream()
        .filter(v -> v.report().equals(name.report()))
        .filter(v -> v.claim().span().contains(name.phrase().span()))
        .reduce((x, y) -> y.claim().span().length() < x.claim().span().length() ? y : x);
  }
}
