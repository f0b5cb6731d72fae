package org.parallax.point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.model.Stance;

/**
 * A claim with what comparisons need of it, computed once.
 *
 * @param index its place in the story's claims
 * @param claim the claim
 * @param terms concepts of its content words with their number of occurrences, in the order of the
 *     text
 * @param shingles runs of four words of its text
 * @param reach which of a group its subject speaks of
 * @param negative whether the words themselves are negative ("had no papers")
 * @param denied whether its speaker denies or doubts what the words say
 */
record View(
    int index,
    Claim claim,
    Map<String, Integer> terms,
    Set<String> shingles,
    Reach reach,
    boolean negative,
    boolean denied) {

  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WITHOUT =
      Pattern.compile(
          "\\b(without|lack(s|ed|ing)?|never|(had|has|have|carried|carrying|was|were|is|are) no)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The view of {@code claim}. */
  static View of(int index, Claim claim) {
    return new View(
        index,
        claim,
        termsOf(claim),
        shinglesOf(claim.text()),
        reachOf(claim),
        claim.proposition().negated() || WITHOUT.matcher(claim.text()).find(),
        isDenied(claim));
  }

  /** Whether the speaker holds that it is not so. */
  boolean holdsNot() {
    return negative != denied;
  }

  String report() {
    return claim.report();
  }

  Span sentence() {
    return claim.sentence();
  }

  String predicate() {
    return claim.proposition().predicate();
  }

  Optional<Argument> argument(Role role) {
    return claim.proposition().argument(role);
  }

  /** What happens to, or is said of, something: the patient, else the attribute. */
  Optional<Argument> target() {
    return argument(Role.PATIENT).or(() -> argument(Role.ATTRIBUTE));
  }

  /**
   * The id of who says so, nearest to the content; else the stem of the words; empty for the
   * outlet.
   */
  String speaker() {
    return claim
        .attribution()
        .innermost()
        .map(s -> s.entity().orElseGet(() -> Lexicon.concept(lastWord(s.phrase().text()))))
        .orElse("");
  }

  /** Whether {@code inner} is the same statement one level or more deeper. */
  boolean holds(View inner) {
    return report().equals(inner.report())
        && claim.span().contains(inner.claim.span())
        && claim.attribution().links().size() < inner.claim.attribution().links().size();
  }

  /** Whether the two stand in one sentence of one report. */
  boolean sharesSentence(View other) {
    return report().equals(other.report()) && sentence().equals(other.sentence());
  }

  /** The words of {@code text} in lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String lastWord(String text) {
    List<String> words = words(text);
    return words.isEmpty() ? text : words.getLast();
  }

  private static Map<String, Integer> termsOf(Claim claim) {
    Map<String, Integer> terms = new LinkedHashMap<>();
    for (String term : claim.proposition().terms()) {
      if (!Lexicon.isStop(term) && !term.isBlank() && !isNumber(term)) {
        terms.merge(Lexicon.concept(term), 1, Integer::sum);
      }
    }
    for (Quantity quantity : claim.quantities()) {
      terms.merge(numberTerm(quantity), 1, Integer::sum);
    }
    return terms;
  }

  /** The term under which two equal numbers of one unit meet. */
  static String numberTerm(Quantity quantity) {
    return "#" + quantity.stated() + " " + Lexicon.concept(quantity.unit());
  }

  private static boolean isNumber(String term) {
    return Character.isDigit(term.charAt(0));
  }

  private static Set<String> shinglesOf(String text) {
    List<String> words = words(text);
    Set<String> shingles = new LinkedHashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private static Reach reachOf(Claim claim) {
    Reach agent = reachOf(claim, Role.AGENT);
    return agent == Reach.UNSAID ? reachOf(claim, Role.PATIENT) : agent;
  }

  private static Reach reachOf(Claim claim, Role role) {
    return claim
        .proposition()
        .argument(role)
        .map(a -> Reach.of(a.phrase().text()))
        .orElse(Reach.UNSAID);
  }

  private static boolean isDenied(Claim claim) {
    return !claim.attribution().links().isEmpty()
        && switch (claim.attribution().links().getLast().stance()) {
          case DENY, DOUBT -> true;
          case ASSERT,
              REPORT,
              CONFIRM,
              ADMIT,
              CLAIM,
              SUGGEST,
              PROMISE,
              ORDER,
              ACCUSE,
              RETRACT,
              DECLINE,
              UNVERIFIED,
              ATTITUDE ->
              false;
        };
  }

  /** Whether a link of the chain has that stance. */
  boolean hasStance(Stance stance) {
    return claim.attribution().links().stream().anyMatch(l -> l.stance() == stance);
  }
}
