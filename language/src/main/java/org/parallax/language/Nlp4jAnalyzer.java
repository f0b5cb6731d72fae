package org.parallax.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.model.Span;
import org.parallax.text.Name;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.SentenceAnalyzer;
import org.parallax.text.Token;

/**
 * An analyser that runs the English models of NLP4J (Choi and others, Emory University). A sentence
 * of more than {@value #MOST_TOKENS} tokens is analysed in pieces of that size, whose roots hang on
 * the first root as {@link Relation#DEP}.
 */
public final class Nlp4jAnalyzer implements SentenceAnalyzer {
  private static final int MOST_TOKENS = 400;

  private final Words words = new Words();
  private final NameRepair repair = new NameRepair();
  private final List<NLPComponent<NLPNode>> components;

  /**
   * An analyser that runs these components.
   *
   * @param components the lexica, then tagger, lemmas, recogniser and parser
   */
  Nlp4jAnalyzer(List<NLPComponent<NLPNode>> components) {
    this.components = List.copyOf(components);
  }

  @Override
  public Sentence analyze(String sentence) {
    List<Words.Word> all = words.of(sentence);
    List<Token> tokens = new ArrayList<>(all.size());
    List<Name> names = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST_TOKENS) {
      addPiece(
          sentence, all.subList(from, Math.min(all.size(), from + MOST_TOKENS)), tokens, names);
    }
    return new Sentence(
        new Span(0, sentence.length()),
        tokens,
        names.stream().map(name -> repair.mend(name, tokens)).toList());
  }

  private void addPiece(
      String sentence, List<Words.Word> piece, List<Token> tokens, List<Name> names) {
    NLPNode[] nodes = nodes(piece);
    boolean read = run(nodes);
    int offset = tokens.size();
    int firstRoot = firstRoot(tokens);
    for (int i = 0; i < piece.size(); i++) {
      Span span = piece.get(i).span();
      Token token =
          read
              ? token(nodes[i + 1], span, span.of(sentence), offset)
              : bare(piece.get(i), span.of(sentence));
      tokens.add(token.head() == -1 && firstRoot >= 0 ? hungOn(firstRoot, token) : token);
    }
    if (read) {
      names.addAll(NameReader.read(nodes, tokens.subList(offset, tokens.size())));
    }
  }

  private static NLPNode[] nodes(List<Words.Word> piece) {
    NLPNode[] nodes = new NLPNode[piece.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < piece.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, treebankForm(piece.get(i).plain()));
    }
    return nodes;
  }

  /** The word as the treebank that the models learnt from writes it. */
  private static String treebankForm(String plain) {
    return switch (plain) {
      case "\u2013", "\u2014", "\u2015" -> "--";
      case "\u2026" -> "...";
      default -> plain;
    };
  }

  /** Whether the models read the piece; a failure within them leaves its tokens bare. */
  private boolean run(NLPNode[] nodes) {
    try {
      for (NLPComponent<NLPNode> component : components) {
        component.process(nodes);
      }
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Token token(NLPNode node, Span span, String form, int offset) {
    String tag = node.getPartOfSpeechTag() == null ? "XX" : node.getPartOfSpeechTag();
    NLPNode head = node.getDependencyHead();
    String label = node.getDependencyLabel() == null ? "" : node.getDependencyLabel();
    boolean isRoot = head == null || head.getID() == 0;
    return new Token(
        span,
        form,
        lemma(node),
        tag,
        isRoot ? -1 : head.getID() - 1 + offset,
        isRoot ? Relation.ROOT : Labels.relation(label, tag));
  }

  /** The lemma; for what is no plain word the model gives a class ("#crd#", "0"): then the form. */
  private static String lemma(NLPNode node) {
    String form = node.getWordForm();
    String lemma = node.getLemma();
    boolean isWord =
        lemma != null
            && !lemma.isEmpty()
            && lemma.charAt(0) != '#'
            && form.chars().anyMatch(Character::isLetter)
            && form.chars().noneMatch(Character::isDigit);
    return (isWord ? lemma : form).toLowerCase(Locale.ROOT);
  }

  private static Token bare(Words.Word word, String form) {
    return new Token(
        word.span(), form, word.plain().toLowerCase(Locale.ROOT), "XX", -1, Relation.ROOT);
  }

  private static int firstRoot(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == -1) {
        return i;
      }
    }
    return -1;
  }

  private static Token hungOn(int root, Token token) {
    return new Token(token.span(), token.form(), token.lemma(), token.tag(), root, Relation.DEP);
  }
}
