package org.parallax.point.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Mention;
import org.parallax.name.Titles;
import org.parallax.point.difference.Question;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.Passage;
import org.parallax.point.slot.Readings;

/** Who holds an office: where reports name somebody in full behind one title. */
final class OfficeAsking implements Asking {
  /** Those who hold them are known to every reader. */
  private static final Set<String> OF_THE_WORLD =
      Set.of(
          "president",
          "premier",
          "pm",
          "minister",
          "chancellor",
          "king",
          "queen",
          "pope",
          "prince",
          "princess",
          "emperor",
          "ayatollah");

  /** A title, and a name of two words or more behind it to the end. */
  private static final Pattern TITLED =
      Pattern.compile("([\\p{L}.-]+) ((?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*)+)$");

  /** A title and where it stands. */
  private record Titled(String title, int at) {}

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
      if (passage.span().contains(mention.phrase().span())) {
        int end = mention.phrase().span().end() - passage.span().start();
        titled(passage.text().substring(0, end))
            .map(t -> passage.event(t.at(), end, mention.entity() + " " + t.title()))
            .ifPresent(entries::add);
      }
    }
    return entries;
  }

  /** The title behind which the words end in a name, and where it stands. */
  private static Optional<Titled> titled(String words) {
    Matcher matcher = TITLED.matcher(words);
    for (int from = 0; matcher.find(from); from = matcher.start(2)) {
      String title = matcher.group(1).toLowerCase(Locale.ROOT).replace(".", "");
      if (Titles.isOffice(title) && !OF_THE_WORLD.contains(title)) {
        return Optional.of(new Titled(title, matcher.start()));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isOne(Entry a, Entry b, boolean isSole) {
    return a.value().equals(b.value());
  }
}
