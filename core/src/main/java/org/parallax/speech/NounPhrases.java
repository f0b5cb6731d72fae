package org.parallax.speech;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.Name;
import org.parallax.text.Relation;

/** Reads the whole noun phrase around a noun, as far as it tells who is meant. */
final class NounPhrases {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<Relation> CLAUSES =
      EnumSet.of(Relation.RELCL, Relation.ACL, Relation.ADVCL, Relation.PARATAXIS, Relation.CCOMP);
  private static final Set<Relation> LOOSE =
      EnumSet.of(Relation.PARATAXIS, Relation.ADVCL, Relation.META, Relation.DEP);

  private NounPhrases() {}

  /**
   * The phrase whose head is {@code noun}, within {@code bounds}: with its determiners, titles,
   * appositions and restrictive clauses; without a clause behind a comma.
   */
  static Words around(Passage passage, int noun, Words bounds) {
    int from = noun;
    int to = noun + 1;
    for (int child : passage.children(noun)) {
      if (!bounds.contains(child) || isApart(passage, noun, child)) {
        continue;
      }
      Words part = passage.subtree(child);
      if (child < noun) {
        from = Math.min(from, Math.max(bounds.from(), part.from()));
      } else {
        int end = clauseBehindComma(passage, noun + 1, Math.min(bounds.to(), part.to()));
        to = Math.max(to, end);
        if (end < Math.min(bounds.to(), part.to())) {
          break;
        }
      }
    }
    to = untilQuoted(passage, noun, to);
    if (to < bounds.to() && passage.is(to, ")")) {
      to++;
    }
    return passage.trimmed(new Words(Math.max(from, opening(passage, noun)), to));
  }

  /** Where a comma leads to words in marks, which do not name the bearer; else {@code to}. */
  private static int untilQuoted(Passage passage, int noun, int to) {
    for (int i = noun + 1; i + 1 < to; i++) {
      if (passage.is(i, ",")
          && passage.quotation(i) == passage.quotation(noun)
          && passage.quotation(i + 1) >= 0
          && passage.quotation(i + 1) != passage.quotation(i)) {
        return i;
      }
    }
    return to;
  }

  /**
   * Its own article behind a comma: what stands before that is no part of it, whatever the parse
   * says.
   */
  private static int opening(Passage passage, int noun) {
    for (int child : passage.children(noun)) {
      boolean opens =
          passage.relation(child) == Relation.DET || passage.relation(child) == Relation.POSS;
      int start = opens && passage.isWord(child) ? openingOf(passage, child) : 0;
      if (opens && start < noun && start > 0 && passage.is(start - 1, ",")) {
        return start;
      }
    }
    return 0;
  }

  /** The article itself, whatever hangs on it; of a possessor its first word. */
  private static int openingOf(Passage passage, int child) {
    return passage.relation(child) == Relation.DET ? child : passage.subtree(child).from();
  }

  /** Whether a child of the noun is no part of the phrase that names its bearer. */
  private static boolean isApart(Passage passage, int noun, int child) {
    Relation relation = passage.relation(child);
    if (relation == Relation.PUNCT || LOOSE.contains(relation)) {
      return true;
    }
    if (!CLAUSES.contains(relation)) {
      return false;
    }
    int start = passage.subtree(child).from();
    return start <= noun
        || passage.is(start - 1, ",")
        || passage.is(start - 1, "—")
        || passage.is(start - 1, "-");
  }

  /** Where the first relative or participial clause behind a comma begins, else {@code to}. */
  private static int clauseBehindComma(Passage passage, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean isClause =
          passage.isAny(i + 1, RELATIVES)
              || (passage.tag(i + 1).equals("VBG") && passage.relation(i + 1) == Relation.ACL);
      if (passage.is(i, ",") && isClause) {
        return i;
      }
    }
    return to;
  }

  /** The antecedent of a relative clause whose verb is {@code verb}. */
  static Optional<Words> antecedent(Passage passage, int verb) {
    int relative = verb - 1;
    while (relative > 0 && !passage.isAny(relative, RELATIVES)) {
      relative--;
    }
    if (relative <= 0) {
      return Optional.empty();
    }
    int noun = passage.head(verb);
    boolean isParsed =
        passage.relation(verb) == Relation.RELCL && noun < relative && isNominal(passage, noun);
    if (!isParsed) {
      noun = nounBefore(passage, relative);
    }
    if (noun < 0) {
      return Optional.empty();
    }
    Words words = around(passage, ofPlace(passage, noun, relative), new Words(0, relative));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** "The clinic in Orlen, which expects": the clinic and not the town does so. */
  private static int ofPlace(Passage passage, int noun, int relative) {
    int preposition = passage.head(noun);
    boolean isPlace =
        passage.relation(noun) == Relation.POBJ
            && passage.is(relative, "which")
            && passage.isAny(preposition, Set.of("in", "at", "near", "on"))
            && passage.sentence.names().stream()
                .anyMatch(
                    n ->
                        (n.type() == Name.Type.GPE || n.type() == Name.Type.LOC)
                            && n.span().contains(passage.token(noun).span()));
    int above = isPlace ? passage.head(preposition) : -1;
    return above >= 0 && passage.tag(above).startsWith("NN") ? above : noun;
  }

  /** The head of the name or noun phrase that ends before {@code end}, or -1. */
  private static int nounBefore(Passage passage, int end) {
    int at = end - 1;
    while (at >= 0 && !isNominal(passage, at)) {
      at--;
    }
    boolean climbs = at >= 0;
    while (climbs) {
      int head = passage.head(at);
      boolean isWithin =
          switch (passage.relation(at)) {
            case COMPOUND, APPOS, CONJ, NMOD, AMOD, NUM ->
                head >= 0 && head < end && isNominal(passage, head);
            case POBJ -> head > 0 && (passage.is(head, "of") || passage.is(head, "for"));
            default -> false;
          };
      if (isWithin && passage.relation(at) == Relation.POBJ) {
        head = passage.head(head);
        isWithin = head >= 0 && head < end && isNominal(passage, head);
      }
      climbs = isWithin;
      at = isWithin ? head : at;
    }
    return at;
  }

  static boolean isNominal(Passage passage, int i) {
    String tag = passage.tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.startsWith("JJ");
  }

  static boolean isRelative(Passage passage, int i) {
    return passage.isAny(i, RELATIVES)
        && (passage.tag(i).startsWith("W") || passage.lower(i).equals("that"));
  }
}
