/**
 * What was captured, before anybody reads it: bytes, their encoding, and what can be wrong with
 * them.
 */
@NullMarked
package org.parallax.intake.capture;

import org.jspecify.annotations.NullMarked;
