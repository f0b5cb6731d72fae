package org.parallax.origin;

import java.util.List;
import org.parallax.model.Origin;
import org.parallax.model.Register;
import org.parallax.model.StoryClaims;

/** Finds the acts that the claims of a story rest on. Pure. */
public interface OriginFinder {
  /** The origins in the order of their first claim; every claim rests on at least one. */
  List<Origin> find(StoryClaims story, Register register);
}
