package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.model.Span;
import org.parallax.name.NameKeys;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Learns initials that a report defines: "Security Service of Ruritania (SBR)". Beside a name they
 * are believed even if the letters differ, as they may stand for the name in its own language;
 * beside plain words the letters must agree.
 */
final class DefinitionSieve {
  /** The most words before the parenthesis that may be what the initials stand for. */
  private static final int LONGEST = 9;

  private final Scene scene;
  private final Cast cast;

  DefinitionSieve(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  void learn() {
    for (int i = 0; i < scene.sentences().size(); i++) {
      Sentence sentence = scene.sentence(i);
      for (int t = 1; t + 1 < sentence.tokens().size(); t++) {
        boolean enclosed =
            isMark(sentence, t - 1, "(", "-LRB-") && isMark(sentence, t + 1, ")", "-RRB-");
        if (enclosed && NameKeys.isInitials(sentence.tokens().get(t).form())) {
          learn(i, t);
        }
      }
    }
  }

  private static boolean isMark(Sentence sentence, int token, String mark, String tag) {
    Token found = sentence.tokens().get(token);
    return found.form().equals(mark) || found.tag().equals(tag);
  }

  private void learn(int index, int initials) {
    Sentence sentence = scene.sentence(index);
    int before = initials - 2;
    if (before < 0) {
      return;
    }
    int end = sentence.tokens().get(before).span().end();
    String form = sentence.tokens().get(initials).form();
    Optional<Span> spelled = spelledOut(sentence, before, form);
    Optional<Seen> name =
        cast.seen().stream()
            .filter(s -> s.phrase().span().end() == end && s.kind() == Mention.Kind.NAME)
            .filter(s -> s.who().type() != Entity.Type.PERSON && !s.who().isCountry())
            .filter(s -> s.phrase().text().indexOf(' ') > 0)
            .findFirst();
    if (spelled.isEmpty() && name.isEmpty()) {
      return;
    }
    Referent who = spelled.isPresent() ? spelled(spelled.get(), index) : name.get().who();
    who.retype(Entity.Type.ORGANISATION);
    take(who, sentence.tokens().get(initials).span(), form, index);
  }

  /** The words before the parenthesis whose initials are {@code form}, capitalised. */
  private Optional<Span> spelledOut(Sentence sentence, int last, String form) {
    String wanted = NameKeys.norm(form);
    List<Integer> words = new ArrayList<>();
    for (int i = last; i >= 0 && words.size() < LONGEST; i--) {
      words.addFirst(i);
      String text = sentence.hull(words).of(scene.text());
      boolean capital = Character.isUpperCase(text.charAt(0));
      if (capital && words.size() > 1 && NameKeys.initials(text).contains(wanted)) {
        return Optional.of(sentence.hull(words));
      }
    }
    return Optional.empty();
  }

  private Referent spelled(Span span, int index) {
    String words = span.of(scene.text());
    String norm = NameKeys.norm(words).toLowerCase(Locale.ROOT);
    Optional<Referent> known =
        cast.referents(r -> r.isNamed() && r.bears(norm)).stream().findFirst();
    Referent who = known.orElseGet(() -> Referent.named(Entity.Type.ORGANISATION, words));
    cast.see(new Seen(scene.phrase(span), who, Mention.Kind.NAME, index, Seen.Weight.OTHER, 1));
    return cast.at(span).map(Seen::who).orElse(who);
  }

  private void take(Referent who, Span at, String form, int index) {
    Optional<Referent> other =
        cast
            .referents(
                r -> r != who && r.isNamed() && !r.isCountry() && r.bears(NameKeys.norm(form)))
            .stream()
            .findFirst();
    other.ifPresent(o -> cast.join(who, o));
    who.addForm(form);
    cast.see(new Seen(scene.phrase(at), who, Mention.Kind.NAME, index, Seen.Weight.OTHER, 1));
  }
}
