package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.model.Span;

/**
 * A sentence with its grammar.
 *
 * @param span where it stands; from a {@link SentenceAnalyzer} it begins at 0, in an {@link
 *     AnalysedReport} it is in the report's coordinates, and so are all spans within
 * @param tokens in the order of the text
 * @param names in the order of the text, without overlap
 */
public record Sentence(Span span, List<Token> tokens, List<Name> names) {
  public Sentence {
    requireNonNull(span, "span");
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** The same sentence moved to the right by {@code offset} code units. */
  public Sentence plus(int offset) {
    return new Sentence(
        span.plus(offset),
        tokens.stream()
            .map(
                t ->
                    new Token(
                        t.span().plus(offset),
                        t.form(),
                        t.lemma(),
                        t.tag(),
                        t.head(),
                        t.relation()))
            .toList(),
        names.stream().map(n -> new Name(n.span().plus(offset), n.type())).toList());
  }

  /** Indices of the tokens whose head is {@code token}, in the order of the text. */
  public List<Integer> children(int token) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).head() == token)
        .boxed()
        .toList();
  }

  /**
   * Indices of the tokens whose head is {@code token} by that relation, in the order of the text.
   */
  public List<Integer> children(int token, Relation relation) {
    return children(token).stream().filter(i -> tokens.get(i).relation() == relation).toList();
  }

  /** Whether {@code ancestor} is {@code token} or governs it. */
  public boolean governs(int ancestor, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** Indices of {@code token} and all that it governs, in the order of the text. */
  public List<Integer> subtree(int token) {
    return IntStream.range(0, tokens.size()).filter(i -> governs(token, i)).boxed().toList();
  }

  /** The smallest span that holds the tokens of these indices. */
  public Span hull(List<Integer> indices) {
    if (indices.isEmpty()) {
      throw new IllegalArgumentException("indices must not be empty");
    }
    Span hull = tokens.get(indices.getFirst()).span();
    for (int i : indices) {
      hull = hull.hull(tokens.get(i).span());
    }
    return hull;
  }

  /** Indices of the tokens that lie within {@code region}. */
  public List<Integer> within(Span region) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (region.contains(tokens.get(i).span())) {
        found.add(i);
      }
    }
    return found;
  }
}
