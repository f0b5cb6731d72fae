package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Where content comes from: an act. This statement, this document, this dispatch, this look by this
 * outlet. The origins of a story with what leans on them are a graph of who stands behind whom.
 *
 * @param id unique in the ledger
 * @param kind what sort of act
 * @param label who acted, in the words of the reports
 * @param claims ids of the claims that rest on it, in the order of the ledger
 * @param proofs why the claims were put together: "same quote", "agency credit", "shared passage";
 *     sorted
 * @param behind what leans on it, and what shows that: reports first, then other origins
 */
public record Origin(
    String id,
    Kind kind,
    String label,
    List<String> claims,
    List<String> proofs,
    List<Backing> behind) {
  /** The label of a dispatch that shared text shows and that no report credits to an agency. */
  public static final String NO_AGENCY = "text that reports share";

  /** Sorts of origins. */
  public enum Kind {
    UTTERANCE,
    DOCUMENT,
    DISPATCH,
    OBSERVATION,
    UNKNOWN
  }

  public Origin {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(label, "label");
    claims = List.copyOf(claims);
    proofs = proofs.stream().sorted().distinct().toList();
    behind = List.copyOf(behind);
  }

  /** Whether it is known who acted: of a dispatch, which agency. */
  public boolean isCredited() {
    return kind != Kind.UNKNOWN && !label.equals(NO_AGENCY);
  }

  /** An origin of which it is not told what leans on it. */
  public Origin(String id, Kind kind, String label, List<String> claims, List<String> proofs) {
    this(id, kind, label, claims, proofs, List.of());
  }
}
