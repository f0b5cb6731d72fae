package org.parallax.speech;

import java.util.List;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.text.Quotation;
import org.parallax.text.Relation;

/** What a tag leaves of its sentence: what stands before it, behind it, or on both sides. */
final class TagContents {
  private static final Set<String> SAME_SPEAKER =
      Set.of(
          "and",
          "but",
          "then",
          "before",
          "after",
          "while",
          "as",
          "when",
          "who",
          "which",
          "where",
          "though",
          "although");

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private TagContents() {}

  /** The quotation that ends where the sentence of a tag begins: "'P!' he said." */
  static List<Span> quotationBefore(Passage passage, int end, Words bounds) {
    boolean isAlone =
        end >= bounds.to() - 1
            || (!passage.is(end, ":")
                && passage.is(end, ",")
                && opensQuotation(passage, end + 1, bounds));
    String text = passage.report.report().text();
    for (Quotation quotation : passage.report.quotations()) {
      int from = quotation.outer().end();
      int to = passage.sentence.span().start();
      if (from <= to
          && quotation.outer().start() >= passage.block.span().start()
          && text.substring(from, to).isBlank()) {
        return isAlone ? List.of(quotation.inner()) : List.of();
      }
    }
    return List.of();
  }

  static List<Span> contents(Passage passage, Words tag, Words bounds, int verb) {
    Words before =
        betweenDashes(passage, new Words(start(passage, tag, bounds, verb), tag.from()), tag.to());
    Words after = new Words(Math.min(tag.to() + 1, bounds.to()), bounds.to());
    boolean isBehindQuote =
        (passage.quotation(tag.from() - 1) >= 0 && passage.quotation(tag.from()) < 0)
            || (passage.quotation(tag.from() - 2) >= 0 && passage.quotation(tag.from()) < 0);
    boolean isBeforeQuote = opensQuotation(passage, tag.to(), bounds);
    if (before.from() > bounds.from() && passage.isAny(before.from() - 1, DASHES)) {
      return Contents.of(passage, before);
    }
    if (isBehindQuote) {
      return isBeforeQuote
          ? Contents.of(passage, before, quoted(passage, after))
          : Contents.of(passage, before);
    }
    if (TagRests.opensClause(passage, before, tag)) {
      return Contents.of(passage, after);
    }
    if (isBeforeQuote && (!hasClause(passage, before) || hangsOn(passage, before, verb))) {
      return Contents.of(passage, quoted(passage, after));
    }
    if (!passage.trimmed(after).isEmpty()
        && !passage.isAny(after.from(), SAME_SPEAKER)
        && areJoined(passage, before, after)) {
      return Contents.of(passage, before, after);
    }
    boolean goesOn = passage.is(after.from(), "that") && passage.is(tag.to(), ",");
    if (TagRests.isSplitSubject(passage, before, after, tag)
        || TagRests.goesOn(passage, before, after, tag)
        || (goesOn && hasClause(passage, before))) {
      return Contents.of(passage, before, after);
    }
    if (hangsOn(passage, before, verb)) {
      return followsClause(passage, after, verb) && passage.is(tag.to(), ",")
          ? Contents.of(passage, before, after)
          : List.of();
    }
    return hasClause(passage, before)
            || (passage.trimmed(before).size() >= 4 && passage.trimmed(after).isEmpty())
        ? isBeforeQuote
            ? Contents.of(passage, before, quoted(passage, after))
            : Contents.of(passage, before)
        : List.of();
  }

  /** What stands behind the dash before a tag that a dash closes: "A - B, she says - C". */
  private static Words betweenDashes(Passage passage, Words before, int end) {
    int dash = before.to() - 1;
    while (dash >= before.from() && !passage.isAny(dash, DASHES)) {
      dash--;
    }
    boolean isInserted = passage.isAny(end, DASHES) && dash >= before.from();
    return isInserted ? new Words(dash + 1, before.to()) : before;
  }

  /** Where what is said begins: with the clause that the parse puts under the verb, if it does. */
  private static int start(Passage passage, Words tag, Words bounds, int verb) {
    int clause = passage.child(verb, Relation.CCOMP);
    if (clause >= bounds.from() && clause < tag.from()) {
      int from = passage.subtree(clause).from();
      for (int child : passage.children(verb)) {
        boolean isPart =
            child < tag.from()
                && child >= bounds.from()
                && passage.relation(child) != Relation.CC
                && passage.relation(child) != Relation.CONJ;
        from = isPart ? Math.min(from, passage.subtree(child).from()) : from;
      }
      return Math.max(bounds.from(), from);
    }
    return bounds.from();
  }

  private static boolean opensQuotation(Passage passage, int i, Words bounds) {
    for (int at = i; at < Math.min(bounds.to(), i + 3); at++) {
      if (passage.quotation(at) >= 0) {
        return true;
      }
      if (passage.isWord(at)) {
        return false;
      }
    }
    return false;
  }

  private static Words quoted(Passage passage, Words after) {
    int from = after.from();
    while (from < after.to() && passage.quotation(from) < 0) {
      from++;
    }
    int to = from;
    while (to < after.to() && passage.quotation(to) == passage.quotation(from)) {
      to++;
    }
    return new Words(from, to);
  }

  private static boolean hasClause(Passage passage, Words words) {
    boolean opensSubordinate =
        passage.trimmed(words).isEmpty()
            || (passage.tag(passage.trimmed(words).from()).equals("IN")
                && !passage.is(passage.trimmed(words).from(), "that"));
    for (int i = words.from(); i < words.to(); i++) {
      String tag = passage.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return !opensSubordinate || words.size() > 12 || passage.subject(i) >= 0;
      }
    }
    return false;
  }

  /** Whether all of these words only tell when, where or why the verb's subject speaks. */
  private static boolean hangsOn(Passage passage, Words words, int verb) {
    boolean any = false;
    for (int i = words.from(); i < words.to(); i++) {
      int head = passage.head(i);
      if (!passage.isWord(i) || words.contains(head)) {
        continue;
      }
      boolean isAdverbial =
          head == verb
              && switch (passage.relation(i)) {
                case ADVCL -> passage.subject(i) < 0 || passage.child(i, Relation.MARK) >= 0;
                case PREP, ADVMOD, NPADVMOD, MARK, CC, NEG, DEP, INTJ -> true;
                default -> false;
              };
      if (!isAdverbial) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /** Whether the parse puts a clause behind the tag under its verb. */
  private static boolean followsClause(Passage passage, Words after, int verb) {
    return passage.children(verb).stream()
        .anyMatch(c -> after.contains(c) && passage.relation(c) == Relation.CCOMP);
  }

  /** Whether a word of one part hangs on a word of the other. */
  private static boolean areJoined(Passage passage, Words before, Words after) {
    for (int i = before.from(); i < before.to(); i++) {
      if (passage.isWord(i) && after.contains(passage.head(i))) {
        return true;
      }
    }
    for (int i = after.from(); i < after.to(); i++) {
      if (passage.isWord(i) && before.contains(passage.head(i))) {
        return true;
      }
    }
    return false;
  }
}
