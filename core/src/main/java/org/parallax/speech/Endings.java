package org.parallax.speech;

import java.util.Set;
import org.parallax.text.Name;
import org.parallax.text.Predicates;
import org.parallax.text.Relation;

/** Tells where a content ends that the parse cuts too early or too late. */
final class Endings {
  private Endings() {}

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "because");
  private static final Set<String> JOINING = Set.of("and", "or", "but");

  /**
   * Where the content ends: further clauses that the parse hangs on the verb belong to it, and so
   * does a condition or reason right behind it.
   */
  static int end(Passage passage, int verb, int to) {
    int end = to;
    for (int child : passage.children(verb)) {
      Words tree = passage.subtree(child);
      if (child < verb || (tree.from() < to - 1 && tree.to() <= end)) {
        continue;
      }
      boolean isClause =
          passage.relation(child) == Relation.CCOMP
              && tree.from() <= end + 2
              && passage.quotation(child) == passage.quotation(end - 1);
      boolean isAdverbial =
          passage.relation(child) == Relation.ADVCL && passage.child(child, Relation.MARK) >= 0;
      boolean isNext =
          tree.from() == end
              || (tree.from() == end + 1
                  && passage.is(end, ",")
                  && passage.isAny(tree.from(), CONDITIONS));
      if (isClause || (isAdverbial && isNext)) {
        end = Math.max(end, tree.to());
      }
    }
    end = passage.quotation(verb) < 0 ? runOn(passage, end) : end;
    while (end + 1 < passage.size() && passage.isAny(end, JOINING) && passage.is(end + 1, "that")) {
      int verbBehind = passage.head(end + 1);
      int next = verbBehind > end ? passage.subtree(verbBehind).to() : end;
      if (next <= end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** A clause that breaks off before a word goes on to the next stop: the parse lost its rest. */
  private static int runOn(Passage passage, int end) {
    int next = end;
    while (next < passage.size() && passage.quotation(next) >= 0 && !passage.isWord(next)) {
      next++;
    }
    boolean breaksOff =
        next < passage.size() && passage.isWord(next) && !passage.tag(next).equals("CC");
    if (!breaksOff) {
      return end;
    }
    while (next < passage.size()
        && (passage.isWord(next) || passage.is(next, "-") || passage.is(next, "$"))
        && !passage.tag(next).equals("CC")) {
      next++;
    }
    return next;
  }

  /** Cuts "and added that ..." off, whose subject is the speaker and not who is spoken of. */
  static int untilAdded(Passage passage, int clause, int to) {
    for (int child : passage.children(clause, Relation.ADVCL)) {
      int from = passage.subtree(child).from();
      boolean isAdded =
          child > clause
              && passage.tag(child).equals("VBG")
              && (Lenders.isAddition(passage, child) || Participles.isComment(passage, child))
              && passage.is(from - 1, ",");
      if (isAdded && from < to) {
        return from - 1;
      }
    }
    for (int child : passage.children(clause, Relation.CONJ)) {
      boolean isAdded =
          child > clause
              && passage.subject(child) < 0
              && (Lenders.isAddition(passage, child)
                  || Lenders.isOfGovernor(passage, child, clause, passage.head(clause)));
      int from = passage.subtree(child).from();
      if ((isAdded || isAnother(passage, clause, child)) && from < to) {
        return passage.tag(from - 1).equals("CC") ? from - 1 : from;
      }
    }
    return to;
  }

  /** The words up to where somebody else's word is joined on: ", and a driver claimed that". */
  static Words untilAnother(Passage passage, Words words) {
    for (int i = words.from() + 2; i < words.to(); i++) {
      int clause = passage.relation(i) == Relation.CONJ ? passage.head(i) : -1;
      if (clause >= words.from() && isAnother(passage, clause, i)) {
        return new Words(words.from(), passage.subtree(i).from() - 1);
      }
    }
    return words;
  }

  /** "A said P, and B said Q": the second is as much the outlet's as the first. */
  private static boolean isAnother(Passage passage, int clause, int joined) {
    int from = passage.subtree(joined).from();
    boolean isBehindComma =
        joined > clause
            && from > 1
            && passage.tag(from - 1).equals("CC")
            && passage.is(from - 2, ",");
    return isBehindComma
        && passage.subject(joined) >= from
        && !passage.is(from, "that")
        && !passage.token(passage.subject(joined)).isPronoun()
        && passage.quotation(joined) == passage.quotation(passage.head(clause))
        && passage.child(joined, Relation.CCOMP) > joined
        && Predicates.shipped().isOf(passage.lemma(joined), "SAY");
  }

  /** Cuts ", according to ..." off, which speaks of the whole. */
  static int untilCited(Passage passage, int from, int to) {
    for (int i = from + 3; i + 1 < to; i++) {
      if (passage.is(i, ",") && passage.is(i + 1, "according") && passage.is(i + 2, "to")) {
        return i;
      }
    }
    return to;
  }

  /**
   * Cuts off when it was said, which the parse hangs on the quoted words: "'a farce' on Monday".
   */
  static Words withoutTime(Passage passage, Words words) {
    for (int i = words.from() + 1; i < words.to(); i++) {
      boolean isBehind = passage.quotation(i - 1) >= 0 && passage.quotation(i) < 0;
      if (isBehind && (isTime(passage, i) || isTime(passage, i + 1))) {
        return new Words(words.from(), i);
      }
    }
    return words;
  }

  /** Whether the word, or what the preposition governs, names a day or an hour. */
  static boolean isTime(Passage passage, int i) {
    int object = i < passage.size() ? passage.child(i, Relation.POBJ) : -1;
    return isTimeWord(passage, i) || (object > i && isTimeWord(passage, object));
  }

  private static boolean isTimeWord(Passage passage, int i) {
    return i < passage.size()
        && passage.sentence.names().stream()
            .filter(n -> n.type() == Name.Type.DATE || n.type() == Name.Type.TIME)
            .anyMatch(n -> n.span().contains(passage.token(i).span()));
  }
}
