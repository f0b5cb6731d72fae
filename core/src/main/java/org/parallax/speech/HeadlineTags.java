package org.parallax.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Block;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.name.Roles;
import org.parallax.text.CueVerb;
import org.parallax.text.Name;
import org.parallax.text.Relation;

/**
 * The tags of headlines, whose verbs parsers take for nouns: "P, union claims", "P, claims union",
 * "X denies P, insists Q".
 */
final class HeadlineTags {
  private static final int LONGEST = 8;
  private static final Set<Name.Type> SPEAKERS =
      Set.of(Name.Type.PERSON, Name.Type.ORG, Name.Type.GPE, Name.Type.NORP);

  /** What a headline claims and nobody speaks it: "blaze claims third victim". */
  private static final Set<String> TAKEN =
      Set.of("victim", "life", "title", "crown", "medal", "prize", "win", "seat", "lead");

  private static final Set<String> CLOSING = Set.of("-", "–", "—", "--", ";", ":", "|");

  /** A present verb, and a noun that is written like one. */
  private static final Set<String> FORMS = Set.of("NNS", "VBZ", "VBP", "VB");

  private final Passage passage;
  private final Lexicon lexicon;

  private HeadlineTags(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /** Whether the sentence is a line of its own, as headlines are. */
  static boolean isLine(Passage passage) {
    return passage.block.kind() != Block.Kind.PARAGRAPH || isLoneLine(passage);
  }

  private static boolean isLoneLine(Passage passage) {
    Span block = passage.block.span();
    String text = passage.report.report().text();
    return passage.isWord(passage.size() - 1)
        && passage.size() <= 2 * LONGEST
        && text.substring(block.start(), passage.sentence.span().start()).isBlank()
        && text.substring(passage.sentence.span().end(), block.end()).isBlank();
  }

  /** The tag whose verb is {@code verb}, or whose comma is. */
  static Optional<Finding> at(Passage passage, int token, Lexicon lexicon) {
    if (!isLine(passage) || passage.quotation(token) >= 0) {
      return Optional.empty();
    }
    HeadlineTags tags = new HeadlineTags(passage, lexicon);
    return passage.is(token, ",") ? tags.inverted(token) : tags.closing(token);
  }

  /**
   * "P, union claims": the last word may be a verb that the parse takes for a noun, or one of which
   * it loses what is said.
   */
  private Optional<Finding> closing(int verb) {
    boolean isLast = verb == passage.size() - 1 || passage.isAny(verb + 1, CLOSING);
    boolean isVerb =
        isLast
            && FORMS.contains(passage.tag(verb))
            && lexicon.verbs().tag(passage.lemma(verb)).isPresent();
    int comma = verb - 1;
    while (isVerb && comma > 0 && !passage.is(comma, ",") && verb - comma <= LONGEST) {
      comma--;
    }
    Words source = new Words(comma + 1, verb);
    boolean isTag = isVerb && comma > 2 && passage.is(comma, ",") && !source.isEmpty();
    boolean isOfWhat = passage.relation(source.from()) == Relation.AMOD;
    Words named = isOfWhat ? new Words(source.from() + 1, source.to()) : source;
    return isTag && isSpeaker(source) && !hasVerb(named)
        ? found(source, verb, new Words(0, comma))
        : Optional.empty();
  }

  /** "P, claims union", "X denies P, insists Q". */
  private Optional<Finding> inverted(int comma) {
    int verb = comma + 1;
    String lemma = verb < passage.size() ? lemma(verb) : "";
    if (comma < 3 || verb + 2 > passage.size() || lexicon.verbs().tag(lemma).isEmpty()) {
      return Optional.empty();
    }
    int end = verb + 1;
    while (end < passage.size() && !passage.isAny(end, CLOSING) && !isNext(end)) {
      end++;
    }
    Words rest = new Words(verb + 1, end);
    boolean isName = rest.size() <= LONGEST && isSpeaker(rest) && !passage.is(verb + 1, "that");
    if (isName && !isTaken(lemma, rest.to() - 1, passage)) {
      return isParsed(verb) ? Optional.empty() : found(rest, verb, new Words(0, comma));
    }
    int first = firstVerb(comma);
    boolean goesOn = first > 0 && rest.size() > 1 && passage.tag(verb).equals("VBZ");
    return goesOn && !isName
        ? found(passage.trimmed(new Words(0, first)), verb, rest)
        : Optional.empty();
  }

  /** ", as owners allege fraud". */
  private boolean isNext(int i) {
    return passage.is(i, ",") && passage.isAny(i + 1, Set.of("as", "while", "but", "after"));
  }

  /** Whether the parse itself shows the tag, so that another rule reads it. */
  private boolean isParsed(int verb) {
    return passage.isVerb(verb) && passage.subject(verb) > verb;
  }

  /** "The blaze claimed a third victim": no word was said. */
  static boolean isTaken(String lemma, int noun, Passage passage) {
    return lemma.equals("claim") && TAKEN.contains(passage.lemma(noun));
  }

  /** The verb of speech behind the subject that opens the line, or -1. */
  private int firstVerb(int comma) {
    for (int i = 1; i < comma; i++) {
      if (passage.isVerb(i)) {
        boolean isSpeech = passage.tag(i).equals("VBZ") && lexicon.verbs().holds(passage.cue(i));
        return isSpeech && isSpeaker(new Words(0, i)) ? i : -1;
      }
    }
    return -1;
  }

  private String lemma(int verb) {
    String form = passage.lower(verb);
    boolean isPlural = passage.tag(verb).equals("NNS") && form.endsWith("s");
    return passage.isVerb(verb)
        ? passage.cue(verb)
        : isPlural ? passage.lemma(verb).toLowerCase(Locale.ROOT) : form;
  }

  private boolean hasVerb(Words words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (passage.isVerb(i) || passage.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** A short phrase that names somebody, with nothing but what tells him apart. */
  private boolean isSpeaker(Words words) {
    boolean isNamed = false;
    int head = words.from();
    while (head + 1 < words.to() && !passage.tag(head + 1).equals("IN")) {
      head++;
    }
    for (int i = words.from(); i < words.to(); i++) {
      Span span = passage.token(i).span();
      String tag = passage.tag(i);
      boolean isOther =
          tag.equals("MD") || tag.equals("TO") || tag.startsWith("PRP") || passage.is(i, ",");
      boolean isFinite = tag.equals("VBZ") || tag.equals("VBP");
      if (isOther || (isFinite && i <= head) || passage.quotation(i) >= 0) {
        return false;
      }
      isNamed |=
          i == head
              && (Roles.kind(passage.lower(i)).isPresent()
                  || Roles.kind(passage.lemma(i)).isPresent()
                  || passage.sentence.names().stream()
                      .anyMatch(n -> SPEAKERS.contains(n.type()) && n.span().contains(span)));
    }
    return isNamed && (passage.tag(head).startsWith("N") || passage.tag(head).startsWith("J"));
  }

  private Optional<Finding> found(Words source, int verb, Words content) {
    List<Span> contents = Contents.of(passage, content);
    Stance stance = lexicon.verbs().tag(lemma(verb)).map(CueVerb::stance).orElse(Stance.ASSERT);
    return contents.isEmpty() || source.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                "tag",
                stance,
                Optional.of(passage.span(source)),
                Optional.of(passage.token(verb).span()),
                contents));
  }
}
