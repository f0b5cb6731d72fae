package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Name;
import org.parallax.text.Relation;

/**
 * Who says nothing: "did not respond to a request for comment", "had no comment", "could not be
 * reached", "would not be drawn on P", "neither side would say whether P". The content is what is
 * kept back where that is told, else the words that tell of the silence.
 */
final class SilenceSieve implements Sieve {
  static final String RULE = "silence";

  private static final Set<String> ANSWERING =
      Set.of("respond", "reply", "answer", "return", "react");
  private static final Set<String> REQUESTS =
      Set.of(
          "request",
          "question",
          "query",
          "inquiry",
          "enquiry",
          "call",
          "email",
          "e-mail",
          "message",
          "approach");
  private static final Set<String> TELLING =
      Set.of("say", "explain", "disclose", "reveal", "specify", "state", "clarify");
  private static final Set<String> ASKING =
      Set.of("whether", "how", "why", "who", "when", "where", "what", "which", "if");
  private static final Set<String> WILLING = Set.of("would", "will", "wo");
  private static final Set<String> ABOUT = Set.of("on", "about");
  private static final Set<String> HAVING = Set.of("have", "offer", "make");
  private static final Set<String> REACHING = Set.of("reach", "contact");
  private static final Set<String> PERSONS = Set.of("he", "she", "they");

  @Override
  public Optional<Finding> at(Passage passage, int verb) {
    if (!passage.isVerb(verb) || passage.quotation(verb) >= 0) {
      return Optional.empty();
    }
    int holder = Cues.isYetToCome(passage, verb) ? passage.head(verb) : verb;
    int subject = passage.subject(holder);
    if (subject < 0 || subject > verb) {
      return Optional.empty();
    }
    Optional<Words> content = content(passage, verb, subject);
    Words source = NounPhrases.around(passage, subject, new Words(0, verb));
    return content
        .filter(c -> !source.isEmpty() && !Subjects.isNobody(passage, bare(source)))
        .map(c -> Contents.of(passage, c))
        .filter(c -> !c.isEmpty())
        .map(c -> finding(passage, source, verb, c));
  }

  /** "Nobody" alone is nobody; "neither union" and "nobody at the bank" are bodies. */
  private static Words bare(Words source) {
    return source.size() == 1 ? source : new Words(source.to() - 1, source.to());
  }

  private static Finding finding(Passage passage, Words source, int verb, List<Span> contents) {
    return Finding.of(
        RULE,
        Stance.DECLINE,
        Optional.of(passage.span(source)),
        Optional.of(passage.token(verb).span()),
        contents);
  }

  private static Optional<Words> content(Passage passage, int verb, int subject) {
    boolean isNot =
        Cues.isNegated(passage, verb)
            || Cues.isNobodys(passage, verb)
            || passage.is(verb + 1, "not");
    Optional<Words> whole = Optional.of(predicate(passage, verb, subject));
    if (isNoComment(passage, verb)) {
      return about(passage, passage.child(verb, Relation.DOBJ)).or(() -> whole);
    }
    if (!isNot) {
      return Optional.empty();
    }
    boolean isPassive = passage.child(verb, Relation.AUXPASS) >= 0;
    if (isPassive && passage.lemma(verb).equals("draw")) {
      return about(passage, verb).or(() -> whole);
    }
    if (isPassive) {
      return isOutOfReach(passage, verb, subject) ? whole : Optional.empty();
    }
    if (TELLING.contains(passage.lemma(verb))) {
      return keptBack(passage, verb);
    }
    boolean isUnanswered =
        ANSWERING.contains(passage.lemma(verb))
            && (isAsked(passage, verb) || isBare(passage, verb));
    boolean isAway =
        passage.lemma(verb).equals("be")
            && passage.children(verb, Relation.ACOMP).stream()
                .anyMatch(c -> passage.is(c, "available") && isForComment(passage, c));
    return isUnanswered || isAway ? whole : Optional.empty();
  }

  /** "had no comment", "did not make any comment". */
  private static boolean isNoComment(Passage passage, int verb) {
    int object = passage.child(verb, Relation.DOBJ);
    return object > verb
        && HAVING.contains(passage.lemma(verb))
        && passage.lemma(object).equals("comment")
        && (Cues.isNegated(passage, verb)
            || passage.children(object).stream().anyMatch(c -> passage.is(c, "no")));
  }

  /** "to a request for comment", "our questions". */
  private static boolean isAsked(Passage passage, int verb) {
    int object = passage.child(verb, Relation.DOBJ);
    for (int child : passage.children(verb, Relation.PREP)) {
      object = object < 0 && passage.is(child, "to") ? passage.child(child, Relation.POBJ) : object;
    }
    return object > verb && REQUESTS.contains(passage.lemma(object));
  }

  /** "has not responded": nothing stands behind that tells of another response. */
  private static boolean isBare(Passage passage, int verb) {
    return Set.of("respond", "reply").contains(passage.lemma(verb))
        && passage.children(verb).stream().noneMatch(c -> c > verb && passage.isWord(c));
  }

  /** "for comment"; of a person it need not be told what for. */
  private static boolean isOutOfReach(Passage passage, int verb, int subject) {
    if (!REACHING.contains(passage.lemma(verb))
        || passage.children(verb).stream()
            .noneMatch(c -> passage.isAny(c, Set.of("could", "can")))) {
      return false;
    }
    boolean isPerson =
        passage.isAny(subject, PERSONS)
            || passage.sentence.names().stream()
                .anyMatch(
                    n ->
                        n.type() == Name.Type.PERSON
                            && n.span().contains(passage.token(subject).span()));
    boolean isAlone = passage.children(verb).stream().noneMatch(c -> c > verb && passage.isWord(c));
    return isForComment(passage, verb) || (isPerson && isAlone);
  }

  private static boolean isForComment(Passage passage, int word) {
    return passage.children(word, Relation.PREP).stream()
        .filter(c -> passage.is(c, "for"))
        .map(c -> passage.child(c, Relation.POBJ))
        .anyMatch(o -> o >= 0 && Set.of("comment", "interview").contains(passage.lemma(o)));
  }

  /** The question that they would not answer. */
  private static Optional<Words> keptBack(Passage passage, int verb) {
    boolean isUnwilling =
        Cues.isNobodys(passage, verb)
            || passage.children(verb).stream().anyMatch(c -> passage.isAny(c, WILLING));
    int clause = passage.child(verb, Relation.CCOMP);
    if (!isUnwilling || clause < verb || !passage.isAny(verb + 1, ASKING)) {
      return Optional.empty();
    }
    return Optional.of(new Words(verb + 1, passage.subtree(clause).to()));
  }

  /** What stands behind "on" or "about". */
  private static Optional<Words> about(Passage passage, int word) {
    return passage.children(word).stream()
        .filter(c -> c > word && passage.isAny(c, ABOUT) && passage.subtree(c).size() > 1)
        .map(c -> new Words(c + 1, passage.subtree(c).to()))
        .findFirst();
  }

  /** The verb with its auxiliaries and all that hangs behind it but what is joined to it. */
  private static Words predicate(Passage passage, int verb, int subject) {
    int from = verb;
    int top = Cues.isYetToCome(passage, verb) ? passage.head(verb) : verb;
    for (int child : passage.children(top)) {
      from = child > subject && child < from ? child : from;
    }
    int to = verb + 1;
    for (int child : passage.children(verb)) {
      Relation relation = passage.relation(child);
      boolean isPart =
          relation == Relation.PREP || relation == Relation.DOBJ || relation == Relation.ACOMP;
      to = child > verb && isPart ? Math.max(to, passage.subtree(child).to()) : to;
    }
    return new Words(Math.min(from, top), to);
  }
}
