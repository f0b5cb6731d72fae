package org.parallax.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.parallax.text.RecordedAnalyses;
import org.parallax.text.Sentence;

/** Who does something to what a pronoun stands for. */
class DoerTest {

  @Test
  void anObjectIsNotTheSubjectOfItsVerb() throws IOException {
    assertEquals("Norland", doer("Norland praised it.", "praise VBD -1 ROOT", "it PRP 1 DOBJ"));
  }

  @Test
  void aParticipleSharesTheSubjectOfItsSentence() throws IOException {
    assertEquals(
        "Norland",
        doer(
            "Norland spoke, calling it proof.",
            "speak VBD -1 ROOT",
            ", , 1 PUNCT",
            "call VBG 1 ADVCL",
            "it PRP 3 DOBJ",
            "proof NN 3 OPRD"));
  }

  @Test
  void aParticipleBehindACommaSharesItAlsoWhereItWasHungOnANoun() throws IOException {
    assertEquals(
        "Norland",
        doer(
            "Norland shared films of men captured, calling it proof.",
            "share VBD -1 ROOT",
            "film NNS 1 DOBJ",
            "of IN 2 PREP",
            "man NNS 3 POBJ",
            "capture VBN 2 ACL",
            ", , 5 PUNCT",
            "call VBG 5 ADVCL",
            "it PRP 7 DOBJ",
            "proof NN 7 OPRD"));
  }

  @Test
  void anotherClauseHasAnotherDoer() throws IOException {
    assertEquals(
        "nobody",
        doer(
            "Norland asked to see it.",
            "ask VBD -1 ROOT",
            "to TO 3 AUX",
            "see VB 1 XCOMP",
            "it PRP 3 DOBJ"));
  }

  @Test
  void aPossessiveIsFree() throws IOException {
    assertEquals(
        "nobody",
        doer("Norland lost its way.", "lose VBD -1 ROOT", "its PRP$ 3 POSS", "way NN 1 DOBJ"));
  }

  /** The doer of the last pronoun; "Norland" is the first word and the subject of the second. */
  private static String doer(String text, String... tokens) throws IOException {
    StringBuilder rows = new StringBuilder("# text = " + text + "\n");
    rows.append("0\t7\tnorland\tNNP\t1\tNSUBJ\tO\n");
    int from = 7;
    String[] words = text.replace(",", " ,").replace(".", "").split(" ");
    for (int i = 0; i < tokens.length; i++) {
      String[] cells = tokens[i].split(" ");
      int start = text.indexOf(words[i + 1], from);
      from = start + words[i + 1].length();
      rows.append(start).append('\t').append(from).append('\t').append(String.join("\t", cells));
      rows.append("\tO\n");
    }
    Sentence sentence =
        RecordedAnalyses.read(new BufferedReader(new StringReader(rows + "\n"))).analyze(text);
    int pronoun = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      pronoun = sentence.tokens().get(i).tag().startsWith("PRP") ? i : pronoun;
    }
    return Doer.of(sentence, pronoun).stream()
        .mapToObj(d -> sentence.tokens().get(d).form())
        .findFirst()
        .orElse("nobody");
  }
}
