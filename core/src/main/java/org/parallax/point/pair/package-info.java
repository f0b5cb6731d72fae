/**
 * What two claims share and in what they differ: their words as terms, their slots, and the gate
 * that a pair must pass.
 */
@NullMarked
package org.parallax.point.pair;

import org.jspecify.annotations.NullMarked;
