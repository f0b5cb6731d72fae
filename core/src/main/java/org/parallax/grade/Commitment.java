package org.parallax.grade;

import org.parallax.model.Claim;
import org.parallax.model.Factuality;
import org.parallax.model.Link;
import org.parallax.model.Stance;

/**
 * Tells whether those in a chain stand behind what is told, or only wish, promise or ask for it.
 */
final class Commitment {
  private Commitment() {}

  /** Whether somebody in the chain declines, doubts or cannot verify: no support of the content. */
  static boolean isWithheld(Claim claim) {
    return claim.attribution().links().stream().map(Link::stance).anyMatch(Commitment::withholds);
  }

  private static boolean withholds(Stance stance) {
    return switch (stance) {
      case DOUBT, DECLINE, UNVERIFIED -> true;
      case ASSERT, REPORT, CONFIRM, ADMIT, DENY, CLAIM, SUGGEST -> false;
      case PROMISE, ORDER, ACCUSE, RETRACT, ATTITUDE -> false;
    };
  }

  /** Whether the content is what somebody wishes, promises or orders, and not what is the case. */
  static boolean isWish(Claim claim) {
    return claim.factuality() == Factuality.UNCOMMITTED
        && claim.attribution().links().stream().map(Link::stance).anyMatch(Commitment::wishes);
  }

  private static boolean wishes(Stance stance) {
    return switch (stance) {
      case PROMISE, ORDER, ATTITUDE -> true;
      case ASSERT, REPORT, CONFIRM, ADMIT, DENY, DOUBT, CLAIM, SUGGEST -> false;
      case ACCUSE, RETRACT, DECLINE, UNVERIFIED -> false;
    };
  }
}
