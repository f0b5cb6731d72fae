package org.parallax.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two names. Symmetric: the order of the two does not matter. A short name meets a full
 * one ("Brock", "Ada Brock"), which holds inside one story only.
 */
public final class NameMatcher {
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "ltd", "limited", "corp", "co", "llc", "plc", "gmbh", "ag", "sa", "spa", "nv");

  private NameMatcher() {}

  /** Whether two names may be those of one person. */
  public static NameMatch person(String a, String b) {
    return PersonMatcher.match(a, b);
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
    if (OtherWords.part(normA, normB)) {
      return NameMatch.veto("numbers or directions differ");
    }
    if (isInitialsOf(a, b) || isInitialsOf(b, a)) {
      return NameMatch.same(0.85, "initials");
    }
    if (normA.length() >= 6 && normA.replace(" ", "").equals(normB.replace(" ", ""))) {
      return NameMatch.same(0.9, "written as one word");
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
    if (OtherWords.part(normA, normB)) {
      return NameMatch.veto("numbers or directions differ");
    }
    if (OtherWords.isTurned(normA, normB)) {
      return NameMatch.same(0.85, "order of words");
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
