package org.parallax.eval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Speech;

/**
 * Counts claims whose whole chain of sources was found: every link, in order, and no other; and of
 * what is found with a source, how much a reader labelled with that chain.
 */
final class ChainScore {
  private static final double COVERED = 0.8;
  private static final double CLOSE = 1.25;
  private static final Set<Stance> SAY_SO =
      EnumSet.of(Stance.ASSERT, Stance.REPORT, Stance.CONFIRM, Stance.ADMIT);

  int all;
  int right;
  int nested;
  int nestedRight;
  int attributed;
  int stanceRight;
  int exact;
  int found;
  int labelled;

  /** By kind: all and right. */
  final Map<String, int[]> kinds = new TreeMap<>();

  /** The claims that were missed, a line each. */
  final List<String> missed = new ArrayList<>();

  void add(ChainGold gold, List<Speech> speeches) {
    for (Speech speech : speeches) {
      if (!sources(speech).isEmpty()) {
        found++;
        labelled += isLabelled(speech, gold) ? 1 : 0;
      }
    }
    for (ChainGold.Told claim : gold.claims()) {
      if (!claim.isCounted()) {
        continue;
      }
      List<Speech> rightly = rightly(claim, speeches);
      boolean isRight = !rightly.isEmpty() || isPlain(claim, speeches);
      if (!rightly.isEmpty() && !claim.chain().isEmpty()) {
        attributed++;
        stanceRight += rightly.stream().anyMatch(s -> isStance(s, claim)) ? 1 : 0;
        exact += rightly.stream().anyMatch(s -> isExact(s, claim, gold)) ? 1 : 0;
      }
      all++;
      right += isRight ? 1 : 0;
      int[] kind = kinds.computeIfAbsent(gold.kind(), k -> new int[2]);
      kind[0]++;
      kind[1] += isRight ? 1 : 0;
      if (claim.chain().size() > 1) {
        nested++;
        nestedRight += isRight ? 1 : 0;
      }
      if (!isRight) {
        missed.add(
            String.format(
                Locale.ROOT,
                "%s [%s] %s -> %s",
                gold.report().id(),
                gold.kind(),
                claim.chain() + " " + claim.content().of(gold.report().text()),
                closest(claim, speeches).stream().map(s -> sources(s) + " " + s.by()).toList()));
      }
    }
  }

  /** The closest speeches that have the whole chain. */
  private static List<Speech> rightly(ChainGold.Told claim, List<Speech> speeches) {
    List<List<String>> merged = claim.isSelf() ? merged(claim) : claim.chain();
    return closest(claim, speeches).stream()
        .filter(s -> isChain(sources(s), claim.chain()) || isChain(sources(s), merged))
        .toList();
  }

  private static boolean isPlain(ChainGold.Told claim, List<Speech> speeches) {
    return claim.chain().isEmpty() && closest(claim, speeches).isEmpty();
  }

  private static boolean isStance(Speech speech, ChainGold.Told claim) {
    Stance found = speech.chain().getLast().stance();
    return claim.stances().stream().anyMatch(s -> s == found || bothSaySo(s, found));
  }

  /** Who says so, in whatever way: writers of labels do not tell these apart alike. */
  private static boolean bothSaySo(Stance a, Stance b) {
    return SAY_SO.contains(a) && SAY_SO.contains(b);
  }

  /** Whether both begin and end with the same letters or digits. */
  private static boolean isExact(Speech speech, ChainGold.Told claim, ChainGold gold) {
    String text = gold.report().text();
    return letters(speech.content(), text).equals(letters(claim.content(), text));
  }

  private static Span letters(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether a claim of the text, counted or not, has the chain and mostly the same words. */
  private static boolean isLabelled(Speech speech, ChainGold gold) {
    List<String> sources = sources(speech);
    return gold.claims().stream()
        .filter(c -> meet(c.content(), speech.content()))
        .anyMatch(c -> isChain(sources, c.chain()) || (c.isSelf() && isChain(sources, merged(c))));
  }

  private static boolean meet(Span a, Span b) {
    return a.overlap(b) >= COVERED * Math.min(a.length(), b.length());
  }

  private static List<List<String>> merged(ChainGold.Told claim) {
    return claim.chain().subList(0, claim.chain().size() - 1);
  }

  /** The speeches that hold the claim and little more than it. */
  private static List<Speech> closest(ChainGold.Told claim, List<Speech> speeches) {
    List<Speech> holding =
        speeches.stream()
            .filter(s -> s.content().overlap(claim.content()) >= COVERED * claim.content().length())
            .toList();
    int least = holding.stream().mapToInt(s -> s.content().length()).min().orElse(0);
    return holding.stream().filter(s -> s.content().length() <= CLOSE * least).toList();
  }

  private static List<String> sources(Speech speech) {
    return speech.chain().stream()
        .flatMap(l -> l.source().stream())
        .map(s -> s.phrase().text())
        .toList();
  }

  private static boolean isChain(List<String> found, List<List<String>> wanted) {
    if (found.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      String source = found.get(i).toLowerCase(Locale.ROOT);
      boolean isLink =
          wanted.get(i).stream()
              .map(w -> w.toLowerCase(Locale.ROOT))
              .anyMatch(w -> w.contains(source) || source.contains(w));
      if (!isLink) {
        return false;
      }
    }
    return true;
  }

  double share() {
    return all == 0 ? 0 : (double) right / all;
  }

  /** The share of what is found with a source that a reader labelled so. */
  double precision() {
    return found == 0 ? 0 : (double) labelled / found;
  }

  /** Of the claims with a source whose chain is right, the share with the labelled stance. */
  double stanceShare() {
    return attributed == 0 ? 0 : (double) stanceRight / attributed;
  }

  /** Of the same, the share whose content begins and ends at the labelled words. */
  double exactShare() {
    return attributed == 0 ? 0 : (double) exact / attributed;
  }

  double nestedShare() {
    return nested == 0 ? 0 : (double) nestedRight / nested;
  }
}
