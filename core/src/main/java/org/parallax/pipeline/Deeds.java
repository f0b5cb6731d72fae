package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.clause.ClauseSplitter;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.Clause;
import org.parallax.text.Predicates;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Table;
import org.parallax.text.Token;

/**
 * Tells what is said of a matter from what is done with a thing: who publishes an article, turns
 * down an offer or throws out a lawsuit says nothing that could be denied.
 */
final class Deeds {
  private static final String DENY = "deny";
  private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]");
  private static final String LEARNED = "learned";
  private static final Set<String> OBJECT = Set.of("object", "object-learned");

  /** "Charged the clerk with theft": an act, told whole by the outlet. */
  private static final Set<String> WITH = Set.of("object-with", "object-with-learned");

  /** Stances that say of a phrase whether it is so: "confirmed two deaths". */
  private static final Set<Stance> VOUCHED =
      EnumSet.of(Stance.ATTITUDE, Stance.DENY, Stance.CLAIM, Stance.CONFIRM, Stance.UNVERIFIED);

  private static final Set<String> BEHIND_A_NOUN =
      Set.of("IN", "TO", ",", "WDT", "WP", "VBG", "VBN");

  private static final Set<Stance> ASKING =
      EnumSet.of(Stance.ORDER, Stance.DOUBT, Stance.ATTITUDE, Stance.PROMISE);

  /** Nouns with their sort: what may be true, and what is granted or not. */
  private static final Map<String, String> NOUNS = new HashMap<>();

  static {
    Table.beside(Deeds.class, "denied.tsv").rows().forEach(r -> NOUNS.put(r.get(0), r.get(1)));
  }

  private final ClauseSplitter clauses;

  Deeds(ClauseSplitter clauses) {
    this.clauses = clauses;
  }

  /**
   * The speeches without those that only tell what somebody does with a thing; who rejects a thing
   * that cannot be true or false is against it, and denies nothing.
   */
  List<Speech> told(Sentence sentence, List<Speech> speeches, String text) {
    List<Speech> told = new ArrayList<>();
    Set<Span> refusals = new HashSet<>();
    for (Speech speech : speeches) {
      Optional<Span> phrase = phrase(speech, sentence, text);
      Optional<String> thing =
          phrase.filter(p -> isAsked(speech)).map(p -> noun(sentence, speech.content()));
      boolean isLeftOut =
          SplitSubjects.isOne(speech, speeches, sentence)
              || isPublicRequest(speech, sentence, text)
              || phrase.filter(p -> saysNothing(speech, p, sentence)).isPresent()
              || phrase
                  .filter(p -> !speech.quoted() && !QUOTE.matcher(p.of(text)).find())
                  .filter(p -> isDeed(speech, p, sentence))
                  .isPresent();
      if (!isLeftOut) {
        told.add(
            phrase.filter(p -> isAsked(speech)).map(p -> upTo(p, speech, text)).orElse(speech));
      }
      if (thing.isPresent() && isRefusal(speech, thing.get(), sentence)) {
        speech.chain().getLast().cue().map(Phrase::span).ifPresent(refusals::add);
      }
    }
    return refusals.isEmpty() ? told : told.stream().map(s -> against(s, refusals)).toList();
  }

  /**
   * Whether nobody in particular asks, and what is read as said is only whom or for what: "anyone
   * with information is asked to call". The outlet's own claim holds it all.
   */
  private boolean isPublicRequest(Speech speech, Sentence sentence, String text) {
    return speech.chain().stream()
            .allMatch(l -> l.source().isEmpty() && ASKING.contains(l.stance()))
        && sentence.span().contains(speech.content())
        && (speech.content().of(text).startsWith("to ") || isPhrase(speech, sentence, text));
  }

  /**
   * Whether the phrase is no more than a word or an adverbial in quotation marks ("war", "after the
   * vote"), or the bare subject of what is said in the passive ("the boat was described as").
   */
  private static boolean saysNothing(Speech speech, Span phrase, Sentence sentence) {
    List<Token> words =
        sentence.within(phrase).stream()
            .map(i -> sentence.tokens().get(i))
            .filter(t -> t.form().codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    if (words.isEmpty()) {
      return false;
    }
    boolean isScrap =
        speech.quoted()
            && (words.size() == 1 || Set.of("IN", "TO").contains(words.getFirst().tag()));
    return isScrap
        || words.stream()
            .anyMatch(t -> t.relation() == Relation.NSUBJPASS && isCue(t.head(), speech, sentence));
  }

  private static boolean isCue(int verb, Speech speech, Sentence sentence) {
    return verb >= 0
        && speech.chain().getLast().cue().stream()
            .anyMatch(c -> c.span().contains(sentence.tokens().get(verb).span()));
  }

  private boolean isPhrase(Speech speech, Sentence sentence, String text) {
    return clauses.split(sentence, speech.content(), text).stream()
        .findFirst()
        .filter(c -> !c.by().equals("clause"))
        .isPresent();
  }

  /** What is said of a thing behind a comma is the outlet's: "rejected the plan, which is old". */
  private static Speech upTo(Span phrase, Speech speech, String text) {
    Span content = speech.content();
    boolean goesOn = phrase.end() < content.end() && text.charAt(phrase.end()) == ',';
    return goesOn && !speech.quoted()
        ? new Speech(
            new Span(content.start(), phrase.end()),
            speech.chain(),
            speech.utterance(),
            speech.quoted(),
            speech.by())
        : speech;
  }

  private static boolean isAsked(Speech speech) {
    Stance stance = speech.chain().getLast().stance();
    return stance == Stance.ATTITUDE || stance == Stance.DENY;
  }

  /** The words that the content begins with, where they are no clause. */
  private Optional<Span> phrase(Speech speech, Sentence sentence, String text) {
    if (!sentence.span().contains(speech.content())) {
      return Optional.empty();
    }
    return clauses.split(sentence, speech.content(), text).stream()
        .findFirst()
        .filter(c -> c.by().equals("fragment") || isNounWithClause(c, sentence))
        .filter(c -> !sentence.tokens().get(c.head()).tag().equals("VBG"))
        .map(Clause::span);
  }

  /** "A reef known as the Ledge": the clause is short and only says which noun is meant. */
  private static boolean isNounWithClause(Clause clause, Sentence sentence) {
    int noun = sentence.tokens().get(clause.head()).head();
    boolean ofNoun =
        clause.by().equals("reduced relative") || clause.by().equals("relative clause");
    return ofNoun && noun >= 0 && clause.span().contains(sentence.tokens().get(noun).span());
  }

  /** The last noun before the first preposition, comma or "that"; empty where there is none. */
  private static String noun(Sentence sentence, Span content) {
    String noun = "";
    for (int i : sentence.within(content)) {
      Token token = sentence.tokens().get(i);
      if (token.isNoun()) {
        noun = token.lemma();
      } else if (!noun.isEmpty() && BEHIND_A_NOUN.contains(token.tag())) {
        break;
      }
    }
    return noun;
  }

  /**
   * Whether a phrase is only what somebody does something with: what the models alone took for
   * speech ("identified the car"), what nobody said ("was charged with murder"), and the object of
   * a verb ("praised the crew"), unless that vouches for it, counts something, or its noun may be
   * true or not or is a deed ("announced the capture"). The outlet's own claim says as much.
   */
  private static boolean isDeed(Speech speech, Span phrase, Sentence sentence) {
    Link last = speech.chain().getLast();
    if (speech.by().startsWith(LEARNED)) {
      return last.stance() == Stance.ATTITUDE
          || last.cue().filter(c -> tags(sentence, c.span()).contains("V")).isPresent();
    }
    if (VOUCHED.contains(last.stance()) || WITH.contains(speech.by())) {
      return WITH.contains(speech.by());
    }
    String noun = noun(sentence, phrase);
    boolean isMatter =
        NOUNS.getOrDefault(noun, "").equals("matter")
            || Predicates.shipped().classOf(noun).isPresent();
    boolean isCounted = tags(sentence, phrase).contains("CD");
    return (last.source().isEmpty() && !isOfTheClause(speech))
        || (OBJECT.contains(speech.by()) && !isMatter && !isCounted);
  }

  private static String tags(Sentence sentence, Span span) {
    return sentence.within(span).stream()
        .map(i -> sentence.tokens().get(i).tag())
        .collect(Collectors.joining(" "));
  }

  /** "Allegedly" and "reports of": the adverb and the noun are all that tells it is said. */
  private static boolean isOfTheClause(Speech speech) {
    return speech.by().startsWith("adverb") || speech.by().startsWith("noun");
  }

  private static boolean isRefusal(Speech speech, String thing, Sentence sentence) {
    Link last = speech.chain().getLast();
    boolean isTold = last.stance() != Stance.DENY || last.inferred();
    if (isTold || thing.isEmpty() || speech.quoted()) {
      return false;
    }
    Optional<Span> cue = last.cue().map(c -> c.span());
    boolean isDenied =
        cue.isPresent()
            && sentence.within(cue.get()).stream()
                .anyMatch(i -> sentence.tokens().get(i).lemma().equals(DENY));
    String sort = NOUNS.getOrDefault(thing, "");
    return isDenied ? sort.equals("granted") : !sort.equals("matter");
  }

  /** The same with an attitude in the place of each denial by one of these cues. */
  private static Speech against(Speech speech, Set<Span> cues) {
    List<Link> chain =
        speech.chain().stream()
            .map(
                l ->
                    l.stance() == Stance.DENY
                            && l.cue().filter(c -> cues.contains(c.span())).isPresent()
                        ? l.withStance(Stance.ATTITUDE)
                        : l)
            .toList();
    return new Speech(speech.content(), chain, speech.utterance(), speech.quoted(), speech.by());
  }
}
