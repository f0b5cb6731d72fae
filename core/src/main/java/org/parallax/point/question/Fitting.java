package org.parallax.point.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.point.difference.Question;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Readings;

/**
 * A question that is asked only in stories of certain events, and whose words answer it only where
 * those around them fit.
 *
 * @param asked the question
 * @param families of the events of which it is asked
 * @param around what must stand in the claim that tells it
 * @param not what must not stand around the words that tell it, with them
 */
record Fitting(Asking asked, Set<String> families, Pattern around, Pattern not) implements Asking {
  private static final int BEHIND = 14;
  private static final int BEFORE = 12;

  @Override
  public Question.Kind kind() {
    return asked.kind();
  }

  @Override
  public List<Entry> read(Readings readings) {
    return asked.read(readings).stream().filter(this::fits).toList();
  }

  @Override
  public boolean isAskedOf(Set<String> main) {
    return main.stream().anyMatch(families::contains);
  }

  private boolean fits(Entry entry) {
    String text = entry.passage().text();
    int at = entry.phrase().span().start() - entry.passage().span().start();
    int end = at + entry.phrase().text().length();
    String near = text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), end + BEHIND));
    return around.matcher(entry.view().claim().text()).find() && !not.matcher(near).find();
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    return asked.isOne(a, b, isSole);
  }
}
