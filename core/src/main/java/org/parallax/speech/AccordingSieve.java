package org.parallax.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Relation;
import org.parallax.text.Table;

/** A preposition that names a source: "according to NP", "per NP", "in the words of NP". */
final class AccordingSieve implements Sieve {
  private static final Set<String> NO_SOURCES =
      Set.of("plan", "schedule", "taste", "size", "type", "need", "rank", "age");
  private static final Set<String> PREPOSITIONS = Set.of("by", "in", "on", "from", "to");

  private static final Set<String> WHICH = Set.of("which", "whom");

  /** "On his account": of a network, and no telling of his. */
  private static final Set<String> PAGES = Set.of("on", "from", "to");

  /**
   * What a phrase stands behind that speaks only of what follows: "with, by his count, ten men".
   */
  private static final Set<String> LEADING = Set.of("IN", "TO", "WDT", "WP", "WRB");

  private static final Set<String> ACCOUNTS =
      Table.beside(AccordingSieve.class, "accounts.tsv").rows().stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("in", "the", "telling", "of"),
          List.of("in", "the", "judgment", "of"),
          List.of("in", "the", "judgement", "of"),
          List.of("by", "the", "reckoning", "of"),
          List.of("by", "the", "admission", "of"),
          List.of("on", "the", "evidence", "of"),
          List.of("on", "the", "account", "of"),
          List.of("according", "to"),
          List.of("in", "the", "words", "of"),
          List.of("in", "the", "view", "of"),
          List.of("in", "the", "opinion", "of"),
          List.of("in", "the", "eyes", "of"),
          List.of("in", "the", "estimation", "of"),
          List.of("by", "the", "account", "of"),
          List.of("as", "reported", "by"),
          List.of("as", "stated", "by"),
          List.of("as", "told", "to"),
          List.of("as", "per"),
          List.of("to", "quote"));

  @Override
  public Optional<Finding> at(Passage passage, int cue) {
    for (List<String> phrase : PHRASES) {
      boolean isOpen = !phrase.getFirst().equals("to") || (cue > 0 && !passage.isWord(cue - 1));
      if (isOpen && stands(passage, cue, phrase)) {
        return found(passage, cue, cue + phrase.size());
      }
    }
    Optional<Finding> owned = owned(passage, cue).or(() -> believed(passage, cue));
    if (owned.isPresent()) {
      return owned;
    }
    boolean isPer =
        passage.token(cue).form().equals(cue == 0 ? "Per" : "per")
            && (cue == 0 || passage.is(cue - 1, ","))
            && passage.relation(cue) == Relation.PREP;
    return isPer ? found(passage, cue, cue + 1) : Optional.empty();
  }

  /** "by the clerk's account, P", "in her view, P". */
  private static Optional<Finding> owned(Passage passage, int preposition) {
    boolean isPreposition =
        PREPOSITIONS.contains(passage.lower(preposition))
            && passage.relation(preposition) == Relation.PREP;
    int noun = isPreposition ? passage.child(preposition, Relation.POBJ) : -1;
    int owner =
        noun < 0 || !ACCOUNTS.contains(passage.lower(noun))
            ? -1
            : passage.child(noun, Relation.POSS);
    boolean isPage =
        noun >= 0 && passage.lemma(noun).equals("account") && passage.isAny(preposition, PAGES);
    if (owner < 0 || isPage || !isApart(passage, preposition, noun + 1)) {
      return Optional.empty();
    }
    Words source =
        withoutMark(passage, NounPhrases.around(passage, owner, new Words(preposition + 1, noun)));
    List<Span> contents = contents(passage, new Words(preposition, noun + 1));
    return contents.isEmpty() || source.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(passage, source, new Words(noun, noun + 1), contents));
  }

  private static Words withoutMark(Passage passage, Words words) {
    int to = words.to();
    while (to > words.from() && passage.tag(to - 1).equals("POS")) {
      to--;
    }
    return new Words(words.from(), to);
  }

  /** Whether the phrase opens its clause before a comma, or closes it behind one. */
  private static boolean isApart(Passage passage, int from, int to) {
    boolean opens = from == 0 || !passage.isWord(from - 1) || passage.is(from - 1, "that");
    boolean closes = to >= passage.size() || !passage.isWord(to);
    return opens && (closes || from == 0);
  }

  /** "If the diary is to be believed, P". */
  private static Optional<Finding> believed(Passage passage, int mark) {
    int verb = passage.is(mark, "if") ? passage.head(mark) : -1;
    if (verb < 0 || passage.relation(mark) != Relation.MARK) {
      return Optional.empty();
    }
    Words clause = passage.subtree(verb);
    String words = passage.text(clause);
    int subject = subjectBefore(passage, clause);
    if (!words.matches(
            "if .+ (?:(?:is|are) to be (?:believed|trusted|credited)|(?:is|are) (?:right|correct|true|accurate|genuine|authentic|reliable|any guide))")
        || subject < 0) {
      return Optional.empty();
    }
    Words source = NounPhrases.around(passage, subject, clause);
    List<Span> contents = contents(passage, clause);
    return contents.isEmpty() || source.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(passage, source, new Words(source.to(), clause.to()), contents));
  }

  private static int subjectBefore(Passage passage, Words clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      Relation relation = passage.relation(i);
      if (relation == Relation.NSUBJ || relation == Relation.NSUBJPASS) {
        return i;
      }
    }
    return -1;
  }

  private static boolean stands(Passage passage, int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!passage.is(at + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Finding> found(Passage passage, int cue, int behind) {
    Optional<Words> source = source(passage, cue, behind);
    if (source.filter(s -> passage.isAny(s.from(), WHICH)).isPresent()) {
      return ofAntecedent(passage, new Words(cue, source.get().from() + 1));
    }
    if (source.isEmpty() || NO_SOURCES.contains(passage.text(source.get()))) {
      return Optional.empty();
    }
    List<Span> contents =
        passage.is(cue, "to") && passage.quotation(cue - 2) >= 0
            ? Contents.trimmed(passage.report, passage.quotationOf(cue - 2).inner()).stream()
                .toList()
            : contents(passage, new Words(cue, source.get().to()));
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(finding(passage, source.get(), new Words(cue, behind), contents));
  }

  /** "An account according to which P": the account. */
  private static Optional<Finding> ofAntecedent(Passage passage, Words phrase) {
    int noun = phrase.from() - (passage.is(phrase.from() - 1, ",") ? 2 : 1);
    Words clause = new Words(phrase.to(), TagSieve.bounds(passage, phrase.from()).to());
    List<Span> contents = Contents.of(passage, clause);
    if (noun < 0 || !NounPhrases.isNominal(passage, noun) || contents.isEmpty()) {
      return Optional.empty();
    }
    Words source = NounPhrases.around(passage, noun, new Words(0, phrase.from()));
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(passage, source, phrase, contents));
  }

  private static Finding finding(Passage passage, Words source, Words cue, List<Span> contents) {
    return Finding.of(
        "according-to",
        Stance.REPORT,
        Optional.of(passage.span(source)),
        Optional.of(passage.span(cue)),
        contents);
  }

  private static Optional<Words> source(Passage passage, int cue, int behind) {
    Words bounds = new Words(behind, TagSieve.bounds(passage, cue).to());
    for (int i = behind; i < bounds.to(); i++) {
      boolean isObject =
          passage.relation(i) == Relation.POBJ
              && passage.head(i) < behind
              && passage.head(i) >= cue;
      if (isObject) {
        Words words = NounPhrases.around(passage, i, bounds);
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
      }
    }
    int to = behind;
    while (to < bounds.to() && !passage.is(to, ",") && passage.isWord(to)) {
      to++;
    }
    Words line = passage.trimmed(new Words(behind, to));
    return line.isEmpty() || line.size() > 10 ? Optional.empty() : Optional.of(line);
  }

  /** What stands around the phrase in its clause: behind it, before it, or on both sides. */
  private static List<Span> contents(Passage passage, Words phrase) {
    Words bounds = TagSieve.bounds(passage, phrase.from());
    Words clause = clause(passage, phrase.from(), bounds);
    Words before = new Words(clause.from(), phrase.from());
    Words after = new Words(phrase.to(), clause.to());
    boolean isOfRest =
        passage.trimmed(before).size() > 1
            && passage.is(phrase.from() - 1, ",")
            && passage.is(phrase.to(), ",")
            && LEADING.contains(passage.tag(phrase.from() - 2));
    if (isOfRest) {
      return Contents.of(passage, new Words(phrase.to(), nextComma(passage, phrase.to(), bounds)));
    }
    boolean isAfterMark =
        passage.is(phrase.from() - 1, "that")
            || (passage.is(phrase.from() - 1, ",") && passage.is(phrase.from() - 2, "that"));
    boolean isFirst =
        isAfterMark
            || passage.trimmed(before).isEmpty()
            || (passage.trimmed(before).size() == 1 && passage.is(phrase.from() - 1, ","))
            || isConjunction(passage, before);
    if (isFirst) {
      return Contents.of(passage, after);
    }
    boolean isParenthesis =
        passage.is(phrase.to(), ",")
            && passage.is(phrase.from() - 1, ",")
            && areJoined(passage, before, after);
    return isParenthesis ? Contents.of(passage, before, after) : Contents.of(passage, before);
  }

  /** The comma behind the one at {@code comma}, or the end. */
  private static int nextComma(Passage passage, int comma, Words bounds) {
    int to = comma + 1;
    while (to < bounds.to() && !passage.is(to, ",")) {
      to++;
    }
    return to;
  }

  private static boolean isConjunction(Passage passage, Words words) {
    Words cut = passage.trimmed(words);
    return cut.size() == 1
        && (passage.tag(cut.from()).equals("CC") || passage.tag(cut.from()).equals("IN"));
  }

  /** The clause that the phrase belongs to: up to a joined clause with a subject of its own. */
  private static Words clause(Passage passage, int cue, Words bounds) {
    int verb = passage.head(cue);
    int steps = 0;
    boolean isInitial = cue == bounds.from();
    while (verb >= 0 && steps++ < passage.size()) {
      boolean isOwn =
          passage.relation(verb) == Relation.CONJ
              && passage.subject(verb) >= 0
              && passage.isVerb(verb);
      if (isOwn) {
        break;
      }
      int head = passage.head(verb);
      if (head < 0 || !passage.isSameSegment(head, verb)) {
        break;
      }
      verb = head;
    }
    if (verb < 0) {
      return bounds;
    }
    Words tree = passage.subtree(verb);
    int from = passage.relation(verb) == Relation.CONJ ? tree.from() : bounds.from();
    int to = isInitial ? bounds.to() : Math.max(tree.to(), cue + 1);
    return new Words(Math.max(bounds.from(), Math.min(from, cue)), Math.min(bounds.to(), to));
  }

  private static boolean areJoined(Passage passage, Words before, Words after) {
    for (int i = before.from(); i < before.to(); i++) {
      if (passage.isWord(i) && after.contains(passage.head(i))) {
        return true;
      }
    }
    return false;
  }
}
