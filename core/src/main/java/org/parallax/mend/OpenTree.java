package org.parallax.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** A sentence's tree that repairs may change: the tokens in their order, each with its head. */
final class OpenTree {
  final List<Token> tokens;

  OpenTree(Sentence sentence) {
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** Whether every word leads up to a root. */
  static boolean isTree(List<Token> tokens) {
    for (Token token : tokens) {
      int at = token.head();
      for (int steps = 0; at >= 0; steps++) {
        if (steps == tokens.size()) {
          return false;
        }
        at = tokens.get(at).head();
      }
    }
    return true;
  }

  /** Takes back all mends since {@code before} was copied. */
  void restore(List<Token> before) {
    tokens.clear();
    tokens.addAll(before);
  }

  int size() {
    return tokens.size();
  }

  boolean is(int i, Relation relation) {
    return tokens.get(i).relation() == relation;
  }

  boolean isWord(int i, String form) {
    return i >= 0 && i < tokens.size() && tokens.get(i).form().equalsIgnoreCase(form);
  }

  String tag(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
  }

  String lemma(int i) {
    return tokens.get(i).lemma();
  }

  int head(int i) {
    return tokens.get(i).head();
  }

  void hang(int i, int head, Relation relation) {
    Token token = tokens.get(i);
    tokens.set(
        i, new Token(token.span(), token.form(), token.lemma(), token.tag(), head, relation));
  }

  /** Makes the word a finite verb of the present. */
  void asVerb(int i, String lemma) {
    Token token = tokens.get(i);
    tokens.set(
        i, new Token(token.span(), token.form(), lemma, "VBZ", token.head(), token.relation()));
  }

  /** Makes the word the mark of a clause. */
  void asMark(int i) {
    Token token = tokens.get(i);
    tokens.set(
        i, new Token(token.span(), token.form(), token.lemma(), "IN", token.head(), Relation.MARK));
  }

  /** Makes the word a noun. */
  void asNoun(int i) {
    Token token = tokens.get(i);
    tokens.set(
        i,
        new Token(
            token.span(),
            token.form(),
            token.form().toLowerCase(java.util.Locale.ROOT),
            "NN",
            token.head(),
            token.relation()));
  }

  /** The first child by one of these relations, or -1. */
  int child(int i, Set<Relation> relations) {
    for (int c = 0; c < tokens.size(); c++) {
      if (head(c) == i && relations.contains(tokens.get(c).relation())) {
        return c;
      }
    }
    return -1;
  }

  /** The first token of what {@code i} governs. */
  int first(int i) {
    for (int c = 0; c < i; c++) {
      if (governs(i, c)) {
        return c;
      }
    }
    return i;
  }

  /** Behind the last token of what {@code i} governs. */
  int end(int i) {
    for (int c = tokens.size() - 1; c > i; c--) {
      if (governs(i, c)) {
        return c + 1;
      }
    }
    return i + 1;
  }

  boolean governs(int ancestor, int i) {
    int at = i;
    for (int steps = 0; at >= 0 && at != ancestor && steps < tokens.size(); steps++) {
      at = head(at);
    }
    return at == ancestor;
  }

  boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isWord(i, ",")) {
        return true;
      }
    }
    return false;
  }
}
