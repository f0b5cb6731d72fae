package org.parallax.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Where content comes from: an act. This statement, this document, this dispatch, this look by this
 * outlet.
 *
 * @param id unique in the ledger
 * @param kind what sort of act
 * @param label who acted, in the words of the reports
 * @param claims ids of the claims that rest on it, in the order of the ledger
 * @param proofs why the claims were put together: "same quote", "agency credit", "shared passage";
 *     sorted
 */
public record Origin(String id, Kind kind, String label, List<String> claims, List<String> proofs) {
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
  }
}
