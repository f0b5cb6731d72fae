package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Entity;
import org.parallax.model.Span;
import org.parallax.name.Countries;
import org.parallax.name.GivenNames;
import org.parallax.name.NameKeys;
import org.parallax.name.Roles;
import org.parallax.name.Titles;
import org.parallax.text.Name;
import org.parallax.text.Relation;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Finds the names of a report: those of the analyser, repaired at their ends, and runs of proper
 * nouns that it passed over.
 */
final class NameFinder {
  private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "de", "du", "la");
  private static final Set<String> COURTESY = Set.of("Mr", "Mrs", "Ms", "Miss", "Dr");

  /** Nouns with which headlines end what looks like a name: "Ferrol Boy Found". */
  private static final Set<String> NO_SURNAMES =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "teen",
          "teenager",
          "suspect",
          "victim",
          "mother",
          "father");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private final Scene scene;

  NameFinder(Scene scene) {
    this.scene = scene;
  }

  /** All names in the order of the text. */
  List<NameDraft> find() {
    List<NameDraft> drafts = new ArrayList<>();
    for (int i = 0; i < scene.sentences().size(); i++) {
      Sentence sentence = scene.sentence(i);
      List<NameDraft> own = new ArrayList<>();
      for (Name name : sentence.names()) {
        Optional<Entity.Type> type = type(name.type());
        if (type.isPresent()) {
          draft(sentence, i, sentence.within(name.span()), type.get()).ifPresent(own::add);
        }
      }
      own.removeIf(d -> own.stream().anyMatch(o -> isWithin(d, o)));
      own.addAll(passedOver(sentence, i, own));
      own.sort(Comparator.comparing(NameDraft::span));
      drafts.addAll(own);
    }
    return drafts;
  }

  private static boolean isWithin(NameDraft draft, NameDraft other) {
    return !draft.span().equals(other.span()) && other.span().contains(draft.span());
  }

  private static Optional<Entity.Type> type(Name.Type type) {
    return switch (type) {
      case PERSON -> Optional.of(Entity.Type.PERSON);
      case ORG -> Optional.of(Entity.Type.ORGANISATION);
      case GPE, LOC, FAC -> Optional.of(Entity.Type.PLACE);
      case PRODUCT, EVENT, WORK_OF_ART, LAW -> Optional.of(Entity.Type.OTHER);
      case NORP, LANGUAGE, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL ->
          Optional.empty();
    };
  }

  private Optional<NameDraft> draft(
      Sentence sentence, int index, List<Integer> within, Entity.Type type) {
    List<Integer> tokens = new ArrayList<>(within);
    while (!tokens.isEmpty() && isArticle(sentence.tokens().get(tokens.getFirst()))) {
      tokens.removeFirst();
    }
    while (!tokens.isEmpty() && isTail(sentence.tokens().get(tokens.getLast()))) {
      tokens.removeLast();
    }
    if (tokens.isEmpty() || !hasCapital(sentence, tokens) || isOfficeBefore(sentence, tokens)) {
      return Optional.empty();
    }
    if (type == Entity.Type.PERSON) {
      String last = sentence.tokens().get(tokens.getLast()).form().toLowerCase(Locale.ROOT);
      if (NO_SURNAMES.contains(last)) {
        return Optional.empty();
      }
      tokens = withGivenName(sentence, tokens);
    }
    Entity.Type told = isTitledPerson(sentence, tokens, type) ? Entity.Type.PERSON : type;
    int kept = told == Entity.Type.PERSON ? withoutTitle(sentence, tokens) : 0;
    List<Integer> bare = tokens.subList(kept, tokens.size());
    Span span = sentence.hull(bare);
    int first = titleStart(sentence, tokens.getFirst());
    Span titled = new Span(sentence.tokens().get(first).span().start(), span.end());
    String words = span.of(scene.text());
    Entity.Type repaired = repaired(sentence, bare, words, told, titled.start() < span.start());
    boolean takesTitle = repaired == Entity.Type.PERSON;
    int head = NounPhrase.at(sentence, span).map(NounPhrase::head).orElse(bare.getLast());
    return Optional.of(
        new NameDraft(span, takesTitle ? titled : span, words, repaired, index, head));
  }

  /** "Chief of Police" right before a person's name is no body. */
  private static boolean isOfficeBefore(Sentence sentence, List<Integer> tokens) {
    int next = tokens.getLast() + 1;
    boolean person =
        next < sentence.tokens().size()
            && sentence.names().stream()
                .anyMatch(
                    n ->
                        n.type() == Name.Type.PERSON
                            && n.span().contains(sentence.tokens().get(next).span()));
    return person
        && tokens.stream()
            .map(i -> sentence.tokens().get(i))
            .anyMatch(t -> Roles.kind(t.form()).equals(Optional.of(Roles.Kind.PERSON)));
  }

  /**
   * With the given names that the analyser left out before a name: "Precious" of "Precious Brock".
   */
  private static List<Integer> withGivenName(Sentence sentence, List<Integer> name) {
    List<Integer> tokens = new ArrayList<>(name);
    for (int i = name.getFirst() - 1; i >= 0 && tokens.size() < 3; i--) {
      Token token = sentence.tokens().get(i);
      boolean capital =
          Character.isUpperCase(token.form().charAt(0))
              && token.form().chars().skip(1).noneMatch(Character::isUpperCase);
      boolean initials = NameKeys.isInitials(token.form());
      boolean proper =
          (token.isProperNoun() || (i > 0 && token.tag().startsWith("JJ")))
              && name.contains(token.head());
      boolean other =
          Titles.isTitle(token.form())
              || Roles.kind(token.form()).isPresent()
              || Countries.of(token.form()).isPresent()
              || !isFree(sentence, token, initials);
      if (other || !proper || !(capital || initials)) {
        break;
      }
      tokens.addFirst(i);
    }
    return tokens;
  }

  /** Whether it is part of no other name, or initials that were taken for one. */
  private static boolean isFree(Sentence sentence, Token token, boolean initials) {
    return sentence.names().stream()
        .filter(n -> n.span().contains(token.span()))
        .allMatch(n -> initials && n.span().equals(token.span()));
  }

  /** "Mr Brock", whatever the analyser takes it for. */
  private static boolean isTitledPerson(Sentence sentence, List<Integer> tokens, Entity.Type type) {
    return tokens.size() > 1
        && type != Entity.Type.ORGANISATION
        && COURTESY.contains(sentence.tokens().get(tokens.getFirst()).form().replace(".", ""));
  }

  private static boolean isArticle(Token token) {
    return ARTICLES.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean isTail(Token token) {
    return token.tag().equals("POS")
        || token.relation() == Relation.PUNCT
        || token.form().equals("'s");
  }

  private static boolean hasCapital(Sentence sentence, List<Integer> tokens) {
    return tokens.stream()
        .anyMatch(i -> Character.isUpperCase(sentence.tokens().get(i).form().charAt(0)));
  }

  /** How many of the first tokens are titles; at least one token is left as the name. */
  private int withoutTitle(Sentence sentence, List<Integer> tokens) {
    String words = sentence.hull(tokens).of(scene.text());
    String title = Titles.split(words).title();
    return title.isEmpty() ? 0 : Math.min(title.split("\\s+").length, tokens.size() - 1);
  }

  /** The first token of the titles and role nouns that stand right before a name. */
  private static int titleStart(Sentence sentence, int nameStart) {
    int start = nameStart;
    boolean hasRole = false;
    for (int i = nameStart - 1; i >= 0 && nameStart - i <= 5; i--) {
      Token token = sentence.tokens().get(i);
      boolean role =
          Titles.isTitle(token.form())
              || Roles.kind(token.lemma()).equals(Optional.of(Roles.Kind.PERSON));
      if (!hasRole && !role) {
        break;
      }
      boolean modifies =
          token.isNoun() || token.tag().startsWith("JJ") || Titles.isTitle(token.form());
      if (!modifies) {
        break;
      }
      hasRole = true;
      start = i;
    }
    return start;
  }

  private Entity.Type repaired(
      Sentence sentence, List<Integer> tokens, String words, Entity.Type type, boolean titled) {
    if (Countries.named(words).isPresent()) {
      return Entity.Type.PLACE;
    }
    if (titled && type != Entity.Type.ORGANISATION) {
      return Entity.Type.PERSON;
    }
    boolean hasBody =
        tokens.stream()
            .map(i -> sentence.tokens().get(i).form())
            .anyMatch(f -> Roles.kind(f).equals(Optional.of(Roles.Kind.BODY)));
    boolean opensBody = hasBody && (tokens.size() > 1);
    if (opensBody && type != Entity.Type.PERSON) {
      return Entity.Type.ORGANISATION;
    }
    boolean unsure = type == Entity.Type.PERSON || type == Entity.Type.OTHER;
    return unsure && NameKeys.isInitials(words) && words.equals(words.toUpperCase(Locale.ROOT))
        ? Entity.Type.ORGANISATION
        : type;
  }

  /** Runs of proper nouns outside of all names, joined by small words, and lone initials. */
  private List<NameDraft> passedOver(Sentence sentence, int index, List<NameDraft> found) {
    List<NameDraft> more = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      List<Integer> run = run(sentence, i);
      i += Math.max(1, run.size());
      if (run.isEmpty()) {
        continue;
      }
      String words = sentence.hull(run).of(scene.text());
      boolean taken = found.stream().anyMatch(d -> d.titled().overlaps(sentence.hull(run)));
      boolean weighty = run.size() > 1 || NameKeys.isInitials(words) || speaks(sentence, run);
      if (!taken && weighty && !scene.isHeadline(index)) {
        draft(sentence, index, run, guess(sentence, run)).ifPresent(more::add);
      }
    }
    return more;
  }

  private static boolean speaks(Sentence sentence, List<Integer> run) {
    return sentence.tokens().get(run.getLast()).relation() == Relation.NSUBJ && run.getFirst() > 0;
  }

  private static List<Integer> run(Sentence sentence, int from) {
    List<Integer> run = new ArrayList<>();
    for (int i = from; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean named = sentence.names().stream().anyMatch(n -> n.span().contains(token.span()));
      boolean proper =
          token.isProperNoun() && Character.isUpperCase(token.form().charAt(0)) && !named;
      boolean link = !run.isEmpty() && LINKS.contains(token.form());
      if (!proper && !link) {
        break;
      }
      run.add(i);
    }
    while (!run.isEmpty() && LINKS.contains(sentence.tokens().get(run.getLast()).form())) {
      run.removeLast();
    }
    return run;
  }

  private static Entity.Type guess(Sentence sentence, List<Integer> run) {
    List<String> words =
        run.stream().map(i -> sentence.tokens().get(i).form().toLowerCase(Locale.ROOT)).toList();
    if (words.stream().anyMatch(w -> Roles.kind(w).equals(Optional.of(Roles.Kind.BODY)))) {
      return Entity.Type.ORGANISATION;
    }
    if (GivenNames.isGivenName(words.getFirst()) && words.size() > 1 && words.size() <= 4) {
      return Entity.Type.PERSON;
    }
    String last = sentence.tokens().get(run.getLast()).form();
    return NameKeys.isInitials(last) ? Entity.Type.ORGANISATION : Entity.Type.OTHER;
  }
}
