package org.parallax.point.slot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Binding;
import org.parallax.model.Mention;
import org.parallax.point.pair.View;

/**
 * Those of whom a claim tells, as far as its words describe them.
 *
 * @param names their names, lower case: given name and surname, or a surname that one alone bears
 * @param sexes "m", "f"
 * @param ages in years
 * @param parts what they are in the event: "doer", "sufferer"
 * @param isMany whether several are told of together
 */
public record Who(
    Set<String> names, Set<String> sexes, Set<Integer> ages, Set<String> parts, boolean isMany) {
  /** Two ages that lie no further apart may be one person's, told by two reports. */
  private static final int YEARS = 2;

  private static final Pattern AGE =
      Pattern.compile("\\b(\\d{1,3})[- ]years?[- ]old\\b|\\bage[ds]? (\\d{1,2})\\b|, (\\d{1,2}),");

  private static final Pattern MANY =
      Pattern.compile(
          "(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|both|all|several|others|victims|men|women|people|children|boys|girls|teens|teenagers|they|them|another|one|others|some"
              + " of|the other|the remaining|second|third|fourth|each)\\b");

  private static final Map<String, Pattern> SEXES =
      Map.of(
          "f",
          words(
              "girl|woman|she|her|mother|mom|daughter|sister|wife|girlfriend|aunt|grandmother|ms"),
          "m",
          words(
              "boy|man|he|his|him|father|dad|son|brother|husband|boyfriend|uncle|grandfather|mr"));

  private static final Map<String, Pattern> PARTS =
      Map.of(
          "doer",
          words("suspects?|gunm[ae]n|shooters?|attackers?|assailants?|killers?|robbers?|accused"),
          "sufferer",
          words("victims?|wounded|injured"));

  /** Nobody in particular: of an event. */
  public static final Who NOBODY = new Who(Set.of(), Set.of(), Set.of(), Set.of(), false);

  private static Pattern words(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Those of whom {@code view} tells; where its words describe nobody, those of the sentence. */
  static Who of(View view, Passage passage) {
    Who told = read(view.claim().text(), view.claim().span().start(), view, passage);
    return told.isBlank() ? read(passage.text(), passage.span().start(), view, passage) : told;
  }

  private static Who read(String text, int at, View view, Passage passage) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : passage.setting().people(passage.report())) {
      int start = mention.phrase().span().start() - at;
      if (start >= 0 && start + mention.phrase().text().length() <= text.length()) {
        addName(mention.phrase().text(), passage.cast(), names);
      }
    }
    for (Binding binding : view.claim().bindings()) {
      if (!binding.isSubject()
          && !binding.value().isEmpty()
          && Character.isUpperCase(binding.value().charAt(0))) {
        addName(binding.value(), passage.cast(), names);
      }
    }
    Set<Integer> ages = new LinkedHashSet<>();
    Matcher age = AGE.matcher(text);
    while (age.find()) {
      for (int group = 1; group <= age.groupCount(); group++) {
        if (age.group(group) != null) {
          ages.add(Integer.parseInt(age.group(group)));
        }
      }
    }
    if (ages.isEmpty() && names.size() == 1) {
      ages.addAll(passage.setting().agesOf(surname(names.iterator().next())));
    }
    return new Who(
        names, matching(SEXES, text), ages, matching(PARTS, text), MANY.matcher(text).find());
  }

  private static void addName(String name, Cast cast, Set<String> names) {
    List<String> words = View.words(name);
    if (words.isEmpty()) {
      return;
    }
    String surname = words.getLast();
    boolean isFamily = cast.families().contains(surname);
    String told = isFamily && words.size() > 1 ? words.getFirst() + " " + surname : surname;
    if (!isFamily || words.size() > 1) {
      names.add(told);
    }
  }

  /** The name of a mention, in the form by which it is compared. */
  static Set<String> named(Mention mention, Passage passage) {
    Set<String> names = new LinkedHashSet<>();
    addName(mention.phrase().text(), passage.cast(), names);
    return names;
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Set<String> matching(Map<String, Pattern> patterns, String text) {
    Set<String> found = new LinkedHashSet<>();
    patterns.forEach(
        (name, pattern) -> {
          if (pattern.matcher(text).find()) {
            found.add(name);
          }
        });
    return found;
  }

  /** The sexes that the words tell: "m", "f". */
  static Set<String> sexes(String words) {
    return matching(SEXES, words);
  }

  private boolean isBlank() {
    return names.isEmpty() && sexes.isEmpty() && ages.isEmpty();
  }

  /** Whether nothing in the words tells the two apart. */
  public boolean mayBe(Who other) {
    return !areApart(names, other.names)
        && !areApart(sexes, other.sexes)
        && !areApart(parts, other.parts)
        && (ages.isEmpty() || other.ages.isEmpty() || shareAge(other, YEARS));
  }

  /** Whether both name one person, or tell one age. */
  public boolean isSurely(Who other) {
    boolean oneName = names.size() == 1 && names.equals(other.names) && !isMany && !other.isMany;
    boolean oneAge = ages.size() == 1 && ages.equals(other.ages) && !isMany && !other.isMany;
    return mayBe(other) && (oneName || oneAge);
  }

  /** Whether the words of both describe one alike: by sex or age, and neither tells of several. */
  public boolean isLike(Who other) {
    boolean oneSex = sexes.size() == 1 && sexes.equals(other.sexes);
    return mayBe(other) && !isMany && !other.isMany && (oneSex || shareAge(other, 0));
  }

  private boolean shareAge(Who other, int within) {
    return ages.stream()
        .anyMatch(mine -> other.ages.stream().anyMatch(o -> Math.abs(o - mine) <= within));
  }

  private static boolean areApart(Set<String> mine, Set<String> theirs) {
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }
}
