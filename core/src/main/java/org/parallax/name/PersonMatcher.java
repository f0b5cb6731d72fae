package org.parallax.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the names of two people, also across spellings, scripts and the order of names. */
final class PersonMatcher {
  private static final double SURNAME = 0.92;
  private static final double GIVEN = 0.88;
  private static final double OTHER_NAME = 0.75;

  /** Words less alike than this are no spellings of one. */
  private static final double MAYBE = 0.5;

  private static final Pattern SILENT = Pattern.compile("[aeiouyh]|(.)(?=\\1)");

  /** Languages in which the son's name ends in the father's with one vowel more, the wife's too. */
  private static final Pattern ENDING = Pattern.compile("[aiou]");

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "ad", "as", "ar", "an", "ash");

  private PersonMatcher() {}

  static NameMatch match(String a, String b) {
    Titles.Titled titledA = Titles.split(a);
    Titles.Titled titledB = Titles.split(b);
    PersonName nameA = PersonName.of(titledA);
    PersonName nameB = PersonName.of(titledB);
    if (nameA.surname().isEmpty() || nameB.surname().isEmpty()) {
      return NameMatch.unsure("no letters");
    }
    if (titledA.isOtherGeneration(titledB)) {
      return NameMatch.veto("father and son");
    }
    if (nameA.gender().clashes(nameB.gender())) {
      return NameMatch.veto("gender differs");
    }
    if (nameA.words().equals(nameB.words())) {
      return NameMatch.same(1, "equal");
    }
    if (nameA.skeletons().equals(nameB.skeletons())) {
      return NameMatch.same(0.97, "spelling");
    }
    if (Spelled.script(a) != Spelled.script(b)) {
      return AcrossScripts.person(titledA.bare(), titledB.bare());
    }
    if (nameA.isShort() || nameB.isShort()) {
      return shortPerson(nameA, nameB);
    }
    return Syllables.isOne(nameA.words(), nameB.words())
        ? NameMatch.same(0.9, "romanisation of syllables")
        : fullPerson(nameA, nameB);
  }

  private static NameMatch fullPerson(PersonName a, PersonName b) {
    double surname = surnames(a.surname(), b.surname());
    if (surname < SURNAME) {
      return surname < OTHER_NAME
          ? NameMatch.veto("surnames differ")
          : NameMatch.unsure("surnames differ a little");
    }
    String givenA = a.given();
    String givenB = b.given();
    if (givenA.length() == 1 || givenB.length() == 1) {
      return givenA.charAt(0) == givenB.charAt(0)
          ? NameMatch.same(0.85, "initial")
          : NameMatch.veto("initials differ");
    }
    if (GivenNames.standFor(givenA, givenB)) {
      return NameMatch.same(0.9, "familiar form");
    }
    if (GivenNames.areForms(givenA, givenB)) {
      return NameMatch.same(0.85, "form of another language");
    }
    if (GivenNames.areOthers(givenA, givenB) && !a.words().contains(givenB)) {
      return b.words().contains(givenA)
          ? NameMatch.same(0.85, "middle name")
          : NameMatch.veto("given names differ");
    }
    if (Romanisation.isOne(a.allGiven(), b.allGiven())) {
      return NameMatch.same(0.9, "romanisation");
    }
    if (a.further().contains(givenB) || b.further().contains(givenA)) {
      return NameMatch.same(0.85, "middle name");
    }
    if (isInitialsOf(givenA, b) || isInitialsOf(givenB, a)) {
      return NameMatch.same(0.8, "initials of given names");
    }
    return given(givenA, givenB, surname);
  }

  private static NameMatch given(String a, String b, double surname) {
    double given = alike(a, b);
    int edits = Similarity.edits(NameKeys.skeleton(a), NameKeys.skeleton(b));
    if ((given >= GIVEN && edits <= 1) || Romanisation.isOne(a, b)) {
      return NameMatch.same(Math.min(0.95, Math.max(GIVEN, given) * surname), "spelling");
    }
    if (surname == 1 && isMisspelled(a, b)) {
      return NameMatch.same(0.8, "misspelled given name");
    }
    return given < OTHER_NAME
        ? NameMatch.veto("given names differ")
        : NameMatch.unsure("given names differ a little");
  }

  /** How alike two surnames are; another ending makes another surname: "Karim", "Karimi". */
  private static double surnames(String a, String b) {
    double alike = alike(a, b);
    if (alike == 1 || alike < MAYBE) {
      return alike;
    }
    if (isLonger(a, b) || isLonger(b, a)) {
      return Math.min(alike, (SURNAME + OTHER_NAME) / 2);
    }
    return Romanisation.isOne(a, b) ? Math.max(alike, SURNAME) : alike;
  }

  private static boolean isLonger(String longer, String shorter) {
    return longer.length() == shorter.length() + 1
        && longer.startsWith(shorter)
        && ENDING.matcher(longer.substring(shorter.length())).matches();
  }

  /** "J.D. Brock" and "Jonas Dario Brock". */
  private static boolean isInitialsOf(String given, PersonName full) {
    return given.length() >= 2 && given.length() <= 3 && given.equals(full.initials());
  }

  private static NameMatch shortPerson(PersonName a, PersonName b) {
    PersonName one = a.isShort() ? a : b;
    PersonName full = a.isShort() ? b : a;
    if (one.words().size() > 1) {
      return hyphenated(one.words(), full.words());
    }
    if (isSpelling(one.surname(), full.surname())) {
      return NameMatch.same(full.isShort() ? 0.85 : 0.8, "short name");
    }
    boolean last = !full.isShort() && full.words().getLast().equals(one.surname());
    if (last) {
      return NameMatch.same(0.8, "short name");
    }
    if (!full.isShort()
        && NameKeys.skeleton(one.surname()).equals(NameKeys.skeleton(full.given()))) {
      return NameMatch.same(0.55, "given name alone");
    }
    return NameMatch.unsure("names differ");
  }

  /** A double name beside a fuller one, of which it is the end or the beginning. */
  private static NameMatch hyphenated(List<String> one, List<String> full) {
    int rest = full.size() - one.size();
    boolean article = one.size() == 2 && ARTICLES.contains(one.getFirst());
    if (article && isSpelling(one.getLast(), full.getLast())) {
      return NameMatch.same(0.8, "short name");
    }
    if (rest >= 0 && isSpelled(one, full.subList(rest, full.size()))) {
      return NameMatch.same(0.8, "short name");
    }
    return rest >= 0 && isSpelled(one, full.subList(0, one.size()))
        ? NameMatch.same(0.55, "given name alone")
        : NameMatch.unsure("names differ");
  }

  private static boolean isSpelled(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!isSpelling(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Letters swapped, doubled or mistaken: "Maribel", "Marbiel"; vowels are mistaken the most. */
  private static boolean isMisspelled(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    String soundA = NameKeys.consonants(a);
    String lettersA = SILENT.matcher(a).replaceAll("");
    boolean sounds =
        (soundA.length() >= 3 && soundA.equals(NameKeys.consonants(b)))
            || (lettersA.length() >= 3 && lettersA.equals(SILENT.matcher(b).replaceAll("")));
    return shorter >= 4
        && a.charAt(0) == b.charAt(0)
        && ((sounds && Similarity.edits(a, b) <= 3)
            || (shorter >= 5 && Similarity.edits(a, b) <= 1));
  }

  /** Whether two words of at least five letters sound alike or differ in one letter. */
  private static boolean isSpelling(String a, String b) {
    String skeletonA = NameKeys.skeleton(a);
    String skeletonB = NameKeys.skeleton(b);
    return skeletonA.equals(skeletonB)
        || (Math.min(a.length(), b.length()) >= 4
            && alike(a, b) >= MAYBE
            && Romanisation.isOne(a, b))
        || (Math.min(skeletonA.length(), skeletonB.length()) >= 5
            && Similarity.edits(skeletonA, skeletonB) <= 1
            && NameKeys.consonants(a).equals(NameKeys.consonants(b)));
  }

  private static double alike(String a, String b) {
    return Similarity.jaroWinkler(NameKeys.skeleton(a), NameKeys.skeleton(b));
  }
}
