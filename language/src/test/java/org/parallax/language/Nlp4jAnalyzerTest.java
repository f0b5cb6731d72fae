package org.parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parallax.model.Span;
import org.parallax.text.Name;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

final class Nlp4jAnalyzerTest {
  private static final String NESTED =
      "The coast guard said one of the crew told his mate that the Marlin had struck a rock.";

  private final Nlp4jAnalyzer analyzer = SharedAnalyzer.get();

  @Test
  void hangsReportedClauseOnItsVerbOfSpeech() {
    Sentence sentence = analyzer.analyze(NESTED);
    int said = index(sentence, "said");
    int told = index(sentence, "told");
    assertEquals(Relation.ROOT, sentence.tokens().get(said).relation());
    assertEquals(List.of(told), sentence.children(said, Relation.CCOMP));
    assertEquals("guard", form(sentence, sentence.children(said, Relation.NSUBJ).getFirst()));
  }

  @Test
  void tellsModifiersAndModalsApartByTheirTags() {
    Sentence sentence = analyzer.analyze("The heavy boat could carry 40 tourists.");
    assertEquals(Relation.AMOD, relation(sentence, "heavy"));
    assertEquals(Relation.NUM, relation(sentence, "40"));
    assertEquals(Relation.MODAL, relation(sentence, "could"));
  }

  @Test
  void keepsTheOriginalCharactersOfEveryToken() {
    Sentence sentence =
        analyzer.analyze(
            "“It’s a dis\u00ADaster,”\u00A0Rene\u0301e Dahl said\r\nto\tus \uD83D\uDEA2.");
    assertEquals(
        List.of(
            "“",
            "It",
            "’s",
            "a",
            "dis\u00ADaster",
            ",",
            "”",
            "Rene\u0301e",
            "Dahl",
            "said",
            "to",
            "us",
            "\uD83D\uDEA2",
            "."),
        sentence.tokens().stream().map(Token::form).toList());
    assertEquals("disaster", sentence.tokens().get(4).lemma());
  }

  @Test
  void makesQuotationMarksTokensOfTheirOwn() {
    Sentence sentence = analyzer.analyze("‘We “won”,’ she said, \"and left.\"");
    assertEquals(
        List.of(
            "‘", "We", "“", "won", "”", ",", "’", "she", "said", ",", "\"", "and", "left", ".",
            "\""),
        sentence.tokens().stream().map(Token::form).toList());
  }

  @Test
  void givesNumbersTheirFormAsLemma() {
    Sentence sentence = analyzer.analyze("Two ferries and 1,200 boats sank.");
    assertEquals("two", sentence.tokens().get(0).lemma());
    assertEquals("ferry", sentence.tokens().get(1).lemma());
    assertEquals("1,200", sentence.tokens().get(3).lemma());
  }

  @Test
  void leavesThePossessiveOutOfANameInEitherSpelling() {
    for (String mark : List.of("'s", "’s")) {
      Sentence sentence =
          analyzer.analyze("Police searched South Korea" + mark + " embassy in London.");
      assertEquals(
          List.of("South Korea", "London"),
          names(sentence, "Police searched South Korea" + mark + " embassy in London."));
    }
  }

  @Test
  void takesAThingBeforeANounForAPlaceForAPlace() {
    List<Token> tokens =
        List.of(
            new Token(new Span(0, 2), "in", "in", "IN", -1, Relation.ROOT),
            new Token(new Span(3, 6), "the", "the", "DT", 3, Relation.DET),
            new Token(new Span(7, 13), "Marlin", "marlin", "NNP", 3, Relation.COMPOUND),
            new Token(new Span(14, 20), "region", "region", "NN", 0, Relation.POBJ));
    Name thing = new Name(new Span(7, 13), Name.Type.PRODUCT);
    assertEquals(Name.Type.GPE, new NameRepair().mend(thing, tokens).type());
    assertEquals(thing, new NameRepair().mend(thing, tokens.subList(0, 3)));
  }

  @Test
  void givesATextWithoutWordsNoTokens() {
    for (String text : List.of("", " ", "\u00A0\r\n\t", "\u200B\u00AD")) {
      Sentence sentence = analyzer.analyze(text);
      assertEquals(List.of(), sentence.tokens());
      assertEquals(new Span(0, text.length()), sentence.span());
    }
  }

  @Test
  void holdsItsPromisesOnRandomText() {
    RandomText random = new RandomText(7);
    for (int i = 0; i < 400; i++) {
      String text = random.next(40);
      check(text, analyzer.analyze(text));
    }
  }

  @Test
  void readsAVeryLongSentenceInPieces() {
    String text = "the boat sank and ".repeat(150) + "x".repeat(5_000) + " ,".repeat(600);
    Sentence sentence = analyzer.analyze(text);
    check(text, sentence);
    assertEquals(1, sentence.tokens().stream().filter(t -> t.head() == -1).limit(2).count());
  }

  @Test
  void answersAlikeOnSeveralThreads() throws Exception {
    Sentence expected = analyzer.analyze(NESTED);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Sentence>> all = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        all.add(threads.submit(() -> analyzer.analyze(NESTED)));
      }
      for (Future<Sentence> one : all) {
        assertEquals(expected, one.get());
      }
    }
  }

  private static void check(String text, Sentence sentence) {
    boolean[] covered = new boolean[text.length()];
    int last = 0;
    for (Token token : sentence.tokens()) {
      assertEquals(token.form(), token.span().of(text));
      assertTrue(
          token.span().start() >= last && token.span().length() > 0, () -> "order in " + text);
      assertTrue(token.head() < sentence.tokens().size());
      last = token.span().end();
      for (int i = token.span().start(); i < last; i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      assertTrue(
          covered[i]
              || PlainForm.isBlank(c)
              || PlainForm.isWithoutWidth(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.ENCLOSING_MARK,
          "character " + i + " of " + text);
    }
    int end = 0;
    for (Name name : sentence.names()) {
      assertTrue(name.span().start() >= end && name.span().end() <= text.length());
      end = name.span().end();
    }
  }

  private static List<String> names(Sentence sentence, String text) {
    return sentence.names().stream().map(name -> name.span().of(text)).toList();
  }

  private static Relation relation(Sentence sentence, String form) {
    return sentence.tokens().get(index(sentence, form)).relation();
  }

  private static String form(Sentence sentence, int index) {
    return sentence.tokens().get(index).form();
  }

  private static int index(Sentence sentence, String form) {
    return sentence.tokens().stream().map(Token::form).toList().indexOf(form);
  }
}
