package org.parallax.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Hangs clauses and subjects right that parsers often hang wrong around words of speech, so that
 * the sieves see the tree that was meant.
 */
final class Repairs {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJPASS);
  private static final Set<Relation> OBJECTS = EnumSet.of(Relation.DOBJ, Relation.DATIVE);
  private final List<Token> tokens;

  private Repairs(Sentence sentence) {
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence with its tree mended. */
  static Sentence of(Sentence sentence) {
    Repairs repairs = new Repairs(sentence);
    for (int i = 0; i < repairs.tokens.size(); i++) {
      repairs.contentClause(i);
      repairs.openClause(i);
      repairs.lentObject(i);
      repairs.insertedTag(i);
    }
    return repairs.tokens.equals(sentence.tokens())
        ? sentence
        : new Sentence(sentence.span(), repairs.tokens, sentence.names());
  }

  private boolean is(int i, Relation relation) {
    return tokens.get(i).relation() == relation;
  }

  private boolean isWord(int i, String form) {
    return i >= 0 && i < tokens.size() && tokens.get(i).form().equalsIgnoreCase(form);
  }

  private int head(int i) {
    return tokens.get(i).head();
  }

  private void hang(int i, int head, Relation relation) {
    Token token = tokens.get(i);
    tokens.set(
        i, new Token(token.span(), token.form(), token.lemma(), token.tag(), head, relation));
  }

  private int child(int i, Set<Relation> relations) {
    for (int c = 0; c < tokens.size(); c++) {
      if (head(c) == i && relations.contains(tokens.get(c).relation())) {
        return c;
      }
    }
    return -1;
  }

  /** The first token of what {@code i} governs. */
  private int first(int i) {
    int first = i;
    for (int c = 0; c < first; c++) {
      int at = c;
      for (int steps = 0; at >= 0 && at != i && steps < tokens.size(); steps++) {
        at = head(at);
      }
      first = at == i ? c : first;
    }
    return first;
  }

  /** Behind the last token of what {@code i} governs. */
  private int end(int i) {
    int end = i + 1;
    for (int c = tokens.size() - 1; c >= end; c--) {
      int at = c;
      for (int steps = 0; at >= 0 && at != i && steps < tokens.size(); steps++) {
        at = head(at);
      }
      if (at == i) {
        return c + 1;
      }
    }
    return end;
  }

  /**
   * "was assured by the head of the yard that nobody knew", "a claim by the clerk that he left": a
   * clause with a subject of its own and "that" as its mark says nothing more of the noun before.
   */
  private void contentClause(int clause) {
    int noun = head(clause);
    if (!is(clause, Relation.RELCL) || noun < 0 || !is(noun, Relation.POBJ)) {
      return;
    }
    int that = child(clause, EnumSet.of(Relation.MARK, Relation.ADVMOD));
    int subject = child(clause, SUBJECTS);
    if (that < 0 || !isWord(that, "that") || subject <= that || that < noun) {
      return;
    }
    int at = noun;
    while (at >= 0 && is(at, Relation.POBJ) && head(at) >= 0) {
      int preposition = head(at);
      int above = head(preposition);
      boolean isGiver = isWord(preposition, "by") || isWord(preposition, "from");
      if (above < 0 || above > clause) {
        return;
      }
      if (tokens.get(above).isVerb()) {
        hang(clause, above, Relation.CCOMP);
        return;
      }
      if (isGiver && tokens.get(above).isNoun()) {
        hang(clause, above, Relation.ACL);
        return;
      }
      at = above;
    }
  }

  /** "is alleged by two clerks to have left": not the clerks are to have left. */
  private void openClause(int clause) {
    int noun = head(clause);
    boolean isInfinitive =
        (is(clause, Relation.RELCL) || is(clause, Relation.ACL))
            && noun >= 0
            && noun < clause
            && is(noun, Relation.POBJ)
            && child(clause, SUBJECTS) < 0
            && isWord(first(clause), "to")
            && isWord(first(clause) + 1, "have");
    int by = isInfinitive ? head(noun) : -1;
    if (by >= 0 && is(by, Relation.AGENT) && head(by) >= 0) {
      hang(clause, head(by), Relation.XCOMP);
    }
  }

  /** "telling him help is near": what was taken for a second object is the clause's subject. */
  private void lentObject(int clause) {
    int verb = head(clause);
    if (!is(clause, Relation.CCOMP)
        || verb < 0
        || clause < verb
        || !FINITE.contains(tokens.get(clause).tag())
        || child(clause, SUBJECTS) >= 0) {
      return;
    }
    int start = first(clause);
    for (int object = verb + 1; object < start; object++) {
      boolean isSecond =
          head(object) == verb
              && OBJECTS.contains(tokens.get(object).relation())
              && tokens.get(object).isNoun()
              && end(object) == start
              && hasHearerBefore(verb, object);
      if (isSecond) {
        hang(object, clause, Relation.NSUBJ);
        return;
      }
    }
  }

  private boolean hasHearerBefore(int verb, int object) {
    for (int i = verb + 1; i < object; i++) {
      if (head(i) == verb && OBJECTS.contains(tokens.get(i).relation())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isWord(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "The boat, said Ida Brock, was sound": the subject before the tag is that of the clause. */
  private void insertedTag(int verb) {
    int subject = child(verb, SUBJECTS);
    int clause = child(verb, EnumSet.of(Relation.CCOMP));
    int speaker = clause < 0 ? -1 : child(clause, SUBJECTS);
    boolean isInserted =
        subject >= 0
            && subject < verb - 1
            && isWord(verb - 1, ",")
            && speaker > verb
            && first(speaker) == verb + 1
            && clause > speaker
            && isWord(clause - 1, ",")
            && !hasComma(first(subject), verb - 1)
            && !hasComma(verb + 1, clause - 1)
            && FINITE.contains(tokens.get(verb).tag())
            && FINITE.contains(tokens.get(clause).tag());
    if (isInserted) {
      Token above = tokens.get(verb);
      hang(clause, above.head(), above.relation());
      hang(verb, clause, Relation.PARATAXIS);
      hang(subject, clause, Relation.NSUBJ);
      hang(speaker, verb, Relation.NSUBJ);
    }
  }
}
