package org.parallax.point.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.point.difference.Question;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Passage;
import org.parallax.point.slot.Readings;
import org.parallax.text.Table;

/** A question that is answered in set phrases: "is asked to call", "fled the scene". */
final class CueAsking implements Asking {
  private final Question.Kind kind;
  private final List<Cue> cues = new ArrayList<>();

  /** Words that answer it, and the answer. */
  private record Cue(String value, Pattern words) {}

  CueAsking(Question.Kind kind) {
    this.kind = kind;
    for (List<String> row : Table.beside(CueAsking.class, "cues.tsv").rows()) {
      if (row.get(0).equals(kind.name())) {
        String words = "(?<![\\p{L}\\p{N}])(?:" + row.get(2) + ")(?![\\p{L}\\p{N}])";
        cues.add(new Cue(row.get(1), Pattern.compile(words, Pattern.CASE_INSENSITIVE)));
      }
    }
    if (cues.isEmpty()) {
      throw new IllegalArgumentException("cues.tsv has no words for " + kind);
    }
  }

  @Override
  public Question.Kind kind() {
    return kind;
  }

  @Override
  public List<Entry> read(Readings readings) {
    return readings.passages().stream().flatMap(p -> read(p).stream()).toList();
  }

  private List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (!passage.isElsewhere()) {
      for (Cue cue : cues) {
        Matcher matcher = cue.words().matcher(passage.text());
        if (matcher.find()) {
          entries.add(passage.event(matcher.start(), matcher.end(), cue.value()));
        }
      }
    }
    return entries;
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    return a.value().equals(b.value());
  }
}
