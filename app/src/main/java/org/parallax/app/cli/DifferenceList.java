package org.parallax.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.app.export.DifferenceText;
import org.parallax.app.export.LedgerIndex;
import org.parallax.app.export.Plain;
import org.parallax.model.Discrepancy;
import org.parallax.model.Story;

/** Where the reports of a story differ, for a terminal. */
final class DifferenceList {
  private static final int WIDTH = 100;
  private static final int SHOWN = 5;
  private static final int LONGEST = 70;

  private final LedgerIndex index;

  DifferenceList(LedgerIndex index) {
    this.index = index;
  }

  /** The differences of a story, each once; those that cannot both be true first. */
  List<DifferenceText> of(Story story) {
    return DifferenceText.of(index.discrepanciesOf(story));
  }

  /** A few lines below a brief, the sharpest first; empty where nothing differs. */
  String few(Story story) {
    List<DifferenceText> all = of(story);
    if (all.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("  Where they differ (! cannot both be true):\n");
    for (DifferenceText text : all.subList(0, Math.min(SHOWN, all.size()))) {
      out.append(wrapped(text, kind(text) + values(text, LONGEST) + "; " + text.proof()));
    }
    if (all.size() > SHOWN) {
      out.append("    ... ").append(all.size() - SHOWN).append(" more: parallax show ");
      out.append(story.id()).append('\n');
    }
    return out.toString();
  }

  /** One difference with all its words and its reason. */
  String full(DifferenceText text) {
    String line = kind(text) + values(text, Integer.MAX_VALUE) + ". " + text.reason();
    return wrapped(text, line + " [" + text.proof() + "]");
  }

  private static String wrapped(DifferenceText text, String line) {
    String mark = text.first().alarm() ? "  ! " : "    ";
    return Printable.wrapped(mark, "      ", Printable.of(line), WIDTH);
  }

  private static String kind(DifferenceText text) {
    String question = text.question();
    return Plain.difference(text.first().type())
        + (question.isEmpty() ? ": " : ", " + lower(question) + ": ");
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private String values(DifferenceText text, int longest) {
    List<String> sides = new ArrayList<>();
    for (List<Discrepancy.Value> side : text.sides().values()) {
      String outlets =
          side.stream()
              .map(v -> index.report(index.claim(v.claim()).report()).outlet().name())
              .distinct()
              .collect(Collectors.joining(", "));
      String words = side.getFirst().phrase().text();
      sides.add("“" + cut(words, longest) + "” (" + outlets + ")");
    }
    return String.join(" / ", sides);
  }

  private static String cut(String words, int longest) {
    if (words.codePointCount(0, words.length()) <= longest) {
      return words;
    }
    String head = words.substring(0, words.offsetByCodePoints(0, longest));
    int blank = head.lastIndexOf(' ');
    return (blank > 0 ? head.substring(0, blank) : head) + " …";
  }
}
