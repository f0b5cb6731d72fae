package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Phrase;
import org.parallax.text.Relation;

/**
 * Tells whether whoever stands before "told" or "heard" only listens: "the jury was told", in
 * headlines "jury told", and "the court heard", where a court sits to hear what others say.
 */
final class Hearings {
  private static final Set<String> BODIES =
      Set.of(
          "court",
          "jury",
          "inquest",
          "inquiry",
          "enquiry",
          "tribunal",
          "hearing",
          "trial",
          "commission",
          "committee",
          "panel",
          "judge",
          "magistrate",
          "coroner",
          "arbitrator",
          "subcommittee",
          "parliament",
          "senate",
          "mps",
          "juror",
          "lawmaker");
  private static final Set<String> TOLD =
      Set.of("tell", "inform", "warn", "assure", "advise", "notify", "remind", "reassure");

  private Hearings() {}

  /** Whether the subject {@code words} of {@code verb} hears and does not speak. */
  static boolean isHearer(Passage passage, int verb, Words words) {
    String lemma = passage.lemma(verb);
    if (TOLD.contains(lemma)) {
      boolean isTold = passage.child(verb, Relation.AUXPASS) >= 0;
      boolean hasHearer =
          passage.child(verb, Relation.DOBJ) > verb || passage.child(verb, Relation.DATIVE) > verb;
      return isTold || (isBody(passage, words) && !hasHearer);
    }
    return lemma.equals("hear") && isBody(passage, words);
  }

  /** The hearer as a phrase. */
  static Optional<Phrase> phrase(Passage passage, Words words) {
    return Optional.of(Phrase.at(passage.span(words), passage.report.report().text()));
  }

  private static boolean isBody(Passage passage, Words words) {
    int last = words.from();
    while (last + 1 < words.to() && !passage.tag(last + 1).equals("IN")) {
      last++;
    }
    return BODIES.contains(passage.lemma(last).toLowerCase(java.util.Locale.ROOT))
        || BODIES.contains(passage.lower(last));
  }
}
