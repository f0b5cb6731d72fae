package org.parallax.point.question;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Mention;
import org.parallax.point.difference.Question;
import org.parallax.point.pair.View;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Passage;
import org.parallax.point.slot.Readings;

/** By what name somebody is known whose age is told too: where a report names him in full. */
final class NameAsking implements Asking {
  @Override
  public Question.Kind kind() {
    return Question.Kind.WHO;
  }

  @Override
  public List<Entry> read(Readings readings) {
    return readings.passages().stream().flatMap(p -> read(p).stream()).toList();
  }

  private static List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    for (Mention mention : passage.setting().people(passage.report())) {
      if (passage.span().contains(mention.phrase().span()) && isFull(mention)) {
        int at = mention.phrase().span().start() - passage.span().start();
        Entry entry = passage.event(at, at + mention.phrase().text().length(), mention.entity());
        if (isPrivate(mention, passage) && !speaks(entry, passage)) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  /** News tells the age of those to whom something happened, or who did it. */
  private static boolean isPrivate(Mention mention, Passage passage) {
    String last = View.words(mention.phrase().text()).getLast();
    return !passage.setting().agesOf(last).isEmpty();
  }

  /** Whether the claim tells no more than that he says something. */
  private static boolean speaks(Entry entry, Passage passage) {
    return passage.setting().telling().contains(entry.view().claim().id());
  }

  private static boolean isFull(Mention mention) {
    return mention.phrase().text().strip().indexOf(' ') > 0;
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    return a.value().equals(b.value());
  }
}
