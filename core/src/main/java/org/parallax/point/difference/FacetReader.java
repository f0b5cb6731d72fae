package org.parallax.point.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Claim;
import org.parallax.model.Place;
import org.parallax.model.Proposition.Argument;
import org.parallax.model.Proposition.Role;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.model.Time;
import org.parallax.name.Countries;
import org.parallax.point.pair.Elsewhere;
import org.parallax.point.pair.Families;
import org.parallax.point.pair.Reach;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.Streets;
import org.parallax.point.pair.View;
import org.parallax.quantity.Nouns;

/** Reads the typed questions that a claim answers in passing. */
public final class FacetReader {
  /** Acts of which it is asked to whom they happened. */
  private static final Set<String> SUFFERED =
      Set.of("violence", "death", "arrest", "charge", "trial", "rescue");

  private static final Pattern LEADING =
      Pattern.compile(
          "(?i)\\b(?:in|at|near|outside|off|of)"
              + " (?:the |downtown |southern |northern |eastern |western |south |north |east |west )?$");

  /** Words for several events, of which none is the one that the reports are about. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:shootings|attacks|killings|homicides|fires|crashes|explosions|strikes|incidents)\\b");

  private final Setting setting;

  public FacetReader(Setting setting) {
    this.setting = setting;
  }

  /** The answers of {@code view}, in the order of the kinds of questions. */
  public List<Facet> read(View view) {
    if (view.holdsNot() || view.reach() == Reach.FURTHER) {
      return List.of();
    }
    List<Facet> facets = new ArrayList<>();
    for (Quantity quantity : view.claim().quantities()) {
      age(view, quantity).ifPresent(facets::add);
      count(view, quantity).ifPresent(facets::add);
    }
    for (Time time : view.claim().times()) {
      facets.addAll(time(view, time));
    }
    for (Place place : view.claim().places()) {
      for (String family :
          isWhere(view, place) ? families(view, place.phrase().span()) : Set.<String>of()) {
        facets.add(
            new Facet(
                new Question(Question.Kind.WHERE, family),
                view,
                new Facet.Answer.Named(place.name()),
                place.phrase()));
      }
    }
    for (Streets.Street street : Streets.in(view)) {
      Families.around(view, street.phrase().span())
          .map(
              f ->
                  new Facet(
                      new Question(Question.Kind.IN_WHICH_STREET, f),
                      view,
                      new Facet.Answer.Named(street.name()),
                      street.phrase()))
          .ifPresent(facets::add);
    }
    whom(view).ifPresent(facets::add);
    return facets;
  }

  /** Whether the place is where something was, not a part of a name or of a site's head. */
  private static boolean isWhere(View view, Place place) {
    String text = view.claim().text();
    int start = place.phrase().span().start() - view.claim().span().start();
    int end = start + place.phrase().text().length();
    boolean isInside = start >= 0 && end <= text.length();
    return !isCountry(place)
        && (Families.around(view, place.phrase().span()).isPresent()
            || (isInside
                && LEADING.matcher(text.substring(0, start)).find()
                && !text.substring(end).matches("(?s)['’]s?\\b.*")));
  }

  /** A whole story is told of one country or two: that is no answer. */
  private static boolean isCountry(Place place) {
    return Countries.named(place.name()).isPresent();
  }

  /** The events that something is said of; where that is open, all that the claim tells of. */
  private static Set<String> families(View view, Span at) {
    Optional<String> around = Families.around(view, at);
    return around.isPresent() || tellsOfOthers(view)
        ? around.map(Set::of).orElse(Set.of())
        : Families.toldOf(view);
  }

  private static boolean tellsOfOthers(View view) {
    return Elsewhere.tells(view) || SEVERAL.matcher(view.claim().text()).find();
  }

  private Optional<Facet> age(View view, Quantity quantity) {
    return OwnAge.of(view, quantity, setting)
        .map(
            owner ->
                new Facet(
                    new Question(Question.Kind.HOW_OLD, owner.entity()),
                    view,
                    new Facet.Answer.Amount(quantity),
                    quantity.phrase()));
  }

  /** How many people suffered something; a part of a group answers nothing. */
  private static Optional<Facet> count(View view, Quantity quantity) {
    boolean counts =
        quantity.kind() == Quantity.Kind.COUNT
            && quantity.scope().size() == 1
            && Nouns.shipped().isPerson(quantity.unit())
            && !Reach.of(quantity.phrase().text()).isSingle()
            && view.claim().kind() != Claim.Kind.BACKGROUND
            && !new Counted(view, quantity).isRest();
    return counts
        ? Optional.of(
            new Facet(
                new Question(Question.Kind.HOW_MANY, quantity.scope().getFirst()),
                view,
                new Facet.Answer.Amount(quantity),
                quantity.phrase()))
        : Optional.empty();
  }

  private List<Facet> time(View view, Time time) {
    Question.Kind kind =
        switch (time.granularity()) {
          case MINUTE, HOUR -> Question.Kind.AT_WHAT_HOUR;
          case DAY, PART_OF_DAY, WEEK, MONTH, SEASON, YEAR, DECADE, UNKNOWN -> Question.Kind.WHEN;
        };
    boolean isOpen = time.from().isEmpty() || time.until().isEmpty();
    boolean isOther = kind == Question.Kind.WHEN && tellsOfOthers(view);
    if (time.anchor() == Time.Anchor.DURATION || isOpen || isOther || isOfInnerClause(view, time)) {
      return List.of();
    }
    return families(view, time.phrase().span()).stream()
        .map(
            f ->
                new Facet(
                    new Question(kind, f), view, new Facet.Answer.Moment(time), time.phrase()))
        .toList();
  }

  /** "the boy who was shot on Monday has died": the day is that of the inner clause. */
  private boolean isOfInnerClause(View view, Time time) {
    Claim claim = view.claim();
    return setting.story().claims().stream()
        .filter(c -> c.report().equals(claim.report()) && c.sentence().equals(claim.sentence()))
        .anyMatch(
            c ->
                c.by().contains("relative")
                    && c.span().length() < claim.span().length()
                    && claim.span().contains(c.span())
                    && c.span().contains(time.phrase().span()));
  }

  private static Optional<Facet> whom(View view) {
    Optional<String> family = view.act().flatMap(Families::of).filter(SUFFERED::contains);
    if (family.isEmpty()) {
      return Optional.empty();
    }
    boolean dies = family.get().equals("death");
    return view.argument(dies ? Role.AGENT : Role.PATIENT)
        .filter(a -> a.entity().isPresent())
        .map(a -> whom(view, family.get(), a));
  }

  private static Facet whom(View view, String family, Argument argument) {
    String entity = argument.entity().orElseThrow();
    return new Facet(
        new Question(Question.Kind.TO_WHOM, family + " " + entity),
        view,
        new Facet.Answer.Named(entity),
        argument.phrase());
  }
}
