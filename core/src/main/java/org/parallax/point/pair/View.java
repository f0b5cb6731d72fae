package org.parallax.point.pair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.Claim;
import org.parallax.model.Link;
import org.parallax.model.Place;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.name.Countries;
import org.parallax.text.Predicates;

/**
 * A claim with what comparisons need of it, computed once.
 *
 * @param index its place in the story's claims
 * @param claim the claim
 * @param terms concepts of its content words with their number of occurrences, in the order of the
 *     text
 * @param lemmas its content words with the term that each stands for, in the order of the text
 * @param shingles runs of four words of its text
 * @param fillers its first argument in each role
 * @param details its phrases with a preposition and its attributes
 * @param act the class of its predicate, if it is known
 * @param reach which of a group its subject speaks of
 * @param negative whether the words themselves are negative ("had no papers")
 * @param nations countries that its agent speaks of, as terms
 * @param sites places that it tells of, without countries and capitals
 * @param idle terms that two matters share as easily as one: of times, of names, of what carries a
 *     statement
 * @param denied whether its speaker denies what the words say, or it tells of such a denial
 */
public record View(
    int index,
    Claim claim,
    Map<String, Integer> terms,
    List<Word> lemmas,
    Set<String> shingles,
    Map<Role, Filler> fillers,
    List<Filler> details,
    Optional<String> act,
    Reach reach,
    boolean negative,
    Set<String> nations,
    Set<String> sites,
    Set<String> idle,
    boolean denied) {

  /** A content word: its lemma, and the term by which claims meet. */
  public record Word(String lemma, String term) {}

  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The view of {@code claim}. */
  public static View of(int index, Claim claim) {
    return new View(
        index,
        claim,
        Terms.of(claim),
        Terms.words(claim),
        shinglesOf(claim.text()),
        fillersOf(claim),
        detailsOf(claim),
        Predicates.shipped().classOf(claim.proposition().predicate()),
        reachOf(claim),
        Terms.isNegative(claim),
        nationsOf(claim),
        sitesOf(claim),
        Idle.of(claim),
        isDenied(claim));
  }

  /** The same claim as one that tells of a denial. */
  public View asDenial() {
    return new View(
        index, claim, terms, lemmas, shingles, fillers, details, act, reach, negative, nations,
        sites, idle, true);
  }

  /** Whether the speaker holds that it is not so. */
  public boolean holdsNot() {
    return negative != denied;
  }

  public String report() {
    return claim.report();
  }

  public Span sentence() {
    return claim.sentence();
  }

  public String predicate() {
    return claim.proposition().predicate();
  }

  public Optional<Argument> argument(Role role) {
    return filler(role).map(Filler::argument);
  }

  public Optional<Filler> filler(Role role) {
    return Optional.ofNullable(fillers.get(role));
  }

  /** What happens to, or is said of, something: the patient, else the attribute. */
  public Optional<Filler> target() {
    return filler(Role.PATIENT).or(() -> filler(Role.ATTRIBUTE));
  }

  /**
   * The id of who says so, nearest to the content; else the stem of the words; empty for the
   * outlet.
   */
  public String speaker() {
    return claim
        .attribution()
        .innermost()
        .map(s -> s.entity().orElseGet(() -> Lexicon.concept(lastWord(s.phrase().text()))))
        .orElse("");
  }

  /**
   * Whether {@code inner} is the same statement one level or more deeper: it has a longer chain, or
   * who tells it is told within this one's words.
   */
  public boolean holds(View inner) {
    List<Link> links = inner.claim.attribution().links();
    boolean isTold =
        !links.isEmpty()
            && inner.claim.span().length() < claim.span().length()
            && links.getLast().cue().filter(cue -> claim.span().contains(cue.span())).isPresent();
    return report().equals(inner.report())
        && claim.span().contains(inner.claim.span())
        && (isTold || claim.attribution().links().size() < links.size());
  }

  /** Whether the two stand in one sentence of one report. */
  public boolean sharesSentence(View other) {
    return report().equals(other.report()) && sentence().equals(other.sentence());
  }

  /** The words of {@code text} in lower case. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Map<Role, Filler> fillersOf(Claim claim) {
    Map<Role, Filler> fillers = new EnumMap<>(Role.class);
    for (Argument argument : claim.proposition().arguments()) {
      fillers.putIfAbsent(argument.role(), Filler.of(argument));
    }
    return fillers;
  }

  private static List<Filler> detailsOf(Claim claim) {
    return claim.proposition().arguments().stream()
        .filter(a -> a.role() == Role.OBLIQUE || a.role() == Role.RECIPIENT)
        .map(Filler::of)
        .toList();
  }

  private static Set<String> nationsOf(Claim claim) {
    return claim
        .proposition()
        .argument(Role.AGENT)
        .map(a -> Terms.countries(words(a.phrase().text())))
        .orElse(Set.of());
  }

  private static Set<String> sitesOf(Claim claim) {
    return claim.places().stream()
        .map(Place::name)
        .filter(n -> Countries.named(n).isEmpty() && Countries.ofCapital(n).isEmpty())
        .collect(Collectors.toSet());
  }

  private static String lastWord(String text) {
    List<String> words = words(text);
    return words.isEmpty() ? text : words.getLast();
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
        && claim.attribution().links().getLast().stance() == Stance.DENY;
  }

  /** Whether a link of the chain has that stance. */
  boolean hasStance(Stance stance) {
    return claim.attribution().links().stream().anyMatch(l -> l.stance() == stance);
  }
}
