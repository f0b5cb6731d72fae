package org.parallax.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares two names. Symmetric: the order of the two does not matter. A short name meets a full
 * one ("Brock", "Ada Brock"), which holds inside one story only.
 */
public final class NameMatcher {
  private static final double SURNAME = 0.92;
  private static final double GIVEN = 0.88;
  private static final double OTHER_NAME = 0.75;
  private static final double SOUND = 0.75;
  private static final Pattern SILENT = Pattern.compile("[aeiouyh]|(.)(?=\\1)");
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "ltd", "limited", "corp", "co", "llc", "plc", "gmbh", "ag", "sa", "spa", "nv");

  private NameMatcher() {}

  /** Whether two names may be those of one person. */
  public static NameMatch person(String a, String b) {
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
    if (Scripts.script(a) != Scripts.script(b)) {
      return acrossScripts(nameA, nameB);
    }
    if (nameA.isShort() || nameB.isShort()) {
      return shortPerson(nameA, nameB);
    }
    return fullPerson(nameA, nameB);
  }

  /** Word by word by sound; the surname alone does where one of the two has no other. */
  private static NameMatch acrossScripts(PersonName a, PersonName b) {
    double surname = Similarity.sounds(a.surname(), b.surname());
    boolean oneWord = a.isShort() || b.isShort();
    double given = oneWord ? surname : Similarity.sounds(a.given(), b.given());
    double score = Math.min(surname, given);
    return score >= SOUND
        ? NameMatch.same(Math.min(0.9, score), oneWord ? "short name" : "sound across scripts")
        : NameMatch.unsure("sounds differ");
  }

  private static NameMatch fullPerson(PersonName a, PersonName b) {
    double surname = alike(a.surname(), b.surname());
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
    if (a.further().contains(givenB) || b.further().contains(givenA)) {
      return NameMatch.same(0.85, "middle name");
    }
    if (isInitialsOf(givenA, b) || isInitialsOf(givenB, a)) {
      return NameMatch.same(0.8, "initials of given names");
    }
    double given = alike(givenA, givenB);
    int edits = Similarity.edits(NameKeys.skeleton(givenA), NameKeys.skeleton(givenB));
    if (given >= GIVEN && edits <= 1) {
      return NameMatch.same(Math.min(0.95, given * surname), "spelling");
    }
    if (surname == 1 && isMisspelled(givenA, givenB)) {
      return NameMatch.same(0.8, "misspelled given name");
    }
    return given < OTHER_NAME
        ? NameMatch.veto("given names differ")
        : NameMatch.unsure("given names differ a little");
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
    if (!full.isShort()
        && NameKeys.skeleton(one.surname()).equals(NameKeys.skeleton(full.given()))) {
      return NameMatch.same(0.55, "given name alone");
    }
    return NameMatch.unsure("names differ");
  }

  /** A double name beside a fuller one, of which it is the end or the beginning. */
  private static NameMatch hyphenated(List<String> one, List<String> full) {
    int rest = full.size() - one.size();
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
        || (Math.min(skeletonA.length(), skeletonB.length()) >= 5
            && Similarity.edits(skeletonA, skeletonB) <= 1
            && NameKeys.consonants(a).equals(NameKeys.consonants(b)));
  }

  private static double alike(String a, String b) {
    return Similarity.jaroWinkler(NameKeys.skeleton(a), NameKeys.skeleton(b));
  }

  /** Whether two names may be those of one body. */
  public static NameMatch organisation(String a, String b) {
    String normA = bareBody(a);
    String normB = bareBody(b);
    if (normA.isEmpty() || normB.isEmpty()) {
      return NameMatch.unsure("no letters");
    }
    if (normA.equals(normB)) {
      return NameMatch.same(1, "equal");
    }
    if (isInitialsOf(a, b) || isInitialsOf(b, a)) {
      return NameMatch.same(0.85, "initials");
    }
    InstitutionKey keyA = InstitutionKey.of(a);
    InstitutionKey keyB = InstitutionKey.of(b);
    if (keyA.isSame(keyB)) {
      return NameMatch.same(0.95, "institution");
    }
    if (!keyA.country().isEmpty()
        && !keyB.country().isEmpty()
        && !keyA.country().equals(keyB.country())) {
      return NameMatch.veto("countries differ");
    }
    if (keyA.words().equals(keyB.words()) && !keyA.words().isEmpty()) {
      return NameMatch.same(0.7, "country left out");
    }
    if (BodyParts.isPart(normA, normB) || BodyParts.isPart(normB, normA)) {
      return NameMatch.same(0.7, "part of the name");
    }
    return Math.min(normA.length(), normB.length()) >= 6
            && NameKeys.skeletons(normA).equals(NameKeys.skeletons(normB))
        ? NameMatch.same(0.9, "spelling")
        : NameMatch.unsure("names differ");
  }

  private static boolean isInitialsOf(String initials, String name) {
    return NameKeys.isInitials(initials)
        && NameKeys.tokens(name).size() >= 2
        && NameKeys.initials(name).contains(NameKeys.norm(initials));
  }

  private static String bareBody(String name) {
    TreeSet<String> none = new TreeSet<>(LEGAL_FORMS);
    List<String> tokens = NameKeys.tokens(name);
    List<String> kept = tokens.stream().filter(t -> !none.contains(t)).toList();
    List<String> words = kept.isEmpty() ? tokens : kept;
    String norm = String.join(" ", words);
    return norm.startsWith("the ") ? norm.substring(4) : norm;
  }

  /** Whether two names may be those of one place. */
  public static NameMatch place(String a, String b) {
    Optional<Country> countryA = Countries.named(a);
    Optional<Country> countryB = Countries.named(b);
    if (countryA.isPresent() && countryB.isPresent()) {
      return countryA.equals(countryB)
          ? NameMatch.same(1, "country")
          : NameMatch.veto("countries differ");
    }
    String normA = spelledOut(NameKeys.norm(a));
    String normB = spelledOut(NameKeys.norm(b));
    if (normA.isEmpty() || normB.isEmpty()) {
      return NameMatch.unsure("no letters");
    }
    if (normA.equals(normB)) {
      return NameMatch.same(1, "equal");
    }
    if (countryA.isPresent() || countryB.isPresent()) {
      return NameMatch.unsure("country and another place");
    }
    boolean initials =
        Math.min(a.length(), b.length()) >= 3 && (isInitialsOf(a, b) || isInitialsOf(b, a));
    return initials ? NameMatch.same(0.8, "initials") : spelledPlace(normA, normB);
  }

  /** The plain form of a place with its usual abbreviations spelled out, without house number. */
  private static String spelledOut(String norm) {
    String[] words = norm.replaceFirst("^\\d+ (?=\\D)", "").split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean first = i == 0 && words.length > 1;
      boolean last = i > 0 && i == words.length - 1;
      words[i] =
          switch (words[i]) {
            case "mt" -> first ? "mount" : words[i];
            case "ft" -> first ? "fort" : words[i];
            case "st" -> last ? "street" : "saint";
            case "e" -> first ? "east" : words[i];
            case "w" -> first ? "west" : words[i];
            case "n" -> first ? "north" : words[i];
            case "s" -> first ? "south" : words[i];
            case "ave" -> last ? "avenue" : words[i];
            case "rd" -> last ? "road" : words[i];
            case "blvd" -> last ? "boulevard" : words[i];
            case "hwy" -> last ? "highway" : words[i];
            default -> words[i];
          };
    }
    return String.join(" ", words);
  }

  private static NameMatch spelledPlace(String a, String b) {
    String skeletonA = NameKeys.skeletons(a);
    String skeletonB = NameKeys.skeletons(b);
    if (skeletonA.equals(skeletonB)) {
      return NameMatch.same(0.95, "spelling");
    }
    boolean oneVowel =
        Math.min(skeletonA.length(), skeletonB.length()) >= 4
            && Similarity.edits(skeletonA, skeletonB) == 1
            && skeletonA.charAt(0) == skeletonB.charAt(0)
            && NameKeys.consonants(skeletonA).equals(NameKeys.consonants(skeletonB));
    return oneVowel ? NameMatch.same(0.8, "one vowel") : NameMatch.unsure("names differ");
  }
}
