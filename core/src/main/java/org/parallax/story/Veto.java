package org.parallax.story;

/** What keeps two reports apart, however alike they are. */
final class Veto {
  /** Two reports of one event that share so much text share a name. */
  private static final double ALIKE = 0.25;

  /** The least cosine that must be left without the one word that adds most to it. */
  private static final double WITHOUT_ONE_WORD = 0.03;

  private Veto() {}

  /** Whether the two are kept apart. */
  static boolean parts(Profile a, Profile b) {
    return areTemplateTwins(a, b) || shareOneWord(a, b);
  }

  /** Two events in one form of words: of the towns and rare names that each has they share none. */
  private static boolean areTemplateTwins(Profile a, Profile b) {
    return a.body().times(b.body()) >= ALIKE
        && areParted(a.places(), b.places())
        && areParted(a.rareNames(), b.rareNames());
  }

  /** Whether both have terms and share none. */
  private static boolean areParted(TermVector a, TermVector b) {
    return !a.isEmpty() && !b.isEmpty() && a.times(b) == 0;
  }

  /** Very short reports may be alike by one word alone, mostly a name, which is no event. */
  private static boolean shareOneWord(Profile a, Profile b) {
    return a.body().times(b.body()) - a.body().heaviest(b.body()) < WITHOUT_ONE_WORD;
  }
}
