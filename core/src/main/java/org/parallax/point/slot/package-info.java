/**
 * Typed slots of a story: how the values of each are read out of sentences, and when two of them
 * differ.
 */
@NullMarked
package org.parallax.point.slot;

import org.jspecify.annotations.NullMarked;
