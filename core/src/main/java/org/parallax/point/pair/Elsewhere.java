package org.parallax.point.pair;

import java.util.regex.Pattern;
import org.parallax.model.Claim;

/** Tells sentences that speak of another event than the one that the reports are about. */
public final class Elsewhere {
  private static final String EVENT =
      "(?:shooting|attack|crash|fire|incident|case|killing|murder|blast|explosion|accident)s?";

  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:(?:an)?other "
              + EVENT
              + "|(?:separate|unrelated|similar|previous|earlier|recent|second|such) (?:\\w+ )?"
              + EVENT
              + "|(?:last|previous|that same)"
              + " (?:year|month|summer|spring|fall|autumn|winter)|(?:years?|months?|weeks?)"
              + " (?:ago|earlier|before)|previously|over the (?:last|past) \\w+ years|criminal"
              + " (?:record|history)|(?:in|since|back in|early|late) (?:19|20)\\d\\d|in "
              + MONTH
              + " of (?:19|20)\\d\\d|between "
              + MONTH
              + " (?:19|20)\\d\\d|nationwide|statewide|nationally|so far this year|this year"
              + "|since "
              + MONTH
              + ")\\b");

  private Elsewhere() {}

  /** Whether the words name another event or an earlier time. */
  public static boolean tells(String sentence) {
    return WORDS.matcher(sentence).find();
  }

  /** Whether the claim is of what was before, or its words name another event. */
  public static boolean tells(View view) {
    return view.claim().kind() == Claim.Kind.BACKGROUND || tells(view.claim().text());
  }
}
