/** Who says what: cue, source and content, nested. */
@NullMarked
package org.parallax.speech;

import org.jspecify.annotations.NullMarked;
