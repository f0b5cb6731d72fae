package org.parallax.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Span;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

class NounPhraseTest {

  @Test
  void membersStandInTheOrderOfTheTextWhicheverOfThemTheParseTakesForTheFirst() {
    String text = "Ferrol and Wick said";
    List<Token> tokens = new ArrayList<>();
    tokens.add(token(text, "Ferrol", "NNP", 2, Relation.CONJ));
    tokens.add(token(text, "and", "CC", 2, Relation.CC));
    tokens.add(token(text, "Wick", "NNP", 3, Relation.NSUBJ));
    tokens.add(token(text, "said", "VBD", -1, Relation.ROOT));
    Sentence sentence = new Sentence(new Span(0, text.length()), tokens, List.of());
    NounPhrase phrase = NounPhrase.at(sentence, new Span(0, 15)).orElseThrow();
    assertEquals(
        List.of("Ferrol", "Wick"), phrase.members().stream().map(m -> m.span().of(text)).toList());
  }

  private static Token token(String text, String form, String tag, int head, Relation relation) {
    int start = text.indexOf(form);
    return new Token(new Span(start, start + form.length()), form, form, tag, head, relation);
  }
}
