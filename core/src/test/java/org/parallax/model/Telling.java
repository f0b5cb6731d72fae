package org.parallax.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;

/** An invented story for tests: reports and claims, written down claim by claim. */
public final class Telling {
  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<StoryClaims.ReportMention> mentions = new ArrayList<>();
  private final Map<String, Published> published = new HashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  /** A claim while it is written down. */
  public final class Draft {
    private final String report;
    private final Span span;
    private Span sentence;
    private final String text;
    private final List<Link> links = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private String predicate = "be";
    private boolean negated;
    private Claim.Kind kind = Claim.Kind.NEWS;
    private Factuality factuality = Factuality.CERTAIN;

    private Draft(String report, Span span, String text) {
      this.report = report;
      this.span = span;
      this.sentence = span;
      this.text = text;
    }

    /** Adds a link behind those that stand: outermost first. */
    public Draft by(String source, Stance stance) {
      String word = stance == Stance.DENY ? "denied" : "said";
      StringBuilder all = text(report);
      int at = all.length();
      all.append(source).append(' ').append(word).append(".\n");
      return link(at, source, at + source.length() + 1, word, stance);
    }

    /** Adds a link whose cue stands before its source. */
    public Draft accordingTo(String source) {
      String words = "According to";
      StringBuilder all = text(report);
      int at = all.length();
      all.append(words).append(' ').append(source).append(".\n");
      return link(at + words.length() + 1, source, at, words, Stance.ASSERT);
    }

    private Draft link(int sourceAt, String source, int cueAt, String cue, Stance stance) {
      Phrase phrase = new Phrase(new Span(sourceAt, sourceAt + source.length()), source);
      Phrase cued = new Phrase(new Span(cueAt, cueAt + cue.length()), cue);
      String id = "e-" + source.toLowerCase(Locale.ROOT).replace(' ', '-');
      entities.putIfAbsent(id, new Entity(id, Entity.Type.ORGANISATION, source, List.of(source)));
      links.add(
          new Link(
              Optional.of(new Source(phrase, Optional.of(id), Optional.of(source), List.of(id))),
              Optional.of(cued),
              stance,
              Optional.empty(),
              Optional.empty(),
              false,
              1,
              "test"));
      return this;
    }

    /** Adds a link whose source and cue stand in the words of {@code outer}. */
    public Draft toldIn(Draft outer, String source, String cue) {
      int at = outer.span.start();
      return link(
          at + outer.text.indexOf(source),
          source,
          at + outer.text.indexOf(cue),
          cue,
          Stance.ASSERT);
    }

    public Draft by(String source) {
      return by(source, Stance.ASSERT);
    }

    public Draft does(String lemma) {
      predicate = lemma;
      return this;
    }

    public Draft not() {
      negated = true;
      factuality = Factuality.CERTAIN_NOT;
      return this;
    }

    public Draft as(Factuality value) {
      factuality = value;
      return this;
    }

    public Draft quoted() {
      kind = Claim.Kind.QUOTE;
      return this;
    }

    public Draft headline() {
      kind = Claim.Kind.HEADLINE;
      return this;
    }

    public Draft inSentenceOf(Draft other) {
      sentence = other.sentence.hull(span);
      other.sentence = sentence;
      return this;
    }

    public Draft role(Role role, String words, String head) {
      return role(role, "", words, head);
    }

    public Draft role(Role role, String preposition, String words, String head) {
      arguments.add(new Argument(role, preposition, phrase(words), head, Optional.empty()));
      return this;
    }

    /** Bound to a subject that stands in {@code holder}, not in the claim. */
    public Draft boundTo(Draft holder, String words) {
      Phrase start = new Phrase(new Span(span.start(), span.start()), "");
      bindings.add(new Binding(start, words, holder.phrase(words)));
      return this;
    }

    /** An exact number in the claim: "40 sailors". */
    public Draft counts(String words, double number, String unit) {
      return counts(words, number, unit, Quantity.Wording.EXACT, false);
    }

    public Draft counts(
        String words, double number, String unit, Quantity.Wording wording, boolean cumulative) {
      quantities.add(
          new Quantity(
              phrase(words),
              number,
              number,
              number,
              wording,
              Quantity.Kind.COUNT,
              unit,
              Optional.empty(),
              cumulative,
              List.of()));
      return this;
    }

    /** How many people something befell: "four people", killed. */
    public Draft befell(String words, double number, String fate) {
      quantities.add(
          new Quantity(
              phrase(words),
              number,
              number,
              number,
              Quantity.Wording.EXACT,
              Quantity.Kind.COUNT,
              "person",
              Optional.empty(),
              false,
              List.of(fate)));
      return this;
    }

    /** An age in years. */
    public Draft aged(String words, double years) {
      quantities.add(
          new Quantity(
              phrase(words),
              years,
              years,
              years,
              Quantity.Wording.EXACT,
              Quantity.Kind.AGE,
              "year",
              Optional.empty(),
              false,
              List.of()));
      return this;
    }

    /** A name in the claim, of the person whom {@code person} is the full name of. */
    public Draft names(String words, String person) {
      String id = "e-" + person.toLowerCase(Locale.ROOT).replace(' ', '-');
      entities.putIfAbsent(id, new Entity(id, Entity.Type.PERSON, person, List.of(person)));
      mentions.add(
          new StoryClaims.ReportMention(report, new Mention(phrase(words), id, Mention.Kind.NAME)));
      return this;
    }

    /** An hour of the clock on a day. */
    public Draft at(String words, String moment) {
      java.time.LocalDateTime from = java.time.LocalDateTime.parse(moment);
      times.add(
          new Time(
              phrase(words),
              moment,
              Optional.of(from),
              Optional.of(from.plusMinutes(1)),
              Time.Granularity.MINUTE,
              Time.Anchor.EXPLICIT));
      return this;
    }

    public Draft on(String words, String value) {
      java.time.LocalDateTime day = java.time.LocalDate.parse(value).atStartOfDay();
      times.add(
          new Time(
              phrase(words),
              value,
              Optional.of(day),
              Optional.of(day.plusDays(1)),
              Time.Granularity.DAY,
              Time.Anchor.EXPLICIT));
      return this;
    }

    /** A whole month, by any of its days. */
    public Draft during(String words, String day) {
      java.time.LocalDateTime from =
          java.time.LocalDate.parse(day).withDayOfMonth(1).atStartOfDay();
      times.add(
          new Time(
              phrase(words),
              day.substring(0, 7),
              Optional.of(from),
              Optional.of(from.plusMonths(1)),
              Time.Granularity.MONTH,
              Time.Anchor.PUBLICATION));
      return this;
    }

    /** A place of which nothing is known but the name. */
    public Draft in(String words, String name) {
      places.add(new Place(phrase(words), name, Optional.empty(), Optional.empty(), "", ""));
      return this;
    }

    public String id() {
      return ContentId.of("c", report, span.toString(), "" + links.size());
    }

    private Phrase phrase(String words) {
      int at = text.indexOf(words);
      if (at < 0) {
        throw new IllegalArgumentException("\"" + text + "\" does not hold \"" + words + "\"");
      }
      int start = span.start() + at;
      return new Phrase(new Span(start, start + words.length()), words);
    }

    private Claim claim() {
      List<String> terms = new ArrayList<>();
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
        if (!word.isEmpty()) {
          terms.add(word);
        }
      }
      return new Claim(
          id(),
          report,
          new Phrase(span, text),
          sentence,
          new Attribution(links),
          factuality,
          kind,
          Optional.empty(),
          new Proposition(predicate, negated, Proposition.Tense.PAST, arguments, terms),
          quantities,
          times,
          places,
          List.of(),
          bindings,
          "test");
    }
  }

  /** A claim of that report with those words, told by the outlet itself until a source is given. */
  public Draft claim(String report, String text) {
    StringBuilder all = text(report);
    int at = all.length();
    all.append(text).append("\n");
    Draft draft = new Draft(report, new Span(at, at + text.length()), text);
    drafts.add(draft);
    return draft;
  }

  /** A claim whose words stand within those of {@code outer}, in the same sentence. */
  public Draft within(Draft outer, String text) {
    int at = outer.text.indexOf(text);
    int start = outer.span.start() + at;
    Draft draft = new Draft(outer.report, new Span(start, start + text.length()), text);
    draft.sentence = outer.sentence;
    draft.links.addAll(outer.links);
    drafts.add(draft);
    return draft;
  }

  /** The day on which a report was published. */
  public Telling published(String report, String day) {
    published.put(report, new Published.On(java.time.LocalDate.parse(day)));
    return this;
  }

  /** A named place of the story. */
  public Telling place(String name) {
    String id = "e-" + name.toLowerCase(Locale.ROOT);
    entities.put(id, new Entity(id, Entity.Type.PLACE, name, List.of(name)));
    return this;
  }

  public StoryClaims story() {
    List<Claim> claims = drafts.stream().map(Draft::claim).sorted(Claim.ORDER).toList();
    List<Report> reports = texts.keySet().stream().map(this::report).toList();
    return new StoryClaims(
        "s-1",
        reports,
        claims,
        entities.values().stream().sorted(java.util.Comparator.comparing(Entity::id)).toList(),
        List.copyOf(mentions));
  }

  /** One origin a claim, but one for all claims of the same innermost source. */
  public List<Origin> origins() {
    Map<String, List<Claim>> acts = new LinkedHashMap<>();
    for (Claim claim : story().claims()) {
      String key =
          claim
              .attribution()
              .innermost()
              .map(s -> s.phrase().text())
              .orElse("by " + claim.report());
      acts.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    List<Origin> origins = new ArrayList<>();
    acts.forEach(
        (label, claims) ->
            origins.add(
                new Origin(
                    ContentId.of("o", label),
                    label.startsWith("by ") ? Origin.Kind.UNKNOWN : Origin.Kind.UTTERANCE,
                    label,
                    claims.stream().map(Claim::id).toList(),
                    List.of())));
    return origins;
  }

  private StringBuilder text(String report) {
    return texts.computeIfAbsent(report, k -> new StringBuilder());
  }

  private Report report(String id) {
    return Report.ofText(id, text(id).toString(), List.of())
        .from(new Outlet(id, ""))
        .on(published.getOrDefault(id, new Published.Unknown()));
  }
}
