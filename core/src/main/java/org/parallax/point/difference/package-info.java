/** Differences between what claims hold, typed, with the reason why one is an alarm or not. */
@NullMarked
package org.parallax.point.difference;

import org.jspecify.annotations.NullMarked;
