package org.parallax.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Name;
import org.parallax.text.Table;

/** The short forms of headlines and transcripts: "X: P", "P - X", "P: X". */
final class HeadlineSieve implements Sieve {
  private static final int LONGEST_SOURCE = 6;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "|");
  private static final Set<Name.Type> SPEAKERS =
      Set.of(Name.Type.PERSON, Name.Type.ORG, Name.Type.GPE, Name.Type.NORP);
  private final Set<String> roles;
  private final Lexicon lexicon;

  HeadlineSieve(Lexicon lexicon) {
    this.lexicon = lexicon;
    roles =
        Set.copyOf(
            Table.beside(HeadlineSieve.class, "speaking-nouns.tsv").rows().stream()
                .map(List::getFirst)
                .toList());
  }

  @Override
  public Optional<Finding> at(Passage passage, int mark) {
    boolean isColon = passage.is(mark, ":");
    boolean isDash =
        passage.isAny(mark, DASHES) && HeadlineTags.isLine(passage) && isFree(passage, mark);
    Words before = passage.trimmed(new Words(0, mark));
    if (isColon && Turns.isTurn(passage, before)) {
      return Turns.turn(passage, before, mark);
    }
    Optional<Finding> tag = HeadlineTags.at(passage, mark, lexicon);
    if (tag.isPresent()) {
      return tag;
    }
    if ((!isColon && !isDash) || passage.quotation(mark) >= 0) {
      return Optional.empty();
    }
    Words after = passage.trimmed(new Words(mark + 1, passage.size()));
    if (isColon && speaks(passage, before) && after.size() >= 3) {
      return found("colon", passage, before, mark, new Words(mark + 1, passage.size()));
    }
    Words breaking =
        isColon && isQuoted(passage, before) ? named(passage, mark + 1) : new Words(0, 0);
    if (speaks(passage, breaking)) {
      return found("colon", passage, breaking, mark, new Words(0, mark));
    }
    boolean isEnd = HeadlineTags.isLine(passage);
    boolean isClause = before.size() >= 3 && hasVerb(passage, before);
    if (isEnd && speaks(passage, after) && (before.size() >= 4 || isClause)) {
      return found("signature", passage, after, mark, new Words(0, mark));
    }
    return Optional.empty();
  }

  /** Whether all of the words stand in one quotation. */
  private static boolean isQuoted(Passage passage, Words words) {
    return !words.isEmpty()
        && passage.quotation(words.from()) >= 0
        && passage.quotation(words.to() - 1) == passage.quotation(words.from());
  }

  /** The words from there to the first verb. */
  private static Words named(Passage passage, int from) {
    int to = from;
    while (to < passage.size()
        && passage.isWord(to)
        && !passage.isVerb(to)
        && !passage.tag(to).equals("IN")) {
      to++;
    }
    boolean isOpen = to < passage.size() && passage.isWord(to);
    return isOpen ? new Words(from, to) : new Words(0, 0);
  }

  private static boolean hasVerb(Passage passage, Words words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (passage.isVerb(i) || passage.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether blanks stand on both sides of the mark: the hyphen of "2-year-old" leads nowhere. */
  private static boolean isFree(Passage passage, int mark) {
    Span span = passage.token(mark).span();
    String text = passage.report.report().text();
    return (span.start() == 0 || Character.isWhitespace(text.charAt(span.start() - 1)))
        && (span.end() >= text.length() || Character.isWhitespace(text.charAt(span.end())));
  }

  private static Optional<Finding> found(
      String rule, Passage passage, Words source, int mark, Words content) {
    List<Span> contents = Contents.of(passage, content);
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                rule,
                Stance.ASSERT,
                Optional.of(passage.span(source)),
                Optional.of(passage.token(mark).span()),
                contents));
  }

  /** Whether the words are few, none of them a verb, and end with a noun. */
  private static boolean isPhrase(Passage passage, Words words) {
    return !words.isEmpty()
        && words.size() <= LONGEST_SOURCE
        && passage.tag(words.to() - 1).startsWith("NN")
        && IntStream.range(words.from(), words.to())
            .noneMatch(i -> passage.isVerb(i) || passage.is(i, ",") || passage.tag(i).equals("MD"));
  }

  /** A short phrase without a verb that ends with a name or a noun for one who speaks. */
  private boolean speaks(Passage passage, Words words) {
    if (!isPhrase(passage, words) || Turns.isLabel(passage, words)) {
      return false;
    }
    int last = words.to() - 1;
    Span span = passage.token(last).span();
    boolean isName =
        passage.sentence.names().stream()
            .anyMatch(n -> SPEAKERS.contains(n.type()) && n.span().contains(span));
    boolean isInitials = words.size() > 1 && passage.token(last).form().matches("\\p{Lu}{2,}");
    return isName
        || isInitials
        || roles.contains(passage.lemma(last).toLowerCase(Locale.ROOT))
        || People.isPerson(passage, last);
  }
}
