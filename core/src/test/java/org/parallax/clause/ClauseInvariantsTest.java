package org.parallax.clause;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.model.Span;
import org.parallax.stance.DependencyFactualityReader;
import org.parallax.text.Clause;
import org.parallax.text.Golden;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Tree;

class ClauseInvariantsTest {
  private static final String[] WORDS = {
    "ship", "sank", "not", "said", "Velm", "and", ",", "who", "three", "taken", "control", "of",
    "\"", "may", "to", "leave", ";", "—", "was", "(", ")", "if", "harbour", "12,000", "…", "😀"
  };
  private static final String[] TAGS = {
    "NN", "VBD", "VBN", "VBZ", "VB", "VBG", "NNP", "CD", "IN", "CC", "PRP", "WP", "MD", "RB", "JJ",
    ",", ":", "``", "''", "-LRB-", "DT", "TO"
  };

  @Test
  void clausesOfRealAnalysesStayInsideTheirRegionAndHoldAllItsContentWords() {
    Random random = new Random(7);
    for (Map.Entry<String, Sentence> entry :
        Golden.analyses(GoldenClausesTest.class, "golden-clauses").all().entrySet()) {
      Sentence sentence = entry.getValue();
      check(sentence, sentence.span(), entry.getKey());
      for (int i = 0; i < 20; i++) {
        check(sentence, region(random, sentence), entry.getKey());
      }
    }
  }

  @Test
  void clausesOfRandomTreesStayInsideTheirRegionAndHoldAllItsContentWords() {
    Random random = new Random(11);
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder();
      Sentence sentence = tree(random, text);
      check(sentence, sentence.span(), text.toString());
      check(sentence, region(random, sentence), text.toString());
    }
  }

  @Test
  void everyClauseWasCutFromOneThatStands() {
    Random random = new Random(13);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      Sentence sentence = tree(random, text);
      Tree tree = new Tree(sentence);
      CutSentence cuts = Cutter.cut(tree, sentence.within(region(random, sentence)));
      cuts.cuts().forEach(cut -> assertTrue(isRooted(cuts, cut), text.toString()));
    }
  }

  private static boolean isRooted(CutSentence cuts, Cut cut) {
    Cut at = cut;
    for (int steps = 0; steps < cuts.cuts().size() && !at.isTopmost(); steps++) {
      int parent = at.parent();
      at = cuts.cuts().stream().filter(c -> c.head() == parent).findFirst().orElseThrow();
    }
    return at.isTopmost();
  }

  @Test
  void aSentenceInTheMiddleOfAReportIsCutInTheReportsCoordinates() {
    String before = "Headline\n";
    Golden.analyses(GoldenClausesTest.class, "golden-clauses")
        .all()
        .forEach(
            (text, sentence) -> {
              Sentence moved = sentence.plus(before.length());
              check(moved, moved.span(), before + text);
            });
  }

  private static Span region(Random random, Sentence sentence) {
    int size = sentence.tokens().size();
    if (size == 0) {
      return sentence.span();
    }
    int from = random.nextInt(size);
    int to = from + random.nextInt(size - from);
    return sentence.tokens().get(from).span().hull(sentence.tokens().get(to).span());
  }

  private static void check(Sentence sentence, Span region, String text) {
    List<Clause> clauses = new DependencyClauseSplitter().split(sentence, region, text);
    Tree tree = new Tree(sentence);
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      assertFalse(clause.span().isEmpty());
      assertTrue(region.contains(clause.span()), () -> clause + " leaves " + region);
      assertTrue(i == 0 || clauses.get(i - 1).span().compareTo(clause.span()) <= 0, text);
      assertTrue(clause.head() >= 0 && clause.head() < tree.size());
      assertFalse(clause.proposition().predicate().isBlank());
      clause
          .proposition()
          .arguments()
          .forEach(a -> assertTrue(sentence.span().contains(a.phrase().span())));
      new DependencyFactualityReader().read(sentence, clause, List.of());
    }
    for (int token : Datelines.skip(tree, sentence.within(region))) {
      Span word = tree.token(token).span();
      assertTrue(
          !Words.isContent(tree, token) || clauses.stream().anyMatch(c -> c.span().contains(word)),
          () -> word.of(text) + " is lost in " + region.of(text));
    }
  }

  private static Sentence tree(Random random, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    int size = 1 + random.nextInt(24);
    int root = random.nextInt(size);
    List<Integer> placed = new ArrayList<>(List.of(root));
    int[] heads = new int[size];
    heads[root] = -1;
    for (int i = 0; i < size; i++) {
      if (i != root) {
        heads[i] = placed.get(random.nextInt(placed.size()));
        placed.add(i);
      }
    }
    for (int i = 0; i < size; i++) {
      String form = WORDS[random.nextInt(WORDS.length)];
      int start = text.length();
      text.append(form);
      Relation relation =
          i == root
              ? Relation.ROOT
              : Relation.values()[1 + random.nextInt(Relation.values().length - 1)];
      tokens.add(
          new Token(
              new Span(start, text.length()),
              form,
              form.toLowerCase(java.util.Locale.ROOT),
              TAGS[random.nextInt(TAGS.length)],
              heads[i],
              relation));
      text.append(' ');
    }
    return new Sentence(new Span(0, text.length()), tokens, List.of());
  }
}
