package org.parallax.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Entity;
import org.parallax.model.Mention;
import org.parallax.model.Phrase;
import org.parallax.model.Span;
import org.parallax.name.NameKeys;
import org.parallax.name.PersonName;
import org.parallax.text.Relation;

/** Tells who each source of a report's speeches is, in the order of the text. */
final class SourceSieve {
  /** Below this a choice is not made. */
  static final double ENOUGH = 0.5;

  /** How sure it is that "the pair" are the two named last. */
  private static final double PAIR = 0.8;

  private final Scene scene;
  private final Cast cast;
  private final Antecedents antecedents;
  private final DescriptionSieve descriptions;
  private final Map<Span, Resolved> resolved = new HashMap<>();

  /**
   * Who a source is.
   *
   * @param members its members, one unless they speak jointly; none where it is not clear
   * @param confidence between 0 and 1
   */
  record Resolved(List<Referent> members, double confidence) {
    Resolved {
      members = List.copyOf(members);
    }
  }

  SourceSieve(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
    this.antecedents = new Antecedents(scene, cast);
    this.descriptions = new DescriptionSieve(scene, cast);
  }

  /** What was found for the source at {@code span}. */
  Resolved at(Span span) {
    return resolved.getOrDefault(span, new Resolved(List.of(), 0));
  }

  /** Resolves all of {@code sources}, which are in the order of the text. */
  void resolve(List<SpokenSource> sources) {
    for (SpokenSource source : sources) {
      Span span = source.phrase().span();
      if (!resolved.containsKey(span)) {
        resolved.put(span, scene.sentenceAt(span).map(i -> resolve(source, i)).orElse(at(span)));
      }
    }
    new LaterNamed(cast).join(this, sources);
  }

  private Resolved resolve(SpokenSource source, int index) {
    Optional<NounPhrase> whole = NounPhrase.at(scene.sentence(index), source.phrase().span());
    if (whole.isEmpty()) {
      return new Resolved(List.of(), 0);
    }
    if (DescriptionSigns.isPair(whole.get())) {
      Optional<List<Referent>> pair =
          new NamedPairs(scene, cast).before(source.phrase().span(), index);
      if (pair.isPresent()) {
        return new Resolved(pair.get(), PAIR);
      }
    }
    List<Referent> members = new ArrayList<>();
    double confidence = 1;
    for (NounPhrase member : whole.get().members()) {
      Optional<Antecedents.Choice> choice = member(member, source, index);
      if (choice.isEmpty() || choice.get().confidence() < ENOUGH) {
        return new Resolved(List.of(), 0);
      }
      members.add(choice.get().who());
      confidence = Math.min(confidence, choice.get().confidence());
    }
    return new Resolved(members, confidence);
  }

  private Optional<Antecedents.Choice> member(NounPhrase phrase, SpokenSource source, int index) {
    Optional<Antecedents.Choice> choice =
        phrase.isPronoun()
            ? pronoun(phrase, source, index)
            : name(phrase).or(() -> Optional.of(descriptions.resolve(phrase, index)));
    choice.filter(c -> c.confidence() >= ENOUGH).ifPresent(c -> see(phrase, c, index));
    return choice;
  }

  private void see(NounPhrase phrase, Antecedents.Choice choice, int index) {
    Phrase words = scene.phrase(phrase.span());
    boolean named = name(phrase).isPresent();
    Mention.Kind kind =
        phrase.isPronoun()
            ? Mention.Kind.PRONOUN
            : named ? Mention.Kind.NAME : Mention.Kind.DESCRIPTION;
    if (kind == Mention.Kind.DESCRIPTION) {
      choice.who().addForm(phrase.description(scene.text()));
    }
    if (kind != Mention.Kind.NAME) {
      cast.see(
          new Seen(words, choice.who(), kind, index, Seen.Weight.SPEAKER, choice.confidence()));
    }
  }

  /** The bearer of the name that is the head of the phrase. */
  private Optional<Antecedents.Choice> name(NounPhrase phrase) {
    Span head = phrase.headToken().span();
    return cast.namesWithin(phrase.span()).stream()
        .filter(s -> s.phrase().span().contains(head))
        .max(java.util.Comparator.comparingInt(s -> s.phrase().span().length()))
        .map(s -> new Antecedents.Choice(s.who(), s.confidence()))
        .or(() -> surname(phrase));
  }

  /** A word that the analyser takes for no name ("Holland said"), where somebody is called so. */
  private Optional<Antecedents.Choice> surname(NounPhrase phrase) {
    String word = NameKeys.norm(phrase.span().of(scene.text()));
    boolean proper =
        phrase.tokens().size() == 1 && Character.isUpperCase(phrase.headToken().form().charAt(0));
    List<Referent> called =
        cast.referents(
            r ->
                r.isNamed()
                    && r.type() == Entity.Type.PERSON
                    && PersonName.of(r.name()).surname().equals(word));
    return proper && called.size() == 1
        ? Optional.of(new Antecedents.Choice(called.getFirst(), 0.9))
        : Optional.empty();
  }

  private Optional<Antecedents.Choice> pronoun(NounPhrase phrase, SpokenSource source, int index) {
    String form = phrase.headToken().form().toLowerCase(Locale.ROOT);
    Optional<Antecedents.Choice> outer = source.outer().flatMap(this::single);
    if (form.equals("i") || form.equals("we") || form.equals("my") || form.equals("our")) {
      double sure = form.equals("i") ? 0.95 : 0.6;
      return outer.map(o -> new Antecedents.Choice(o.who(), sure));
    }
    if (form.equals("who") || form.equals("which") || form.equals("that")) {
      return relative(phrase, index);
    }
    Optional<Antecedents.Pronoun> pronoun = Antecedents.Pronoun.of(form);
    if (pronoun.isEmpty()) {
      return Optional.empty();
    }
    Antecedents.Pronoun asked = pronoun.get();
    Optional<Antecedents.Choice> ofOuter =
        outer
            .map(o -> new Antecedents.Choice(o.who(), 0.85 * asked.fit(o.who())))
            .filter(o -> o.confidence() >= ENOUGH);
    Optional<Antecedents.Choice> choice =
        ofOuter.or(() -> antecedents.choose(asked, phrase.span(), index, source.contents()));
    choice.filter(c -> c.confidence() >= 0.7).ifPresent(c -> c.who().learn(asked.gender()));
    return choice;
  }

  private Optional<Antecedents.Choice> single(Span outer) {
    Resolved found = at(outer);
    return found.members().size() == 1
        ? Optional.of(new Antecedents.Choice(found.members().getFirst(), found.confidence()))
        : Optional.empty();
  }

  /** "the sailor, who said": the noun that the clause modifies. */
  private Optional<Antecedents.Choice> relative(NounPhrase phrase, int index) {
    var tokens = phrase.sentence().tokens();
    int at = phrase.head();
    for (int steps = 0; steps < tokens.size() && at >= 0; steps++) {
      if (tokens.get(at).relation() == Relation.RELCL) {
        int noun = tokens.get(at).head();
        List<Integer> words =
            phrase.sentence().subtree(noun).stream().filter(i -> i < phrase.head()).toList();
        if (words.isEmpty()) {
          return Optional.empty();
        }
        NounPhrase whole =
            new NounPhrase(phrase.sentence(), phrase.sentence().hull(words), words, noun);
        return name(whole).or(() -> Optional.of(descriptions.resolve(whole, index)));
      }
      at = tokens.get(at).head();
    }
    return Optional.empty();
  }

  /** Whether the source is one unnamed person under a definite role. */
  Optional<Referent> unnamedRole(SpokenSource source) {
    Resolved found = at(source.phrase().span());
    return found.members().size() == 1
            && found.members().getFirst().type() == Entity.Type.GROUP
            && !found.members().getFirst().isPlural()
            && !found.members().getFirst().roles().isEmpty()
        ? Optional.of(found.members().getFirst())
        : Optional.empty();
  }

  /** Puts {@code named} in the place of {@code unnamed} in all that was resolved. */
  void replace(Referent unnamed, Referent named) {
    resolved.replaceAll(
        (span, r) ->
            new Resolved(
                r.members().stream().map(m -> m == unnamed ? named : m).toList(),
                r.members().contains(unnamed) ? Math.min(r.confidence(), 0.6) : r.confidence()));
  }
}
