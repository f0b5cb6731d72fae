package org.parallax.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.model.Entity;
import org.parallax.model.Span;
import org.parallax.name.Gender;

/**
 * Finds whom a pronoun takes up: the mention before it that stands out most. Speakers and subjects
 * stand out; each sentence in between takes a tenth away (methods of Muzny et al. 2017 and of the
 * Citron resolver, without their training).
 */
final class Antecedents {
  private static final double DECAY = 0.9;
  private static final int SPEAKER_WINDOW = 6;
  private static final int WINDOW = 3;

  /** Two candidates nearer than this make the choice less sure. */
  private static final double CLOSE = 0.97;

  private final Scene scene;
  private final Cast cast;

  Antecedents(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /**
   * Who is meant, with how sure that is.
   *
   * @param who the referent
   * @param confidence between 0 and 1
   */
  record Choice(Referent who, double confidence) {}

  /** What a pronoun asks of whom it takes up. */
  enum Pronoun {
    HE,
    SHE,
    IT,
    THEY;

    /** Of a form in lower case. */
    static Optional<Pronoun> of(String form) {
      return switch (form) {
        case "he", "him", "his", "himself" -> Optional.of(HE);
        case "she", "her", "hers", "herself" -> Optional.of(SHE);
        case "it", "its", "itself" -> Optional.of(IT);
        case "they", "them", "their", "theirs", "themselves" -> Optional.of(THEY);
        default -> Optional.empty();
      };
    }

    Gender gender() {
      return switch (this) {
        case HE -> Gender.MALE;
        case SHE -> Gender.FEMALE;
        case IT, THEY -> Gender.UNKNOWN;
      };
    }

    /** How well a referent fits, between 0 and 1. */
    double fit(Referent who) {
      return switch (this) {
        case HE, SHE -> personFit(who);
        case IT -> bodyFit(who);
        case THEY -> groupFit(who);
      };
    }

    private double personFit(Referent who) {
      if (!who.isOnePerson() || who.gender().clashes(gender())) {
        return 0;
      }
      double known = who.gender() == gender() ? 1 : 0.9;
      return who.isNamed() ? known : known * 0.95;
    }

    private static double bodyFit(Referent who) {
      return switch (who.type()) {
        case ORGANISATION -> who.isPlural() ? 0.5 : 1;
        case PLACE -> who.isCountry() ? 0.95 : 0.6;
        case DOCUMENT -> 0.8;
        case OTHER -> 0.7;
        case PERSON, GROUP -> 0;
      };
    }

    private static double groupFit(Referent who) {
      return switch (who.type()) {
        case GROUP -> who.isPlural() ? 1 : 0;
        case ORGANISATION -> who.isPlural() ? 0.95 : 0.8;
        case PLACE -> who.isCountry() ? 0.6 : 0;
        case PERSON, DOCUMENT, OTHER -> 0;
      };
    }
  }

  /**
   * The best antecedent before {@code at}.
   *
   * @param not spans whose mentions are no candidates, as the content that the pronoun speaks
   */
  Optional<Choice> choose(Pronoun pronoun, Span at, int sentence, List<Span> not) {
    return choose(pronoun, at, sentence, not, who -> false);
  }

  /** The same without those who are {@code barred}. */
  Optional<Choice> choose(
      Pronoun pronoun, Span at, int sentence, List<Span> not, Predicate<Referent> barred) {
    Map<Referent, Double> scores = new LinkedHashMap<>();
    Predicate<Seen> open =
        s ->
            s.phrase().span().end() <= at.start()
                && not.stream().noneMatch(n -> n.contains(s.phrase().span()));
    for (Seen seen : cast.seen()) {
      if (open.test(seen) && !barred.test(seen.who())) {
        double score = score(seen, sentence) * pronoun.fit(seen.who());
        if (score > 0) {
          scores.merge(seen.who(), score, Math::max);
        }
      }
    }
    return best(scores);
  }

  private double score(Seen seen, int sentence) {
    int distance = sentence - seen.sentence();
    boolean speaker = seen.weight() == Seen.Weight.SPEAKER;
    if (distance < 0 || distance > (speaker ? SPEAKER_WINDOW : WINDOW)) {
      return 0;
    }
    boolean quoted = scene.isQuoted(seen.phrase().span());
    double headline = scene.isHeadline(seen.sentence()) ? 0.9 : 1;
    return seen.weight().value()
        * seen.confidence()
        * Math.pow(DECAY, distance)
        * (quoted ? 0.7 : 1)
        * headline;
  }

  private static Optional<Choice> best(Map<Referent, Double> scores) {
    Referent first = null;
    double best = 0;
    double second = 0;
    for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
      if (entry.getValue() >= best) {
        second = best;
        best = entry.getValue();
        first = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    return Optional.of(new Choice(first, second >= best * CLOSE ? best * 0.85 : best));
  }

  /** The last group of two or more that was spoken of, for "both" and "the pair". */
  Optional<Choice> lastGroup(Span at, int sentence) {
    Map<Referent, Double> scores = new LinkedHashMap<>();
    for (Seen seen : cast.seen()) {
      boolean group = seen.who().type() == Entity.Type.GROUP && seen.who().isPlural();
      int distance = sentence - seen.sentence();
      if (group && seen.phrase().span().end() <= at.start() && distance <= SPEAKER_WINDOW) {
        scores.merge(seen.who(), Math.pow(DECAY, distance) * seen.confidence(), Math::max);
      }
    }
    return best(scores);
  }
}
