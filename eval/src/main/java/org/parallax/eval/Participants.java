package org.parallax.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Mention;
import org.parallax.model.Span;
import org.parallax.model.StoryClaims;
import org.parallax.point.PairJudge;
import org.parallax.text.Relation;
import org.parallax.text.Tree;

/** Who and what takes part in the events of one sentence, by the grammar around a word. */
final class Participants {
  private final Tree tree;
  private final List<Mention> mentions;

  Participants(Tree tree, String report, StoryClaims story) {
    this.tree = tree;
    this.mentions =
        story.mentions().stream()
            .filter(m -> m.report().equals(report))
            .map(StoryClaims.ReportMention::mention)
            .filter(m -> tree.sentence().span().contains(m.phrase().span()))
            .toList();
  }

  /**
   * The token within {@code spans} that no other of them governs; of several the first noun or
   * verb.
   */
  static int head(Tree tree, List<Span> spans) {
    List<Integer> tokens = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Span token = tree.token(i).span();
      if (spans.stream().anyMatch(token::overlaps)) {
        tokens.add(i);
      }
    }
    int head = -1;
    for (int token : tokens) {
      boolean top = tokens.stream().noneMatch(t -> t != token && tree.sentence().governs(t, token));
      boolean weighty = head >= 0 && (tree.token(head).isNoun() || tree.isPredicateVerb(head));
      head = top && !weighty ? token : head;
    }
    if (head < 0) {
      throw new IllegalArgumentException("mention at " + spans + " holds no word");
    }
    return head;
  }

  /** Who does it: the subject of an active verb, the "by" of a passive one or of a noun. */
  Set<String> actors(int head) {
    Set<String> found = new TreeSet<>();
    if (tree.token(head).isVerb()) {
      subject(head, Relation.NSUBJ).ifPresent(s -> add(found, s));
    } else {
      int verb = tree.head(head);
      if (verb >= 0 && tree.token(verb).isVerb() && tree.is(head, Relation.DOBJ)) {
        subject(verb, Relation.NSUBJ).ifPresent(s -> add(found, s));
      }
      tree.child(head, Relation.POSS).ifPresent(s -> add(found, s));
    }
    for (int by : tree.children(head, Relation.AGENT, Relation.PREP)) {
      if (tree.lemma(by).equals("by")) {
        tree.child(by, Relation.POBJ).ifPresent(s -> add(found, s));
      }
    }
    return found;
  }

  /** What else takes part: objects, the subject of a passive verb, what prepositions name. */
  Set<String> others(int head) {
    Set<String> found = new TreeSet<>();
    if (tree.token(head).isVerb()) {
      subject(head, Relation.NSUBJPASS).ifPresent(s -> add(found, s));
    }
    for (int child :
        tree.children(
            head, Relation.DOBJ, Relation.DATIVE, Relation.OPRD, Relation.ATTR, Relation.ACOMP)) {
      add(found, child);
    }
    for (int child : tree.children(head, Relation.COMPOUND, Relation.NMOD, Relation.AMOD)) {
      add(found, child);
    }
    for (int preposition : tree.children(head, Relation.PREP)) {
      if (!tree.lemma(preposition).equals("by")) {
        tree.child(preposition, Relation.POBJ).ifPresent(s -> add(found, s));
      }
    }
    return found;
  }

  /** The subject of the verb, or of the verb that it hangs on without one of its own. */
  private OptionalInt subject(int verb, Relation relation) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      OptionalInt own = tree.child(at, Relation.NSUBJ, Relation.NSUBJPASS);
      if (own.isPresent()) {
        return tree.is(own.getAsInt(), relation) ? own : OptionalInt.empty();
      }
      if (tree.is(at, Relation.RELCL, Relation.ACL)) {
        return tree.token(verb).tag().equals("VBN") == (relation == Relation.NSUBJPASS)
            ? OptionalInt.of(tree.head(at))
            : OptionalInt.empty();
      }
      at =
          tree.is(at, Relation.CONJ, Relation.XCOMP, Relation.ADVCL)
                  && tree.head(at) >= 0
                  && tree.token(tree.head(at)).isVerb()
              ? tree.head(at)
              : -1;
    }
    return OptionalInt.empty();
  }

  private void add(Set<String> found, int word) {
    Optional<Mention> mention =
        mentions.stream()
            .filter(m -> m.phrase().span().contains(tree.token(word).span()))
            .min(Comparator.comparingInt((Mention m) -> m.phrase().span().length()));
    if (mention.isPresent()) {
      found.add(mention.get().entity());
    } else if (!tree.token(word).isPronoun()) {
      found.add(PairJudge.concept(tree.lemma(word)));
    }
  }
}
