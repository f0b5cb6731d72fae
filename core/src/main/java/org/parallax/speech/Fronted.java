package org.parallax.speech;

import java.util.List;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.text.Relation;

/**
 * Ends what is said in a clause that opens a sentence before the main clause: "While the firm
 * blames the drivers, the union says".
 */
final class Fronted {
  private static final Set<String> MARKS =
      Set.of("when", "whereas", "while", "as", "although", "though", "after", "if", "once");

  private Fronted() {}

  /** The finding with its contents ended where the main clause begins. */
  static Finding cut(Passage passage, Finding finding) {
    int verb = finding.cue().map(c -> passage.within(c).from()).orElse(passage.size());
    if (verb >= passage.size() || passage.quotation(verb) >= 0) {
      return finding;
    }
    int end = end(passage, verb, passage.size());
    if (end >= passage.size()) {
      return finding;
    }
    int limit = passage.token(end).span().start();
    List<Span> contents =
        finding.contents().stream()
            .map(c -> c.contains(passage.token(end).span()) ? new Span(c.start(), limit) : c)
            .flatMap(c -> Contents.trimmed(passage.report, c).stream())
            .toList();
    return contents.isEmpty() ? finding : finding.withContents(contents);
  }

  /** Where the main clause behind the clause of {@code verb} begins, else {@code to}. */
  static int end(Passage passage, int verb, int to) {
    int main = passage.relation(verb) == Relation.ADVCL ? passage.head(verb) : -1;
    int subject = main > verb ? passage.subject(main) : -1;
    boolean isMarked =
        passage.children(verb).stream().anyMatch(c -> c < verb && passage.isAny(c, MARKS));
    if (subject <= verb || !isMarked) {
      return to;
    }
    int from = passage.subtree(subject).from();
    return from > verb + 1 ? Math.min(to, from) : to;
  }

  /** "Asked by a clerk whether it rained, she shrugged": up to the comma. */
  static Words opening(Passage passage, int verb, Words words) {
    boolean opens = verb == 0 && passage.tag(verb).equals("VBN");
    for (int i = words.from() + 1; opens && i < words.to(); i++) {
      if (passage.is(i, ",") && passage.quotation(i) < 0) {
        return new Words(words.from(), i);
      }
    }
    return words;
  }
}
