package org.parallax.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.model.Factuality;
import org.parallax.model.Span;
import org.parallax.text.Complements;
import org.parallax.text.Complements.Complement;
import org.parallax.text.Looseness;
import org.parallax.text.Predicates;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** The way from a clause's verb up to the words that the speaker vouches for. */
final class Path {
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "provided", "providing", "lest");

  private static final Set<String> THAT = Set.of("that");

  private final Tree tree;
  private final int head;
  private final List<Span> cues;
  private final Operators operators;
  private final Governors governors;

  /**
   * The way up from {@code head}.
   *
   * @param cues of the speech that the clause stands in; the way ends below them
   */
  Path(Tree tree, int head, List<Span> cues) {
    this.tree = tree;
    this.head = head;
    this.cues = cues;
    this.operators = new Operators(tree, !cues.isEmpty());
    this.governors = new Governors(tree, !cues.isEmpty());
  }

  /** How certain the clause is, from the outermost governor inwards. */
  Factuality read() {
    return operators.apply(head, head, context());
  }

  /** What the clause's surroundings make of it, its own negation and modals left aside. */
  Factuality context() {
    List<Integer> way = new ArrayList<>();
    int at = head;
    while (at >= 0 && !way.contains(at)) {
      way.add(at);
      at = above(at);
    }
    Factuality value = top(way.getLast());
    for (int i = way.size() - 1; i >= 0; i--) {
      int word = way.get(i);
      if (i < way.size() - 1) {
        value = passedOn(way.get(i + 1), word, value);
      }
      if (i > 0) {
        value = operators.apply(word, way.get(i - 1), value);
      }
    }
    return value;
  }

  /** Questions, conditions and commands leave open what stands in them. */
  private Factuality top(int word) {
    boolean asked =
        tree.token(tree.size() - 1).form().equals("?")
            || (tree.size() > 1 && tree.token(tree.size() - 2).form().equals("?"));
    boolean conditional = isConditional(word);
    boolean command =
        tree.is(word, Relation.ROOT)
            && tree.token(word).tag().equals("VB")
            && tree.subject(word).isEmpty()
            && word <= 1;
    boolean open = (asked && tree.is(word, Relation.ROOT)) || conditional || command;
    return open ? Factuality.UNCOMMITTED : Factuality.CERTAIN;
  }

  private boolean isConditional(int word) {
    boolean hypothetical =
        tree.children(word, Relation.ADVCL).stream()
            .anyMatch(c -> tree.has(c, Relation.MARK, CONDITIONS));
    return hypothetical || tree.has(word, Relation.MARK, CONDITIONS);
  }

  /** The governor that has a say in the certainty of {@code word}; -1 where the speaker is met. */
  private int above(int word) {
    int head = governor(word);
    if (head < 0 || isCue(head) || isCueBehind(word, head) || Looseness.isLoose(tree, word)) {
      return -1;
    }
    return switch (tree.relation(word)) {
      case XCOMP, CCOMP, CSUBJ, CSUBJPASS, ACOMP, OPRD, ATTR, CONJ, POBJ, DOBJ ->
          isForeign(word, head) ? -1 : head;
      case PCOMP, PREP -> head;
      case ACL -> governsContent(word, head) ? head : -1;
      case ADVCL -> isPartOfMain(word) || tree.has(word, Relation.MARK, THAT) ? head : -1;
      case RELCL, APPOS, PARATAXIS -> -1;
      default -> -1;
    };
  }

  /** "Thinks it likely that": what governs the clause is the adjective beside it. */
  private int governor(int word) {
    int head = tree.head(word);
    if (head < 0 || !tree.is(word, Relation.CCOMP) || !tree.has(word, Relation.MARK, THAT)) {
      return head;
    }
    return tree.children(head, Relation.CCOMP).stream()
        .filter(c -> c < word && tree.token(c).tag().startsWith("JJ"))
        .filter(c -> tree.has(c, Relation.NSUBJ, Set.of("it")))
        .findFirst()
        .orElse(head);
  }

  /** "Accused them of": the speech begins behind the preposition. */
  private boolean isCueBehind(int word, int preposition) {
    int verb = tree.head(preposition);
    return tree.is(word, Relation.PCOMP) && verb >= 0 && isCue(verb);
  }

  /**
   * "could burst, flooding the valley": what hangs on by a participle is as certain as the rest.
   */
  private boolean isPartOfMain(int verb) {
    return tree.token(verb).tag().equals("VBG")
        && tree.subject(verb).isEmpty()
        && !tree.isFinite(verb)
        && !tree.has(verb, Relation.MARK)
        && verb > tree.head(verb);
  }

  /** A noun's object or attribute is not on the way up; only what takes clauses is. */
  private boolean isForeign(int word, int head) {
    boolean nominal = tree.is(word, Relation.DOBJ, Relation.POBJ, Relation.ATTR);
    return nominal && !Complements.shipped().ofClause(tree.lemma(word)).isPresent() && head >= 0;
  }

  private boolean governsContent(int word, int head) {
    return (tree.isInfinitive(word) || tree.has(word, Relation.MARK))
        && Complements.shipped().ofInfinitive(tree.lemma(head)).isPresent();
  }

  private boolean isCue(int word) {
    return cues.stream().anyMatch(c -> c.overlaps(tree.token(word).span()));
  }

  /** What {@code governor} in its own certainty {@code value} says of {@code word}. */
  private Factuality passedOn(int governor, int word, Factuality value) {
    if (tree.is(word, Relation.CCOMP, Relation.CSUBJ, Relation.CSUBJPASS)
        && tree.has(word, Relation.MARK, Set.of("whether", "if"))) {
      return Factuality.UNCOMMITTED;
    }
    if (tree.is(word, Relation.ADVCL) && !tree.has(word, Relation.MARK, THAT)) {
      return value.isNegative() ? Factuality.CERTAIN : value;
    }
    if (value.isPositive() && governors.isOwnWord(governor)) {
      return Factuality.CERTAIN;
    }
    if (tree.is(
        word,
        Relation.XCOMP,
        Relation.CCOMP,
        Relation.CSUBJ,
        Relation.CSUBJPASS,
        Relation.ADVCL,
        Relation.ACL,
        Relation.PCOMP)) {
      return governors
          .of(governor, word)
          .map(c -> through(c, value))
          .orElse(unknown(governor, value));
    }
    return value;
  }

  private Factuality unknown(int governor, Factuality value) {
    boolean says = Predicates.shipped().isOf(tree.lemma(governor), "SAY");
    return says && cues.isEmpty() ? Factuality.UNCOMMITTED : value;
  }

  private static Factuality through(Complement signature, Factuality value) {
    if (signature.affirmed() == signature.negated()) {
      return signature.affirmed();
    }
    if (value == Factuality.UNCOMMITTED) {
      return value;
    }
    Factuality weight = value.isNegative() ? value.negated() : value;
    return Certainty.within(
        weight, value.isNegative() ? signature.negated() : signature.affirmed());
  }
}
