package org.parallax.grade;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Register;

/**
 * On whom an origin rests.
 *
 * @param keys of everyone in its chains and of those they speak for; two voices with a key in
 *     common are not independent
 * @param body whom it speaks for, where that is no nation
 * @param isNamed whether somebody in it has a name
 * @param isWish whether it only wishes, promises or orders what is told
 * @param sides that it belongs to, the one that lets it out first
 * @param reliability its letter in the register
 */
record Voice(
    Set<String> keys,
    Optional<Bodies.Body> body,
    boolean isNamed,
    boolean isWish,
    Set<String> sides,
    Register.Reliability reliability) {
  Voice {
    keys = new LinkedHashSet<>(keys);
    requireNonNull(body, "body");
    sides = new LinkedHashSet<>(sides);
    requireNonNull(reliability, "reliability");
  }

  /** Whether it speaks for a body that is not told from others of its sort: "police". */
  boolean isOfSomeBody() {
    return body.filter(b -> b.place().isEmpty()).isPresent();
  }

  /** Whether it speaks for anybody official at all. */
  boolean isOfficial() {
    return body.isPresent() || keys.stream().anyMatch(k -> k.startsWith(Voices.NATION));
  }

  /** The same, resting also on whoever has {@code key}. */
  Voice restingOn(String key) {
    Set<String> more = new TreeSet<>(keys);
    more.add(key);
    return new Voice(more, body, isNamed, isWish, sides, reliability);
  }
}
