package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.clause.ClauseSplitter;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.model.Stance;
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
      Optional<String> thing = thing(speech, sentence, text);
      boolean isLeftOut =
          isPublicRequest(speech, sentence, text) || (thing.isPresent() && isDeed(speech));
      if (!isLeftOut) {
        told.add(speech);
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

  private boolean isPhrase(Speech speech, Sentence sentence, String text) {
    return clauses.split(sentence, speech.content(), text).stream()
        .findFirst()
        .filter(c -> !c.by().equals("clause"))
        .isPresent();
  }

  /** The noun that the content is about, where that is no more than a phrase in the sentence. */
  private Optional<String> thing(Speech speech, Sentence sentence, String text) {
    Stance stance = speech.chain().getLast().stance();
    boolean isAsked = stance == Stance.ATTITUDE || stance == Stance.DENY;
    if (!isAsked || !sentence.span().contains(speech.content())) {
      return Optional.empty();
    }
    return clauses.split(sentence, speech.content(), text).stream()
        .findFirst()
        .filter(c -> c.by().equals("fragment"))
        .map(c -> noun(sentence, speech.content()));
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

  /** Whether it is an attitude that the models alone read: the outlet's own claim says as much. */
  private static boolean isDeed(Speech speech) {
    return speech.chain().getLast().stance() == Stance.ATTITUDE && speech.by().equals("learned");
  }

  private static boolean isRefusal(Speech speech, String thing, Sentence sentence) {
    Link last = speech.chain().getLast();
    if (last.stance() != Stance.DENY || thing.isEmpty() || speech.quoted()) {
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
