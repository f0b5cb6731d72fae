package org.parallax.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.text.Name;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/**
 * Finds the subject that a clause lends from the words around it: "arrested nine sailors" has that
 * of the verb before, "found in the car" the noun that it tells of. Where the grammar leaves open
 * whose deed it is there is none: of "the bridge was hit, killing three" the whole is the subject.
 */
final class LentSubject {
  private static final int LONGEST = 70;

  /** Verbs that as participles tell what comes of all that was said before them. */
  private static final Set<String> FOLLOWING =
      Set.of(
          "add",
          "allow",
          "bring",
          "cause",
          "cut",
          "end",
          "force",
          "give",
          "increase",
          "lead",
          "leave",
          "make",
          "mark",
          "mean",
          "prompt",
          "push",
          "put",
          "raise",
          "reduce",
          "result",
          "send",
          "set",
          "spark",
          "take",
          "trigger");

  /** Verbs whose participle behind a passive has the deed for its subject, and not whom it hit. */
  private static final Set<String> HARMING =
      Set.of(
          "block", "close", "damage", "destroy", "hit", "injure", "kill", "knock", "strike", "trap",
          "wound");

  /** Prepositions behind which the object of an active verb does what is told. */
  private static final Set<String> OF_OBJECT = Set.of("with", "of", "from", "for", "into", "as");

  private final CutSentence cuts;
  private final Tree tree;
  private final Subjects subjects;

  private LentSubject(CutSentence cuts) {
    this.cuts = cuts;
    this.tree = cuts.tree();
    this.subjects = new Subjects(tree);
  }

  /** The words of the subject of {@code cut} where they stand outside of {@code span}. */
  static Optional<Phrase> of(CutSentence cuts, Cut cut, Span span, String text) {
    LentSubject lent = new LentSubject(cuts);
    OptionalInt subject = lent.find(cut.head());
    return subject.isPresent() && lent.beginsWithVerb(cut.head(), span)
        ? lent.words(subject.getAsInt(), cut.head(), span, text)
        : Optional.empty();
  }

  /** Whether no noun stands before the first verb; else that would be read as its subject. */
  private boolean beginsWithVerb(int head, Span span) {
    return tree.is(head, Relation.APPOS, Relation.RELCL)
        || !tree.token(head).isVerb()
        || IntStream.range(0, head)
            .filter(t -> span.contains(tree.token(t).span()))
            .takeWhile(t -> !tree.token(t).isVerb())
            .noneMatch(t -> tree.token(t).isNoun() || tree.token(t).isPronoun());
  }

  private OptionalInt find(int head) {
    int governor = tree.head(head);
    boolean ofNoun = tree.is(head, Relation.APPOS, Relation.RELCL) && governor >= 0;
    if (ofNoun && tree.has(head, Relation.MARK) && tree.subject(head).isPresent()) {
      return OptionalInt.empty();
    }
    if (ofNoun) {
      return isDateline(governor) ? OptionalInt.empty() : OptionalInt.of(governor);
    }
    if (!tree.token(head).isVerb()) {
      return SmallClause.at(tree, head).stream()
          .mapToInt(SmallClause::subject)
          .filter(s -> SmallClause.isOfPassive(tree, s))
          .findFirst();
    }
    if (tree.has(head, Relation.EXPL)) {
      return OptionalInt.empty();
    }
    OptionalInt own = tree.subject(head);
    if (own.isPresent()) {
      return own;
    }
    return isSure(head) ? subjects.of(head) : OptionalInt.empty();
  }

  /** "TARN - A bridge fell": a town in capitals at the beginning is no word of the sentence. */
  private boolean isDateline(int noun) {
    String form = tree.token(noun).form();
    boolean first = tree.subtree(noun).getFirst() == 0 || cuts.tokens().getFirst() == noun;
    return first && form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private boolean isSure(int verb) {
    int governor = tree.head(verb);
    if (governor < 0 || isDateline(governor)) {
      return false;
    }
    return switch (tree.relation(verb)) {
      case CONJ -> tree.subject(governor).isPresent() || isSure(governor);
      case ACL -> tree.token(governor).isNoun() || tree.token(governor).isPronoun();
      case XCOMP -> tree.token(governor).isVerb();
      case PCOMP -> isGerundOfSubject(governor);
      case ADVCL -> isDeedOfSubject(verb, governor);
      default -> false;
    };
  }

  /** "after crossing the bay", but not "charged him with crossing the bay". */
  private boolean isGerundOfSubject(int preposition) {
    int verb = tree.head(preposition);
    boolean object = verb >= 0 && tree.has(verb, Relation.DOBJ, Relation.DATIVE);
    return verb >= 0
        && tree.token(verb).isVerb()
        && !(object && OF_OBJECT.contains(tree.lemma(preposition)));
  }

  /** Whether the participle tells what the subject did, and not what came of it all. */
  private boolean isDeedOfSubject(int participle, int main) {
    boolean active = tree.token(participle).tag().equals("VBG");
    boolean comes = FOLLOWING.contains(tree.lemma(participle));
    boolean harms = HARMING.contains(tree.lemma(participle)) && Chain.isPassive(tree, main);
    boolean lends =
        tree.isFinite(main)
            && tree.subject(main).isPresent()
            && !tree.is(main, Relation.ACL, Relation.RELCL);
    return tree.token(main).isVerb()
        && lends
        && !tree.isInfinitive(participle)
        && !tree.has(main, Relation.EXPL)
        && !(active && (comes || harms));
  }

  private Optional<Phrase> words(int subject, int head, Span span, String text) {
    List<Integer> words =
        cuts.phrase(subject).stream()
            .filter(t -> !span.contains(tree.token(t).span()))
            .filter(t -> !isOfDay(t, subject))
            .toList();
    if (!words.contains(subject)
        || isPlaceholder(subject)
        || isWithin(subject, head)
        || isDateline(words.getFirst())) {
      return Optional.empty();
    }
    return Stretch.phrase(cuts, joined(words, subject), text)
        .filter(p -> p.text().length() <= LONGEST)
        .or(() -> Stretch.phrase(cuts, core(words, subject), text))
        .filter(p -> !p.span().overlaps(span) && isWhole(p.text()));
  }

  /** Whether each quotation mark and bracket has its other half. */
  private static boolean isWhole(String words) {
    int open = count(words, "“") + count(words, "(");
    int close = count(words, "”") + count(words, ")");
    return open == close && count(words, "\"") % 2 == 0;
  }

  private static int count(String words, String mark) {
    return (int) words.codePoints().filter(c -> mark.indexOf(c) >= 0).count();
  }

  /** "The court on Monday": the day is that of the verb. */
  private boolean isOfDay(int word, int subject) {
    int at = word;
    while (at >= 0 && at != subject && tree.head(at) != subject) {
      at = tree.head(at);
    }
    boolean hangs = at > subject && tree.is(at, Relation.PREP) && tree.lemma(at).equals("on");
    return hangs
        && tree.children(at, Relation.POBJ).stream()
            .map(day -> tree.token(day).span())
            .anyMatch(
                day ->
                    tree.sentence().names().stream()
                        .anyMatch(n -> n.type() == Name.Type.DATE && n.span().overlaps(day)));
  }

  /** "It" and "there" that stand for nothing, and words that ask. */
  private boolean isPlaceholder(int subject) {
    return tree.is(subject, Relation.EXPL)
        || tree.token(subject).tag().startsWith("W")
        || tree.token(subject).isVerb();
  }

  /** A subject below the head that is no longer in the words was cut out by somebody's speech. */
  private boolean isWithin(int subject, int head) {
    return tree.subtree(head).contains(subject) && !tree.children(head).contains(subject);
  }

  /** The stretch without holes around {@code subject}, from its first noun or article on. */
  private List<Integer> joined(List<Integer> words, int subject) {
    List<Integer> joined = new ArrayList<>();
    for (int word : words) {
      if (joined.isEmpty() && word != subject && isLinking(word)) {
        continue;
      }
      if (!joined.contains(subject) && parts(word, joined)) {
        joined.clear();
        continue;
      }
      if (!joined.isEmpty() && word > joined.getLast() + 2) {
        if (joined.contains(subject)) {
          break;
        }
        joined.clear();
      }
      joined.add(word);
    }
    return joined;
  }

  /** "TARN - A ferry", "According to a clerk, a ferry": the mark parts the noun from the rest. */
  private boolean parts(int mark, List<Integer> before) {
    String form = tree.token(mark).form();
    boolean apart = mark > 0 && tree.token(mark - 1).span().end() < tree.token(mark).span().start();
    boolean dash = Datelines.DASHES.contains(form) && apart;
    return dash
        || (form.equals(",") && before.stream().anyMatch(t -> tree.token(t).tag().equals("IN")));
  }

  private boolean isLinking(int word) {
    String tag = tree.token(word).tag();
    return tag.equals("IN") || tag.equals("TO") || tag.startsWith("W");
  }

  /** The noun with what stands before it. */
  private List<Integer> core(List<Integer> words, int subject) {
    return IntStream.rangeClosed(words.getFirst(), subject)
        .boxed()
        .filter(words::contains)
        .filter(t -> t == subject || tree.sentence().governs(subject, t))
        .toList();
  }
}
