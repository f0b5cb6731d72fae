package org.parallax.intake.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.draft.About;
import org.parallax.model.Published;

/**
 * The lines above a text that say where, when and by whom it was published, and declare nothing
 * with a key and a colon: the name of an outlet, a date, a byline. They are no text. A date or a
 * byline is known by its form; an outlet only by a date beside it, or by the register.
 *
 * @param about what they tell
 * @param lines the lines that are no text, as they stand
 * @param rest the other paragraphs, the headline first
 */
record Letterhead(About about, List<String> lines, List<Paragraphs.Paragraph> rest) {
  private static final int MOST_LINES = 6;
  private static final int LONGEST = 150;
  private static final int SHORTEST_HEADLINE = 4;
  private static final int MOST_WORDS_ALONE = 3;
  private static final Pattern BYLINE =
      Pattern.compile("(?:By|BY)\\s+(\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{L}[\\p{L}.'’-]*){1,6})");

  Letterhead {
    lines = List.copyOf(lines);
    rest = List.copyOf(rest);
  }

  static Letterhead of(List<Paragraphs.Paragraph> body, OutletName outlets) {
    List<Paragraphs.Paragraph> all = parted(body);
    int end = 0;
    while (end < Math.min(MOST_LINES, all.size() - 1) && isOfHead(all.get(end).text())) {
      end++;
    }
    Head head = new Head(all.subList(0, end).stream().map(p -> p.text()).toList(), outlets);
    if (head.taken().isEmpty()) {
      return new Letterhead(About.NOTHING, List.of(), body);
    }
    List<Paragraphs.Paragraph> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i >= end || !head.taken().contains(all.get(i).text())) {
        rest.add(all.get(i));
      }
    }
    return new Letterhead(head.about(), head.taken(), rest);
  }

  /** Where lines were joined, those that hold a date among them are parted again. */
  private static List<Paragraphs.Paragraph> parted(List<Paragraphs.Paragraph> body) {
    List<Paragraphs.Paragraph> parted = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      List<String> lines = List.of(body.get(i).text().split("\n"));
      boolean isHead =
          i < 2
              && lines.size() > 1
              && lines.size() < MOST_LINES
              && lines.stream().allMatch(Letterhead::isOfHead)
              && lines.stream().anyMatch(l -> DatedLine.of(l).isPresent());
      if (isHead) {
        lines.forEach(l -> parted.add(new Paragraphs.Paragraph(l.strip(), false)));
      } else {
        parted.add(body.get(i));
      }
    }
    return parted;
  }

  private static boolean isOfHead(String line) {
    return Opening.readsLikeTitle(line, LONGEST)
        || (line.length() <= LONGEST
            && (DatedLine.of(line).isPresent() || BYLINE.matcher(line).matches()));
  }

  /** What the lines of a head are. */
  private static final class Head {
    private final List<String> lines;
    private final Map<String, DatedLine> dated = new LinkedHashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private Optional<String> outlet = Optional.empty();

    Head(List<String> lines, OutletName outlets) {
      this.lines = lines;
      for (String line : lines) {
        Matcher byline = BYLINE.matcher(line);
        Optional<DatedLine> date = DatedLine.of(line);
        if (date.isPresent()) {
          dated.put(line, date.get());
        } else if (byline.matches()) {
          authors.add(byline.group(1));
        } else {
          titles.add(line);
        }
      }
      outlet(outlets);
      for (String line : lines) {
        if (isTaken(line)) {
          taken.add(line);
        }
      }
    }

    private void outlet(OutletName outlets) {
      List<String> named = new ArrayList<>();
      dated.values().stream().map(DatedLine::before).forEach(named::add);
      named.removeIf(String::isEmpty);
      boolean isDatedName = !named.isEmpty() && OutletName.isName(named.getFirst());
      named.addAll(dated.isEmpty() ? List.of() : titles);
      outlet =
          named.stream()
              .filter(outlets::isPlain)
              .filter(n -> n.split("\\s+").length <= MOST_WORDS_ALONE || named.size() > 1)
              .findFirst();
      if (outlet.isEmpty() && isDatedName && isAboveHeadline()) {
        outlet = Optional.of(named.getFirst());
      }
      if (outlet.isEmpty() && !dated.isEmpty() && titles.size() == 2) {
        outlet =
            shorter(titles.get(0), titles.get(1)).or(() -> shorter(titles.get(1), titles.get(0)));
      }
    }

    private boolean isAboveHeadline() {
      return !titles.isEmpty() && dated.containsKey(lines.getFirst());
    }

    /** A name of one or two words is an outlet's beside a line that is long enough to tell. */
    private static Optional<String> shorter(String name, String headline) {
      return OutletName.isName(name)
              && name.split("\\s+").length < SHORTEST_HEADLINE
              && headline.split("\\s+").length > SHORTEST_HEADLINE
          ? Optional.of(name)
          : Optional.empty();
    }

    private boolean isTaken(String line) {
      DatedLine date = dated.get(line);
      if (date == null) {
        return outlet.equals(Optional.of(line)) || BYLINE.matcher(line).matches();
      }
      return date.isDateAlone()
          || outlet.equals(Optional.of(date.before()))
          || (!titles.isEmpty() && OutletName.isName(date.before()));
    }

    List<String> taken() {
      return taken;
    }

    About about() {
      return new About(
          Optional.empty(), outlet, when(false), when(true), authors, List.of(), Optional.empty());
    }

    private Published when(boolean isUpdate) {
      return dated.entrySet().stream()
          .filter(e -> taken.contains(e.getKey()) && e.getValue().isUpdate() == isUpdate)
          .map(e -> e.getValue().when())
          .findFirst()
          .orElse(new Published.Unknown());
    }
  }
}
