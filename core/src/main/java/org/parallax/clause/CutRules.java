package org.parallax.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final int SHORT = 4;

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
    return tree.is(token, Relation.CCOMP)
        && tree.head(token) >= 0
        && Predicates.shipped()
            .classOf(tree.lemma(tree.head(token)))
            .filter(Set.of("SAY", "ADMIT", "DENY", "ACCUSE", "WARN")::contains)
            .isPresent();
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
      if (bare && sharesObject(first, token)) {
        return Optional.empty();
      }
      return cut(token, parent, bare ? "joined verb" : "joined clause");
    }
    boolean parallel = isCounted(first) && isCounted(token) && tree.has(token, Relation.PREP);
    boolean placed = tree.has(first, Relation.PREP) || hasPhraseBetween(first, token);
    return parallel && placed ? cut(token, parent, PARALLEL) : Optional.empty();
  }

  /** Whether two verbs stand side by side before what they both govern: "killed and wounded". */
  private boolean sharesObject(int first, int second) {
    for (int i = first + 1; i < second; i++) {
      if (!tree.is(i, Relation.CC, Relation.ADVMOD, Relation.PUNCT)) {
        return false;
      }
    }
    return second - first <= 3;
  }

  private boolean isCounted(int token) {
    return tree.token(token).tag().equals("CD") || tree.has(token, Relation.NUM);
  }

  private boolean hasPhraseBetween(int first, int second) {
    int verb = tree.head(first);
    return verb >= 0
        && tree.children(verb, Relation.PREP).stream().anyMatch(p -> first < p && p < second);
  }

  private Optional<Cut> relative(int token, int parent) {
    boolean restrictive = !opensAfterMark(token);
    int noun = tree.head(token);
    boolean definite =
        noun >= 0
            && (tree.has(noun, Relation.DET, DEFINITE)
                || tree.has(noun, Relation.POSS)
                || tree.token(noun).isPronoun());
    if (isContentClause(token, noun)) {
      return Optional.empty();
    }
    if (!tree.token(token).isVerb() || (restrictive && definite && content(token) < SHORT)) {
      return Optional.empty();
    }
    return Optional.of(new Cut(token, parent, "relative clause", true, restrictive && definite));
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
        || tree.isInfinitive(token)
        || tree.has(token, Relation.MARK)
        || tree.token(token).tag().equals("VB")
        || content(token) < (opensAfterMark(token) ? 2 : 3)) {
      return Optional.empty();
    }
    boolean marked = opensAfterMark(token);
    int noun = tree.head(token);
    boolean definite = noun >= 0 && tree.has(noun, Relation.DET, DEFINITE);
    return Optional.of(new Cut(token, parent, "reduced relative", true, !marked && definite));
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
      boolean stays = "stay".equals(SUBORDINATORS.get(opener.get()));
      return stays ? Optional.empty() : cut(token, parent, "adverbial clause");
    }
    boolean participle = !tree.isFinite(token) && tree.subject(token).isEmpty();
    return cut(token, parent, participle ? "participial clause" : "adverbial clause");
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
            && !isDate(tree.head(token));
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
    boolean clause =
        tree.token(token).isVerb()
            && tree.subject(token).isPresent()
            && !tree.has(token, Relation.MARK)
            && opensAfterMark(token)
            && !isOpaque(token);
    return clause ? cut(token, parent, "loose clause") : Optional.empty();
  }

  /** Whether the first word of what {@code token} governs stands behind a comma or the like. */
  private boolean opensAfterMark(int token) {
    int first = tree.subtree(token).getFirst();
    if (first < token && tree.is(first, Relation.PUNCT)) {
      return true;
    }
    return first > 0 && tree.is(first - 1, Relation.PUNCT) && !isQuote(first - 1);
  }

  private boolean isQuote(int index) {
    return "\"“”'‘’``''«»".contains(tree.token(index).form());
  }

  private long content(int token) {
    return tree.subtree(token).stream().filter(t -> inside[t] && Words.isContent(tree, t)).count();
  }
}
