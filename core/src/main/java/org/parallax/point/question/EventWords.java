package org.parallax.point.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;
import org.parallax.point.pair.Families;
import org.parallax.text.Predicates;

/** The words of a sentence that name an event of the story, and what stands beside them. */
final class EventWords {
  /** So many words behind an event its day or place may stand. */
  private static final int BEHIND = 9;

  /** "the April 16 drive-by shooting": so many words before it. */
  private static final int BEFORE = 3;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

  /** Forms that no ending tells. */
  private static final Set<String> SAID = Set.of("said", "told", "spoke");

  private final List<Word> words = new ArrayList<>();

  /**
   * A word of the sentence.
   *
   * @param text in lower case
   * @param span where it stands in the sentence
   * @param act the class of the act that it tells, if it tells one
   * @param family of the event that it names, if it names one
   */
  record Word(String text, Span span, Optional<String> act, Optional<String> family) {}

  EventWords(String sentence) {
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      String text = matcher.group().toLowerCase(Locale.ROOT);
      Optional<String> act = act(text);
      words.add(
          new Word(text, new Span(matcher.start(), matcher.end()), act, act.flatMap(Families::of)));
    }
  }

  /** The words of the sentence, in their order. */
  List<Word> words() {
    return words;
  }

  /**
   * Whether what stands at {@code at} is told of an event of these families: the event that is
   * named last before it, or first right behind it, is one of them.
   */
  boolean isOf(Span at, Set<String> families) {
    Optional<String> behind = Optional.empty();
    int far = 0;
    for (int i = words.size() - 1; i >= 0 && behind.isEmpty() && far < BEHIND; i--) {
      if (words.get(i).span().end() <= at.start()) {
        behind = words.get(i).family();
        far++;
      }
    }
    return behind.isPresent()
        ? families.contains(behind.get())
        : firstBehind(at).filter(families::contains).isPresent();
  }

  /** The family of the event that one of the next words names. */
  private Optional<String> firstBehind(Span at) {
    return words.stream()
        .filter(w -> w.span().start() >= at.end())
        .limit(BEFORE)
        .flatMap(w -> w.family().stream())
        .findFirst();
  }

  /** Whether it stands right behind a word of saying: "said Tuesday". */
  boolean isOfSpeech(Span at) {
    return words.stream()
        .filter(w -> w.span().end() <= at.start())
        .reduce((a, b) -> b)
        .filter(w -> SAID.contains(w.text()) || w.act().filter("SAY"::equals).isPresent())
        .isPresent();
  }

  /** The class of the act that a word tells, whatever its form: "killed", "killing". */
  private static Optional<String> act(String word) {
    Optional<String> known = Predicates.shipped().classOf(word);
    for (String form : known.isPresent() ? List.<String>of() : forms(word)) {
      known = known.or(() -> Predicates.shipped().classOf(form));
    }
    return known;
  }

  /** What a verb's past, participle or third person may be formed of. */
  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>();
    for (String ending : List.of("ed", "ing", "es", "s", "d")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - ending.length());
        forms.add(stem);
        forms.add(stem + "e");
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1)) {
          forms.add(stem.substring(0, last));
        }
      }
    }
    return forms;
  }
}
