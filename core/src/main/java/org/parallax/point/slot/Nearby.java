package org.parallax.point.slot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Mention;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;

/**
 * Finds the sentences of a round-up that tell of the story's event: those that stand near a name, a
 * street or an age that another report tells too. Only long reports, and those of several scenes,
 * are looked through.
 */
final class Nearby {
  /** A report of so many sentences may be a round-up of several events. */
  private static final int LONG = 30;

  /** Sentences between one of the event and one that names what reports share. */
  private static final int WITHIN = 4;

  /** A report that names so many blocks tells of several scenes, one in a paragraph. */
  private static final int SCENES = 4;

  private static final int WITHIN_SCENE = 2;

  /** A long report that tells so many ages tells of many people, and so of many events. */
  private static final int PEOPLE = 14;

  private static final Pattern AGE = Pattern.compile("\\b(\\d{1,2})-year-old\\b|, (\\d{2}),");

  private static final Pattern MARK =
      Pattern.compile(
          "\\b\\d{1,2}-(?:years?|months?)-old\\b|\\b\\d{2,5}(?:th|st|nd|rd)? block of"
              + " (?:[NSEW]\\w*\\.? )?\\p{Lu}\\p{L}+");

  private final Map<String, Set<String>> tellers = new HashMap<>();

  Nearby(Map<String, List<String>> sentences, Setting setting) {
    sentences.forEach(
        (report, texts) -> {
          marks(texts).forEach(m -> tell(m, report));
          for (Mention mention : setting.people(report)) {
            List<String> words = View.words(mention.phrase().text());
            if (!words.isEmpty()) {
              tell(words.getLast(), report);
            }
          }
        });
  }

  private void tell(String mark, String report) {
    tellers.computeIfAbsent(mark, k -> new HashSet<>()).add(report);
  }

  private static Set<String> marks(List<String> texts) {
    Set<String> marks = new HashSet<>();
    for (String text : texts) {
      Matcher mark = MARK.matcher(text);
      while (mark.find()) {
        marks.add(mark.group());
      }
    }
    return marks;
  }

  private static int ages(List<String> texts) {
    int ages = 0;
    for (String text : texts) {
      Matcher age = AGE.matcher(text);
      while (age.find()) {
        ages++;
      }
    }
    return ages;
  }

  /** Of each sentence of a report, in its order, whether it may tell of the event. */
  boolean[] near(List<String> texts) {
    boolean[] near = new boolean[texts.size()];
    boolean isLong = texts.size() >= LONG && ages(texts) >= PEOPLE;
    long scenes = marks(texts).stream().filter(m -> m.contains("block")).count();
    int within = isLong ? WITHIN : scenes >= SCENES ? WITHIN_SCENE : texts.size();
    boolean any = false;
    for (int i = 0; i < near.length; i++) {
      if (isMarked(texts.get(i), !isLong)) {
        any = true;
        for (int j = Math.max(0, i - within); j < Math.min(near.length, i + within + 1); j++) {
          near[j] = true;
        }
      }
    }
    if (!any) {
      java.util.Arrays.fill(near, true);
    }
    return near;
  }

  private boolean isMarked(String text, boolean byAge) {
    return View.words(text).stream().anyMatch(this::isShared)
        || marks(List.of(text)).stream()
            .filter(m -> byAge || m.contains("block"))
            .anyMatch(this::isShared);
  }

  private boolean isShared(String mark) {
    return tellers.getOrDefault(mark, Set.of()).size() > 1;
  }
}
