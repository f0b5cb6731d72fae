package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.point.pair.Cell;
import org.parallax.point.pair.Difference;
import org.parallax.point.pair.Difference.Held;
import org.parallax.point.pair.Elsewhere;
import org.parallax.point.pair.Lexicon;
import org.parallax.point.pair.Stem;
import org.parallax.point.pair.Told;
import org.parallax.point.pair.View;
import org.parallax.point.pair.Weights;

/**
 * Sets "no altercation", "found no warrants", "no evidence of a second boat" against a claim that
 * tells of one.
 */
final class NoneComparison implements StoryComparison {
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)\\b(?:no evidence (?:of|that|to support)(?: (?:any|a|an|the))?|no signs? of(?:"
              + " (?:any|a|an))?|(?:not|never|n.t) (?:\\w+ )?(?:any|a)|without (?:any|a)|no)"
              + " (?:(\\p{Ll}[\\p{Ll}-]{3,}) )?(\\p{Ll}[\\p{Ll}-]{3,})\\b");

  /** Nouns of which it is always said that there are none. */
  private static final Set<String> COMMON =
      Set.of(
          "arrest",
          "charge",
          "suspect",
          "motive",
          "information",
          "detail",
          "comment",
          "longer",
          "doubt",
          "evidence",
          "reason",
          "immediate",
          "injury",
          "other",
          "more",
          "further",
          "time",
          "word",
          "sign",
          "idea",
          "matter",
          "place",
          "relation",
          "report",
          "description",
          "reply",
          "response",
          "danger",
          "threat",
          "less",
          "later",
          "right",
          "case",
          "part",
          "fewer",
          "person",
          "people",
          "victim",
          "child",
          "problem",
          "need",
          "plan",
          "question",
          "answer",
          "chance",
          "choice",
          "such",
          "life",
          "kind",
          "apparent",
          "known",
          "indication",
          "clear",
          "connection",
          "link",
          "police",
          "officer",
          "shooting",
          "shot",
          "single",
          "able",
          "public",
          "first",
          "home",
          "gun",
          "weapon",
          "news",
          "name",
          "family",
          "thing",
          "been",
          "good",
          "wrong");

  /** Other content words that both must share, beside the noun. */
  private static final int SHARED = 2;

  private static final int MOST = 2;

  @Override
  public List<Difference> compare(Told told) {
    List<Difference> found = new ArrayList<>();
    for (View none : told.feet()) {
      Matcher matcher = NONE.matcher(none.claim().text());
      if (matcher.find() && !Elsewhere.tells(none)) {
        String noun = Stem.of(noun(matcher));
        boolean isTelling = COMMON.stream().noneMatch(c -> Stem.of(c).equals(noun));
        if (isTelling) {
          told.feet().stream()
              .filter(v -> isOne(v, none, noun))
              .max(
                  Comparator.comparingDouble((View v) -> told.weights().cosine(v, none))
                      .thenComparing(v -> -v.index()))
              .map(v -> difference(none, matcher, v, noun))
              .ifPresent(found::add);
        }
      }
    }
    Map<String, Difference> once = new LinkedHashMap<>();
    for (Difference difference : found) {
      once.putIfAbsent(texts(difference), difference);
    }
    return once.values().stream().limit(MOST).toList();
  }

  /** The words that differ, whoever tells them. */
  private static String texts(Difference difference) {
    return difference.values().stream()
        .map(h -> h.phrase().text().toLowerCase(Locale.ROOT))
        .sorted()
        .toList()
        .toString();
  }

  /** The noun of which there is none: the second word, unless that says nothing. */
  private static String noun(Matcher none) {
    String last = none.group(2).toLowerCase(Locale.ROOT);
    boolean isLast = none.group(1) == null || !Lexicon.isStop(last);
    return isLast ? last : none.group(1).toLowerCase(Locale.ROOT);
  }

  /** Whether a claim tells of one such thing, of the same matter. */
  private static boolean isOne(View view, View none, String noun) {
    boolean isTold =
        View.words(view.claim().text()).stream().anyMatch(w -> Stem.of(w).equals(noun))
            && !NONE.matcher(view.claim().text()).find()
            && !view.negative()
            && !view.denied();
    return isTold
        && hasProperTerm(view, none)
        && !view.sharesSentence(none)
        && !Elsewhere.tells(view)
        && Weights.common(view, none).size() > SHARED
        && (!view.report().equals(none.report()) || isWholeTerm(view, none));
  }

  /** "No Norland ship": of which none is told, that one alone contradicts it. */
  private static boolean hasProperTerm(View view, View none) {
    Matcher matcher = NONE.matcher(none.claim().text());
    return !matcher.find()
        || matcher.group(1) == null
        || !Character.isUpperCase(matcher.group(1).charAt(0))
        || isWholeTerm(view, none);
  }

  /** Whether both have the noun with the word before it: "metal detectors". */
  private static boolean isWholeTerm(View view, View none) {
    Matcher matcher = NONE.matcher(none.claim().text());
    return matcher.find()
        && matcher.group(1) != null
        && View.words(view.claim().text()).contains(matcher.group(1).toLowerCase(Locale.ROOT));
  }

  private static Difference difference(View none, Matcher matcher, View one, String noun) {
    Phrase all = none.claim().phrase();
    Span at = new Span(all.span().start() + matcher.start(), all.span().start() + matcher.end());
    return new Difference(
        new Cell(Optional.empty(), List.of(none, one)),
        Discrepancy.Type.DENIAL,
        false,
        0.5,
        "whether there was one",
        "No alarm: one tells of it, the other that there was none, perhaps of another hour or"
            + " place.",
        List.of(
            new Held(none, "none", new Phrase(at, matcher.group())),
            new Held(one, "one", words(one, noun))),
        "denial/none");
  }

  /** The word that tells of it. */
  private static Phrase words(View view, String noun) {
    Matcher word = Pattern.compile("\\p{L}[\\p{L}-]*").matcher(view.claim().text());
    while (word.find()) {
      if (Stem.of(word.group().toLowerCase(Locale.ROOT)).equals(noun)) {
        int start = view.claim().span().start() + word.start();
        return new Phrase(new Span(start, start + word.group().length()), word.group());
      }
    }
    return view.claim().phrase();
  }
}
