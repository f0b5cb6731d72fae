package org.parallax.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Stance;
import org.parallax.text.CueVerb;
import org.parallax.text.CueVerbs;
import org.parallax.text.Relation;

/** The frames whose content is an infinitive, a gerund, an object or a preposition's object. */
final class ObjectFrames {

  /** Stances to a matter: who "questions a sailor" doubts nothing that the sailor is. */
  static final Set<Stance> AGAINST =
      EnumSet.of(Stance.DENY, Stance.DOUBT, Stance.RETRACT, Stance.UNVERIFIED);

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "about", "on", "against", "at", "with", "over", "in", "upon");
  private static final Set<String> OBJECT_PREPOSITIONS =
      Set.of("of", "for", "as", "about", "on", "with", "over", "against", "in", "to", "at");
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

  private final CueVerbs verbs;

  ObjectFrames(CueVerbs verbs) {
    this.verbs = verbs;
  }

  /** "vowed to P", "urged X to P". */
  Optional<Complements.Complement> infinitive(Passage passage, int verb) {
    for (int child : passage.children(verb)) {
      boolean isOpen =
          passage.relation(child) == Relation.XCOMP
              || passage.relation(child) == Relation.CCOMP
              || (passage.relation(child) == Relation.ADVCL
                  && passage.child(verb, Relation.DOBJ) >= 0);
      if (child < verb
          || !isOpen
          || !Cues.isInfinitive(passage, child)
          || Cues.isAnonymity(passage.text(passage.subtree(child)))
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
        Words words =
            new Words(from, Endings.untilCited(passage, from, passage.subtree(child).to()));
        return Optional.of(
            new Complements.Complement(
                hasObject ? "order" : "infinitive", cue.get().stance(), List.of(words), false));
      }
    }
    return Optional.empty();
  }

  /** "called for the bridge to be shut": the parse makes a clause of it. */
  Optional<Complements.Complement> wish(Passage passage, int verb) {
    for (int child : passage.children(verb)) {
      int mark = passage.child(child, Relation.MARK);
      if (child < verb || mark != verb + 1 || !Cues.isInfinitive(passage, child)) {
        continue;
      }
      Optional<CueVerb> cue = verbs.with(passage.cue(verb), passage.lower(mark));
      if (cue.isPresent()) {
        Words words =
            new Words(mark + 1, Endings.untilCited(passage, mark + 1, passage.subtree(child).to()));
        return Optional.of(
            new Complements.Complement("preposition", cue.get().stance(), List.of(words), false));
      }
    }
    return Optional.empty();
  }

  /** "denied stealing it". */
  Optional<Complements.Complement> gerund(Passage passage, int verb) {
    Optional<CueVerb> cue = verbs.with(passage.cue(verb), "ing");
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    for (int child : passage.children(verb)) {
      boolean isOpen =
          passage.relation(child) == Relation.XCOMP
              || passage.relation(child) == Relation.CCOMP
              || passage.relation(child) == Relation.DOBJ
              || (passage.relation(child) == Relation.ADVCL && child == verb + 1);
      boolean isPerfect =
          passage.children(child, Relation.AUX).stream().anyMatch(c -> passage.is(c, "having"));
      if (child > verb && isOpen && (passage.tag(child).equals("VBG") || isPerfect)) {
        Words tree = passage.subtree(child);
        return Optional.of(
            new Complements.Complement(
                "gerund",
                cue.get().stance(),
                List.of(new Words(Math.max(verb + 1, tree.from()), tree.to())),
                false));
      }
    }
    return Optional.empty();
  }

  /** "called it a farce": what it is called. */
  Optional<Complements.Complement> predicate(Passage passage, int verb) {
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
            new Complements.Complement(
                "predicate",
                cue.get().stance(),
                List.of(
                    Endings.withoutTime(passage, new Words(Math.max(verb + 1, from), tree.to()))),
                false));
      }
    }
    return Optional.empty();
  }

  /** "accused X of P", "described it as P". */
  Optional<Complements.Complement> objectAndPreposition(Passage passage, int verb) {
    int object = passage.child(verb, Relation.DOBJ);
    List<Integer> children = new ArrayList<>(passage.children(verb));
    if (object >= 0 && verbs.with(passage.cue(verb), "obj+of").isPresent()) {
      children.addAll(passage.children(object, Relation.PREP));
    }
    for (int i = object + 1; object > verb && i < passage.subtree(verb).to(); i++) {
      boolean isPredicative =
          passage.relation(i) == Relation.PREP
              && passage.head(i) != verb
              && passage.governs(object, i)
              && (passage.is(i, "as")
                  || (passage.is(i, "at") && DocumentFrames.isNumbered(passage, i)));
      if (isPredicative) {
        children.add(i);
      }
    }
    for (int child : children) {
      Optional<Complements.Complement> found = objectAnd(passage, verb, object, child);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Complements.Complement> objectAnd(
      Passage passage, int verb, int object, int child) {
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
    if (cue.isEmpty() || (form.equals("at") && !DocumentFrames.isNumbered(passage, child))) {
      return Optional.empty();
    }
    boolean isCharge = form.equals("of") || form.equals("about") || cue.get().takes("obj+that");
    boolean isContentAlone = isCharge || object < verb;
    int from = isContentAlone ? link + 1 : Math.max(verb + 1, passage.subtree(object).from());
    Words words =
        Endings.withoutTime(
            passage,
            new Words(from, Endings.untilCited(passage, from, passage.subtree(child).to())));
    return Optional.of(
        new Complements.Complement(
            "object-" + form,
            cue.get().stance(),
            List.of(words),
            isCharge && cue.get().takes("obj+that")));
  }

  /** "denied the charge". */
  Optional<Complements.Complement> object(Passage passage, int verb) {
    Optional<CueVerb> cue = verbs.with(passage.cue(verb), "np");
    int object = passage.child(verb, Relation.DOBJ);
    if (cue.isEmpty()
        || object < verb
        || EMPTY_OBJECTS.contains(passage.lower(object))
        || HeadlineTags.isTaken(passage.lemma(verb), object, passage)
        || (AGAINST.contains(cue.get().stance()) && People.isPerson(passage, object))) {
      return Optional.empty();
    }
    Words tree = passage.subtree(object);
    int from = Math.max(verb + 1, tree.from());
    return Optional.of(
        new Complements.Complement(
            "object",
            cue.get().stance(),
            List.of(new Words(from, Endings.untilCited(passage, from, end(passage, verb, tree)))),
            false));
  }

  /** Behind the object; of what somebody reports also where and when: "reported smoke at sea". */
  private int end(Passage passage, int verb, Words object) {
    boolean isReport =
        verbs.with(passage.cue(verb), "np").filter(v -> v.takes("thing")).isPresent();
    int end = object.to();
    for (int child : passage.children(verb)) {
      boolean isNext =
          isReport
              && passage.subtree(child).from() == end
              && switch (passage.relation(child)) {
                case PREP, ADVMOD, NPADVMOD -> !Endings.isTime(passage, child);
                default -> false;
              };
      end = isNext ? passage.subtree(child).to() : end;
    }
    return end;
  }

  /** Behind what somebody is asked to do: "appealed to guests not to leave"; or -1. */
  private static int asked(Passage passage, int verb, CueVerb cue) {
    int open = passage.child(verb, Relation.XCOMP);
    boolean isOrder = cue.stance() == Stance.ORDER && open > verb;
    return isOrder && Cues.isInfinitive(passage, open) ? passage.subtree(open).to() : -1;
  }

  /** "warned of P", "called for P". */
  Optional<Complements.Complement> preposition(Passage passage, int verb) {
    for (int child : passage.children(verb, Relation.PREP)) {
      String form = passage.lower(child);
      boolean isFrame = form.equals("to") || PREPOSITIONS.contains(form);
      Optional<CueVerb> cue =
          isFrame
              ? verbs.with(passage.cue(verb), form.equals("to") ? "to_" : form)
              : Optional.empty();
      if (child > verb && cue.isPresent() && !passage.children(child).isEmpty()) {
        int from = form.equals("against") ? child : child + 1;
        int end = Math.max(passage.subtree(child).to(), asked(passage, verb, cue.get()));
        Words words = new Words(from, Endings.untilCited(passage, from, end));
        if (!EMPTY_OBJECTS.contains(passage.text(passage.trimmed(words)))) {
          return Optional.of(
              new Complements.Complement("preposition", cue.get().stance(), List.of(words), false));
        }
      }
    }
    return Optional.empty();
  }
}
