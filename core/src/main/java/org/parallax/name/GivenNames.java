package org.parallax.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.text.Table;

/** Given names: the gender they are usual for and the familiar forms that stand for them. */
public final class GivenNames {
  private static final Map<String, Gender> GENDERS = new HashMap<>();
  private static final Map<String, Set<String>> FULL_FORMS = new HashMap<>();
  private static final Map<String, Set<String>> FORMS = new HashMap<>();
  private static final Set<String> SURNAMES_FIRST = new TreeSet<>();

  static {
    for (List<String> row : Table.beside(GivenNames.class, "given-names.tsv").rows()) {
      GENDERS.put(row.get(0), Gender.of(row.get(1)));
    }
    for (List<String> row : Table.beside(GivenNames.class, "nicknames.tsv").rows()) {
      for (String nick : row.get(1).split(";")) {
        FULL_FORMS.computeIfAbsent(nick, k -> new TreeSet<>()).add(row.get(0));
      }
    }
    for (List<String> row : Table.beside(GivenNames.class, "given-forms.tsv").rows()) {
      FORMS.computeIfAbsent(row.get(0), k -> new TreeSet<>()).add(row.get(0));
      for (String form : row.get(1).split(";")) {
        FORMS.computeIfAbsent(form, k -> new TreeSet<>()).add(row.get(0));
      }
    }
    for (List<String> row : Table.beside(GivenNames.class, "surnames-first.tsv").rows()) {
      SURNAMES_FIRST.add(row.get(0));
    }
  }

  private GivenNames() {}

  /** The gender that {@code token} of a plain form is usual for. */
  public static Gender gender(String token) {
    return GENDERS.getOrDefault(token, Gender.UNKNOWN);
  }

  /** Whether {@code token} is a usual given name. */
  public static boolean isGivenName(String token) {
    return GENDERS.containsKey(token) || FULL_FORMS.containsKey(token);
  }

  /** Whether one of the two stands for the other, or both for a third: "bill", "william". */
  public static boolean standFor(String a, String b) {
    Set<String> ofA = FULL_FORMS.getOrDefault(a, Set.of());
    Set<String> ofB = FULL_FORMS.getOrDefault(b, Set.of());
    return ofA.contains(b) || ofB.contains(a) || ofA.stream().anyMatch(ofB::contains);
  }

  /** Whether both are forms of one name in several languages: "dmitry", "dmytro". */
  public static boolean areForms(String a, String b) {
    Set<String> ofB = FORMS.getOrDefault(b, Set.of());
    return FORMS.getOrDefault(a, Set.of()).stream().anyMatch(ofB::contains);
  }

  /** Whether both are known names and no forms of one: "hassan", "hussein". */
  static boolean areOthers(String a, String b) {
    return FORMS.containsKey(a) && FORMS.containsKey(b) && !areForms(a, b);
  }

  /** The surnames that are written before the given name, in their order. */
  static Set<String> surnamesFirst() {
    return Set.copyOf(SURNAMES_FIRST);
  }

  /** Whether {@code token} is a surname that is written before the given name. */
  public static boolean isSurnameFirst(String token) {
    return SURNAMES_FIRST.contains(token);
  }
}
