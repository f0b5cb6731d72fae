package org.parallax.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what negates in a sentence, and what it negates. */
public final class Negations {
  private static final int SHORTEST_STEM = 3;

  private enum Kind {
    WORD,
    PHRASE,
    PLAIN,
    PART
  }

  private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      WORDS.put(kind, new HashSet<>());
    }
    for (List<String> row : Table.beside(Negations.class, "negations.tsv").rows()) {
      of(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))).add(row.getFirst());
    }
  }

  private final Tree tree;

  private Negations(Tree tree) {
    this.tree = tree;
  }

  private static Set<String> of(Kind kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }

  /** The negations of {@code tree} in the order of their first words. */
  public static List<Negation> in(Tree tree) {
    return new Negations(tree).all();
  }

  /**
   * What {@code cue} negates in {@code tree}.
   *
   * @param cue indices of the words that negate
   */
  public static Negation of(Tree tree, List<Integer> cue, boolean isAffix) {
    return new Negation(cue, isAffix, new NegationScope(tree).of(cue, isAffix));
  }

  private List<Negation> all() {
    List<Negation> found = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      if (used.contains(i)) {
        continue;
      }
      if (isWord(i)) {
        List<Integer> cue = whole(i);
        used.addAll(cue);
        found.add(of(tree, cue, false));
      } else if (hasAffix(i)) {
        found.add(of(tree, List.of(i), true));
      }
    }
    return List.copyOf(found);
  }

  /** "Neither ... nor" and "by no means" are one cue of several words. */
  private List<Integer> whole(int first) {
    if (form(first).equals("neither") || (form(first).equals("no") && !isNoun(first))) {
      Optional<Integer> nor = alternative(first);
      if (nor.isPresent()) {
        return List.of(first, nor.get());
      }
    }
    if (form(first).equals("no") && first > 0 && first + 1 < tree.size()) {
      if (form(first - 1).equals("by") && form(first + 1).equals("means")) {
        return List.of(first - 1, first, first + 1);
      }
    }
    return List.of(first);
  }

  private boolean isNoun(int word) {
    return tree.token(word).isNoun();
  }

  private Optional<Integer> alternative(int first) {
    for (int i = first + 1; i < tree.size(); i++) {
      if (form(i).equals("nor")) {
        return Optional.of(i);
      }
      if (";".equals(form(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String form(int word) {
    String form = tree.token(word).form().toLowerCase(Locale.ROOT).replace('’', '\'');
    return form.equals("n't") || form.equals("not") ? "not" : form;
  }

  private boolean isWord(int word) {
    return of(Kind.WORD).contains(form(word)) && !isInPhrase(word) && !isQuestioning(word);
  }

  private boolean isInPhrase(int word) {
    for (int start = Math.max(0, word - 2); start <= word; start++) {
      StringBuilder phrase = new StringBuilder();
      for (int end = start; end < Math.min(tree.size(), start + 3); end++) {
        phrase.append(end == start ? "" : " ").append(form(end));
        if (end >= word && end > start && of(Kind.PHRASE).contains(phrase.toString())) {
          return !isHeld(word, phrase.toString());
        }
      }
    }
    return false;
  }

  /** "I have no doubt" says that there is none; "no doubt he left" only assures. */
  private boolean isHeld(int word, String phrase) {
    int noun = tree.head(word);
    return phrase.equals("no doubt")
        && noun == word + 1
        && tree.is(noun, Relation.DOBJ, Relation.ATTR, Relation.NSUBJ);
  }

  /** "Isn't it so?", "he left, did he not?", "or not": nothing is said not to be so. */
  private boolean isQuestioning(int word) {
    if (!form(word).equals("not") || word == 0) {
      return false;
    }
    boolean tag = isMark(word + 1) && tree.token(word - 1).isPronoun();
    boolean open = form(word - 1).equals("or") || form(word - 1).equals("whether");
    boolean clitic = !tree.token(word).form().equalsIgnoreCase("not");
    boolean asked = isAsking(tree.size() - 1) || isAsking(tree.size() - 2);
    return tag || open || (clitic && asked && isInverted(tree.head(word), word));
  }

  private boolean isMark(int word) {
    return word >= tree.size() || tree.is(word, Relation.PUNCT);
  }

  private boolean isAsking(int word) {
    return word >= 0 && tree.token(word).form().contains("?");
  }

  /** Whether an auxiliary stands before the subject: "do n't you", "is he not". */
  private boolean isInverted(int verb, int word) {
    int subject = verb < 0 ? -1 : tree.subject(verb).orElse(-1);
    if (subject < 0) {
      return false;
    }
    boolean before =
        (verb < subject && tree.lemma(verb).equals("be"))
            || tree.children(verb).stream().anyMatch(c -> c < subject && tree.isAuxiliary(c));
    boolean asksWhy =
        tree.children(verb, Relation.ADVMOD).stream()
            .anyMatch(c -> tree.token(c).tag().startsWith("W"));
    return before && !asksWhy && subject < word + 2 && word < subject + 2;
  }

  private boolean hasAffix(int word) {
    String form = form(word);
    if (of(Kind.PLAIN).contains(form) || tree.token(word).isProperNoun()) {
      return false;
    }
    if (of(Kind.PART).contains(form)) {
      return true;
    }
    String tag = tree.token(word).tag();
    boolean describes = tag.startsWith("JJ") || tag.startsWith("RB");
    boolean participle = tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD");
    boolean un = form.startsWith("un") && form.length() >= SHORTEST_STEM + 2;
    boolean less = form.matches(".{3,}less(?:ly|ness)?");
    return (un && (describes || participle || form.matches("un.*(?:ness|ity)")))
        || (less && (describes || form.endsWith("ness")));
  }
}
