package org.parallax.stance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.model.Factuality;
import org.parallax.text.Complements;
import org.parallax.text.Complements.Complement;
import org.parallax.text.Complements.Control;
import org.parallax.text.Polarity;
import org.parallax.text.Predicates;
import org.parallax.text.Relation;
import org.parallax.text.Table;
import org.parallax.text.Tree;

/**
 * What a governor says of the clause that it governs: its signature, and for verbs of the mind
 * whose mind it is and when.
 */
final class Governors {
  private enum Attitude {
    BELIEF,
    HUNCH,
    KNOWLEDGE,
    TELLING
  }

  private static final Map<String, Attitude> ATTITUDES = new HashMap<>();
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> NOBODY = Set.of("it", "there", "one", "you");
  private static final Set<String> ABLE = Set.of("can", "could", "ca", "can't", "cannot");

  static {
    Table.beside(Governors.class, "attitudes.tsv")
        .rows()
        .forEach(
            row ->
                ATTITUDES.put(row.get(0), Attitude.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
  }

  private final Tree tree;
  private final boolean quoted;

  /**
   * The governors of {@code tree}.
   *
   * @param quoted whether somebody is quoted, who vouches for what "I say that" tells
   */
  Governors(Tree tree, boolean quoted) {
    this.tree = tree;
    this.quoted = quoted;
  }

  /** The signature of {@code governor} for {@code word}; empty where none is known. */
  Optional<Complement> of(int governor, int word) {
    Complements table = Complements.shipped();
    if (tree.is(word, Relation.PCOMP)) {
      int verb = tree.head(governor);
      return verb < 0
          ? Optional.empty()
          : table.ofPreposition(tree.lemma(verb), tree.lemma(governor));
    }
    String lemma = lemma(governor);
    if (!isInfinitive(word)) {
      if (isOwnWord(governor)) {
        return Optional.of(signature(Factuality.CERTAIN, Factuality.UNCOMMITTED));
      }
      return Optional.ofNullable(ATTITUDES.get(lemma))
          .flatMap(a -> minded(a, governor, lemma))
          .or(() -> table.ofClause(lemma));
    }
    if (Polarity.isYetTo(tree, governor)) {
      return Optional.of(signature(Factuality.CERTAIN_NOT, Factuality.CERTAIN));
    }
    if (lemma.equals("have") && tree.token(governor).isVerb()) {
      return tree.token(governor).tag().equals("VBD")
          ? Optional.of(signature(Factuality.CERTAIN, Factuality.UNCOMMITTED))
          : table.ofInfinitive("need");
    }
    OptionalInt passive = tree.child(governor, Relation.AUXPASS, Relation.NSUBJPASS);
    return passive.isPresent() ? table.ofPassive(lemma) : table.ofInfinitive(lemma);
  }

  /** "Rule out" is another verb than "rule". */
  private String lemma(int governor) {
    String lemma = tree.lemma(governor);
    if (lemma.equals("be")) {
      return tree.children(governor, Relation.ACOMP, Relation.ATTR).stream()
          .map(tree::lemma)
          .filter(l -> Complements.shipped().ofClause(l).isPresent())
          .findFirst()
          .orElse(lemma);
    }
    return tree.child(governor, Relation.PRT).stream()
        .mapToObj(p -> lemma + "_" + tree.lemma(p))
        .filter(l -> Complements.shipped().ofClause(l).isPresent())
        .findFirst()
        .orElse(lemma);
  }

  private boolean isInfinitive(int word) {
    return tree.is(word, Relation.XCOMP, Relation.ACL)
        || (tree.is(word, Relation.CCOMP) && (tree.isInfinitive(word) || isBare(word)));
  }

  /** "I can tell you that": who is quoted says so of himself. */
  boolean isOwnWord(int verb) {
    return quoted
        && Predicates.shipped().isOf(tree.lemma(verb), "SAY")
        && subject(verb).filter(FIRST_PERSON::contains).isPresent();
  }

  /** "Saw the boat sink": a clause without tense, conjunction and modal. */
  private boolean isBare(int word) {
    String tag = tree.token(word).tag();
    return (tag.equals("VB") || tag.equals("VBG"))
        && !tree.isFinite(word)
        && !tree.has(word, Relation.MARK)
        && tree.subject(word).isPresent();
  }

  private Optional<Complement> minded(Attitude attitude, int governor, String lemma) {
    Optional<Complement> usual = Complements.shipped().ofClause(lemma);
    boolean own = subject(governor).filter(FIRST_PERSON::contains).isPresent();
    boolean now = isNow(governor);
    boolean able = hasAbility(governor);
    boolean negated = Polarity.isNegated(tree, governor);
    return switch (attitude) {
      case BELIEF ->
          able && negated && lemma.equals("believe")
              ? Optional.of(signature(Factuality.PROBABLE, Factuality.PROBABLE))
              : own || isNobodys(governor) ? usual : usual.map(Governors::weaker);
      case HUNCH ->
          now || able
              ? usual.map(u -> signature(u.affirmed(), Factuality.PROBABLE_NOT))
              : Optional.of(signature(Factuality.PROBABLE, Factuality.PROBABLE));
      case KNOWLEDGE ->
          own && negated
              ? usual.map(
                  u -> signature(u.affirmed(), now || able ? Factuality.PROBABLE_NOT : u.negated()))
              : usual;
      case TELLING ->
          able && !negated && !tree.has(governor, Relation.DOBJ, Relation.DATIVE)
              ? Optional.of(signature(Factuality.CERTAIN, Factuality.CERTAIN))
              : usual.map(
                  u ->
                      signature(u.affirmed(), able ? Factuality.UNCOMMITTED : Factuality.PROBABLE));
    };
  }

  private static Complement signature(Factuality affirmed, Factuality negated) {
    return new Complement(Control.SUBJECT, true, affirmed, negated);
  }

  private static Complement weaker(Complement usual) {
    return new Complement(
        usual.control(),
        usual.transparent(),
        Certainty.within(Factuality.POSSIBLE, usual.affirmed()),
        Certainty.within(Factuality.POSSIBLE, usual.negated()));
  }

  private Optional<String> subject(int verb) {
    int at = verb;
    while (tree.is(at, Relation.CONJ, Relation.XCOMP)
        && tree.head(at) >= 0
        && tree.subject(at).isEmpty()) {
      at = tree.head(at);
    }
    return tree.subject(at).stream()
        .mapToObj(s -> tree.token(s).form().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  /** Whether nobody is named whose mind it would be: "it is thought that". */
  private boolean isNobodys(int verb) {
    return tree.has(verb, Relation.AUXPASS)
        || subject(verb).filter(s -> !NOBODY.contains(s)).isEmpty();
  }

  private boolean isNow(int verb) {
    String tag = tree.token(verb).tag();
    boolean past =
        tree.children(verb, Relation.AUX, Relation.MODAL).stream()
            .anyMatch(
                c ->
                    Set.of("VBD", "VBN").contains(tree.token(c).tag())
                        || tree.lemma(c).equals("have"));
    return !past && !tag.equals("VBD") && !tag.equals("VBN");
  }

  private boolean hasAbility(int verb) {
    return tree.children(verb, Relation.MODAL, Relation.AUX).stream()
        .anyMatch(c -> ABLE.contains(tree.lemma(c)));
  }
}
