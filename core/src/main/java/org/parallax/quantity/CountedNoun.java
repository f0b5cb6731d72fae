package org.parallax.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.Token;

/**
 * The noun that a number counts.
 *
 * @param lemma in singular
 * @param modifiers the common adjectives and nouns between number and noun, in lower case
 * @param proper the capitalised words between them, a run as one, in lower case ("north korean")
 * @param others whether it is said to come on top of something ("three others", "12 more people")
 * @param head index of its piece
 * @param to index behind it
 */
record CountedNoun(
    String lemma, List<String> modifiers, List<String> proper, boolean others, int head, int to) {
  private static final int REACH = 9;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "its", "their", "his", "her", "our", "my", "your", "these", "those", "them", "us",
          "such");
  private static final Set<String> MORE =
      Set.of("more", "other", "others", "additional", "further", "extra", "another");

  CountedNoun {
    modifiers = List.copyOf(modifiers);
    proper = List.copyOf(proper);
  }

  /** The noun behind {@code from}, the place behind a number. */
  static Optional<CountedNoun> behind(Atoms atoms, int from, boolean partitive) {
    int at = from;
    if (atoms.at(at).is("of") && (partitive || DETERMINERS.contains(atoms.at(at + 1).lower()))) {
      at++;
      while (DETERMINERS.contains(atoms.at(at).lower())) {
        at++;
      }
    }
    if (atoms.at(at).is("head") && atoms.at(at + 1).is("of")) {
      at += 2;
    }
    return new Walk(atoms, at).find();
  }

  /** One walk from a number to the head of its noun phrase. */
  private static final class Walk {
    private final Atoms atoms;
    private final int from;
    private int head = -1;
    private boolean others;

    Walk(Atoms atoms, int from) {
      this.atoms = atoms;
      this.from = from;
    }

    Optional<CountedNoun> find() {
      for (int at = from; at < from + REACH && at < atoms.size(); at++) {
        if (MORE.contains(atoms.at(at).lower())) {
          others = true;
          if (!atoms.at(at).is("others")) {
            continue;
          }
        }
        if (!goesOn(at)) {
          break;
        }
      }
      if (head < 0) {
        return Optional.empty();
      }
      return Optional.of(
          new CountedNoun(lemma(atoms, head), modifiers(), proper(), others, head, head + 1));
    }

    /** Takes the piece into the phrase if it belongs there. */
    private boolean goesOn(int at) {
      Atom atom = atoms.at(at);
      String tag = atoms.token(at).tag();
      if (atom.isNumber()) {
        return at > from && atom.glued() && atoms.at(at - 1).isHyphen();
      }
      if (!atom.isWord()) {
        return isJoint(at);
      }
      if (CalendarNumbers.isDayOrMonth(atom)) {
        return false;
      }
      if (tag.startsWith("NN")) {
        if (endsBefore(at)) {
          return false;
        }
        head = at;
        return true;
      }
      if (tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG")) {
        if (at > from + 1 && atom.glued() && atoms.at(at - 1).isHyphen() && isFollowedByNoun(at)) {
          head = -1;
          return true;
        }
        boolean ofName = atom.isCapitalised() && head == at - 1 && atoms.token(head).isProperNoun();
        return (head < 0 || (ofName && isFollowedByNoun(at)))
            && (tag.startsWith("JJ") || isFollowedByNoun(at));
      }
      boolean joins = atom.is("and") || atom.is("or");
      return head < 0 && at > from && (tag.equals("RB") || joins) && isFollowedByNoun(at);
    }

    private boolean isJoint(int at) {
      Atom atom = atoms.at(at);
      if (atom.isHyphen()) {
        return atom.glued() && atoms.at(at + 1).glued();
      }
      if (atom.is("'") || atom.is("’")) {
        return head >= 0 && head == at - 1 && atoms.at(at + 1).is("s") && atoms.at(at + 1).glued();
      }
      return "\"“”‘".contains(atom.text()) && head < 0;
    }

    /** A plural closes the phrase unless more of the same kind follows. */
    private boolean endsBefore(int at) {
      if (head < 0) {
        return false;
      }
      Token last = atoms.token(head);
      Token here = atoms.token(at);
      boolean closed = last.tag().equals("NNS") || last.form().equalsIgnoreCase("people");
      return (closed && !(here.tag().equals("NNS") && !atoms.at(at).isCapitalised()))
          || (!last.isProperNoun() && here.isProperNoun());
    }

    private boolean isFollowedByNoun(int at) {
      String next = atoms.token(at + 1).tag();
      return next.startsWith("NN") || next.startsWith("JJ");
    }

    private List<String> modifiers() {
      List<String> found = new ArrayList<>();
      for (int at = from; at < head; at++) {
        Atom atom = atoms.at(at);
        String tag = atoms.token(at).tag();
        boolean counts = tag.startsWith("JJ") || tag.startsWith("VB") || tag.startsWith("NN");
        if (atom.isWord() && !atom.isCapitalised() && counts) {
          found.add(tag.startsWith("VB") ? atoms.token(at).lemma() : lemma(atoms, at));
        }
      }
      return found;
    }

    private List<String> proper() {
      List<String> found = new ArrayList<>();
      for (int at = from; at < head; at++) {
        boolean model = atoms.at(at + 1).isHyphen() && atoms.at(at + 2).isNumber();
        if (atoms.at(at).isCapitalised() && !model) {
          boolean goesOn = at > from && atoms.at(at - 1).isCapitalised();
          String word = atoms.at(at).lower();
          found.add(goesOn ? found.removeLast() + " " + word : word);
        }
      }
      return found;
    }
  }

  /** The singular of the word at {@code at}; "people" are persons. */
  static String lemma(Atoms atoms, int at) {
    Token token = atoms.token(at);
    String lower = atoms.at(at).lower();
    if (lower.equals("people") || lower.equals("persons")) {
      return "person";
    }
    String lemma = token.form().equalsIgnoreCase(lower) ? token.lemma() : lower;
    boolean plural = token.tag().equals("NNS") || token.tag().isEmpty() || lower.endsWith("men");
    return plural && lemma.equals(lower) ? singular(lower) : lemma;
  }

  private static String singular(String word) {
    if (word.endsWith("men") && word.length() > 4) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean es =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes");
    return word.substring(0, word.length() - (es ? 2 : 1));
  }
}
