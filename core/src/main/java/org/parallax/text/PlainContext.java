package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Corrects tags that were given word by word by their neighbours: "will close", "set to resume".
 */
final class PlainContext {
  private static final Set<String> BEFORE_INFINITIVES =
      Set.of(
          "set",
          "due",
          "likely",
          "unlikely",
          "able",
          "unable",
          "ready",
          "about",
          "willing",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "not",
          "plan",
          "plans",
          "expects",
          "wants",
          "hopes",
          "agrees",
          "refuses",
          "vows",
          "promises",
          "intends",
          "threatens",
          "aims",
          "right",
          "order",
          "bound",
          "free",
          "how",
          "when",
          "where",
          "scheduled",
          "expected",
          "planned",
          "planning",
          "supposed",
          "agreed",
          "decided",
          "wanted",
          "forced",
          "ordered",
          "asked",
          "allowed",
          "began",
          "continued",
          "tried",
          "failed",
          "refused",
          "vowed",
          "promised",
          "hoped",
          "going",
          "used",
          "need",
          "needs",
          "told");

  /** Participles that look like nouns. */
  private static final Set<String> UNCHANGED =
      Set.of("set", "put", "cut", "shut", "spread", "split", "let", "read");

  private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "who");

  private PlainContext() {}

  /** The tags of the words in their places. */
  static List<String> corrected(List<String> forms, List<String> tags) {
    List<String> fixed = new ArrayList<>(tags);
    for (int i = 1; i < forms.size(); i++) {
      fixed.set(i, tag(forms, fixed, i));
    }
    return fixed;
  }

  private static String tag(List<String> forms, List<String> tags, int at) {
    String tag = tags.get(at);
    boolean lower = Character.isLowerCase(forms.get(at).codePointAt(0));
    boolean noun = lower && (tag.equals("NN") || tag.equals("JJ") || tag.equals("VBN"));
    int before = tags.get(at - 1).equals("RB") && at > 1 ? at - 2 : at - 1;
    if (noun && (tags.get(before).equals("MD") || isInfinitive(forms, tags, at))) {
      return "VB";
    }
    if (lower && tag.equals("NNS") && SUBJECTS.contains(form(forms, before))) {
      return "VBZ";
    }
    if (tag.equals("VB") && tags.get(before).equals("PRP")) {
      return "VBP";
    }
    return UNCHANGED.contains(forms.get(at)) && isHelper(forms, before) ? "VBN" : tag;
  }

  private static boolean isInfinitive(List<String> forms, List<String> tags, int at) {
    return at > 1
        && tags.get(at - 1).equals("TO")
        && BEFORE_INFINITIVES.contains(form(forms, at - 2))
        && !tags.get(at).equals("VBN");
  }

  private static boolean isHelper(List<String> forms, int at) {
    return Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had")
        .contains(form(forms, at));
  }

  private static String form(List<String> forms, int at) {
    return forms.get(at).toLowerCase(Locale.ROOT);
  }
}
