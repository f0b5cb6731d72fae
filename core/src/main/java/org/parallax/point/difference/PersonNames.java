package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Mention;
import org.parallax.model.Phrase;
import org.parallax.name.GivenNames;
import org.parallax.name.Titles;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;

/** Names of people as the reports of a story write them, and words that may be such names. */
final class PersonNames {
  private static final Set<String> FORMS = Set.of("mr", "mrs", "ms", "dr");

  private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?");

  /** What makes the words behind it a street: "4345 ", "the corner of Quay and ". */
  private static final Pattern STREET_BEFORE =
      Pattern.compile(
          "(?:\\d+(?:th|st|nd|rd)?,? (?:block of )?(?:[NSEW]\\.? |North |South |East |West"
              + " )?|(?i:\\b(?:streets?|corner|block|intersection) of (?:\\p{L}+ and )?))$");

  /** What makes a single word a place: "at ", "near Quay and ". */
  private static final Pattern PLACE_BEFORE =
      Pattern.compile("\\b(?:[Aa]t|[Ii]n|[Oo]n|[Nn]ear) (?:the )?(?:\\p{Lu}\\p{L}+ and )?$");

  /** A report of so many names tells of so many people that a word alone may be any name. */
  private static final int MANY = 25;

  /** Letters before a name that tell what it is of. */
  private static final int BEFORE = 40;

  private static final Pattern SHORT_TITLE = Pattern.compile("\\b(\\p{Lu}\\p{L}{1,4})\\. ");

  private static final Pattern AGE_BEHIND =
      Pattern.compile("\\s*[,(]\\s*(?:aged?\\s+)?(\\d{1,3})\\b");

  private static final Pattern AGE_BEFORE =
      Pattern.compile("\\b(\\d{1,3})[- ]years?[- ]old(?: \\p{Ll}[\\p{Ll}-]*){0,2} $");

  private PersonNames() {}

  /**
   * A name, where it stands.
   *
   * @param words its words in lower case, without what stands before it
   * @param phrase all its words in the text
   * @param report id of the report
   */
  record Name(List<String> words, Phrase phrase, String report) {
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

  /** The names of people, each form of a report once, in the order of the story. */
  static List<Name> people(Told told) {
    List<Name> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String report : reports(told)) {
      for (Mention mention : told.setting().people(report)) {
        List<String> words = words(mention.phrase().text());
        if (!words.isEmpty()
            && !isFamily(mention, told, report)
            && !STREET_BEFORE.matcher(before(mention, told, report)).find()
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
    String plain = name.replaceAll("['’]s?\\b", "").replaceFirst("^(?:\\p{Ll}[\\p{L}-]* )+", "");
    List<String> words =
        View.words(untitled(plain)).stream()
            .filter(w -> w.length() > 1 && !FORMS.contains(w))
            .toList();
    for (int i = 1; i < words.size() - 1; i++) {
      if (GivenNames.isGivenName(words.get(i)) && !GivenNames.isGivenName(words.getFirst())) {
        return words.subList(i, words.size());
      }
    }
    return words;
  }

  /** Without all up to the last title that is written short: "Army Gen. Ada Marlow". */
  private static String untitled(String name) {
    Matcher title = SHORT_TITLE.matcher(name);
    int from = 0;
    while (title.find()) {
      from = Titles.isTitle(title.group(1)) ? title.end() : from;
    }
    return name.substring(from);
  }

  /** Names of one word that is no word of a known name, but may be one that is misspelled. */
  static List<Name> alone(Told told, List<Name> full) {
    Set<String> known = new HashSet<>();
    Map<String, Integer> named = new HashMap<>();
    for (Name name : full) {
      known.addAll(name.words());
      named.merge(name.report(), 1, Integer::sum);
    }
    List<Name> alone = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String report : reports(told)) {
      for (Mention mention : told.setting().names(report)) {
        List<String> words = words(mention.phrase().text());
        boolean isName =
            words.size() == 1
                && PLAIN.matcher(mention.phrase().text()).matches()
                && !isFamily(mention, told, report)
                && !known.contains(words.getFirst())
                && !isPlace(before(mention, told, report));
        if (isName && named.getOrDefault(report, 0) < MANY && seen.add(report + " " + words)) {
          alone.add(new Name(words, mention.phrase(), report));
        }
      }
    }
    return alone;
  }

  private static boolean isPlace(String before) {
    return STREET_BEFORE.matcher(before).find() || PLACE_BEFORE.matcher(before).find();
  }

  private static String before(Mention mention, Told told, String report) {
    int start = mention.phrase().span().start();
    return told.setting().text(report).substring(Math.max(0, start - BEFORE), start);
  }

  /** "The Quills": a family. */
  private static boolean isFamily(Mention mention, Told told, String report) {
    String before = before(mention, told, report).toLowerCase(Locale.ROOT);
    return mention.phrase().text().endsWith("s") && before.endsWith("the ");
  }

  /** The age that stands right behind a name or before it, where one does. */
  static Optional<Integer> age(Name name, Told told) {
    String text = told.setting().text(name.report());
    Matcher behind = AGE_BEHIND.matcher(text).region(name.phrase().span().end(), text.length());
    int start = name.phrase().span().start();
    Matcher before = AGE_BEFORE.matcher(text.substring(Math.max(0, start - BEFORE), start));
    return behind.lookingAt()
        ? Optional.of(Integer.valueOf(behind.group(1)))
        : before.find() ? Optional.of(Integer.valueOf(before.group(1))) : Optional.empty();
  }
}
