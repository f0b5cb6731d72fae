package org.parallax.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the usual ways of writing one institution or office have in common: "Ukraine's security
 * service", "Security Service of Ukraine" and "the Ukrainian security service" have one key.
 *
 * @param country ISO 3166 code of the country it names; empty where it names none
 * @param words its other words in British spelling, singular, sorted, parted by blanks
 */
public record InstitutionKey(String country, String words) {
  /** The most words that a country's name or demonym has. */
  private static final int LONGEST_COUNTRY = 6;

  /** Bodies that British papers write as one word and American ones as two. */
  private static final Pattern OPEN_COMPOUND =
      Pattern.compile(
          "\\b(coast|air|fire|border)[ -](guard|force|fighters|service)\\b",
          Pattern.CASE_INSENSITIVE);

  public InstitutionKey {
    requireNonNull(country, "country");
    requireNonNull(words, "words");
  }

  /** The key of {@code name}. */
  public static InstitutionKey of(String name) {
    String joined = OPEN_COMPOUND.matcher(name.replace('’', '\'')).replaceAll("$1$2");
    List<String> raw = List.of(joined.strip().split("[\\s\\-‑–/]+"));
    TreeSet<String> words = new TreeSet<>();
    String country = "";
    int i = 0;
    while (i < raw.size()) {
      int taken = 0;
      boolean may = country.isEmpty() && Countries.mayBegin(raw.get(i));
      for (int n = Math.min(LONGEST_COUNTRY, raw.size() - i); may && n > 0; n--) {
        Optional<Country> found = Countries.of(String.join(" ", raw.subList(i, i + n)));
        if (found.isPresent()) {
          country = found.get().code();
          taken = n;
          break;
        }
      }
      if (taken == 0) {
        NameKeys.weightyTokens(raw.get(i)).forEach(t -> words.add(spelledOut(Roles.singular(t))));
        taken = 1;
      }
      i += taken;
    }
    return new InstitutionKey(country, String.join(" ", new ArrayList<>(words)));
  }

  /** The usual abbreviations of offices in full, and British spelling. */
  public static String spelledOut(String word) {
    return switch (word) {
      case "gov" -> "governor";
      case "sen" -> "senator";
      case "capt" -> "captain";
      case "sgt" -> "sergeant";
      case "det" -> "detective";
      case "cmdr" -> "commander";
      case "supt" -> "superintendent";
      case "defense" -> "defence";
      case "harbor" -> "harbour";
      case "labor" -> "labour";
      case "center" -> "centre";
      case "organization" -> "organisation";
      case "aluminum" -> "aluminium";
      case "theater" -> "theatre";
      default -> word;
    };
  }

  /** Whether both say the same, and neither names a country that the other does not. */
  public boolean isSame(InstitutionKey other) {
    return !words.isEmpty() && country.equals(other.country) && bare().equals(other.bare());
  }

  /** The words without those that the police and firemen are called with or without. */
  private String bare() {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    if (all.contains("police") || all.contains("fire") || all.contains("sheriff")) {
      all.removeAll(List.of("department", "dept", "force"));
    }
    return String.join(" ", all);
  }
}
