package org.parallax.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.text.Looseness;
import org.parallax.text.Name;
import org.parallax.text.Predicates;
import org.parallax.text.Relation;
import org.parallax.text.Table;
import org.parallax.text.Tree;

/** The rules that say where a clause of its own begins below another. */
final class CutRules {
  private static final Map<String, String> SUBORDINATORS = new HashMap<>();
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "all", "every", "any", "each", "no");

  /** Name of the rule for counts side by side, whose second half has no verb. */
  static final String PARALLEL = "parallel count";

  /** Nouns that say nothing without the clause behind them: "the first time they met". */
  private static final Set<String> EMPTY_NOUNS =
      Set.of("time", "day", "moment", "reason", "way", "thing", "one", "point", "extent");

  private static final Set<String> INDEFINITE_PRONOUNS =
      Set.of("anyone", "someone", "everyone", "those", "anybody", "somebody", "everybody", "he");

  /** Verbs of which a clause tells when or how it was, and nothing else is told. */
  private static final Set<String> HAPPENING = Set.of("come", "happen", "occur", "follow", "begin");

  /** Participles that stand for a preposition: "information related to the case". */
  private static final Set<String> RELATING = Set.of("relate", "concern", "regard");

  /** Subordinators of a time that need not come. */
  private static final Set<String> TIMES = Set.of("before", "when", "whenever", "once", "after");

  private static final int SHORT = 4;
  private static final int BRIEF = 3;

  static {
    Table.beside(CutRules.class, "subordinators.tsv")
        .rows()
        .forEach(row -> SUBORDINATORS.put(row.get(0), row.get(1)));
  }

  private final Tree tree;
  private final boolean[] inside;

  /** Rules for the tokens of {@code tree} that are {@code inside} the stretch. */
  CutRules(Tree tree, boolean[] inside) {
    this.tree = tree;
    this.inside = inside;
  }

  /** Whether a topmost token can head a clause. */
  boolean headsClause(int token) {
    return tree.isPredicateVerb(token)
        && (tree.isFinite(token) || tree.subject(token).isPresent() || content(token) > 1);
  }

  /**
   * Whether what a token governs is left uncut, because it is what somebody else says and is cut by
   * itself.
   */
  boolean isOpaque(int token) {
    return Looseness.isTold(tree, token);
  }

  /** The clause that begins at {@code token}, below the clause of {@code parent}, if one does. */
  Optional<Cut> cut(int token, int parent) {
    return switch (tree.relation(token)) {
      case CONJ -> joined(token, parent);
      case RELCL -> relative(token, parent);
      case ACL -> reduced(token, parent);
      case ADVCL -> adverbial(token, parent);
      case PREP -> gerund(token, parent);
      case APPOS -> apposition(token, parent);
      case PARATAXIS -> aside(token, parent);
      case CCOMP, DEP, META -> loose(token, parent);
      default -> Optional.empty();
    };
  }

  private static Optional<Cut> cut(int token, int parent, String rule) {
    return Optional.of(new Cut(token, parent, rule, false, false));
  }

  private Optional<Cut> joined(int token, int parent) {
    int first = tree.head(token);
    if (tree.isPredicateVerb(token) && !tree.token(token).tag().equals("MD")) {
      boolean bare = !tree.subject(token).isPresent();
      if (!isJoined(first, token)
          || (bare && (sharesObject(first, token) || isAlternative(first, token)))) {
        return Optional.empty();
      }
      return cut(token, parent, bare ? "joined verb" : "joined clause");
    }
    boolean parallel = isCounted(first) && isCounted(token) && tree.has(token, Relation.PREP);
    boolean placed = tree.has(first, Relation.PREP) || hasPhraseBetween(first, token);
    return parallel && placed ? cut(token, parent, PARALLEL) : Optional.empty();
  }

  /** "Shot himself or fell": neither is said without the other. */
  private boolean isAlternative(int first, int second) {
    return SharedOperators.of(tree, second).isEmpty()
        && tree.children(first, Relation.CC).stream()
            .anyMatch(c -> c > first && c < second && tree.lemma(c).equals("or"));
  }

  /** Whether a conjunction or mark stands between the two. */
  private boolean isJoined(int first, int second) {
    return IntStream.range(first, second)
        .anyMatch(i -> tree.is(i, Relation.CC, Relation.PUNCT, Relation.META));
  }

  /** Whether two verbs stand side by side before what they both govern: "killed and wounded". */
  private boolean sharesObject(int first, int second) {
    boolean sideBySide =
        second - first <= 3
            && IntStream.range(first + 1, second)
                .allMatch(i -> tree.is(i, Relation.CC, Relation.ADVMOD));
    boolean object = tree.has(second, Relation.DOBJ, Relation.AGENT);
    boolean bare = !tree.has(second, Relation.PREP, Relation.XCOMP, Relation.NPADVMOD);
    return sideBySide && !tree.has(first, Relation.DOBJ) && (object || bare);
  }

  private boolean isCounted(int token) {
    return tree.token(token).tag().equals("CD") || tree.has(token, Relation.NUM);
  }

  private boolean hasPhraseBetween(int first, int second) {
    int above = tree.head(first);
    for (int steps = 0; above >= 0 && steps < tree.size(); steps++) {
      if (tree.children(above, Relation.PREP).stream().anyMatch(p -> first < p && p < second)) {
        return true;
      }
      above = tree.isPredicateVerb(above) ? -1 : tree.head(above);
    }
    return false;
  }

  private Optional<Cut> relative(int token, int parent) {
    boolean restrictive = !opensAfterMark(token);
    int noun = tree.head(token);
    boolean definite =
        noun >= 0
            && (tree.has(noun, Relation.DET, DEFINITE)
                || tree.has(noun, Relation.POSS)
                || tree.token(noun).isPronoun()
                || INDEFINITE_PRONOUNS.contains(tree.lemma(noun)));
    if (isContentClause(token, noun)) {
      return Optional.empty();
    }
    boolean says = tree.token(token).isVerb() && !tree.isInfinitive(token);
    if (!says
        || EMPTY_NOUNS.contains(tree.lemma(noun))
        || (restrictive && content(token) < (definite ? SHORT : BRIEF))) {
      return Optional.empty();
    }
    return Optional.of(new Cut(token, parent, "relative clause", true, restrictive));
  }

  /** Whether what was taken for a relative clause is what a noun or verb of saying governs. */
  private boolean isContentClause(int verb, int noun) {
    boolean pronoun =
        tree.subtree(verb).stream().anyMatch(t -> tree.token(t).tag().startsWith("W"));
    if (pronoun || tree.subject(verb).isEmpty()) {
      return false;
    }
    int governor = noun >= 0 ? tree.head(noun) : -1;
    boolean told =
        governor >= 0
            && tree.is(noun, Relation.DOBJ, Relation.DATIVE)
            && Predicates.shipped().isOf(tree.lemma(governor), "SAY");
    return told || tree.has(verb, Relation.MARK);
  }

  private Optional<Cut> reduced(int token, int parent) {
    if (!tree.token(token).isVerb()
        || RELATING.contains(tree.lemma(token))
        || tree.isInfinitive(token)
        || tree.has(token, Relation.MARK)
        || tree.token(token).tag().equals("VB")
        || content(token) < (isExtended(token) ? 2 : 3)) {
      return Optional.empty();
    }
    return Optional.of(new Cut(token, parent, "reduced relative", true, !opensAfterMark(token)));
  }

  private boolean isExtended(int token) {
    return opensAfterMark(token)
        || tree.has(token, Relation.PREP, Relation.DOBJ, Relation.AGENT, Relation.NPADVMOD);
  }

  private Optional<Cut> adverbial(int token, int parent) {
    if (tree.isInfinitive(token) || !tree.token(token).isVerb()) {
      return Optional.empty();
    }
    Optional<String> opener =
        tree.children(token).stream()
            .filter(c -> c < token && tree.is(c, Relation.MARK, Relation.ADVMOD, Relation.PREP))
            .map(tree::lemma)
            .filter(SUBORDINATORS::containsKey)
            .findFirst();
    if (opener.isPresent()) {
      boolean stays =
          "stay".equals(SUBORDINATORS.get(opener.get())) || isOfAim(token, opener.get());
      boolean isAllThatIsSaid = isBare(tree.head(token), token);
      return stays
          ? Optional.empty()
          : Optional.of(new Cut(token, parent, "adverbial clause", false, isAllThatIsSaid));
    }
    boolean participle = !tree.isFinite(token) && tree.subject(token).isEmpty();
    return cut(token, parent, participle ? "participial clause" : "adverbial clause");
  }

  /** "The right to leave before a child is born": no child was, since nobody is said to leave. */
  private boolean isOfAim(int clause, String opener) {
    return TIMES.contains(opener)
        && Set.of("VBZ", "VBP").contains(tree.token(clause).tag())
        && tree.isInfinitive(tree.head(clause));
  }

  /** "The vote comes as prices rise": the verb says nothing without the clause behind it. */
  private boolean isBare(int verb, int clause) {
    return verb >= 0
        && verb < clause
        && HAPPENING.contains(tree.lemma(verb))
        && !tree.has(verb, Relation.DOBJ, Relation.PREP, Relation.NPADVMOD, Relation.XCOMP);
  }

  private Optional<Cut> gerund(int preposition, int parent) {
    boolean leaves = "leave".equals(SUBORDINATORS.get(tree.lemma(preposition)));
    return tree.children(preposition, Relation.PCOMP).stream()
        .filter(c -> leaves && tree.token(c).isVerb() && inside[c])
        .findFirst()
        .map(c -> new Cut(c, parent, "adverbial clause", false, false));
  }

  private Optional<Cut> apposition(int token, int parent) {
    boolean says =
        tree.has(token, Relation.DET, Relation.POSS, Relation.PREP, Relation.NUM, Relation.AMOD)
            && !tree.token(token).isPronoun()
            && !isDate(tree.head(token))
            && !isDate(token);
    return says && tree.token(token).isNoun() && opensAfterMark(token) && content(token) > 1
        ? Optional.of(new Cut(token, parent, "apposition", true, false))
        : Optional.empty();
  }

  private boolean isDate(int token) {
    return token >= 0
        && tree.sentence().names().stream()
            .filter(n -> n.span().overlaps(tree.token(token).span()))
            .anyMatch(n -> n.type() == Name.Type.DATE || n.type() == Name.Type.TIME);
  }

  private Optional<Cut> aside(int token, int parent) {
    boolean tag =
        Predicates.shipped().isOf(tree.lemma(token), "SAY") && !tree.has(token, Relation.CCOMP);
    return tree.token(token).isVerb() && !tag ? cut(token, parent, "aside") : Optional.empty();
  }

  /** A verb with a subject of its own that stands beside the clause rather than in it. */
  private Optional<Cut> loose(int token, int parent) {
    return Looseness.isLoose(tree, token) ? cut(token, parent, "loose clause") : Optional.empty();
  }

  /** Whether the first word of what {@code token} governs stands behind a comma or the like. */
  private boolean opensAfterMark(int token) {
    return Looseness.opensAfterMark(tree, token);
  }

  private long content(int token) {
    return tree.subtree(token).stream().filter(t -> inside[t] && Words.isContent(tree, t)).count();
  }
}
