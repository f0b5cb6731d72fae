package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.text.Name;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * A noun phrase of a sentence.
 *
 * @param sentence that holds it
 * @param span where it stands
 * @param tokens indices of its tokens, in the order of the text; not empty
 * @param head index of its head
 */
record NounPhrase(Sentence sentence, Span span, List<Integer> tokens, int head) {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<Relation> OPENS_REST =
      Set.of(Relation.RELCL, Relation.ACL, Relation.ADVCL, Relation.PARATAXIS);

  private static final Set<Name.Type> NUMBERS =
      Set.of(Name.Type.CARDINAL, Name.Type.ORDINAL, Name.Type.QUANTITY, Name.Type.DATE);

  NounPhrase {
    tokens = List.copyOf(tokens);
  }

  /** The phrase at {@code span}; empty if no token lies in it. */
  static Optional<NounPhrase> at(Sentence sentence, Span span) {
    List<Integer> tokens = sentence.within(span);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new NounPhrase(sentence, span, tokens, headOf(sentence, tokens)));
  }

  private static int headOf(Sentence sentence, List<Integer> tokens) {
    int fallback = -1;
    for (int i : tokens) {
      Token token = sentence.tokens().get(i);
      if (!tokens.contains(token.head())) {
        if (isNominal(token)) {
          return i;
        }
        fallback = fallback < 0 && Character.isLetterOrDigit(token.form().charAt(0)) ? i : fallback;
      }
    }
    return fallback < 0 ? tokens.getFirst() : fallback;
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || token.isPronoun()
        || token.tag().equals("CD")
        || token.tag().equals("DT");
  }

  /** What stands before a noun in its phrase, with the noun, and an "of" phrase behind it. */
  static List<Integer> leftOf(Sentence sentence, int noun) {
    return leftOf(sentence, noun, -1);
  }

  /** The same without what the token {@code except} governs. */
  static List<Integer> leftOf(Sentence sentence, int noun, int except) {
    List<Integer> words = new ArrayList<>();
    for (int i : sentence.subtree(noun)) {
      boolean left = i <= noun;
      boolean ofPhrase =
          sentence.children(noun, Relation.PREP).stream()
              .filter(p -> p == noun + 1 && sentence.tokens().get(p).lemma().equals("of"))
              .anyMatch(p -> sentence.governs(p, i));
      boolean apart = except >= 0 && sentence.governs(except, i);
      boolean clause = sentence.tokens().get(i).form().equals(",");
      if (!apart && !left && clause) {
        break;
      }
      if ((left || ofPhrase) && !apart) {
        words.add(i);
      }
    }
    return words;
  }

  Token headToken() {
    return sentence.tokens().get(head);
  }

  /** The head's dictionary form. */
  String lemma() {
    return headToken().lemma().toLowerCase(Locale.ROOT);
  }

  boolean isPronoun() {
    return headToken().isPronoun() && tokens.size() <= 2;
  }

  boolean isPlural() {
    String tag = headToken().tag();
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  /** Its first word, lower case. */
  String firstWord() {
    return sentence.tokens().get(tokens.getFirst()).form().toLowerCase(Locale.ROOT);
  }

  /** Whether it points at something known: "the", "this", a possessor or a name before the noun. */
  boolean isDefinite() {
    if (DEFINITE.contains(firstWord())) {
      return true;
    }
    return tokens.stream()
        .map(i -> sentence.tokens().get(i))
        .anyMatch(t -> t.relation() == Relation.POSS && t.head() == head);
  }

  /** The name that holds its head, if any. */
  Optional<Name> headName() {
    return nameAt(head);
  }

  private Optional<Name> nameAt(int token) {
    Span at = sentence.tokens().get(token).span();
    return sentence.names().stream().filter(n -> n.span().contains(at)).findFirst();
  }

  /** Its joint members ("the minister and his deputy"); itself where it has one member. */
  List<NounPhrase> members() {
    List<Integer> heads = new ArrayList<>(List.of(head));
    for (int i = 0; i < heads.size(); i++) {
      for (int child : sentence.children(heads.get(i), Relation.CONJ)) {
        if (tokens.contains(child) && isNominal(sentence.tokens().get(child))) {
          heads.add(child);
        }
      }
    }
    if (heads.size() == 1) {
      return List.of(this);
    }
    heads.sort(null);
    List<NounPhrase> members = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      members.add(member(heads, i));
    }
    return members;
  }

  private NounPhrase member(List<Integer> heads, int index) {
    int from = index == 0 ? tokens.getFirst() : firstOf(heads, index);
    int to = index + 1 < heads.size() ? firstOf(heads, index + 1) : tokens.getLast() + 1;
    List<Integer> own = new ArrayList<>();
    for (int i = from; i < to; i++) {
      own.add(i);
    }
    while (own.size() > 1 && isLoose(sentence.tokens().get(own.getLast()))) {
      own.removeLast();
    }
    return new NounPhrase(sentence, sentence.hull(own), own, heads.get(index));
  }

  /** Where a later member begins: behind the head of the one before, and not at its joint. */
  private int firstOf(List<Integer> heads, int index) {
    int head = heads.get(index);
    return sentence.subtree(head).stream()
        .filter(tokens::contains)
        .filter(t -> t > heads.get(index - 1))
        .filter(t -> t == head || !isLoose(sentence.tokens().get(t)))
        .findFirst()
        .orElse(head);
  }

  private static boolean isLoose(Token token) {
    return token.relation() == Relation.CC
        || token.relation() == Relation.PUNCT
        || token.tag().equals("CC");
  }

  /** Its tokens up to the first clause, comma or parenthesis behind the head. */
  List<Integer> core() {
    List<Integer> core = new ArrayList<>();
    for (int i : tokens) {
      Token token = sentence.tokens().get(i);
      boolean rest = OPENS_REST.contains(token.relation()) || isBreak(token);
      if (i > head && rest) {
        break;
      }
      core.add(i);
    }
    return core;
  }

  private static boolean isBreak(Token token) {
    return token.form().equals(",") || token.form().equals("(") || token.form().equals("-LRB-");
  }

  /**
   * Its words up to the first clause behind the head, without article, in small letters at the
   * start unless a name stands there.
   */
  String description(String text) {
    List<Integer> core = new ArrayList<>(core());
    while (core.size() > 1
        && sentence.tokens().get(core.getFirst()).tag().equals("DT")
        && Set.of("the", "a", "an")
            .contains(sentence.tokens().get(core.getFirst()).form().toLowerCase(Locale.ROOT))) {
      core.removeFirst();
    }
    String words = sentence.hull(core).of(text);
    Token first = sentence.tokens().get(core.getFirst());
    boolean keeps =
        first.isProperNoun()
            || nameAt(core.getFirst()).filter(n -> !NUMBERS.contains(n.type())).isPresent()
            || (first.form().length() > 1 && Character.isUpperCase(first.form().charAt(1)));
    return keeps ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
