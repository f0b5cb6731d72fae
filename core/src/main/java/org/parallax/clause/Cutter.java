package org.parallax.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.text.Polarity;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** Finds the heads of the clauses of a stretch, and gives every word of it to one of them. */
final class Cutter {
  private static final int FREE = CutSentence.OUTSIDE;

  private final Tree tree;
  private final List<Integer> tokens;
  private final boolean[] inside;
  private final CutRules rules;
  private final TreeMap<Integer, Cut> cuts = new TreeMap<>();
  private final int[] owner;

  Cutter(Tree tree, List<Integer> tokens) {
    this.tree = tree;
    this.tokens = tokens;
    this.inside = new boolean[tree.size()];
    tokens.forEach(t -> inside[t] = true);
    this.rules = new CutRules(tree, inside);
    this.owner = new int[tree.size()];
    Arrays.fill(owner, FREE);
  }

  /** What was cut, by the place of the heads. */
  static CutSentence cut(Tree tree, List<Integer> tokens) {
    Cutter cutter = new Cutter(tree, tokens);
    cutter.run();
    return new CutSentence(
        tree,
        tokens,
        List.copyOf(cutter.cuts.values()),
        Arrays.stream(cutter.owner).boxed().toList());
  }

  private void run() {
    List<Integer> roots = tokens.stream().filter(t -> !isInside(tree.head(t))).toList();
    List<Integer> heads = new ArrayList<>(roots.stream().filter(rules::headsClause).toList());
    Optional<SmallClause> small =
        heads.isEmpty() ? SmallClause.among(tree, roots) : Optional.empty();
    small.ifPresent(s -> heads.add(s.predicate()));
    if (heads.isEmpty()) {
      Comparator<Integer> weight = Comparator.comparing(r -> !tree.is(r, Relation.PUNCT));
      roots.stream()
          .max(weight.thenComparing(this::size).thenComparing(Comparator.reverseOrder()))
          .ifPresent(heads::add);
    }
    for (int head : heads) {
      String rule =
          tree.isPredicateVerb(head) ? "clause" : small.isPresent() ? SmallClause.RULE : "fragment";
      cuts.put(head, new Cut(head, Cut.NONE, rule, false, false));
      give(head, head, false);
    }
    for (int root : roots) {
      if (!heads.contains(root)) {
        giveStray(root);
      }
    }
    cuts.keySet().forEach(this::takeSubject);
    dissolveShort();
  }

  /** A subject that was joined to the object of the clause before goes to its own verb. */
  private void takeSubject(int head) {
    tree.misplacedSubject(head)
        .ifPresent(
            subject ->
                tree.subtree(subject).stream()
                    .filter(this::isInside)
                    .forEach(t -> owner[t] = head));
  }

  private boolean isInside(int index) {
    return index >= 0 && inside[index];
  }

  private int size(int root) {
    return (int) tree.subtree(root).stream().filter(this::isInside).count();
  }

  private void give(int token, int head, boolean opaque) {
    owner[token] = head;
    for (int child : tree.children(token)) {
      if (isInside(child) && owner[child] == FREE) {
        Optional<Cut> cut = opaque ? Optional.empty() : rules.cut(child, head);
        if (cut.isPresent()) {
          cuts.put(cut.get().head(), cut.get());
          give(child, cut.get().head(), false);
        } else {
          give(child, head, opaque || rules.isOpaque(child));
        }
      }
    }
  }

  /**
   * A root that heads no clause, such as an adverb of the words around, goes with its neighbour.
   */
  private void giveStray(int root) {
    int nearest =
        cuts.keySet().stream()
            .min(
                Comparator.<Integer>comparingInt(h -> Math.abs(h - root))
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(root);
    give(root, nearest, false);
  }

  /**
   * A clause of less than two content words says nothing alone and goes back where it was, unless
   * it is negated and the one before is not, or the other way round.
   */
  private void dissolveShort() {
    for (Cut cut : List.copyOf(cuts.descendingMap().values())) {
      if (cuts.size() > 1 && content(cut.head()) < 2 && !isContrary(cut)) {
        int heir = heir(cut);
        if (heir != FREE) {
          boolean isBelow = isBelow(heir, cut.head());
          cuts.remove(cut.head());
          for (int t : tokens) {
            owner[t] = owner[t] == cut.head() ? heir : owner[t];
          }
          cuts.replaceAll(
              (h, c) ->
                  h == heir && isBelow
                      ? c.below(Cut.NONE)
                      : c.parent() == cut.head() ? c.below(heir) : c);
        }
      }
    }
  }

  /** "Was questioned but has not been charged": one clause cannot hold both. */
  private boolean isContrary(Cut cut) {
    int first = tree.head(cut.head());
    return tree.is(cut.head(), Relation.CONJ)
        && content(cut.head()) > 0
        && Polarity.isNegated(tree, cut.head()) != Polarity.isNegated(tree, first);
  }

  private int heir(Cut cut) {
    if (!cut.isTopmost() && cuts.containsKey(cut.parent())) {
      return cut.parent();
    }
    return cuts.keySet().stream()
        .filter(h -> h != cut.head())
        .min(Comparator.comparingInt(h -> Math.abs(h - cut.head())))
        .orElse(FREE);
  }

  /** Whether the clause of {@code head} was cut from that of {@code upper}, through any others. */
  private boolean isBelow(int head, int upper) {
    int at = head;
    while (at != upper && cuts.containsKey(at)) {
      at = cuts.get(at).parent();
    }
    return at == upper;
  }

  private long content(int head) {
    return tokens.stream()
        .filter(t -> owner[t] == head && (Words.isContent(tree, t) || isObjectPronoun(t)))
        .count();
  }

  /** "attacked her" is a statement of its own where "left" is not. */
  private boolean isObjectPronoun(int token) {
    return tree.token(token).tag().equals("PRP") && tree.is(token, Relation.DOBJ, Relation.POBJ);
  }
}
