package org.parallax.point.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.point.difference.Question;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Passage;
import org.parallax.point.slot.Readings;

/** At which number those who know something are to call. */
final class PhoneAsking implements Asking {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d-])(?:\\+?\\d{1,3}[ .-])?\\(?\\d{3}\\)?[ .-]{1,2}\\d{3}[ .-]\\d{4}(?!\\d)");

  @Override
  public Question.Kind kind() {
    return Question.Kind.WHOM_TO_CALL;
  }

  @Override
  public List<Entry> read(Readings readings) {
    return readings.passages().stream().flatMap(p -> read(p).stream()).toList();
  }

  private static List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    Matcher number = NUMBER.matcher(passage.text());
    while (number.find()) {
      entries.add(
          passage.event(number.start(), number.end(), number.group().replaceAll("\\D", "")));
    }
    return entries;
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    return true;
  }
}
