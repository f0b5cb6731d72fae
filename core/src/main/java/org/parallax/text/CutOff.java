package org.parallax.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.model.Span;

/**
 * The sentence that a page cuts off with dots: "Tarn joined the list of at...". What it does not
 * end is not read; what stands whole before it is: "Two mines were shut, the union said, and
 * the..." still says that two mines were shut.
 */
final class CutOff {
  private static final String DOTS = "…";
  private static final String ENDS = ".!?";
  private static final Set<String> MARKS = Set.of(",", ";", ":", "–", "—", "--");

  /** Tags of words that end no sentence. */
  private static final Set<String> OPEN =
      Set.of("DT", "IN", "TO", "CC", "PRP$", "MD", "WDT", "WP$", "PDT", ",");

  /** The same by their forms, since parsers guess at what a cut leaves. */
  private static final Set<String> OPEN_WORDS =
      Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "the", "to", "with");

  /** Beginnings of tags of words that seldom end one. */
  private static final List<String> WANTING = List.of("JJ", "RB", "VB", "CD");

  /** What makes a clause whole beside its subject. */
  private static final Set<Relation> NEEDED =
      EnumSet.of(Relation.NSUBJPASS, Relation.DOBJ, Relation.ATTR, Relation.ACOMP);

  private CutOff() {}

  /** Whether the words end with dots that stand for words, and not behind a whole sentence. */
  static boolean endsWithDots(String words) {
    String bare = words.replaceAll("[\\s)\\]]+$", "").replaceAll("\\.{3,}$", DOTS);
    if (!bare.endsWith(DOTS)) {
      return false;
    }
    String before = bare.substring(0, bare.length() - 1).stripTrailing();
    return !before.isEmpty() && ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
  }

  /**
   * The sentence without the words that the page cuts off; without tokens where nothing whole is
   * left.
   *
   * @param last whether nothing follows in the report; elsewhere dots are oftener the writer's own,
   *     and only a word that ends no sentence before them shows the cut
   */
  static Sentence whole(Sentence sentence, boolean last) {
    Tree tree = new Tree(sentence);
    int end = tree.size();
    while (end > 0 && !isWord(tree.token(end - 1)) && !tree.token(end - 1).tag().equals(",")) {
      end--;
    }
    String tag = end == 0 ? "" : tree.token(end - 1).tag();
    boolean isCut =
        OPEN.contains(tag)
            || (end > 0 && OPEN_WORDS.contains(tree.token(end - 1).form()))
            || (last && WANTING.stream().anyMatch(tag::startsWith));
    if (!isCut) {
      return sentence;
    }
    for (int at = end - 1; at > 0; at--) {
      if (isBoundary(tree, at) && isWhole(tree, at)) {
        return upTo(sentence, at);
      }
    }
    return new Sentence(sentence.span(), List.of(), List.of());
  }

  private static boolean isWord(Token token) {
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * A mark, the conjunction of two verbs, what opens an adverbial or a relative clause, or a phrase
   * that the clause does without.
   */
  private static boolean isBoundary(Tree tree, int at) {
    int clause = tree.head(at);
    boolean opens =
        clause > at
            && ((tree.is(at, Relation.MARK) && tree.is(clause, Relation.ADVCL))
                || (tree.token(at).tag().startsWith("W") && tree.is(clause, Relation.RELCL)));
    return MARKS.contains(tree.token(at).form())
        || opens
        || isSpare(tree, at)
        || (tree.is(at, Relation.CC)
            && IntStream.range(at + 1, tree.size())
                .anyMatch(
                    t -> tree.is(t, Relation.CONJ) && tree.head(t) < at && tree.token(t).isVerb()));
  }

  /** "A man was hurt in the hall on...": the verb has all that it needs before the preposition. */
  private static boolean isSpare(Tree tree, int at) {
    int verb = tree.head(at);
    while (verb >= 0 && !tree.isPredicateVerb(verb)) {
      verb = tree.head(verb);
    }
    return tree.is(at, Relation.PREP)
        && !tree.lemma(at).equals("of")
        && verb >= 0
        && verb < at
        && tree.children(verb).stream().anyMatch(c -> c < at && NEEDED.contains(tree.relation(c)));
  }

  /** Whether the words before {@code end} hang together and have a verb with its subject. */
  private static boolean isWhole(Tree tree, int end) {
    boolean hangs =
        IntStream.range(0, end)
            .filter(t -> isWord(tree.token(t)))
            .allMatch(t -> tree.head(t) < end);
    return hangs
        && IntStream.range(0, end)
            .filter(t -> tree.head(t) < 0)
            .anyMatch(t -> tree.isPredicateVerb(t) && tree.isFinite(t) && hasSubject(tree, t, end));
  }

  private static boolean hasSubject(Tree tree, int verb, int end) {
    return tree.subject(verb).isPresent() && tree.subject(verb).getAsInt() < end;
  }

  private static Sentence upTo(Sentence sentence, int end) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens().subList(0, end)) {
      int head = token.head() < end ? token.head() : 0;
      tokens.add(
          new Token(
              token.span(), token.form(), token.lemma(), token.tag(), head, token.relation()));
    }
    Span read = tokens.getFirst().span().hull(tokens.getLast().span());
    List<Name> names = sentence.names().stream().filter(n -> read.contains(n.span())).toList();
    return new Sentence(sentence.span(), tokens, names);
  }
}
