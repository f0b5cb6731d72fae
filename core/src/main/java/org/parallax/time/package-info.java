/** Moments and stretches of time, as far as a text tells them. */
@NullMarked
package org.parallax.time;

import org.jspecify.annotations.NullMarked;
