package org.parallax.app.export;

import java.util.List;
import org.parallax.model.Claim;

/** Draws the chain of those who say a claim: "coast guard › one of the crew › his mate". */
final class Chain {
  private Chain() {}

  /** The chain of {@code claim}, or that the outlet speaks for itself. */
  static void write(Html html, Claim claim) {
    List<String> sources = Plain.chain(claim);
    html.open("span", "class", "chain");
    if (sources.isEmpty()) {
      html.element("i", "the outlet itself");
    }
    for (int i = 0; i < sources.size(); i++) {
      if (i > 0) {
        html.element("span", Plain.THROUGH, "class", "through");
      }
      html.element("bdi", sources.get(i));
    }
    html.close();
    String manner = Plain.manner(claim);
    String certainty = Plain.certainty(claim.factuality());
    if (!manner.isEmpty() || !certainty.isEmpty()) {
      String comma = manner.isEmpty() || certainty.isEmpty() ? "" : ", ";
      html.text(" ").element("span", manner + comma + certainty, "class", "manner");
    }
  }
}
