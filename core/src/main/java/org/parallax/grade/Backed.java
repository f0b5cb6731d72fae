package org.parallax.grade;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Factuality;
import org.parallax.model.Link;
import org.parallax.model.Origin;
import org.parallax.model.Source;
import org.parallax.model.Stance;
import org.parallax.text.Table;

/**
 * An origin with those of its claims that speak to a point.
 *
 * @param origin the act
 * @param voice on whom it rests
 * @param claims in the order of the ledger; at least one
 */
record Backed(Origin origin, Voice voice, List<Claim> claims) {
  private static final Set<String> ARTEFACTS = new TreeSet<>();

  static {
    Table.beside(Backed.class, "artefacts.tsv").rows().forEach(r -> ARTEFACTS.add(r.getFirst()));
  }

  Backed {
    requireNonNull(origin, "origin");
    requireNonNull(voice, "voice");
    claims = List.copyOf(claims);
  }

  /**
   * The groups of {@code backed} that rest on nobody in common.
   *
   * @param holders who speak to the same point; the named ones may show that two are one
   */
  static List<Set<String>> groups(List<Backed> backed, List<Backed> holders) {
    return Independence.groups(
        backed.stream().map(Backed::voice).toList(),
        holders.stream().filter(Backed::isNamed).map(Backed::voice).toList());
  }

  /**
   * The same, resting also on those of {@code others} whose words it passes on here: a dispatch
   * that cites the coast guard is no second origin beside the coast guard.
   */
  Backed restingOnWhomItCites(List<Backed> others) {
    Set<String> here = new TreeSet<>();
    others.forEach(o -> o.claims().forEach(c -> here.add(c.id())));
    Voice resting = voice;
    for (Backed other : others) {
      boolean isCited =
          other.origin().behind().stream()
              .filter(b -> b.from().equals(origin.id()))
              .anyMatch(b -> b.claims().stream().anyMatch(here::contains));
      if (isCited && !other.origin().id().equals(origin.id())) {
        for (String key : other.voice().keys()) {
          resting = resting.restingOn(key);
        }
      }
    }
    return new Backed(origin, resting, claims);
  }

  /** Whether it rests on one of the group. */
  boolean isIn(Set<String> group) {
    return voice.keys().stream().anyMatch(group::contains);
  }

  boolean isNamed() {
    return voice.isNamed();
  }

  /**
   * Whether a report itself names who says so here. A dispatch that names nobody, and words whose
   * speaker was inferred, are no second origin beside anybody.
   */
  boolean isSure() {
    return switch (origin.kind()) {
      case OBSERVATION -> true;
      case DISPATCH, UNKNOWN -> false;
      case UTTERANCE, DOCUMENT ->
          claims.stream()
              .anyMatch(
                  c ->
                      !c.attribution().isOutlet()
                          && c.attribution().links().stream().noneMatch(Link::inferred));
    };
  }

  /**
   * Whether somebody, named or not, stands behind it, and not only the outlet that prints it. A
   * text that outlets share, and that no credit gives to an agency, may be a copy of one of them.
   */
  boolean isAttributed() {
    return switch (origin.kind()) {
      case UNKNOWN -> false;
      case DISPATCH -> origin.isCredited();
      case UTTERANCE, DOCUMENT, OBSERVATION -> true;
    };
  }

  boolean isHedged() {
    return claims.stream().allMatch(c -> c.factuality() != Factuality.CERTAIN);
  }

  boolean isAdmission() {
    return claims.stream()
        .flatMap(c -> c.attribution().links().stream())
        .anyMatch(l -> l.stance() == Stance.ADMIT);
  }

  /**
   * Whether it shows rather than tells: an own look, or words whose source is itself footage, a
   * record or the like. A statement in writing or before a camera only tells.
   */
  boolean shows() {
    return switch (origin.kind()) {
      case OBSERVATION -> true;
      case UTTERANCE, DOCUMENT, DISPATCH, UNKNOWN ->
          claims.stream()
              .flatMap(c -> c.attribution().innermost().stream())
              .anyMatch(Backed::isArtefact);
    };
  }

  /** The way of knowing behind it. */
  String access() {
    return switch (origin.kind()) {
      case OBSERVATION -> "own look";
      case UTTERANCE, DOCUMENT, DISPATCH, UNKNOWN -> shows() ? "artefact" : "word";
    };
  }

  /** Whether the head of the source's words is such a thing: "a video of the quay". */
  private static boolean isArtefact(Source source) {
    String words = source.phrase().text().toLowerCase(Locale.ROOT);
    String head = words.split("[,;(]| (?:of|from|by|showing|that|which|in|on|at|for|taken) ", 2)[0];
    String[] all = head.strip().split("[^\\p{L}-]+");
    return all.length > 0 && ARTEFACTS.contains(all[all.length - 1]);
  }
}
