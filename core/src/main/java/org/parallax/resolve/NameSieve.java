package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.name.Countries;
import org.parallax.name.Country;
import org.parallax.name.Gender;
import org.parallax.name.GivenNames;
import org.parallax.name.NameKeys;
import org.parallax.name.NameMatch;
import org.parallax.name.NameMatcher;
import org.parallax.name.PersonName;
import org.parallax.name.Titles;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Tells which names of a report are of one person, body or place: full names first, then short
 * names, initials and seats of governments.
 */
final class NameSieve {
  private static final Set<String> AT_PLACE =
      Set.of(
          "in", "at", "near", "over", "outside", "around", "across", "through", "within", "into");
  private static final double ENOUGH = 0.55;
  private final Scene scene;
  private final Cast cast;

  NameSieve(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /** Fills the cast from {@code found} names; {@code speakers} are the spans of sources. */
  void admit(List<NameDraft> found, List<Span> speakers) {
    List<NameDraft> drafts = agreed(found);
    List<NameDraft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparing((NameDraft d) -> -weight(d))
            .thenComparing(d -> scene.isHeadline(d.sentence()))
            .thenComparing(NameDraft::span));
    for (NameDraft draft : ordered) {
      Referent who = referent(draft, speakers);
      see(draft, who, speakers);
    }
  }

  private static int weight(NameDraft draft) {
    return Math.min(3, NameKeys.weightyTokens(draft.bare()).size());
  }

  /** The drafts with one type for each name: the most frequent one, at a tie the first. */
  private static List<NameDraft> agreed(List<NameDraft> drafts) {
    Map<String, Map<Entity.Type, Integer>> votes = new TreeMap<>();
    for (NameDraft draft : drafts) {
      votes
          .computeIfAbsent(NameKeys.norm(draft.bare()), k -> new TreeMap<>())
          .merge(draft.type(), draft.hasTitle() ? 3 : 1, Integer::sum);
    }
    return drafts.stream()
        .map(d -> d.withType(winner(votes.getOrDefault(NameKeys.norm(d.bare()), Map.of()), d)))
        .toList();
  }

  private static Entity.Type winner(Map<Entity.Type, Integer> votes, NameDraft draft) {
    Entity.Type best = draft.type();
    int most = votes.getOrDefault(best, 0);
    for (Map.Entry<Entity.Type, Integer> vote : votes.entrySet()) {
      boolean better = vote.getValue() > most;
      if (better) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  private Referent referent(NameDraft draft, List<Span> speakers) {
    Optional<Country> country = Countries.named(draft.bare()).or(() -> acting(draft, speakers));
    if (country.isPresent()) {
      return country(country.get());
    }
    return known(draft)
        .orElseGet(
            () -> {
              Referent fresh = Referent.named(draft.type(), draft.bare());
              cast.add(fresh);
              return fresh;
            });
  }

  private Referent country(Country country) {
    return cast.referents(r -> r.countryCode().equals(country.code())).stream()
        .findFirst()
        .orElseGet(
            () -> {
              Referent fresh = Referent.country(country);
              cast.add(fresh);
              return fresh;
            });
  }

  /** The country whose capital or seat of government acts in its name. */
  private Optional<Country> acting(NameDraft draft, List<Span> speakers) {
    Sentence sentence = scene.sentence(draft.sentence());
    Token head = sentence.tokens().get(draft.head());
    boolean placed =
        head.relation() == Relation.POBJ
            && head.head() >= 0
            && AT_PLACE.contains(sentence.tokens().get(head.head()).lemma());
    if (placed) {
      return Optional.empty();
    }
    Optional<Country> seat = Countries.ofSeat(draft.bare());
    if (seat.isPresent()) {
      return seat.filter(s -> draft.head() < sentence.tokens().size());
    }
    boolean speaks = speakers.stream().anyMatch(s -> isHeadOf(draft, s));
    boolean acts = head.relation() == Relation.NSUBJ && !isCopular(sentence, head);
    return speaks || acts ? Countries.ofCapital(draft.bare()) : Optional.empty();
  }

  private boolean isHeadOf(NameDraft draft, Span source) {
    return source.contains(draft.span())
        && NounPhrase.at(scene.sentence(draft.sentence()), source)
            .filter(n -> n.members().stream().anyMatch(m -> m.head() == draft.head()))
            .isPresent();
  }

  private static boolean isCopular(Sentence sentence, Token subject) {
    return subject.head() >= 0 && sentence.tokens().get(subject.head()).lemma().equals("be");
  }

  /** The referent that bears this name already; none where two might. */
  private Optional<Referent> known(NameDraft draft) {
    String norm = NameKeys.norm(draft.bare());
    List<Referent> equal = cast.referents(r -> r.isNamed() && !r.isCountry() && r.bears(norm));
    if (!equal.isEmpty()) {
      return Optional.of(equal.getFirst());
    }
    double best = 0;
    List<Referent> found = new ArrayList<>();
    for (Referent referent : cast.referents(r -> r.isNamed() && !r.isCountry())) {
      NameMatch match = match(draft, referent);
      if (match.isSame() && match.score() >= Math.max(best, ENOUGH)) {
        if (match.score() > best) {
          found.clear();
        }
        best = match.score();
        found.add(referent);
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : nearest(draft, found);
  }

  private NameMatch match(NameDraft draft, Referent referent) {
    String titled = draft.titled().of(scene.text());
    String name = referent.name();
    boolean isPerson = referent.type() == Entity.Type.PERSON;
    if (draft.type() == Entity.Type.PERSON && isPerson) {
      Gender told = Titles.split(titled).gender();
      return told.clashes(referent.gender())
          ? NameMatch.veto("gender differs")
          : NameMatcher.person(draft.bare(), name);
    }
    if (isPerson && NameKeys.tokens(draft.bare()).size() == 1) {
      boolean surname =
          PersonName.of(name).surname().equals(NameKeys.norm(draft.bare()))
              && draft.type() != Entity.Type.PLACE;
      return surname ? NameMatcher.person(draft.bare(), name) : NameMatch.unsure("types differ");
    }
    if (draft.type() != referent.type()) {
      return NameMatch.unsure("types differ");
    }
    return draft.type() == Entity.Type.ORGANISATION
        ? NameMatcher.organisation(draft.bare(), name)
        : NameMatcher.place(draft.bare(), name);
  }

  /** Of several bearers of a short name the one spoken of last, if the name has no title. */
  private Optional<Referent> nearest(NameDraft draft, List<Referent> found) {
    if (found.isEmpty() || draft.hasTitle()) {
      return Optional.empty();
    }
    return found.stream()
        .filter(r -> cast.lastMention(r, draft.span().start()) >= 0)
        .max(Comparator.comparingInt(r -> cast.lastMention(r, draft.span().start())));
  }

  private void see(NameDraft draft, Referent who, List<Span> speakers) {
    who.addForm(draft.bare());
    Phrase phrase = scene.phrase(draft.titled());
    if (draft.hasTitle()) {
      who.addForm(phrase.text());
      who.learn(Titles.split(phrase.text()).gender());
    }
    if (who.type() == Entity.Type.PERSON) {
      who.learn(GivenNames.gender(PersonName.of(who.name()).given()));
    }
    boolean speaks = speakers.stream().anyMatch(s -> isHeadOf(draft, s));
    Sentence sentence = scene.sentence(draft.sentence());
    cast.see(
        new Seen(
            phrase,
            who,
            Mention.Kind.NAME,
            draft.sentence(),
            speaks ? Seen.Weight.SPEAKER : Scene.weight(sentence, draft.head()),
            1));
  }
}
