package org.parallax.intake.draft;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Published;

/**
 * What a report declares about itself.
 *
 * @param url its own address
 * @param outlet the name of who published it
 * @param published when
 * @param modified when it was last changed
 * @param authors its bylines, in their order
 * @param credits lines that name whose material it is: "© 2024 Northwire"
 * @param language a language tag; a hint only
 */
public record About(
    Optional<String> url,
    Optional<String> outlet,
    Published published,
    Published modified,
    List<String> authors,
    List<String> credits,
    Optional<String> language) {
  private static final Published UNKNOWN = new Published.Unknown();

  /** A report that says nothing about itself. */
  public static final About NOTHING =
      new About(
          Optional.empty(),
          Optional.empty(),
          UNKNOWN,
          UNKNOWN,
          List.of(),
          List.of(),
          Optional.empty());

  public About {
    requireNonNull(url, "url");
    requireNonNull(outlet, "outlet");
    requireNonNull(published, "published");
    requireNonNull(modified, "modified");
    requireNonNull(language, "language");
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
  }

  /** This, with what it leaves open taken from {@code other}. */
  public About or(About other) {
    return new About(
        url.or(other::url),
        outlet.or(other::outlet),
        published.equals(UNKNOWN) ? other.published : published,
        modified.equals(UNKNOWN) ? other.modified : modified,
        authors.isEmpty() ? other.authors : authors,
        credits.isEmpty() ? other.credits : credits,
        language.or(other::language));
  }

  public About published(Published when) {
    return new About(url, outlet, when, modified, authors, credits, language);
  }
}
