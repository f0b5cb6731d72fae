package org.parallax.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.model.Factuality;
import org.parallax.model.Span;
import org.parallax.text.Clause;
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

  private final Tree tree;
  private final Clause clause;
  private final List<Span> cues;
  private final Operators operators;

  Path(Tree tree, Clause clause, List<Span> cues) {
    this.tree = tree;
    this.clause = clause;
    this.cues = cues;
    this.operators = new Operators(tree, !cues.isEmpty());
  }

  /** How certain the clause is, from the outermost governor inwards. */
  Factuality read() {
    List<Integer> way = new ArrayList<>();
    int at = clause.head();
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
      value = operators.apply(word, i == 0 ? clause.head() : way.get(i - 1), value);
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
    int head = tree.head(word);
    if (head < 0 || isCue(head) || Looseness.isLoose(tree, word)) {
      return -1;
    }
    return switch (tree.relation(word)) {
      case XCOMP, CCOMP, CSUBJ, CSUBJPASS, ACOMP, OPRD, ATTR, CONJ, POBJ, DOBJ ->
          isForeign(word, head) ? -1 : head;
      case PCOMP, PREP -> head;
      case ACL -> governsContent(word, head) ? head : -1;
      case ADVCL -> isPartOfMain(word) ? head : -1;
      case RELCL, APPOS, PARATAXIS -> -1;
      default -> -1;
    };
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
    boolean infinitive =
        tree.is(word, Relation.XCOMP, Relation.ACL)
            || (tree.is(word, Relation.CCOMP) && tree.isInfinitive(word));
    if (tree.is(word, Relation.CCOMP) && tree.has(word, Relation.MARK, Set.of("whether", "if"))) {
      return Factuality.UNCOMMITTED;
    }
    if (tree.is(word, Relation.ADVCL)) {
      return value.isNegative() ? Factuality.CERTAIN : value;
    }
    if (tree.is(word, Relation.XCOMP, Relation.CCOMP, Relation.ACL, Relation.PCOMP)) {
      return signature(governor, word, infinitive)
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
    if (value == Factuality.UNCOMMITTED) {
      return value;
    }
    Factuality weight = value.isNegative() ? value.negated() : value;
    return Certainty.within(
        weight, value.isNegative() ? signature.negated() : signature.affirmed());
  }

  private Optional<Complement> signature(int governor, int word, boolean infinitive) {
    Complements table = Complements.shipped();
    if (tree.is(word, Relation.PCOMP)) {
      int verb = tree.head(governor);
      return verb < 0
          ? Optional.empty()
          : table.ofPreposition(tree.lemma(verb), tree.lemma(governor));
    }
    String lemma = tree.lemma(governor);
    if (!infinitive) {
      return table.ofClause(lemma);
    }
    if (lemma.equals("have") && tree.token(governor).isVerb()) {
      return tree.token(governor).tag().equals("VBD")
          ? Optional.of(
              new Complement(
                  Complements.Control.SUBJECT, true, Factuality.CERTAIN, Factuality.UNCOMMITTED))
          : table.ofInfinitive("need");
    }
    OptionalInt passive = tree.child(governor, Relation.AUXPASS, Relation.NSUBJPASS);
    return passive.isPresent() ? table.ofPassive(lemma) : table.ofInfinitive(lemma);
  }
}
