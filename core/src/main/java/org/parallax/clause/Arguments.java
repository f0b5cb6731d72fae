package org.parallax.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Phrase;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.text.Relation;
import org.parallax.text.Table;
import org.parallax.text.Tree;

/** Reads the arguments of a clause by their deep roles: the victim of a passive is its patient. */
final class Arguments {
  private static final Set<String> UNACCUSATIVE = new HashSet<>();

  static {
    Table.beside(Arguments.class, "unaccusatives.tsv")
        .rows()
        .forEach(row -> UNACCUSATIVE.add(row.getFirst()));
  }

  private record Slot(int token, Role role, String preposition) {}

  private final CutSentence cuts;
  private final Tree tree;
  private final Subjects subjects;
  private final String text;
  private final TreeMap<Integer, Slot> slots = new TreeMap<>();

  private Arguments(CutSentence cuts, String text) {
    this.cuts = cuts;
    this.tree = cuts.tree();
    this.subjects = new Subjects(tree);
    this.text = text;
  }

  /** The arguments of the clause with these verbs, in the order of the text. */
  static List<Argument> of(CutSentence cuts, Chain chain, Predicate predicate, String text) {
    Arguments arguments = new Arguments(cuts, text);
    arguments.read(chain, predicate);
    return arguments.written();
  }

  private void read(Chain chain, Predicate predicate) {
    int verb = chain.innermost();
    if (!tree.token(verb).isVerb()) {
      nominal(verb);
      return;
    }
    boolean passive = Chain.isPassive(tree, verb);
    objects(verb, passive, predicate);
    subject(verb, passive, predicate);
    for (int outer : chain.verbs()) {
      phrases(outer, predicate);
    }
    predicate.inside().ifPresent(word -> ofLightNoun(word));
  }

  private String word(int preposition) {
    return tree.token(preposition).form().toLowerCase(Locale.ROOT);
  }

  private void put(int token, Role role, String preposition) {
    int resolved = subjects.antecedent(token);
    slots.putIfAbsent(resolved, new Slot(resolved, role, preposition));
  }

  private boolean taken(Role role) {
    return slots.values().stream().anyMatch(s -> s.role() == role);
  }

  /** An apposition says what it stands beside is; a fragment has the phrases of its noun. */
  private void nominal(int noun) {
    if (tree.is(noun, Relation.APPOS) && tree.head(noun) >= 0) {
      put(tree.head(noun), Role.AGENT, "");
    }
    SmallClause.at(tree, noun)
        .filter(s -> cuts.holds(s.subject()))
        .ifPresent(s -> put(s.subject(), Role.AGENT, ""));
    put(noun, Role.ATTRIBUTE, "");
    phrases(noun, new Predicate(tree.lemma(noun), OptionalInt.empty()));
  }

  private void objects(int verb, boolean passive, Predicate predicate) {
    for (int child : tree.children(verb)) {
      if (isTaken(child, predicate)) {
        continue;
      }
      switch (tree.relation(child)) {
        case DOBJ -> put(child, Role.PATIENT, "");
        case CONJ -> sharedObject(verb, child);
        case ATTR, ACOMP, OPRD -> {
          if (!tree.token(child).isVerb()) {
            put(child, Role.ATTRIBUTE, "");
          }
        }
        case DATIVE -> behind(child, Role.RECIPIENT);
        case AGENT -> behind(child, Role.AGENT);
        case PREP -> {
          if (passive && tree.lemma(child).equals("by") && !taken(Role.AGENT)) {
            tree.child(child, Relation.POBJ)
                .ifPresent(o -> put(o, isTime(o) ? Role.OBLIQUE : Role.AGENT, "by"));
          }
        }
        default -> {}
      }
    }
    if (tree.is(verb, Relation.RELCL) && !taken(Role.PATIENT) && !passive) {
      objectGap(verb);
    }
  }

  /** "killed and wounded dozens": both verbs govern what follows the second. */
  private void sharedObject(int verb, int joined) {
    boolean shares =
        tree.token(joined).isVerb()
            && !tree.has(verb, Relation.DOBJ)
            && !cuts.isHead(joined)
            && tree.subject(joined).isEmpty();
    if (shares) {
      tree.child(joined, Relation.DOBJ).ifPresent(o -> put(o, Role.PATIENT, ""));
      tree.child(joined, Relation.AGENT).ifPresent(a -> behind(a, Role.AGENT));
      phrases(joined, new Predicate(tree.lemma(joined), OptionalInt.empty()));
    }
  }

  private boolean isTime(int token) {
    return tree.sentence().names().stream()
        .filter(n -> n.span().overlaps(tree.token(token).span()))
        .anyMatch(n -> Set.of("DATE", "TIME").contains(n.type().name()));
  }

  /** "the car he drove": the noun is what was driven. */
  private void objectGap(int verb) {
    boolean pronoun =
        tree.subtree(verb).stream().anyMatch(t -> tree.token(t).tag().startsWith("W"));
    if (!pronoun && tree.head(verb) >= 0 && tree.subject(verb).isPresent()) {
      put(tree.head(verb), Role.PATIENT, "");
    }
  }

  private boolean isTaken(int child, Predicate predicate) {
    return cuts.isHead(child)
        || (predicate.inside().isPresent() && predicate.inside().getAsInt() == child);
  }

  private void behind(int child, Role role) {
    String preposition =
        tree.token(child).isNoun() || tree.token(child).isPronoun() ? "" : tree.lemma(child);
    int noun = preposition.isEmpty() ? child : tree.child(child, Relation.POBJ).orElse(child);
    put(noun, role, preposition);
  }

  private void subject(int verb, boolean passive, Predicate predicate) {
    OptionalInt subject = subjects.of(verb);
    if (subject.isEmpty() || predicate.inside().equals(subject)) {
      return;
    }
    boolean undergoes =
        passive || (UNACCUSATIVE.contains(predicate.lemma()) && !taken(Role.PATIENT));
    Role role = undergoes ? (taken(Role.PATIENT) ? Role.RECIPIENT : Role.PATIENT) : Role.AGENT;
    if (role == Role.AGENT && taken(Role.AGENT)) {
      role = Role.PATIENT;
    }
    int token = subject.getAsInt();
    slots.put(token, new Slot(token, role, ""));
  }

  private void phrases(int governor, Predicate predicate) {
    for (int child : tree.children(governor)) {
      boolean source = tree.token(child).form().equalsIgnoreCase("according");
      if (!cuts.isHead(child) && tree.is(child, Relation.PREP) && !source) {
        behindPreposition(child, word(child), predicate);
      } else if (!cuts.isHead(child)
          && (tree.is(child, Relation.NPADVMOD)
              || (tree.is(child, Relation.ADVMOD) && tree.token(child).isNoun()))) {
        put(child, Role.OBLIQUE, "");
      }
    }
  }

  private void behindPreposition(int preposition, String words, Predicate predicate) {
    for (int below : tree.children(preposition)) {
      if (cuts.isHead(below) || isTaken(below, predicate)) {
        continue;
      }
      if (tree.is(below, Relation.POBJ)) {
        put(below, Role.OBLIQUE, words);
      } else if (tree.is(below, Relation.PREP)) {
        behindPreposition(below, words + " " + word(below), predicate);
      }
    }
  }

  /** "took control of the town": what the noun of a phrase is said of is the verb's patient. */
  private void ofLightNoun(int noun) {
    for (int preposition : tree.children(noun, Relation.PREP)) {
      boolean patient = tree.lemma(preposition).equals("of") && !taken(Role.PATIENT);
      tree.child(preposition, Relation.POBJ)
          .ifPresent(
              o -> put(o, patient ? Role.PATIENT : Role.OBLIQUE, patient ? "" : word(preposition)));
    }
    boolean counted = tree.has(noun, Relation.NUM, Relation.AMOD);
    if (counted && !taken(Role.PATIENT)) {
      put(noun, Role.PATIENT, "");
    }
  }

  private List<Argument> written() {
    List<Argument> written = new ArrayList<>();
    for (Slot slot : slots.values()) {
      Optional<Phrase> phrase = Stretch.phrase(cuts, cuts.phrase(slot.token()), text);
      phrase.ifPresent(
          p ->
              written.add(
                  new Argument(
                      slot.role(),
                      slot.preposition(),
                      p,
                      Words.lemma(tree.token(slot.token())),
                      Optional.empty())));
    }
    written.sort(Comparator.comparing(a -> a.phrase().span()));
    return written;
  }
}
