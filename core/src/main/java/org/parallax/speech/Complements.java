package org.parallax.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Stance;
import org.parallax.text.Name;
import org.parallax.text.Relation;

/** Finds the complement of a verb that its lexicon rows allow, the surest frame first. */
final class Complements {
  /**
   * What a verb attributes.
   *
   * @param rule name of the rule that found it
   * @param stance of the lexicon's row
   * @param words the content, before trimming
   * @param hearing whether the verb's object may be a hearer
   */
  record Complement(String rule, Stance stance, List<Words> words, boolean hearing) {}

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "about", "on", "against", "at", "with", "over", "in", "upon");
  private static final Set<String> OBJECT_PREPOSITIONS =
      Set.of("of", "for", "as", "about", "on", "with", "over", "against", "in", "to");
  private static final Set<String> EMPTY_OBJECTS =
      Set.of(
          "it",
          "this",
          "that",
          "so",
          "him",
          "her",
          "them",
          "me",
          "us",
          "you",
          "himself",
          "herself",
          "themselves",
          "itself",
          "which",
          "what",
          "who",
          "whom",
          "something",
          "nothing",
          "anything",
          "everything",
          "one",
          "ones",
          "much",
          "more");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "because");
  private static final Set<String> JOINING = Set.of("and", "or", "but");
  private static final Set<String> COPULAS =
      Set.of("is", "was", "are", "were", "as", "be", "'s", "’s");

  private final CueVerbs verbs;

  Complements(CueVerbs verbs) {
    this.verbs = verbs;
  }

  Optional<Complement> of(Passage passage, int verb, Words source) {
    return named(passage, verb, source)
        .or(() -> wish(passage, verb))
        .or(() -> clause(passage, verb, source))
        .or(() -> quotation(passage, verb))
        .or(() -> infinitive(passage, verb))
        .or(() -> gerund(passage, verb))
        .or(() -> predicate(passage, verb))
        .or(() -> objectAndPreposition(passage, verb))
        .or(() -> object(passage, verb))
        .or(() -> preposition(passage, verb))
        .or(() -> alongTheLine(passage, verb, source));
  }

  private Optional<CueVerb> clausal(Passage passage, int verb) {
    return verbs
        .with(passage.cue(verb), "that")
        .or(() -> verbs.with(passage.cue(verb), "obj+that"))
        .or(() -> verbs.with(passage.cue(verb), "clause"));
  }

  /** "said (that) P", "told X that P", and "P, said X" where the parse puts P under the verb. */
  private Optional<Complement> clause(Passage passage, int verb, Words source) {
    Optional<CueVerb> cue = clausal(passage, verb);
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    for (int child : passage.children(verb)) {
      boolean isClause =
          passage.relation(child) == Relation.CCOMP
              || (passage.relation(child) == Relation.PARATAXIS && child > verb);
      if (isClause
          && child > verb
          && passage.isSameSegment(child, verb)
          && !isInfinitive(passage, child)) {
        return Optional.of(
            new Complement(
                "clause", cue.get().stance(), List.of(behind(passage, verb, child, source)), true));
      }
    }
    return told(passage, verb, cue.get()).or(() -> before(passage, verb, source, cue.get()));
  }

  /** "told investigators he had served": the parse takes the clause for a relative one. */
  private static Optional<Complement> told(Passage passage, int verb, CueVerb cue) {
    int hearer = cue.takes("obj+that") ? passage.child(verb, Relation.DOBJ) : -1;
    int clause = hearer > verb ? passage.child(hearer, Relation.RELCL) : -1;
    boolean isOwn =
        clause > hearer
            && passage.subject(clause) > hearer
            && !NounPhrases.isRelative(passage, passage.subject(clause))
            && passage.subtree(clause).from() > hearer
            && !NounPhrases.isRelative(passage, passage.subtree(clause).from());
    if (!isOwn) {
      return Optional.empty();
    }
    Words tree = passage.subtree(clause);
    return Optional.of(new Complement("clause", cue.stance(), List.of(tree), true));
  }

  private static Optional<Complement> before(Passage passage, int verb, Words source, CueVerb cue) {
    for (int child : passage.children(verb, Relation.CCOMP)) {
      int end = Math.min(verb, source.from() < verb ? source.from() : verb);
      if (child < end && passage.isSameSegment(child, verb)) {
        Words words = new Words(passage.subtree(child).from(), end);
        return Optional.of(new Complement("clause-before", cue.stance(), List.of(words), true));
      }
    }
    return Optional.empty();
  }

  /** The subtree of a clause behind its cue, without the cue's own words and without what cites. */
  private static Words behind(Passage passage, int verb, int child, Words source) {
    Words tree = passage.subtree(child);
    int from = Math.max(verb + 1, tree.from());
    if (source.from() > verb && source.from() < child) {
      from = Math.max(from, source.to());
    }
    if (source.from() > 0
        && passage.is(source.from() - 1, "what")
        && passage.isAny(from, COPULAS)) {
      from++;
    }
    int to = Math.min(end(passage, verb, tree.to()), TagSieve.bounds(passage, verb).to());
    return new Words(from, untilAdded(passage, child, untilCited(passage, from, to)));
  }

  /** Cuts "and added that ..." off, whose subject is the speaker and not who is spoken of. */
  private static int untilAdded(Passage passage, int clause, int to) {
    for (int child : passage.children(clause, Relation.CONJ)) {
      boolean isAdded =
          child > clause && Subjects.isAddition(passage, child) && passage.subject(child) < 0;
      int from = passage.subtree(child).from();
      if (isAdded && from < to) {
        return passage.tag(from - 1).equals("CC") ? from - 1 : from;
      }
    }
    return to;
  }

  /**
   * Where the content ends: further clauses that the parse hangs on the verb belong to it, and so
   * does a condition or reason right behind it.
   */
  private static int end(Passage passage, int verb, int to) {
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

  /** Cuts ", according to ..." off, which speaks of the whole. */
  private static int untilCited(Passage passage, int from, int to) {
    for (int i = from + 3; i + 1 < to; i++) {
      if (passage.is(i, ",") && passage.is(i + 1, "according") && passage.is(i + 2, "to")) {
        return i;
      }
    }
    return to;
  }

  /** "said: '...'", "asks, '...'": a quotation right behind a verb that has no clause. */
  private Optional<Complement> quotation(Passage passage, int verb) {
    Optional<CueVerb> cue = verbs.tag(passage.cue(verb));
    if (cue.isEmpty() || passage.quotation(verb) >= 0) {
      return Optional.empty();
    }
    int at = verb + 1;
    while (at < passage.size() && at < verb + 15 && passage.quotation(at) < 0) {
      at++;
    }
    boolean isInfinitive =
        passage.tag(verb).equals("VB") && passage.relation(verb) != Relation.XCOMP;
    boolean isQuotation =
        !isInfinitive
            && at < passage.size()
            && passage.quotation(at) >= 0
            && (at == verb + 1 || passage.is(at - 1, ",") || passage.is(at - 1, ":"));
    if (!isQuotation) {
      return Optional.empty();
    }
    int to = at;
    while (to < passage.size() && passage.quotation(to) == passage.quotation(at)) {
      to++;
    }
    return Optional.of(
        new Complement("quotation", cue.get().stance(), List.of(new Words(at, to)), true));
  }

  private static boolean isInfinitive(Passage passage, int verb) {
    int subject = passage.subject(verb);
    for (int child : passage.children(verb)) {
      if (passage.tag(child).equals("TO") && passage.relation(child) == Relation.AUX) {
        return true;
      }
    }
    return passage.tag(verb).equals("VBG") && subject < 0;
  }

  /** "vowed to P", "urged X to P". */
  private Optional<Complement> infinitive(Passage passage, int verb) {
    for (int child : passage.children(verb)) {
      boolean isOpen =
          passage.relation(child) == Relation.XCOMP
              || passage.relation(child) == Relation.CCOMP
              || (passage.relation(child) == Relation.ADVCL
                  && passage.child(verb, Relation.DOBJ) >= 0);
      if (child < verb
          || !isOpen
          || !isInfinitive(passage, child)
          || passage.tag(child).equals("VBG")) {
        continue;
      }
      int object = Math.max(passage.child(verb, Relation.DOBJ), passage.subject(child));
      boolean hasObject = object > verb && object < child;
      String frame = hasObject ? "obj+to" : "to";
      Optional<CueVerb> cue = verbs.with(passage.cue(verb), frame);
      if (cue.isPresent()
          && (passage.relation(child) != Relation.ADVCL || cue.get().stance() == Stance.ORDER)) {
        int from =
            hasObject
                ? Math.max(verb + 1, passage.subtree(object).from())
                : Math.max(verb + 1, passage.subtree(child).from());
        Words words = new Words(from, untilCited(passage, from, passage.subtree(child).to()));
        return Optional.of(
            new Complement(
                hasObject ? "order" : "infinitive", cue.get().stance(), List.of(words), false));
      }
    }
    return Optional.empty();
  }

  /** "what X says is P", "what X said was P". */
  private Optional<Complement> named(Passage passage, int verb, Words source) {
    Optional<CueVerb> cue = clausal(passage, verb);
    boolean isNamed =
        cue.isPresent()
            && source.from() > 0
            && source.to() <= verb
            && passage.is(source.from() - 1, "what")
            && passage.isAny(verb + 1, COPULAS);
    if (!isNamed) {
      return Optional.empty();
    }
    int to = verb + 2;
    while (to < passage.size() && !isStop(passage, to)) {
      to++;
    }
    return Optional.of(
        new Complement("what", cue.get().stance(), List.of(new Words(verb + 2, to)), false));
  }

  private static boolean isStop(Passage passage, int i) {
    return passage.is(i, ",") || passage.is(i, ";") || passage.is(i, "—") || passage.is(i, ".");
  }

  /** "X said P" where the parse lost the clause: what follows in the segment, if it has a verb. */
  private Optional<Complement> alongTheLine(Passage passage, int verb, Words source) {
    Optional<CueVerb> cue = verbs.with(passage.cue(verb), "that");
    Words bounds = TagSieve.bounds(passage, verb);
    boolean isFinite = FINITE.contains(passage.tag(verb)) && source.to() <= verb;
    if (cue.isEmpty() || !isFinite || verb + 1 >= bounds.to() || !opensClause(passage, verb + 1)) {
      return Optional.empty();
    }
    for (int i = verb + 2; i < bounds.to(); i++) {
      if (FINITE.contains(passage.tag(i)) || passage.tag(i).equals("MD")) {
        Words words = new Words(verb + 1, untilCited(passage, verb + 1, bounds.to()));
        return Optional.of(new Complement("line", cue.get().stance(), List.of(words), false));
      }
    }
    return Optional.empty();
  }

  private static boolean opensClause(Passage passage, int i) {
    boolean isSubject =
        passage.tag(i).startsWith("NN")
            || passage.tag(i).startsWith("PRP")
            || passage.tag(i).equals("DT")
            || passage.tag(i).equals("EX");
    return passage.is(i, "that") || isSubject;
  }

  /** "called for the bridge to be shut": the parse makes a clause of it. */
  private Optional<Complement> wish(Passage passage, int verb) {
    for (int child : passage.children(verb)) {
      int mark = passage.child(child, Relation.MARK);
      if (child < verb || mark != verb + 1 || !isInfinitive(passage, child)) {
        continue;
      }
      Optional<CueVerb> cue = verbs.with(passage.cue(verb), passage.lower(mark));
      if (cue.isPresent()) {
        Words words =
            new Words(mark + 1, untilCited(passage, mark + 1, passage.subtree(child).to()));
        return Optional.of(
            new Complement("preposition", cue.get().stance(), List.of(words), false));
      }
    }
    return Optional.empty();
  }

  /** "denied stealing it". */
  private Optional<Complement> gerund(Passage passage, int verb) {
    Optional<CueVerb> cue = verbs.with(passage.cue(verb), "ing");
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    for (int child : passage.children(verb)) {
      boolean isOpen =
          passage.relation(child) == Relation.XCOMP
              || passage.relation(child) == Relation.CCOMP
              || passage.relation(child) == Relation.DOBJ;
      if (child > verb && isOpen && passage.tag(child).equals("VBG")) {
        Words tree = passage.subtree(child);
        return Optional.of(
            new Complement(
                "gerund",
                cue.get().stance(),
                List.of(new Words(Math.max(verb + 1, tree.from()), tree.to())),
                false));
      }
    }
    return Optional.empty();
  }

  /** "called it a farce": what it is called. */
  private Optional<Complement> predicate(Passage passage, int verb) {
    Optional<CueVerb> cue = verbs.with(passage.cue(verb), "obj+pred");
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    for (int child : passage.children(verb)) {
      boolean isPredicate =
          passage.relation(child) == Relation.OPRD
              || passage.relation(child) == Relation.CCOMP
              || passage.relation(child) == Relation.XCOMP;
      if (child > verb && isPredicate) {
        Words tree = passage.subtree(child);
        int object = passage.child(verb, Relation.DOBJ);
        int from =
            object > verb ? Math.min(tree.from(), passage.subtree(object).from()) : tree.from();
        return Optional.of(
            new Complement(
                "predicate",
                cue.get().stance(),
                List.of(withoutTime(passage, new Words(Math.max(verb + 1, from), tree.to()))),
                false));
      }
    }
    return Optional.empty();
  }

  /**
   * Cuts off when it was said, which the parse hangs on the quoted words: "'a farce' on Monday".
   */
  private static Words withoutTime(Passage passage, Words words) {
    for (int i = words.from() + 1; i < words.to(); i++) {
      boolean isBehind = passage.quotation(i - 1) >= 0 && passage.quotation(i) < 0;
      if (isBehind && (isTime(passage, i) || isTime(passage, i + 1))) {
        return new Words(words.from(), i);
      }
    }
    return words;
  }

  private static boolean isTime(Passage passage, int i) {
    return i < passage.size()
        && passage.sentence.names().stream()
            .filter(n -> n.type() == Name.Type.DATE || n.type() == Name.Type.TIME)
            .anyMatch(n -> n.span().contains(passage.token(i).span()));
  }

  /** "accused X of P", "described it as P". */
  private Optional<Complement> objectAndPreposition(Passage passage, int verb) {
    int object = passage.child(verb, Relation.DOBJ);
    List<Integer> children = new ArrayList<>(passage.children(verb));
    if (object >= 0 && verbs.with(passage.cue(verb), "obj+of").isPresent()) {
      children.addAll(passage.children(object, Relation.PREP));
    }
    for (int child : children) {
      Optional<Complement> found = objectAnd(passage, verb, object, child);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Complement> objectAnd(Passage passage, int verb, int object, int child) {
    boolean isClause =
        passage.relation(child) == Relation.ADVCL
            && passage.is(passage.subtree(child).from(), "as")
            && passage.subject(child) < 0;
    int link = isClause ? passage.subtree(child).from() : child;
    String form = passage.lower(link);
    boolean isPreposition =
        isClause
            || (passage.relation(child) == Relation.PREP && OBJECT_PREPOSITIONS.contains(form));
    if (link < verb
        || !isPreposition
        || object < 0
        || object > link
        || passage.children(child).isEmpty()) {
      return Optional.empty();
    }
    Optional<CueVerb> cue =
        verbs.with(passage.cue(verb), "obj+" + form + (form.equals("to") ? "_" : ""));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    boolean isCharge = form.equals("of") || form.equals("about") || cue.get().takes("obj+that");
    boolean isContentAlone = isCharge || object < verb;
    int from = isContentAlone ? link + 1 : Math.max(verb + 1, passage.subtree(object).from());
    Words words =
        withoutTime(
            passage, new Words(from, untilCited(passage, from, passage.subtree(child).to())));
    return Optional.of(
        new Complement(
            "object-" + form,
            cue.get().stance(),
            List.of(words),
            isCharge && cue.get().takes("obj+that")));
  }

  /** "denied the charge". */
  private Optional<Complement> object(Passage passage, int verb) {
    Optional<CueVerb> cue = verbs.with(passage.cue(verb), "np");
    int object = passage.child(verb, Relation.DOBJ);
    if (cue.isEmpty() || object < verb || EMPTY_OBJECTS.contains(passage.lower(object))) {
      return Optional.empty();
    }
    Words tree = passage.subtree(object);
    int from = Math.max(verb + 1, tree.from());
    return Optional.of(
        new Complement(
            "object",
            cue.get().stance(),
            List.of(new Words(from, untilCited(passage, from, tree.to()))),
            false));
  }

  /** "warned of P", "called for P". */
  private Optional<Complement> preposition(Passage passage, int verb) {
    for (int child : passage.children(verb, Relation.PREP)) {
      String form = passage.lower(child);
      boolean isFrame = form.equals("to") || PREPOSITIONS.contains(form);
      Optional<CueVerb> cue =
          isFrame
              ? verbs.with(passage.cue(verb), form.equals("to") ? "to_" : form)
              : Optional.empty();
      if (child > verb && cue.isPresent() && !passage.children(child).isEmpty()) {
        Words words =
            new Words(child + 1, untilCited(passage, child + 1, passage.subtree(child).to()));
        if (!EMPTY_OBJECTS.contains(passage.text(passage.trimmed(words)))) {
          return Optional.of(
              new Complement("preposition", cue.get().stance(), List.of(words), false));
        }
      }
    }
    return Optional.empty();
  }
}
