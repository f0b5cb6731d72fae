package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.model.Span;
import org.parallax.name.InstitutionKey;
import org.parallax.name.Roles;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Learns what a report says that its people and bodies are: by titles before the name, by
 * apposition on either side, by a noun that the name modifies ("the ABC news agency"), by "is the".
 */
final class RoleSieve {
  private final Scene scene;
  private final Cast cast;

  RoleSieve(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  void learn() {
    for (Seen name : cast.seen()) {
      if (name.kind() == Mention.Kind.NAME && isActor(name.who())) {
        Sentence sentence = scene.sentence(name.sentence());
        NounPhrase.at(sentence, name.phrase().span())
            .ifPresent(
                n -> {
                  before(name, sentence, n);
                  apposition(name, sentence, n.head());
                  modified(name, sentence, n.head());
                  copula(name, sentence, n.head());
                });
      }
    }
  }

  private static boolean isActor(Referent who) {
    return who.type() == Entity.Type.PERSON
        || who.type() == Entity.Type.ORGANISATION
        || who.type() == Entity.Type.OTHER;
  }

  /** "Ruritania's foreign minister Ada Brock": the words before a person's name. */
  private void before(Seen name, Sentence sentence, NounPhrase phrase) {
    if (name.who().type() != Entity.Type.PERSON) {
      return;
    }
    String bare =
        name.who().forms().stream()
            .filter(name.phrase().text()::endsWith)
            .min(java.util.Comparator.comparingInt(String::length))
            .orElse(name.phrase().text());
    int bareStart = name.phrase().span().end() - bare.length();
    List<Integer> run = new ArrayList<>();
    for (int i : sentence.subtree(phrase.head())) {
      Token token = sentence.tokens().get(i);
      if (token.span().end() <= bareStart && i < phrase.head()) {
        run.add(i);
      }
    }
    if (!run.isEmpty()) {
      say(name.who(), sentence, run, run.getLast());
    }
  }

  private void apposition(Seen name, Sentence sentence, int head) {
    Token token = sentence.tokens().get(head);
    if (token.relation() == Relation.APPOS && token.head() >= 0) {
      describe(name, sentence, token.head(), head);
    }
    for (int child : sentence.children(head, Relation.APPOS)) {
      describe(name, sentence, child, -1);
    }
  }

  /** "the ABC news agency": a name before a noun for a body. */
  private void modified(Seen name, Sentence sentence, int head) {
    Token token = sentence.tokens().get(head);
    boolean modifies = token.relation() == Relation.COMPOUND || token.relation() == Relation.NMOD;
    if (modifies && token.head() > head && name.who().type() != Entity.Type.PERSON) {
      Token noun = sentence.tokens().get(token.head());
      if (!noun.isProperNoun() && Roles.kind(noun.lemma()).equals(Optional.of(Roles.Kind.BODY))) {
        List<Integer> words = new ArrayList<>(NounPhrase.leftOf(sentence, token.head(), -1));
        words.removeIf(i -> name.phrase().span().contains(sentence.tokens().get(i).span()));
        say(name.who(), sentence, words, token.head());
        name.who().retype(Entity.Type.ORGANISATION);
      }
    }
  }

  /** "Ada Brock is the harbour master". */
  private void copula(Seen name, Sentence sentence, int head) {
    Token token = sentence.tokens().get(head);
    boolean isSubject = token.relation() == Relation.NSUBJ && token.head() >= 0;
    if (isSubject && sentence.tokens().get(token.head()).lemma().equals("be")) {
      for (int attribute : sentence.children(token.head(), Relation.ATTR)) {
        List<Integer> words = NounPhrase.leftOf(sentence, attribute, -1);
        boolean definite =
            words.stream()
                .map(i -> sentence.tokens().get(i))
                .anyMatch(t -> t.lemma().equals("the") || t.relation() == Relation.POSS);
        if (definite) {
          say(name.who(), sentence, words, attribute);
        }
      }
    }
  }

  private void describe(Seen name, Sentence sentence, int noun, int except) {
    Token token = sentence.tokens().get(noun);
    if (token.isProperNoun() && !Roles.kind(token.lemma()).isPresent()) {
      return;
    }
    List<Integer> words = NounPhrase.leftOf(sentence, noun, except);
    if (say(name.who(), sentence, words, noun)) {
      Span span = sentence.hull(words);
      cast.see(
          new Seen(
              scene.phrase(span),
              name.who(),
              Mention.Kind.DESCRIPTION,
              name.sentence(),
              Scene.weight(sentence, noun),
              0.95));
      NounPhrase.at(sentence, span).ifPresent(n -> name.who().addForm(n.description(scene.text())));
    }
  }

  /** Learns a role if its noun is one that says what somebody is. */
  private boolean say(Referent who, Sentence sentence, List<Integer> words, int noun) {
    Token token = sentence.tokens().get(noun);
    String word = token.form().toLowerCase(Locale.ROOT).replace(".", "");
    Optional<Roles.Kind> kind =
        Roles.kind(token.lemma()).or(() -> Roles.kind(InstitutionKey.spelledOut(word)));
    boolean fits =
        who.type() == Entity.Type.PERSON
            ? kind.equals(Optional.of(Roles.Kind.PERSON))
            : kind.equals(Optional.of(Roles.Kind.BODY));
    if (!fits || words.isEmpty()) {
      return false;
    }
    String text = sentence.hull(words).of(scene.text());
    String head = InstitutionKey.spelledOut(Roles.singular(word));
    who.learn(new Referent.Role(head, InstitutionKey.of(text)));
    who.learn(Roles.gender(head));
    return true;
  }
}
