package org.parallax.point.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.point.difference.Question;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Passage;
import org.parallax.point.slot.Readings;
import org.parallax.text.Table;

/**
 * What kind of event it was, as the word before it tells: "a hit-and-run crash", "an arson fire".
 */
final class EventKindAsking implements Asking {
  /** Words that tell no kind: how grave it was, when, which of several. */
  private static final Set<String> IDLE =
      Table.beside(EventKindAsking.class, "no-kinds.tsv").rows().stream()
          .flatMap(r -> List.of(r.getFirst().split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final int SHORTEST = 4;

  @Override
  public Question.Kind kind() {
    return Question.Kind.WHAT_KIND;
  }

  @Override
  public List<Entry> read(Readings readings) {
    return List.of();
  }

  @Override
  public List<Entry> read(Readings readings, Set<String> main) {
    List<Entry> entries = new ArrayList<>();
    Set<String> hyphened = new HashSet<>();
    for (Passage passage : readings.passages()) {
      entries.addAll(read(passage, main, hyphened));
    }
    for (Passage passage : readings.passages()) {
      if (entries.stream().noneMatch(e -> e.passage().equals(passage))) {
        entries.addAll(alone(passage, hyphened));
      }
    }
    return entries;
  }

  private static List<Entry> read(Passage passage, Set<String> main, Set<String> hyphened) {
    List<Entry> entries = new ArrayList<>();
    List<EventWords.Word> words = new EventWords(passage.text()).words();
    for (int i = 1; i < words.size() && !passage.isElsewhere(); i++) {
      EventWords.Word kind = words.get(i - 1);
      EventWords.Word event = words.get(i);
      if (isNoun(event, main) && areBeside(kind, event, passage) && isKind(kind, passage)) {
        String value = Lexicon.concept(kind.text());
        if (kind.text().indexOf('-') > 0) {
          hyphened.add(kind.text());
        }
        entries.add(passage.event(kind.span().start(), event.span().end(), value));
      }
    }
    return entries;
  }

  /** "It was a drive-by": a word of several that stands for the event by itself. */
  private static List<Entry> alone(Passage passage, Set<String> hyphened) {
    Optional<EventWords.Word> found =
        passage.isElsewhere()
            ? Optional.empty()
            : new EventWords(passage.text())
                .words().stream().filter(w -> hyphened.contains(w.text())).findFirst();
    return found.stream()
        .map(w -> passage.event(w.span().start(), w.span().end(), Lexicon.concept(w.text())))
        .toList();
  }

  private static boolean isNoun(EventWords.Word word, Set<String> main) {
    return word.family().filter(main::contains).isPresent()
        && word.act().filter(a -> !a.equals("INJURE")).isPresent()
        && !word.text().endsWith("ed");
  }

  private static boolean areBeside(EventWords.Word kind, EventWords.Word event, Passage passage) {
    return passage.text().substring(kind.span().end(), event.span().start()).equals(" ");
  }

  private static boolean isKind(EventWords.Word word, Passage passage) {
    char first = passage.text().charAt(word.span().start());
    return Character.isLowerCase(first)
        && word.text().length() >= SHORTEST
        && word.family().isEmpty()
        && !Lexicon.isStop(word.text())
        && !IDLE.contains(word.text())
        && !word.text().endsWith("ly")
        && !word.text().endsWith("ed")
        && !word.text().endsWith("'s")
        && !word.text().endsWith("’s");
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    return a.value().equals(b.value());
  }
}
