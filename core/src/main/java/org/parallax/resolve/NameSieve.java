package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.parallax.place.Gazetteer;
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
  private static final Pattern REGION =
      Pattern.compile(", [A-Z][a-z]+(?: (?:[A-Z][a-z]+))?\\.?(?=[,.;)]|\\s)");
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
    Set<String> surnames = new HashSet<>();
    for (NameDraft draft : drafts) {
      if (draft.type() == Entity.Type.PERSON) {
        surnames.add(PersonName.of(draft.bare()).surname());
      }
    }
    return drafts.stream()
        .map(d -> isOfFamily(d, surnames) ? d.withType(Entity.Type.PERSON) : d)
        .map(d -> d.withType(winner(votes.getOrDefault(NameKeys.norm(d.bare()), Map.of()), d)))
        .toList();
  }

  /** A name of two or three words that ends in a surname of the report: no thing bears it. */
  private static boolean isOfFamily(NameDraft draft, Set<String> surnames) {
    List<String> words = NameKeys.tokens(draft.bare());
    return draft.type() == Entity.Type.OTHER
        && (words.size() == 2 || words.size() == 3)
        && surnames.contains(words.getLast());
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
    if (isPlaced(draft)) {
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
    if (isPerson && isPartOfPerson(draft, name)) {
      return NameMatcher.person(draft.bare(), name);
    }
    if (draft.type() != referent.type()) {
      return NameMatch.unsure("types differ");
    }
    return draft.type() == Entity.Type.ORGANISATION
        ? NameMatcher.organisation(draft.bare(), name)
        : NameMatcher.place(draft.bare(), name);
  }

  /**
   * Whether a name that the analyser takes for a body, a place or a thing is part of a person's, or
   * the person's with further given names.
   */
  private boolean isPartOfPerson(NameDraft draft, String person) {
    PersonName full = PersonName.of(person);
    List<String> words = NameKeys.tokens(draft.bare());
    if (words.size() > 1 && draft.bare().indexOf(' ') < 0) {
      return full.words().size() > words.size()
          && full.words()
              .subList(full.words().size() - words.size(), full.words().size())
              .equals(words);
    }
    if (words.size() != 1) {
      return draft.type() == Entity.Type.OTHER
          && words.getFirst().equals(full.given())
          && words.getLast().equals(full.surname());
    }
    if (words.getFirst().equals(full.surname()) && draft.type() != Entity.Type.PLACE) {
      return true;
    }
    boolean shared = full.words().contains(words.getFirst()) && !full.isShort();
    return shared && !isPlaced(draft) && Gazetteer.find(draft.bare()).isEmpty();
  }

  /** Whether something is told to be in it. */
  private boolean isPlaced(NameDraft draft) {
    Sentence sentence = scene.sentence(draft.sentence());
    Token head = sentence.tokens().get(draft.head());
    return head.relation() == Relation.POBJ
        && head.head() >= 0
        && AT_PLACE.contains(sentence.tokens().get(head.head()).lemma());
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

  /** "Ferrol, Ohio": a place with the region behind it. */
  private Optional<String> within(NameDraft draft) {
    String rest = scene.text().substring(draft.span().end());
    Matcher region = REGION.matcher(rest);
    return region.lookingAt()
        ? Optional.of(draft.bare() + region.group().strip())
        : Optional.empty();
  }

  /** "Lt. Ada Brock" in "harbour police spokeswoman Lt. Ada Brock". */
  private Optional<String> nearestTitle(NameDraft draft) {
    String text = scene.text();
    int start = draft.span().start();
    int from = start;
    while (from > draft.titled().start()) {
      int word = text.lastIndexOf(' ', from - 2) + 1;
      int next = Math.max(word, draft.titled().start());
      if (!Titles.isTitle(text.substring(next, start).strip())) {
        break;
      }
      from = next;
    }
    return from < start ? Optional.of(text.substring(from, draft.span().end())) : Optional.empty();
  }

  private void see(NameDraft draft, Referent who, List<Span> speakers) {
    who.addForm(draft.bare());
    if (who.type() == Entity.Type.PLACE && !who.isCountry()) {
      within(draft).ifPresent(who::addForm);
    }
    Phrase phrase = scene.phrase(draft.titled());
    if (draft.hasTitle()) {
      who.addForm(phrase.text());
      nearestTitle(draft).ifPresent(who::addForm);
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
