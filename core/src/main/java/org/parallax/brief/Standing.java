package org.parallax.brief;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Claim;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition;
import org.parallax.model.Span;

/** Tells whether a clause can be read by itself, and whose subject it shares if it cannot. */
final class Standing {
  private static final int FEWEST_WORDS = 4;
  private static final int TAIL = 4;

  private final StoryView story;

  Standing(StoryView story) {
    this.story = story;
  }

  /** Whether the claim's words are a sentence by themselves: a subject, then a finite verb. */
  boolean standsAlone(Claim claim) {
    if (claim.span().equals(claim.sentence()) || claim.kind() == Claim.Kind.HEADLINE) {
      return true;
    }
    List<Operators.Word> words = words(claim);
    if (words.size() < FEWEST_WORDS
        || words.getFirst().is(Operators.Kind.OPENER)
        || claim.proposition().tense() == Proposition.Tense.NONE
        || !isWhole(claim, claim.span())) {
      return false;
    }
    Optional<Phrase> first =
        claim.proposition().arguments().stream()
            .filter(a -> a.preposition().isEmpty())
            .map(Proposition.Argument::phrase)
            .findFirst();
    return first
        .filter(p -> claim.span().contains(p.span()))
        .filter(p -> p.span().start() <= words.getFirst().span().start() + 1)
        .filter(p -> !story.report(claim).text().startsWith(",", p.span().end()))
        .isPresent();
  }

  /** The subject of a finite clause that shares it with an earlier one of its sentence. */
  Optional<Phrase> sharedSubject(Claim claim) {
    List<Operators.Word> words = words(claim);
    if (claim.proposition().tense() == Proposition.Tense.NONE
        || words.isEmpty()
        || words.getFirst().is(Operators.Kind.OPENER)
        || words.getFirst().form().endsWith("ing")
        || !isComplete(claim, words)) {
      return Optional.empty();
    }
    Optional<Operators.Word> joint = before(claim, claim.span());
    return claim.proposition().arguments().stream()
        .filter(a -> a.preposition().isEmpty() && isSubject(a.role()))
        .map(Proposition.Argument::phrase)
        .filter(p -> p.span().end() <= claim.span().start())
        .filter(p -> claim.sentence().contains(p.span()))
        .filter(p -> joint.isPresent() && joins(joint.get(), p))
        .findFirst();
  }

  private static boolean isSubject(Proposition.Role role) {
    return switch (role) {
      case AGENT, PATIENT -> true;
      case RECIPIENT, ATTRIBUTE, OBLIQUE -> false;
    };
  }

  /** Whether the word before a clause ties it to that subject: "and", or "who" right behind it. */
  private static boolean joins(Operators.Word joint, Phrase subject) {
    boolean isRightBehind = joint.span().start() - subject.span().end() <= 2;
    return switch (joint.form()) {
      case "and", "but", "or", "then" -> true;
      default -> isRelative(joint) && isRightBehind;
    };
  }

  /**
   * Whether a stretch of the claim's sentence neither hangs on a "which" or "what" nor breaks off.
   */
  boolean isWhole(Claim claim, Span span) {
    boolean hangs =
        before(claim, span).filter(w -> isRelative(w) || w.form().equals("what")).isPresent();
    return !hangs && isComplete(claim, Operators.words(story.report(claim).text(), span));
  }

  private List<Operators.Word> words(Claim claim) {
    return Operators.words(story.report(claim).text(), claim.span());
  }

  /** The last word of the sentence before the stretch. */
  private Optional<Operators.Word> before(Claim claim, Span span) {
    int start = claim.sentence().start();
    Span ahead = new Span(start, Math.max(start, span.start()));
    List<Operators.Word> words = Operators.words(story.report(claim).text(), ahead);
    return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
  }

  private static boolean isRelative(Operators.Word word) {
    return switch (word.form()) {
      case "which", "who", "whom", "whose" -> true;
      default -> false;
    };
  }

  /**
   * Whether the clause ends where a mark or a joining word stands, and not right behind the start
   * of another clause.
   */
  private boolean isComplete(Claim claim, List<Operators.Word> words) {
    if (words.isEmpty()) {
      return false;
    }
    String text = story.report(claim).text();
    boolean isOpen =
        words.subList(Math.max(0, words.size() - TAIL), words.size()).stream()
            .anyMatch(Standing::isRelative);
    if (isOpen || words.getLast().is(Operators.Kind.OPENER)) {
      return false;
    }
    int end = words.getLast().span().end();
    Span rest = new Span(end, Math.max(end, claim.sentence().end()));
    List<Operators.Word> behind = Operators.words(text, rest);
    if (behind.isEmpty() || behind.getFirst().is(Operators.Kind.OPENER)) {
      return true;
    }
    return text.substring(end, behind.getFirst().span().start())
        .codePoints()
        .anyMatch(c -> !Character.isWhitespace(c) && c != '-');
  }
}
